import type { Schrijfuitkomst } from '#platform/werkblad/bank.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Gelukt, Mislukt } from './contract.ts';

export const GELUKT = { stand: 'gelukt' } as const;
export const mislukt = <R extends string>(reden: R): Mislukt<R> => ({ stand: 'mislukt', reden });

/** What the disk said of a write, as the page hears it. */
export function naSchrijven(uit: Schrijfuitkomst): Gelukt | Mislukt<Bewaarfout> {
  if (uit.stand === 'bewaard') return GELUKT;
  return mislukt(uit.stand === 'botst' ? 'geweigerd' : uit.reden);
}
