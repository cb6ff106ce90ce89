import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { keuze } from '../soort/keuze.ts';

export const KeuzeKaart = (props: KaartProps<'keuze'>) => <OefeningKaart soort={keuze} {...props} />;
