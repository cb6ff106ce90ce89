import type { ModelRol, ReactieId, ZelfbeeldId } from '#kern/slim.ts';
import { matchteksten } from './matchteksten.ts';
import { SLIM_BRON } from './soorten.ts';
import type { Bronplaats } from './soorten.ts';
import { zelfbeelden } from './zelfbeelden.ts';

export { NIET_ZEKER, ONZE_LEZING } from './voorbehoud.ts';

export interface Matchoordeel {
  readonly match: boolean;
  /** What you usually see. After a mismatch: what you may see. */
  readonly reacties: readonly ReactieId[];
  readonly uitleg: string;
  /** What you can try. */
  readonly probeer: string;
  /** `bron`: the sources say so. `onze-lezing`: they say that a mismatch hitches, and not in which way. */
  readonly herkomst: 'bron' | 'onze-lezing';
  /** Where the combination, or something like it, is in the sources. */
  readonly bron: Bronplaats;
}

/**
 * Lays a zelfbeeld beside a role of the model. No role is right or wrong in itself. A match usually flows (deel-1, theory:
 * "in principe"; deel-3, SLIM); after a mismatch the sources name four reactions without saying which, so that choice is ours.
 * What the model does not describe ("anders": pressure, interviewing, befriending, procedure) has no match and is refused by the type.
 */
export function beoordeelMatch(zelfbeeld: ZelfbeeldId, rolopvatting: ModelRol): Matchoordeel {
  const match = zelfbeelden[zelfbeeld].rol === rolopvatting;
  const { uitleg, probeer, reacties, bron } = matchteksten[zelfbeeld][rolopvatting];
  return { match, reacties, uitleg, probeer, herkomst: match ? 'bron' : 'onze-lezing', bron: bron ?? SLIM_BRON };
}
