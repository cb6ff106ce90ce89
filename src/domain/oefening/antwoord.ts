import { isObject } from './lees.ts';
import { lezers } from './lezers.ts';
import type { Antwoord, Antwoordsoort, AntwoordVan } from './soorten/gedrag.ts';

export type * from './soorten/gedrag.ts';

/** Reads a stored value as an answer of this kind; null when it does not fit. Unknown extra keys are left behind. */
export function leesAntwoord<S extends Antwoordsoort>(soort: S, waarde: unknown): AntwoordVan<S> | null {
  return lezers[soort](waarde);
}

const isSoort = (waarde: unknown): waarde is Antwoordsoort =>
  typeof waarde === 'string' && Object.hasOwn(lezers, waarde);

/** Reads a stored value as an answer of whatever kind it says it is; null when it does not fit. */
export function leesEenAntwoord(waarde: unknown): Antwoord | null {
  return isObject(waarde) && isSoort(waarde.soort) ? leesAntwoord(waarde.soort, waarde) : null;
}
