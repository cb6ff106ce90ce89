import { OefeningKaart } from '../OefeningKaart.tsx';
import type { KaartProps } from '../OefeningKaart.tsx';
import { slimRol } from '../soort/slim-rol.ts';

export const SlimRolKaart = (props: KaartProps<'slim-rol'>) => <OefeningKaart soort={slimRol} {...props} />;
