import { som } from '#kern/getallen.ts';
import { OvereenstemmingFout } from './fout.ts';

/** The number of raters, when the table is sound. */
function beoordelaars(counts: readonly (readonly number[])[]): number {
  const [eerste] = counts;
  if (eerste === undefined || eerste.length === 0) throw new OvereenstemmingFout('leeg');
  if (counts.some((rij) => rij.length !== eerste.length)) throw new OvereenstemmingFout('ongelijke-rijen');
  if (counts.flat().some((n) => !Number.isInteger(n) || n < 0)) throw new OvereenstemmingFout('geen-telling');
  const aantal = som(eerste);
  if (aantal < 2 || counts.some((rij) => som(rij) !== aantal)) throw new OvereenstemmingFout('te-weinig-beoordelaars');
  return aantal;
}

/**
 * Fleiss' kappa: agreement above chance of any number of raters, -1 to 1. When everybody uses one category it is 1.
 * Source: Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76, 378–382.
 * @param counts subjects × categories: how many raters chose that category; each subject has as many raters.
 * @throws {OvereenstemmingFout} for an empty table, rows of unequal length, something that is no count, or unequal or
 * fewer than two raters.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number {
  const n = beoordelaars(counts);
  const totaal = counts.length * n;
  const perSubject = counts.map((rij) => (som(rij.map((x) => x * x)) - n) / (n * (n - 1)));
  const gelijk = som(perSubject) / counts.length;
  const perCategorie = (counts[0] ?? []).map((_, j) => som(counts.map((rij) => rij[j] ?? 0)) / totaal);
  const toeval = som(perCategorie.map((p) => p * p));
  return toeval === 1 ? 1 : (gelijk - toeval) / (1 - toeval);
}
