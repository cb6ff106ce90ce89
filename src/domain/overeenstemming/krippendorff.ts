import { som } from '#kern/getallen.ts';
import { OvereenstemmingFout } from './fout.ts';
import type { Categorie } from './twee.ts';

function eenheden(ratings: readonly (readonly (Categorie | null)[])[]): Categorie[][] {
  const [eerste] = ratings;
  if (eerste === undefined || eerste.length === 0) throw new OvereenstemmingFout('leeg');
  if (ratings.some((rij) => rij.length !== eerste.length)) throw new OvereenstemmingFout('ongelijke-rijen');
  const vol = eerste.map((_, i) => ratings.flatMap((rij) => rij[i] ?? []));
  // A unit that one person coded says nothing about agreement.
  const paren = vol.filter((waarden) => waarden.length > 1);
  if (paren.length === 0) throw new OvereenstemmingFout('geen-paren');
  return paren;
}

const aantallen = (waarden: readonly Categorie[]): number[] =>
  [...new Set(waarden)].map((waarde) => waarden.filter((x) => x === waarde).length);

/** How much the pairs among these values disagree: for nominal data, the number of unequal pairs. */
const ongelijkheid = {
  nominal: (waarden: readonly Categorie[]): number => waarden.length ** 2 - som(aantallen(waarden).map((x) => x * x)),
} as const;

/**
 * Krippendorff's alpha for nominal data: 1 minus observed over expected disagreement; at most 1, below 0 when people
 * disagree more than by chance. For any number of coders, with units that somebody left out. When only one category is
 * in use there is no disagreement to expect: alpha is 1.
 * Source: Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.
 * @param ratings coders × units; null where a coder left a unit out.
 * @throws {OvereenstemmingFout} for an empty table, rows of unequal length, or when no unit was coded twice.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (Categorie | null)[])[],
  { level }: { readonly level: keyof typeof ongelijkheid },
): number {
  const paren = eenheden(ratings);
  const alle = paren.flat();
  const n = alle.length;
  const ongelijk = ongelijkheid[level];
  // In each unit, weighed by its number of pairable values, and over all values together.
  const gezien = som(paren.map((waarden) => ongelijk(waarden) / (waarden.length - 1))) / n;
  const verwacht = ongelijk(alle) / (n * (n - 1));
  return verwacht === 0 ? 1 : 1 - gezien / verwacht;
}
