import { meldVorm } from '../vorm/vormen.ts';
import { Herschrijven } from '../vorm/Herschrijven.tsx';

meldVorm('herschrijven', Herschrijven);

export { OefeningKaart as HerschrijvenKaart } from '../OefeningKaart.tsx';
