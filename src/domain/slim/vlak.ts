import type { ZelfbeeldId } from '#kern/slim.ts';

/** The two axes, both as the client experiences them. */
export const assen = ['willen', 'kunnen'] as const;
export type As = (typeof assen)[number];

/** A place in the plane: willen from -1 (alternatief) to 1 (gangbaar), kunnen from -1 (laag) to 1 (hoog). */
export interface Plek {
  readonly willen: number;
  readonly kunnen: number;
}

/** From this distance to an axis on, the zelfbeeld on the other side is no longer in the picture. */
export const GRENS = 0.15;

/** The five answers that a short question about an axis offers. */
export const STAPPEN = [-1, -0.5, 0, 0.5, 1] as const;

/** The nearest of the five steps. */
export const naarStap = (waarde: number): (typeof STAPPEN)[number] =>
  STAPPEN.reduce((beste, stap) => (Math.abs(stap - waarde) < Math.abs(beste - waarde) ? stap : beste));

const woorden = {
  willen: { min: 'alternatief', plus: 'gangbaar' },
  kunnen: { min: 'laag', plus: 'hoog' },
} as const satisfies Record<As, unknown>;

/** A side of an axis in a word, or the middle. */
export const kantwoord = (as: As, waarde: number): string =>
  waarde === 0 ? 'in het midden' : woorden[as][waarde < 0 ? 'min' : 'plus'];

/** Something that is no place in the plane. */
export class PlekFout extends RangeError {
  override readonly name = 'PlekFout';
  readonly as: As;
  readonly waarde: number;

  constructor(as: As, waarde: number) {
    super(`${as} is ${waarde}: a place in the plane needs a number from -1 to 1 on each axis`);
    this.as = as;
    this.waarde = waarde;
  }
}

/** The side of each axis on which a zelfbeeld stands. Our reading of the source: the figure itself is missing (deel-3, SLIM). */
export const kant: Readonly<Record<ZelfbeeldId, { readonly willen: -1 | 1; readonly kunnen: -1 | 1 }>> = {
  kans: { willen: 1, kunnen: 1 },
  leren: { willen: 1, kunnen: -1 },
  opgegeven: { willen: -1, kunnen: -1 },
  'eigen-plan': { willen: -1, kunnen: 1 },
};

interface Gemeen {
  /** How far the nearest axis is, from 0 to 1. */
  readonly afstand: number;
  /** The axes that are so near that the other side is a fair reading as well. */
  readonly twijfel: readonly As[];
  /** The zelfbeelden that are a fair reading: the own one first, then those across a near axis. */
  readonly kandidaten: readonly ZelfbeeldId[];
}

/** Where a place belongs. On an axis nobody can say: then the zelfbeeld is null, and `twijfel` says what would tip the balance. */
export type Plaatsing =
  | (Gemeen & { readonly zelfbeeld: ZelfbeeldId; readonly grensgeval: boolean })
  | (Gemeen & { readonly zelfbeeld: null; readonly grensgeval: true });

/** @throws {PlekFout} when an axis is not a number from -1 to 1. */
export function eisPlek(plek: Plek): void {
  for (const as of assen) {
    const waarde = plek[as];
    if (!(waarde >= -1 && waarde <= 1)) throw new PlekFout(as, waarde);
  }
}

const volgorde: readonly ZelfbeeldId[] = ['kans', 'leren', 'opgegeven', 'eigen-plan'];

/**
 * The zelfbeeld that belongs to a place in the plane, and how near the border is. The border counts as near up to and
 * including 0.15. The left half never means that somebody does not want to: it stands for another orientation, or for surviving.
 * The places of the four zelfbeelden on the axes are our reading of the source, whose figure is missing (deel-3, SLIM).
 * @throws {PlekFout} when an axis is NaN or outside -1…1.
 */
export function plaatsZelfbeeld(plek: Plek): Plaatsing {
  eisPlek(plek);
  const afstand = Math.min(Math.abs(plek.willen), Math.abs(plek.kunnen));
  const twijfel = assen.filter((as) => Math.abs(plek[as]) <= GRENS);
  const eigen = volgorde.filter((z) => assen.every((as) => plek[as] * kant[z][as] > 0));
  const over = volgorde.filter(
    (z) => !eigen.includes(z) && assen.every((as) => twijfel.includes(as) || plek[as] * kant[z][as] > 0),
  );
  const gemeen = { afstand, twijfel, kandidaten: [...eigen, ...over] };
  const [zelfbeeld] = eigen;
  return zelfbeeld === undefined
    ? { ...gemeen, zelfbeeld: null, grensgeval: true }
    : { ...gemeen, zelfbeeld, grensgeval: twijfel.length > 0 };
}
