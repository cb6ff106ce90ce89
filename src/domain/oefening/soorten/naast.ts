import type { Lezing } from '#domain/oefening/uitslag.ts';

/** What the kinds with two example readings share: a choice beside readings of ours. */

/** Whether a choice fits both readings, one of them, or neither. Where the readings differ, either one counts. */
export const pastBij = (inA: boolean, inB: boolean): 'ja' | 'kan' | 'nee' =>
  inA && inB ? 'ja' : inA || inB ? 'kan' : 'nee';

/** Which readings name something. */
export const lezingBij = (inA: boolean, inB: boolean): Lezing => (inA ? (inB ? 'beide' : 'a') : inB ? 'b' : 'geen');
