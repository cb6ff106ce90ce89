import type { ReactieId } from '#kern/slim.ts';

/** How a prediction lies beside what the model, or our reading of it, expects. None of them is wrong: the model says "meestal". */
export type Voorspeld =
  /** A match, and stroming was expected. */
  | 'ook-stroming'
  /** A match, and something else was expected. */
  | 'toch-stroming'
  /** A mismatch, and stroming was expected. */
  | 'toch-gedoe'
  /** A mismatch, and one of the reactions that we name. */
  | 'ook-genoemd'
  /** A mismatch, and another reaction: the sources do not say which it will be. */
  | 'ander-gedoe';

/**
 * Lays a predicted reaction beside the ones that `beoordeelMatch` names.
 * @param reacties what we expect; only `stroming` after a match.
 */
export function legVoorspellingNaast(gekozen: ReactieId, reacties: readonly ReactieId[]): Voorspeld {
  if (reacties.includes('stroming')) return gekozen === 'stroming' ? 'ook-stroming' : 'toch-stroming';
  if (gekozen === 'stroming') return 'toch-gedoe';
  return reacties.includes(gekozen) ? 'ook-genoemd' : 'ander-gedoe';
}
