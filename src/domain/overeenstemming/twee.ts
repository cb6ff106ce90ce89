import { som } from '#kern/getallen.ts';
import { OvereenstemmingFout } from './fout.ts';

/** What somebody called a unit: the id of a thema, or any other name. */
export type Categorie = string;

interface Telling {
  /** Fraction of units with the same category, 0–1. */
  readonly gelijk: number;
  readonly categorieen: readonly Categorie[];
  /** Fraction of units to which the first and the second coder gave a category. */
  readonly deel: (categorie: Categorie) => { readonly a: number; readonly b: number };
}

function tel(a: readonly Categorie[], b: readonly Categorie[]): Telling {
  if (a.length !== b.length) throw new OvereenstemmingFout('ongelijke-lengte');
  if (a.length === 0) throw new OvereenstemmingFout('leeg');
  const deel = (lijst: readonly Categorie[], categorie: Categorie): number =>
    lijst.filter((x) => x === categorie).length / lijst.length;
  return {
    gelijk: a.filter((x, i) => x === b[i]).length / a.length,
    categorieen: [...new Set([...a, ...b])],
    deel: (categorie) => ({ a: deel(a, categorie), b: deel(b, categorie) }),
  };
}

/** What is left of agreement above chance. Where chance alone would give full agreement, full agreement is 1. */
const bovenToeval = (gelijk: number, toeval: number): number => (toeval === 1 ? 1 : (gelijk - toeval) / (1 - toeval));

/**
 * The fraction of units (0–1) to which both gave the same category.
 * @throws {OvereenstemmingFout} without units, or when the lists differ in length.
 */
export const percentageAgreement = (a: readonly Categorie[], b: readonly Categorie[]): number => tel(a, b).gelijk;

/**
 * Cohen's kappa: agreement of two coders above what their own marginals would give by chance, -1 to 1.
 * When both use one and the same category throughout, kappa is undefined by the formula; here it is 1, for they agree.
 * Source: Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20, 37–46.
 * @throws {OvereenstemmingFout} without units, or when the lists differ in length.
 */
export function cohenKappa(a: readonly Categorie[], b: readonly Categorie[]): number {
  const { gelijk, categorieen, deel } = tel(a, b);
  const toeval = som(categorieen.map((categorie) => deel(categorie).a * deel(categorie).b));
  return bovenToeval(gelijk, toeval);
}

/**
 * Gwet's AC1: agreement of two coders above chance, where chance agreement is low when one category prevails. Kappa
 * then falls although people agree, AC1 does not. With one category in use AC1 is 1.
 * Source: Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement.
 * British Journal of Mathematical and Statistical Psychology, 61, 29–48.
 * @throws {OvereenstemmingFout} without units, or when the lists differ in length.
 */
export function gwetAC1(a: readonly Categorie[], b: readonly Categorie[]): number {
  const { gelijk, categorieen, deel } = tel(a, b);
  if (categorieen.length === 1) return 1;
  const gemiddeld = categorieen.map((categorie) => (deel(categorie).a + deel(categorie).b) / 2);
  const toeval = som(gemiddeld.map((p) => p * (1 - p))) / (categorieen.length - 1);
  return bovenToeval(gelijk, toeval);
}
