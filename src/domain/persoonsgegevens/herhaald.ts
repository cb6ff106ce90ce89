import { isNaamwoord } from './naamdelen.ts';
import { DUBBELZINNIG } from './namenlijst.ts';
import type { Vondst } from './types.ts';
import type { Woord } from './woorden.ts';

/** From so many times on, a word that only its place made a name is taken for one. */
const VAAK = 2;

/** Where the words of the names that were found start: only words with a capital, that mean nothing else. */
function naamwoorden(woorden: readonly Woord[], namen: readonly Vondst[]): readonly (readonly [Woord, Vondst])[] {
  let n = 0;
  return woorden.flatMap((woord) => {
    while ((namen[n]?.eind ?? Infinity) <= woord.start) n += 1;
    const vondst = namen[n];
    const erin = vondst !== undefined && vondst.start <= woord.start;
    return erin && isNaamwoord(woord) && woord.tekst.length > 2 && !DUBBELZINNIG.has(woord.klein)
      ? [[woord, vondst]]
      : [];
  });
}

/**
 * Finds the same word again where no rule saw it. No list has the names of everybody; who is named twice in a place where
 * people are named is found everywhere in the text, and more surely. @param namen what the rules found, in order of place
 */
export function vindHerhaald(woorden: readonly Woord[], namen: readonly Vondst[]): readonly Vondst[] {
  const erin = naamwoorden(woorden, namen);
  const bekend = new Map<string, number>();
  for (const [{ tekst }, { zekerheid }] of erin)
    bekend.set(tekst, (bekend.get(tekst) ?? 0) + (zekerheid === 'laag' ? 1 : VAAK));
  return woorden.flatMap((woord): readonly Vondst[] => {
    const kaal = woord.tekst.replace(/['’]s$/, '');
    const keer = bekend.get(kaal);
    if (keer === undefined) return [];
    const plek = { soort: 'naam' as const, start: woord.start, eind: woord.start + kaal.length };
    return [{ ...plek, zekerheid: keer >= VAAK ? 'midden' : 'laag', uitleg: 'naam-herhaald' }];
  });
}
