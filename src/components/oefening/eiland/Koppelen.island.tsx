import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { koppelen } from '../soort/koppelen.ts';

export const KoppelenKaart = (props: KaartProps<'koppelen'>) => <OefeningKaart soort={koppelen} {...props} />;
