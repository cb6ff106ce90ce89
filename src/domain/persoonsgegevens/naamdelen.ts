import { ACHTERNAMEN, VOORNAMEN } from './namenlijst.ts';
import { AANSPREEKVORMEN, GEEN_NAAM, TUSSENVOEGSELS } from './naamwoorden.ts';
import type { Woord } from './woorden.ts';

/** A single capital with a full stop. */
export const isInitiaal = (woord: Woord | undefined): boolean => woord?.tekst.length === 1 && woord.hoofd && woord.punt;

/** A word that can be part of a name: a capital, at least two letters, no word that we know to be something else. */
export const isNaamwoord = (woord: Woord | undefined): woord is Woord =>
  woord !== undefined &&
  woord.hoofd &&
  woord.tekst.length >= 2 &&
  !/\d/.test(woord.tekst) &&
  !GEEN_NAAM.has(woord.klein) &&
  !AANSPREEKVORMEN.has(woord.klein) &&
  !(woord.tekst === woord.tekst.toUpperCase() && woord.tekst.length <= 4);

/** Whether only a space, or the full stop of an abbreviation, stands before a word. */
export const naast = (woord: Woord | undefined): boolean =>
  woord !== undefined &&
  /^(?:\.? {1,2}|\.)$/.test(woord.ervoor) &&
  // The full stop of an abbreviation joins; that of a sentence parts.
  !(woord.ervoor.startsWith('.') && woord.zinsbegin);

/** A name without the s of possession, and of a double name the first part: "Fatima's", "Mariekes", "Jan-Willem". */
export function kale(klein: string): string {
  const zonder = klein.replace(/'s$/, '');
  if (VOORNAMEN.has(zonder)) return zonder;
  if (zonder.endsWith('s') && zonder.length > 4 && VOORNAMEN.has(zonder.slice(0, -1))) return zonder.slice(0, -1);
  const [eerste = '', tweede = ''] = zonder.split('-');
  return VOORNAMEN.has(eerste) && VOORNAMEN.has(tweede) ? eerste : zonder;
}

/** How many characters at the end of a name are the s of possession. */
export function bezitsvorm(klein: string): number {
  if (klein.endsWith("'s")) return 2;
  return !klein.includes('-') && !ACHTERNAMEN.has(klein) && kale(klein).length < klein.length ? 1 : 0;
}

/** A small word inside names: van, de, el. */
export const isTussenvoegsel = (woord: Woord | undefined): boolean =>
  woord !== undefined && TUSSENVOEGSELS.has(woord.klein);

/** The first place from `i` on at which a condition does not hold, within five words that stand next to each other. */
export function vervolg(woorden: readonly Woord[], i: number, geldt: (woord: Woord | undefined) => boolean): number {
  let j = i;
  while (j - i < 5 && geldt(woorden[j]) && (j === i || naast(woorden[j]))) j += 1;
  return j;
}

/**
 * Reads a name from place `i` on: initials, then one to three words with a capital, each with tussenvoegsels before it.
 * Gives the first place behind the name; `i` itself when there is none.
 */
export function leesNaam(woorden: readonly Woord[], i: number): number {
  const begin = vervolg(woorden, i, isInitiaal);
  let eind = begin;
  for (let aantal = 0; aantal < 3; aantal += 1) {
    const klein = vervolg(woorden, eind, isTussenvoegsel);
    const woord = woorden[klein];
    const losBegin = eind === i && klein === i;
    if (!isNaamwoord(woord) || !(losBegin || naast(woord)) || (eind > i && !naast(woorden[eind]))) break;
    if (eind > begin && woord.ervoor.startsWith('.')) break;
    eind = klein + 1;
    if (woord.klein.endsWith("'s")) break;
  }
  return eind > begin ? eind : i;
}
