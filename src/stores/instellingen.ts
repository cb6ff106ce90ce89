import type { ReadableAtom } from 'nanostores';
import { leesInstellingen } from '#domain/voortgang/guards.ts';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import type { Instellingen } from '#domain/voortgang/types.ts';
import { maakBlijvend } from './blijvend.ts';
import type { Zetresultaat } from './blijvend.ts';

const isStandaard = (waarde: Instellingen): boolean =>
  JSON.stringify(leesInstellingen(waarde)) === JSON.stringify(STANDAARD_INSTELLINGEN);

const $instellingen = maakBlijvend<Instellingen>(SLEUTELS.instellingen, {
  begin: STANDAARD_INSTELLINGEN,
  lees: leesInstellingen,
  isBegin: isStandaard,
});

/** The settings. In an island: `useStore(instellingen, { ssr: () => STANDAARD_INSTELLINGEN })`. */
export const instellingen: ReadableAtom<Instellingen> = $instellingen.waarde;

/** Changes one or more settings. */
export const stelIn = (deel: Partial<Instellingen>): Zetresultaat =>
  $instellingen.zet(leesInstellingen({ ...instellingen.get(), ...deel }));

/** Back to how everybody starts; the key disappears. */
export const zetStandaard = (): Zetresultaat => $instellingen.zet(STANDAARD_INSTELLINGEN);
