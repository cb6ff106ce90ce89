/** A version in the history, without its words. */
export interface Moment {
  readonly revisie: number;
  /** Milliseconds since 1970, by a clock that may have lied. */
  readonly tijd: number;
  /** How much there was, in whatever unit. */
  readonly omvang: number;
  /** Stays, whatever the rule says: the version from before somebody went back. */
  readonly vast: boolean;
}

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/** Up to which age one version is kept of how long a stretch. */
const TRAPPEN = [
  { tot: 10 * MINUUT, per: MINUUT },
  { tot: DAG, per: UUR },
  { tot: Infinity, per: DAG },
] as const;

/** The newest ones always stay, so that a clock that jumps ahead does not thin out the work of just now. */
export const NIEUWSTE_BLIJVEN = 10;
/** More than this is never kept. */
export const MEESTE_VERSIES = 400;

/** The stretch of time a version falls in. A moment that is still to come counts as now. */
function vak({ tijd }: Moment, nu: number): string {
  const leeftijd = Math.max(0, nu - tijd);
  const { per } = TRAPPEN.find(({ tot }) => leeftijd <= tot) ?? TRAPPEN[2];
  return `${per}/${Math.floor(tijd / per)}`;
}

/**
 * Which revisions can go: of every minute (last ten minutes), hour (last day) and day before that, the newest stays and the
 * fullest one, because what is lost most often is what somebody took away by accident. The order is that of the revisions.
 */
export function overbodig(momenten: readonly Moment[], nu: number): readonly number[] {
  const volgorde = momenten.toSorted((a, b) => b.revisie - a.revisie);
  const nieuwste = new Set<string>();
  const volste = new Map<string, Moment>();
  for (const moment of volgorde) {
    const hier = vak(moment, nu);
    if (moment.omvang > (volste.get(hier)?.omvang ?? -1)) volste.set(hier, moment);
  }
  const blijft = volgorde.filter((moment, plek) => {
    const hier = vak(moment, nu);
    const eerste = !nieuwste.has(hier);
    nieuwste.add(hier);
    return plek < NIEUWSTE_BLIJVEN || moment.vast || eerste || volste.get(hier) === moment;
  });
  const houd = new Set(blijft.slice(0, MEESTE_VERSIES));
  return volgorde.filter((moment) => !houd.has(moment)).map(({ revisie }) => revisie);
}
