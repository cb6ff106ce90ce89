import { ACHTERNAMEN, DUBBELZINNIG, VOORNAMEN } from './namenlijst.ts';
import { isNaamwoord, isTussenvoegsel, leesNaam, naast, vervolg } from './naamdelen.ts';
import { DOEN, GEEN_NAAM_VOORAAN, ONDERWERP, VASTE_UITDRUKKINGEN, VOORGANGERS, ZEGT } from './naamwoorden.ts';
import type { VondstRegel, VondstZekerheid } from './types.ts';
import type { Woord } from './woorden.ts';

/** The words of a text and the place to look at. */
export interface Plek {
  readonly woorden: readonly Woord[];
  readonly i: number;
}

/** Where a name ends (first word after it), and how sure we are. */
export type Treffer = readonly [eind: number, zekerheid: VondstZekerheid, regel: VondstRegel] | undefined;
export type Naamregel = (plek: Plek) => Treffer;

const EERSTE_WOORDEN = new Set([...VASTE_UITDRUKKINGEN].map((woorden) => woorden.split(' ')[0]));

/** The first place behind a fixed expression such as "Albert Heijn" that begins at `i`; `i` itself when there is none. */
export function vasteUitdrukking(woorden: readonly Woord[], i: number): number {
  const eerste = woorden[i];
  if (!eerste?.hoofd || !EERSTE_WOORDEN.has(eerste.klein)) return i;
  const lengte = [2, 3].find((aantal) => {
    const stuk = woorden.slice(i, i + aantal);
    return stuk.slice(1).every(naast) && VASTE_UITDRUKKINGEN.has(stuk.map(({ klein }) => klein).join(' '));
  });
  return i + (lengte ?? 0);
}

const HOOFDLETTERWOORD = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?$/u;
/** The end of a word for an activity, a property or somebody's task: "Doorvragen", "Begeleiding", "Schoonmoeder". */
const ALGEMEEN =
  /(?:.{4}(?<!y.)en|.ing|heid|atie|teit|schap|lijk|baar|weg|moeder|vader|broer|zus|dochter|zoon|manager|coach|begeleider|gever|verlener|medewerker)$/;

/** A word with a capital that can be a name no list has, also where the capital may be that of a sentence. */
const kanNaam = (woord: Woord | undefined): woord is Woord =>
  isNaamwoord(woord) &&
  HOOFDLETTERWOORD.test(woord.tekst) &&
  !GEEN_NAAM_VOORAAN.has(woord.klein) &&
  !VOORGANGERS.has(woord.klein) &&
  !DUBBELZINNIG.has(woord.klein) &&
  !ALGEMEEN.test(woord.klein);

/** Whether the words from `i` on say what somebody does: "zegt niets"; not "zegt ze", where she comes behind it. */
function zegtIets(woorden: readonly Woord[], i: number): boolean {
  const [doet, wie] = [woorden[i], woorden[i + 1]];
  return naast(doet) && ZEGT.has(doet?.klein ?? '') && !(naast(wie) && ONDERWERP.has(wie?.klein ?? ''));
}

/** "Ömer zegt niets", "Piotr lacht": a word that opens a sentence and does what people do. */
export const zinsbegin: Naamregel = ({ woorden, i }) => {
  if (!woorden[i]?.zinsbegin || !kanNaam(woorden[i])) return undefined;
  const eind = leesNaam(woorden, i);
  return zegtIets(woorden, eind) ? [eind, 'laag', 'naam-hoofdletter'] : undefined;
};

/** Whether at `i` two people are named who do something together, or of whom one is known. */
function isTweetal(woorden: readonly Woord[], i: number): boolean {
  const [een, en, ander] = [woorden[i], woorden[i + 1], woorden[i + 2]];
  if (en?.klein !== 'en' || !naast(en) || !naast(ander)) return false;
  const namen = [een, ander].filter((woord) => isNaamwoord(woord) && VOORNAMEN.has(woord.klein));
  const kunnen = [een, ander].every((woord) => namen.includes(woord) || kanNaam(woord));
  const doen = woorden[leesNaam(woorden, i + 2)];
  return kunnen && (namen.length > 0 || (naast(doen) && DOEN.has(doen?.klein ?? '')));
}

/** "Soraya en Dylan hebben …": two together. */
export const tweetal: Naamregel = ({ woorden, i }) => {
  if (!kanNaam(woorden[i])) return undefined;
  if (isTweetal(woorden, i)) return [i + 1, 'laag', 'naam-hoofdletter'];
  return i >= 2 && isTweetal(woorden, i - 2) ? [leesNaam(woorden, i), 'laag', 'naam-hoofdletter'] : undefined;
};

/** Who speaks in a transcript: "Coach: Mooi." is no name of a coach. */
const SPREKERS =
  /^(?:cliënte?|client|collega|coach|trainer|(?:klant|team)\S+|\S*coach|begeleid(?:st)?er|consulent|man|vrouw|moeder|vader)$/;

/** "Haar ex, Ricardo, betaalt niet", "haar dochter (Jinte)", "Zoon: Milan": a name set apart from the word before it. */
export const apart: Naamregel = ({ woorden, i }) => {
  const [vorige, woord] = [woorden[i - 1], woorden[i]];
  if (!vorige || !isNaamwoord(woord) || !HOOFDLETTERWOORD.test(woord.tekst)) return undefined;
  const naam = vorige.klein === 'naam' && woord.ervoor.startsWith(':');
  if (!naam && !VOORGANGERS.has(vorige.klein)) return undefined;
  const eind = leesNaam(woorden, i);
  const erna = woorden[eind]?.ervoor ?? '\n';
  const los = /^[,.;\n)(]/.test(erna.trimStart() || erna);
  if (/^(?:, | \()$/.test(woord.ervoor)) return los ? [eind, 'midden', 'naam-na-woord'] : undefined;
  if (!/^ ?: ?$/.test(woord.ervoor) || GEEN_NAAM_VOORAAN.has(woord.klein)) return undefined;
  const iemand = VOORNAMEN.has(woord.klein) || !SPREKERS.test(vorige.klein);
  return iemand && (los || naam) ? [eind, 'midden', 'naam-na-woord'] : undefined;
};

/** "Ik belde met Van Rijswijk", "Van Rijswijk zegt niets": Van with a capital that the sentence does not ask for. */
export const vanNaam: Naamregel = ({ woorden, i }) => {
  const van = woorden[i];
  if (van?.tekst !== 'Van') return undefined;
  const na = vervolg(woorden, i, isTussenvoegsel);
  const woord = woorden[na];
  if (!isNaamwoord(woord) || !naast(woord) || !HOOFDLETTERWOORD.test(woord.tekst)) return undefined;
  if (!van.zinsbegin) return [na + 1, 'laag', 'naam-tussenvoegsel'];
  if (VOORNAMEN.has(woord.klein) && !ACHTERNAMEN.has(woord.klein)) return undefined;
  const [vanaf, het] = [woorden[na + 1], woorden[na + 2]];
  const vanuit = naast(vanaf) && vanaf?.tekst === 'van' && /^(?:de|het|een)$/.test(het?.klein ?? '');
  return vanuit || zegtIets(woorden, na + 1) ? [na + 1, 'laag', 'naam-tussenvoegsel'] : undefined;
};
