import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { voorspellen } from '../soort/voorspellen.ts';

export const VoorspellenKaart = (props: KaartProps<'voorspellen'>) => <OefeningKaart soort={voorspellen} {...props} />;
