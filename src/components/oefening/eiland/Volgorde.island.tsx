import { meldVorm } from '../vorm/vormen.ts';
import { Volgorde } from '../vorm/Volgorde.tsx';

meldVorm('volgorde', Volgorde);

export { OefeningKaart as VolgordeKaart } from '../OefeningKaart.tsx';
