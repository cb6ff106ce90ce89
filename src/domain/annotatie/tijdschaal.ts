/** Where moments lie on a drawn line. Time that was left out takes no room but a gap. */
import { isBeurt } from '#domain/gesprek/regels.ts';
import type { Sprong, TranscriptRegel } from '#schemas/verhaal.ts';
import type { Moment } from '../annotatie.ts';

export interface Tijdschaal {
  /** Where a second lies on the line, 0–1. */
  readonly plek: (seconden: number) => number;
  /** Where time was left out, 0–1. */
  readonly sprongen: readonly number[];
  /** Whole minutes that lie on the line, in seconds. */
  readonly minuten: readonly number[];
}

/** Seconds of drawing that time left out gets, however long it was. */
const GAT = 12;

/** A scale from the first start to the last end of a conversation. Without turns everything lies at 0. */
export function maakTijdschaal(regels: readonly TranscriptRegel[]): Tijdschaal {
  const beurten = regels.filter(isBeurt);
  const weg = regels.filter((regel): regel is Sprong => !isBeurt(regel));
  const begin = beurten[0]?.start ?? 0;
  const einde = Math.max(begin, ...beurten.map(({ eind }) => eind));
  const getekend = (seconden: number): number =>
    weg.reduce((som, { van, tot }) => {
      const erin = Math.min(Math.max(seconden - van, 0), tot - van);
      return som - erin + (erin / (tot - van)) * GAT;
    }, seconden - begin);
  const lengte = getekend(einde);
  const plek = (seconden: number): number => (lengte > 0 ? Math.min(1, Math.max(0, getekend(seconden) / lengte)) : 0);
  const minuten = Array.from({ length: Math.floor(einde / 60) }, (_, i) => (i + 1) * 60);
  return {
    plek,
    sprongen: weg.map(({ van, tot }) => plek((van + tot) / 2)),
    minuten: minuten.filter((s) => s > begin && !weg.some(({ van, tot }) => s > van && s < tot)),
  };
}

/**
 * Puts moments in lanes, so that marks that are drawn at their start never lie on each other.
 * @param ruimte fraction of the line that a mark takes, however short the moment is.
 * @returns the lane of each moment, from 0, in the order in which they were given.
 */
export function legInBanen(
  momenten: readonly Moment[],
  plek: (seconden: number) => number,
  ruimte: number,
): readonly number[] {
  const vrij: number[] = [];
  const banen = new Map<Moment, number>();
  for (const moment of [...momenten].sort((a, b) => a.start - b.start)) {
    const hier = plek(moment.start);
    const leeg = vrij.findIndex((vanaf) => vanaf <= hier);
    const baan = leeg < 0 ? vrij.length : leeg;
    vrij[baan] = Math.max(hier + ruimte, plek(moment.eind ?? moment.start));
    banen.set(moment, baan);
  }
  return momenten.map((moment) => banen.get(moment) ?? 0);
}
