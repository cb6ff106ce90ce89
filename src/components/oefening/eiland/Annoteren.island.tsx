import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { annoteren } from '../soort/annoteren.ts';

export const AnnoterenKaart = (props: KaartProps<'annoteren'>) => <OefeningKaart soort={annoteren} {...props} />;
