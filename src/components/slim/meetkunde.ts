/** Where things are in the drawing of the plane: shared by the drawing on paper and the one that moves. Units of the viewBox. */
import type { ZelfbeeldId } from '#kern/slim.ts';
import type { Plek } from '#domain/slim/vlak.ts';

/** Room for the words along three sides, and a square of 300. */
export const MAAT = { breed: 350, hoog: 360 } as const;
export const VIEWBOX = `0 0 ${MAAT.breed} ${MAAT.hoog}`;
const MIDDEN = { x: 180, y: 170 } as const;
/** From the middle to an edge: an axis from 0 to 1. */
const HALF = 150;

/** The left-top corner of each quadrant and the base line of its name: outside the square, where no point covers it. Which zelfbeeld stands where is our reading of the source. */
export const kwadranten: readonly {
  readonly id: ZelfbeeldId;
  readonly x: number;
  readonly y: number;
  readonly ty: number;
}[] = [
  { id: 'eigen-plan', x: MIDDEN.x - HALF, y: MIDDEN.y - HALF, ty: MIDDEN.y - HALF - 5 },
  { id: 'kans', x: MIDDEN.x, y: MIDDEN.y - HALF, ty: MIDDEN.y - HALF - 5 },
  { id: 'opgegeven', x: MIDDEN.x - HALF, y: MIDDEN.y, ty: MIDDEN.y + HALF + 16 },
  { id: 'leren', x: MIDDEN.x, y: MIDDEN.y, ty: MIDDEN.y + HALF + 16 },
];
export const ZIJDE = HALF;
/** Between a quadrant's edge and its name. */
export const INSPRONG = 3;
/** The base line of the words along the lower axis. */
export const ONDERSCHRIFT = MIDDEN.y + HALF + 36;

/** Both axes as one path, and each apart. */
export const ASSEN = 'M180 20V320M30 170H330';

export const x = (willen: number): number => MIDDEN.x + willen * HALF;
export const y = (kunnen: number): number => MIDDEN.y - kunnen * HALF;

const opStap = (waarde: number): number => Math.round(Math.min(1, Math.max(-1, waarde)) * 10) / 10 || 0;

/**
 * The place in the plane at a point of the drawing, in steps of a tenth, kept inside the plane.
 * @param deel the point as parts of the drawing: 0 is left or top, 1 is right or bottom.
 */
export const plekOp = (deel: { readonly x: number; readonly y: number }): Plek => ({
  willen: opStap((deel.x * MAAT.breed - MIDDEN.x) / HALF),
  kunnen: opStap((MIDDEN.y - deel.y * MAAT.hoog) / HALF),
});
