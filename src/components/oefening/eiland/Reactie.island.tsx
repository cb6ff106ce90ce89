import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { reactie } from '../soort/reactie.ts';

export const ReactieKaart = (props: KaartProps<'reactie'>) => <OefeningKaart soort={reactie} {...props} />;
