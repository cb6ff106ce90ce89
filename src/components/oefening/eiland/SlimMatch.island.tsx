import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { slimMatch } from '../soort/slim-match.ts';

export const SlimMatchKaart = (props: KaartProps<'slim-match'>) => <OefeningKaart soort={slimMatch} {...props} />;
