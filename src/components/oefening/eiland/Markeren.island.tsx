import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { markeren } from '../soort/markeren.ts';

export const MarkerenKaart = (props: KaartProps<'markeren'>) => <OefeningKaart soort={markeren} {...props} />;
