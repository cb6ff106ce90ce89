import { kleinsteToewijzing } from './annotatie/toewijzing.ts';

/** Something that somebody marked in a conversation. */
export interface Moment {
  readonly id: string;
  /** Seconds from the start. */
  readonly start: number;
  /** Seconds; without it the moment is a point in time. */
  readonly eind?: number;
  /** Ids of thema's, at least one. */
  readonly themas: readonly string[];
  /** What can be seen or heard. */
  readonly waarneming: string;
  readonly vraag?: string;
  /** What it might mean. */
  readonly duiding?: string;
}

/** The same moment, seen by both. */
export interface Treffer<E extends Moment = Moment, L extends Moment = Moment> {
  readonly eigen: E;
  readonly lezing: L;
  /** Seconds between the two; 0 when they overlap. */
  readonly afstand: number;
}

/** What one calls by one thema and the other by another, at the same moment. */
export interface Verwarring {
  /** Thema of the own moment that the reading does not name there. */
  readonly eigen: string;
  /** Thema of the reading that the own moment does not name. */
  readonly lezing: string;
  readonly aantal: number;
}

export interface Vergelijking<E extends Moment = Moment, L extends Moment = Moment> {
  readonly treffers: readonly Treffer<E, L>[];
  /** Moments of the reading without an own moment. */
  readonly gemist: readonly L[];
  /** Own moments that the reading does not have. Not wrong: seen by one of the two. */
  readonly extra: readonly E[];
  readonly verwarringen: readonly Verwarring[];
}

/** When two moments may be the same. */
export interface Zelfde<E extends Moment, L extends Moment> {
  /** Seconds that may lie between them; 0 asks for overlap. */
  readonly tolerantie: number;
  /** What else must hold; without it nearness is enough. */
  readonly past?: (eigen: E, lezing: L) => boolean;
}

/** Something that is no stretch of time. */
export class MomentFout extends RangeError {
  override readonly name = 'MomentFout';
  constructor(id: string, reden: string) {
    super(`moment "${id}": ${reden}`);
  }
}

function eisMoment({ id, start, eind = start }: Moment): void {
  if (!Number.isFinite(start) || start < 0) throw new MomentFout(id, `start is ${start}, expected seconds from 0 on`);
  if (!Number.isFinite(eind) || eind < start) throw new MomentFout(id, `eind is ${eind}, expected ${start} or later`);
}

/** Seconds between two moments; 0 when they touch or overlap. */
export function afstandTussen(a: Moment, b: Moment): number {
  return Math.max(0, b.start - (a.eind ?? a.start), a.start - (b.eind ?? b.start));
}

function tel(paren: readonly (readonly [string, string])[]): Verwarring[] {
  const aantallen = new Map<string, Verwarring>();
  for (const [eigen, lezing] of paren) {
    const sleutel = JSON.stringify([eigen, lezing]);
    aantallen.set(sleutel, { eigen, lezing, aantal: (aantallen.get(sleutel)?.aantal ?? 0) + 1 });
  }
  return [...aantallen.values()].sort(
    (a, b) => b.aantal - a.aantal || a.eigen.localeCompare(b.eigen) || a.lezing.localeCompare(b.lezing),
  );
}

/** Themas that only one of the two names, crossed. Where they share a thema and one names more, nobody is confused. */
const verwarringIn = ({ eigen, lezing }: Treffer): (readonly [string, string])[] =>
  eigen.themas
    .filter((thema) => !lezing.themas.includes(thema))
    .flatMap((van) =>
      lezing.themas.filter((thema) => !eigen.themas.includes(thema)).map((naar) => [van, naar] as const),
    );

/**
 * Lays the moments of a learner beside those of a reading, one to one: as many pairs as possible, and among those the
 * smallest total distance; where that leaves a choice, the pairs whose starts lie nearest. The order in which moments
 * are given makes no difference to how many meet or how far apart they are.
 * @returns the pairs in the order of time, what only one of the two has, and which thema's were taken for each other.
 * @throws {MomentFout} for a moment without a sound stretch of time.
 * @throws {RangeError} for a tolerance below 0.
 */
export function vergelijkMomenten<E extends Moment, L extends Moment>(
  eigen: readonly E[],
  lezing: readonly L[],
  { tolerantie, past = () => true }: Zelfde<E, L>,
): Vergelijking<E, L> {
  if (!(tolerantie >= 0)) throw new RangeError(`tolerantie is ${tolerantie}, expected seconds from 0 on`);
  [...eigen, ...lezing].forEach(eisMoment);
  const paren = kleinsteToewijzing(eigen, lezing, (a, b) => {
    const afstand = afstandTussen(a, b);
    return afstand > tolerantie || !past(a, b) ? null : [afstand, Math.abs(a.start - b.start)];
  });
  const treffers = paren
    .map(([a, b]) => ({ eigen: a, lezing: b, afstand: afstandTussen(a, b) }))
    .sort((x, y) => x.lezing.start - y.lezing.start || x.eigen.start - y.eigen.start);
  return {
    treffers,
    gemist: lezing.filter((moment) => !treffers.some((treffer) => treffer.lezing === moment)),
    extra: eigen.filter((moment) => !treffers.some((treffer) => treffer.eigen === moment)),
    verwarringen: tel(treffers.flatMap(verwarringIn)),
  };
}
