/** A unit of fixed length, for figures of agreement. */
export interface Segment {
  /** Seconds from the start. */
  readonly start: number;
  readonly eind: number;
  /** Ids of the turns that sound in it. */
  readonly beurten: readonly string[];
}

/**
 * Cuts a conversation in units of the same length, so that people who marked different stretches can be compared. The
 * last one may be shorter. Time left out has no turns and gives units without any; those are dropped.
 * @param duur seconds a unit lasts, above 0.
 * @throws {RangeError} for a duration that is not above 0.
 */
export function segmenteer(
  beurten: readonly { readonly id: string; readonly start: number; readonly eind?: number }[],
  duur: number,
): Segment[] {
  if (!(duur > 0) || !Number.isFinite(duur)) throw new RangeError(`duur is ${duur}, expected seconds above 0`);
  const eindVan = (i: number): number => beurten[i]?.eind ?? beurten[i + 1]?.start ?? beurten[i]?.start ?? 0;
  const einde = Math.max(0, ...beurten.map((_, i) => eindVan(i)));
  const laatste = Math.max(-1, ...beurten.map(({ start }) => Math.floor(start / duur)));
  const aantal = Math.max(Math.ceil(einde / duur), laatste + 1);
  return Array.from({ length: aantal }, (_, k) => {
    const start = k * duur;
    const eind = k === aantal - 1 && einde > start ? einde : start + duur;
    const klinkt = beurten.filter(
      (beurt, i) => beurt.start < start + duur && (eindVan(i) > start || beurt.start >= start),
    );
    return { start, eind, beurten: klinkt.map(({ id }) => id) };
  }).filter((segment) => segment.beurten.length > 0);
}
