import type { As, Plek } from './vlak.ts';

/** The places where our two example readings put the client. */
export interface Sleutel {
  readonly a: Plek;
  readonly b: Plek;
}

/**
 * How far one may be from what lies between the two readings. Half a step of the five that the questions offer:
 * so every reading can be met with the questions alone.
 */
export const MARGE = 0.25;

/** How far a value on an axis is from two readings. */
export interface Meting {
  readonly as: As;
  /** Which side of the axis: that of a reading, the other one, or exactly in the middle. */
  readonly richting: 'goed' | 'andersom' | 'midden';
  /** `onderschat`: lower on the axis than the readings; `overschat`: higher. On willen: too far to alternatief, to gangbaar. */
  readonly schatting: 'raak' | 'onderschat' | 'overschat';
  /** How far outside the tolerance area, from 0 to 2; 0 when inside. */
  readonly afwijking: number;
}

interface Bereik {
  readonly van: number;
  readonly tot: number;
}

/** Between the readings, with a margin. The margin ends at the axis: the other side is another zelfbeeld. */
function bereikVan(x: number, y: number): Bereik {
  const [laag, hoog] = [Math.min(x, y), Math.max(x, y)];
  const van = Math.max(-1, laag - MARGE);
  const tot = Math.min(1, hoog + MARGE);
  return { van: laag > 0 ? Math.max(0, van) : van, tot: hoog < 0 ? Math.min(0, tot) : tot };
}

function richtingVan(waarde: number, lezingen: readonly number[]): Meting['richting'] {
  const kantVan = Math.sign(waarde);
  if (lezingen.some((lezing) => lezing === 0 || Math.sign(lezing) === kantVan)) return 'goed';
  if (lezingen.some((lezing) => lezing < 0) && lezingen.some((lezing) => lezing > 0)) return 'goed';
  return kantVan === 0 ? 'midden' : 'andersom';
}

/** Rounding of binary fractions must not decide: 0.55 − 0.3 is not exactly 0.25. */
export const SPELING = 1e-9;

/** Measures one axis. All values must lie in the plane; `diagnose` sees to that. */
export function meetAs(as: As, waarde: number, { a, b }: Sleutel): Meting {
  const lezingen = [a[as], b[as]] as const;
  const { van, tot } = bereikVan(...lezingen);
  const buiten = Math.max(van - waarde, waarde - tot);
  const raak = buiten <= SPELING;
  return {
    as,
    richting: richtingVan(waarde, lezingen),
    schatting: raak ? 'raak' : waarde < van ? 'onderschat' : 'overschat',
    afwijking: raak ? 0 : buiten,
  };
}
