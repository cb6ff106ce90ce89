import { meldVorm } from '../vorm/vormen.ts';
import { Markeren } from '../vorm/Markeren.tsx';

meldVorm('markeren', Markeren);

export { OefeningKaart as MarkerenKaart } from '../OefeningKaart.tsx';
