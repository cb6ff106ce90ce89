import { meldVorm } from '../vorm/vormen.ts';
import { Keuze } from '../vorm/Keuze.tsx';

meldVorm('keuze', Keuze);

export { OefeningKaart as KeuzeKaart } from '../OefeningKaart.tsx';
