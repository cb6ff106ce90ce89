import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { meten } from '../soort/meten.ts';

export const MetenKaart = (props: KaartProps<'meten'>) => <OefeningKaart soort={meten} {...props} />;
