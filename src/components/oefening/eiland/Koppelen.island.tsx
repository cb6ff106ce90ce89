import { meldVorm } from '../vorm/vormen.ts';
import { Koppelen } from '../vorm/Koppelen.tsx';

meldVorm('koppelen', Koppelen);

export { OefeningKaart as KoppelenKaart } from '../OefeningKaart.tsx';
