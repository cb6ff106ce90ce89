import type { ReadableAtom } from 'nanostores';
import { leesGelezen, leesLaatsteGesprek, leesLaatsteLes } from '#domain/voortgang/guards.ts';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import type { Gelezen, LaatsteGesprek, LaatsteLes } from '#domain/voortgang/types.ts';
import { maakBlijvend } from './blijvend.ts';
import type { Zetresultaat } from './blijvend.ts';

/** What there is before anything was read; also what the server renders. */
export const NIETS_GELEZEN: Gelezen = {};

const $gelezen = maakBlijvend<Gelezen>(SLEUTELS.gelezen, {
  begin: NIETS_GELEZEN,
  lees: leesGelezen,
  isBegin: (waarde) => Object.keys(waarde).length === 0,
});
const $laatsteLes = maakBlijvend<LaatsteLes | undefined>(SLEUTELS.laatsteLes, {
  begin: undefined,
  lees: leesLaatsteLes,
  isBegin: (waarde) => waarde === undefined,
});

const $laatsteGesprek = maakBlijvend<LaatsteGesprek | undefined>(SLEUTELS.laatsteGesprek, {
  begin: undefined,
  lees: leesLaatsteGesprek,
  isBegin: (waarde) => waarde === undefined,
});

/** Lessons marked as read. In an island: `useStore(gelezen, { ssr: () => NIETS_GELEZEN })`. */
export const gelezen: ReadableAtom<Gelezen> = $gelezen.waarde;

/** The lesson for "ga verder bij …". An offer: a link a person followed always wins. */
export const laatsteLes: ReadableAtom<LaatsteLes | undefined> = $laatsteLes.waarde;

/** The gesprek somebody is in the middle of. The way itself is in the database; this is only for an offer elsewhere. */
export const laatsteGesprek: ReadableAtom<LaatsteGesprek | undefined> = $laatsteGesprek.waarde;

/** Whether a lesson is among those read. Ids like `constructor` exist too, so never look one up with brackets alone. */
export const isGelezen = (lessen: Gelezen, lesId: string): boolean => Object.hasOwn(lessen, lesId);

const moment = (nu: number): string => new Date(nu).toISOString();

/** Marks a lesson as read; the first time stays. @param nu milliseconds since 1970, from `omgeving.klok`. */
export function markeerGelezen(lesId: string, nu: number): Zetresultaat {
  const lessen = gelezen.get();
  return $gelezen.zet(leesGelezen({ [lesId]: moment(nu), ...lessen }));
}

/** Takes the mark away again. */
export function markeerOngelezen(lesId: string): Zetresultaat {
  return $gelezen.zet(Object.fromEntries(Object.entries(gelezen.get()).filter(([id]) => id !== lesId)));
}

/** Remembers the lesson somebody is in. What is no lesson on this site is not remembered. */
export function bezoekLes(les: Omit<LaatsteLes, 'tijd'>, nu: number): Zetresultaat {
  const bezocht = leesLaatsteLes({ ...les, tijd: moment(nu) });
  return bezocht ? $laatsteLes.zet(bezocht) : { stand: 'niet-bewaard' };
}

/** Remembers the gesprek somebody is in, and at which turn. */
export function bezoekGesprek(gesprek: Omit<LaatsteGesprek, 'tijd'>, nu: number): Zetresultaat {
  const bezocht = leesLaatsteGesprek({ ...gesprek, tijd: moment(nu) });
  return bezocht ? $laatsteGesprek.zet(bezocht) : { stand: 'niet-bewaard' };
}

/** A gesprek that came to an end, or starts again, is no longer offered. */
export function verlaatGesprek(id: string): void {
  if (laatsteGesprek.get()?.id === id) $laatsteGesprek.zet(undefined);
}

/** The lessons read, as a whole: for reading a file and for undo. */
export const zetGelezen = (lessen: Gelezen): Zetresultaat => $gelezen.zet(lessen);

/** The lesson to offer, or none: for undo. */
export const zetLaatsteLes = (les: LaatsteLes | undefined): Zetresultaat => $laatsteLes.zet(les);

/** No lesson is read and none is offered; the keys disappear. */
export function vergeetVoortgang(): void {
  $gelezen.zet(NIETS_GELEZEN);
  $laatsteLes.zet(undefined);
  $laatsteGesprek.zet(undefined);
}
