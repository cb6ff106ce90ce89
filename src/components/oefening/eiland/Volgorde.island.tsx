import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { volgorde } from '../soort/volgorde.ts';

export const VolgordeKaart = (props: KaartProps<'volgorde'>) => <OefeningKaart soort={volgorde} {...props} />;
