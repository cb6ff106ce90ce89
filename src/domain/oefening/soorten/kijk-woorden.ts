import type { MaatId } from '#kern/kijken.ts';
import { reactieNaam } from '#domain/slim/namen.ts';
import type { AntwoordReactie } from './gedrag.ts';
import type { Slimregel, Woord } from './slim-woorden.ts';

/** What was predicted, in a few words. */
export const maatNaam = {
  'deel-woorden': 'Deel van de woorden, in procent',
  'langste-beurt': 'Langste beurt, in woorden',
  vragen: 'Vragen',
  'open-vragen': 'Open vragen',
  wissels: 'Wissels per minuut',
  pingpong: 'Pingpongketens',
  stiltes: 'Stiltes van drie tellen of langer',
} as const satisfies Record<MaatId, string>;

const reacties: Readonly<Record<string, string>> = reactieNaam;
const plaatsen: Readonly<Record<string, string>> = { binnen: 'binnen dit gesprek', buiten: 'buiten dit gesprek' };
const naam = (namen: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(namen, id) ? namen[id] : undefined;

/** An answer about a reaction: a line for each part that was answered. */
export const vertelReactie = ({ reactie, plek, beurt }: AntwoordReactie, woord: Woord): readonly Slimregel[] => [
  ...(reactie === null ? [] : [{ vraag: 'Reactie', tekst: naam(reacties, reactie) }]),
  ...(plek === null ? [] : [{ vraag: 'Waar het vandaan komt', tekst: naam(plaatsen, plek) }]),
  ...(beurt === null ? [] : [{ vraag: 'Waar je het ziet', tekst: woord(beurt) }]),
];
