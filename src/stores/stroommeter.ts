import type { ReadableAtom } from 'nanostores';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import { maakBlijvend } from './blijvend.ts';

const $toon = maakBlijvend<boolean>(SLEUTELS.stroommeter, {
  begin: true,
  lees: (waarde) => waarde !== false,
  isBegin: (waarde) => waarde,
});

/** Whether the meter of a gesprek is in sight. In an island: server snapshot `true`. */
export const toonStroommeter: ReadableAtom<boolean> = $toon.waarde;

/** Shows or hides the meter, in every gesprek from now on. */
export const zetStroommeter = (toon: boolean): void => void $toon.zet(toon);
