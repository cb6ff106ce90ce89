/** How hard a text is to read, counted. */
import { woorden as woordenIn } from '#kern/tekst.ts';

export interface Leesmaten {
  readonly woorden: number;
  readonly zinnen: number;
  /** Words of more than six letters. */
  readonly lang: number;
  readonly woordenPerZin: number;
  /** Words per sentence plus the share of long words in percent. */
  readonly lix: number;
}

export const GRENZEN = { woordenPerZin: 13, lix: 40, woordenPerMinuut: 200, marge: 0.2 } as const;

/** A full stop ends a sentence when a new one follows: `'Klopt dat?' vraag je.` is one. */
const ZINSGRENS = /(?<=[.!?…]['’")\]]*)\s+(?=['‘"([]*[\p{Lu}\p{N}])/u;

const letters = (woord: string): number => woord.replace(/[^\p{L}]/gu, '').length;

/** The sentences of one paragraph; a piece without words is none. */
export const zinnenIn = (blok: string): string[] => blok.split(ZINSGRENS).filter((zin) => woordenIn(zin).length > 0);

/** Rounded to one decimal, as it is printed: what looks like 13.0 passes as 13. */
const afgerond = (getal: number): number => Math.round(getal * 10) / 10;

/** @param blokken paragraphs; the end of one ends a sentence. */
export function leesmaten(blokken: readonly string[]): Leesmaten {
  const alle = blokken.flatMap(woordenIn);
  const woorden = alle.length;
  const zinnen = blokken.flatMap(zinnenIn).length;
  const lang = alle.filter((woord) => letters(woord) > 6).length;
  const perZin = zinnen === 0 ? 0 : woorden / zinnen;
  const aandeelLang = woorden === 0 ? 0 : (100 * lang) / woorden;
  return { woorden, zinnen, lang, woordenPerZin: afgerond(perZin), lix: afgerond(perZin + aandeelLang) };
}

/** Whole minutes: reading at 200 words a minute, and the minutes of the exercises. */
export const gemetenMinuten = (woorden: number, oefenminuten: number): number =>
  Math.ceil(woorden / GRENZEN.woordenPerMinuut + oefenminuten);

/** Whether measured minutes lie within 20 % of what the lesson says. */
export const minutenKloppen = (gemeten: number, gezegd: number): boolean =>
  Math.abs(gemeten - gezegd) <= gezegd * GRENZEN.marge + 1e-9;
