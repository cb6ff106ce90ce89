import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { sorteren } from '../soort/sorteren.ts';

export const SorterenKaart = (props: KaartProps<'sorteren'>) => <OefeningKaart soort={sorteren} {...props} />;
