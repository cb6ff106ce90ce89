import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { slimHerkennen } from '../soort/slim-herkennen.ts';

export const SlimHerkennenKaart = (props: KaartProps<'slim-herkennen'>) => (
  <OefeningKaart soort={slimHerkennen} {...props} />
);
