import { meldVorm } from '../vorm/vormen.ts';
import { Voorspellen } from '../vorm/Voorspellen.tsx';

meldVorm('voorspellen', Voorspellen);

export { OefeningKaart as VoorspellenKaart } from '../OefeningKaart.tsx';
