import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { herschrijven } from '../soort/herschrijven.ts';

export const HerschrijvenKaart = (props: KaartProps<'herschrijven'>) => (
  <OefeningKaart soort={herschrijven} {...props} />
);
