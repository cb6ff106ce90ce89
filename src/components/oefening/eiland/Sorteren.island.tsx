import { meldVorm } from '../vorm/vormen.ts';
import { Sorteren } from '../vorm/Sorteren.tsx';

meldVorm('sorteren', Sorteren);

export { OefeningKaart as SorterenKaart } from '../OefeningKaart.tsx';
