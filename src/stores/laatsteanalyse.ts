import type { ReadableAtom } from 'nanostores';
import { leesLaatsteLes } from '#domain/voortgang/guards.ts';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import type { LaatsteLes } from '#domain/voortgang/types.ts';
import { maakBlijvend } from './blijvend.ts';
import type { Zetresultaat } from './blijvend.ts';

const $laatste = maakBlijvend<LaatsteLes | undefined>(SLEUTELS.laatsteAnalyse, {
  begin: undefined,
  lees: leesLaatsteLes,
  isBegin: (waarde) => waarde === undefined,
});

/**
 * The verhaal somebody was looking at last. The marks themselves are in the database; this is only for an offer elsewhere.
 * Apart from the rest of the progress, because a lesson has no use for it.
 */
export const laatsteAnalyse: ReadableAtom<LaatsteLes | undefined> = $laatste.waarde;

/** Remembers the verhaal somebody is looking at. @param nu milliseconds since 1970. */
export function bezoekAnalyse(verhaal: Omit<LaatsteLes, 'tijd'>, nu: number): Zetresultaat {
  const bezocht = leesLaatsteLes({ ...verhaal, tijd: new Date(nu).toISOString() });
  return bezocht ? $laatste.zet(bezocht) : { stand: 'niet-bewaard' };
}
