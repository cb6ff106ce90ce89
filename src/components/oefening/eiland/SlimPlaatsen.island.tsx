import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { slimPlaatsen } from '../soort/slim-plaatsen.ts';

export const SlimPlaatsenKaart = (props: KaartProps<'slim-plaatsen'>) => (
  <OefeningKaart soort={slimPlaatsen} {...props} />
);
