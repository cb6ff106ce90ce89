import { isBeurt, startVan } from '#domain/gesprek/regels.ts';
import type { Beurt, TranscriptRegel } from '#schemas/verhaal.ts';
import type { Moment } from '../annotatie.ts';

/** The transcript as a timeline: where one is, what can be seen, and when something changes. All times in seconds. */

type Regels = readonly TranscriptRegel[];

/** A line by its id: of a turn, or of the time that is left out. */
export const idVan = (regel: TranscriptRegel): string => (isBeurt(regel) ? regel.id : regel.sprong);

/** Number of the last line that has begun; -1 before the first. */
export function regelOp(regels: Regels, seconden: number): number {
  let laag = 0;
  let hoog = regels.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const regel = regels[midden];
    if (regel && startVan(regel) <= seconden) laag = midden + 1;
    else hoog = midden;
  }
  return laag - 1;
}

/** The turn that is on, or the first one before anybody speaks; over time left out the turn before it. */
export function beurtOp(regels: Regels, seconden: number): Beurt | undefined {
  return regels.slice(0, regelOp(regels, seconden) + 1).findLast(isBeurt) ?? regels.find(isBeurt);
}

/** Start of the next turn, or of the one before; `undefined` where there is none. Time left out is stepped over. */
export function buurbeurt(regels: Regels, seconden: number, richting: 1 | -1): Beurt | undefined {
  const nu = regelOp(regels, seconden);
  return richting === 1
    ? regels.slice(nu + 1).find(isBeurt)
    : regels.slice(0, Math.max(0, nu)).findLast((regel) => isBeurt(regel));
}

/** The end of the conversation. */
export const eindVan = (regels: Regels): number =>
  regels.reduce((laatste, regel) => Math.max(laatste, isBeurt(regel) ? regel.eind : regel.tot), 0);

/**
 * Where time arrives, coming from `van`: never past the end, and never in time that is left out. Forwards it goes on at
 * the end of that; backwards it counts on from the beginning of it, no further than the start of the turn before.
 */
export function slaOver(regels: Regels, seconden: number, van = 0): number {
  const nummer = regelOp(regels, seconden);
  const regel = regels[nummer];
  if (!regel || isBeurt(regel) || seconden >= regel.tot) return Math.min(seconden, eindVan(regels));
  const ervoor = seconden < van ? regels.slice(0, nummer).findLast(isBeurt) : undefined;
  return ervoor ? Math.max(ervoor.start, regel.van - (regel.tot - seconden)) : Math.min(regel.tot, eindVan(regels));
}

/** Whether a turn and a mark share time. A mark that is a point belongs to the turn it falls in. */
export const raakt = ({ start, eind }: Beurt, moment: Moment): boolean => {
  const tot = moment.eind ?? moment.start;
  return tot > moment.start ? moment.start < eind && tot > start : moment.start >= start && moment.start < eind;
};

/** The turns that a mark covers, in order. */
export const beurtenIn = (regels: Regels, moment: Moment): readonly Beurt[] =>
  regels.filter(isBeurt).filter((beurt) => raakt(beurt, moment));

/** The mark with the turn after it as well; the same mark when there is none. */
export function beurtErbij(regels: Regels, moment: Moment): Moment {
  const laatste = beurtenIn(regels, moment).at(-1);
  const alle = regels.filter(isBeurt);
  const volgende = laatste ? alle[alle.indexOf(laatste) + 1] : undefined;
  return volgende ? { ...moment, eind: volgende.eind } : moment;
}

/** The mark without its last turn; the same mark when it has only one. */
export function beurtEraf(regels: Regels, moment: Moment): Moment {
  const vorige = beurtenIn(regels, moment).at(-2);
  return vorige ? { ...moment, eind: Math.max(vorige.eind, moment.start) } : moment;
}

/** The mark stretched to this turn, backwards as well. */
export const totEnMet = (moment: Moment, beurt: Beurt): Moment => ({
  ...moment,
  start: Math.min(moment.start, beurt.start),
  eind: Math.max(moment.eind ?? moment.start, beurt.eind),
});

/** A mark on a time that somebody typed, or what is the matter with it. */
export function zetTijd(
  moment: Moment,
  tijd: { readonly start: number; readonly eind: number },
): { readonly soort: 'gezet'; readonly moment: Moment } | { readonly soort: 'omgekeerd' } {
  if (tijd.eind < tijd.start) return { soort: 'omgekeerd' };
  return { soort: 'gezet', moment: { ...moment, ...tijd } };
}
