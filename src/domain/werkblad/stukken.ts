/** Dividing a long list into pieces that are drawn apart from each other. Pure. */

/** Lines that are drawn together, in their order. */
export interface Stuk {
  /** Stays the same for as long as the piece is there; no other piece has it. */
  readonly sleutel: number;
  readonly ids: readonly string[];
}

interface Wordend {
  readonly sleutel: number;
  readonly ids: string[];
}

const volgende = (stukken: readonly Stuk[]): number =>
  stukken.reduce((hoogste, { sleutel }) => Math.max(hoogste, sleutel), -1) + 1;

/** A division in which no line had a place yet. */
const opnieuw = (ids: readonly string[], grootte: number, vanaf: number): readonly Stuk[] =>
  Array.from({ length: Math.ceil(ids.length / grootte) }, (_, i) => ({
    sleutel: vanaf + i,
    ids: ids.slice(i * grootte, (i + 1) * grootte),
  }));

/**
 * The list in pieces of about `grootte` lines. A line stays in the piece it was in before, so that taking one away or
 * putting one in between moves no other from piece to piece. In another order everything is divided anew.
 *
 * @param ids - of all lines, each once, in the order of the list
 * @param vorige - the pieces as they were
 * @param grootte - lines in a new piece, at least 1
 */
export function verdeelInStukken(ids: readonly string[], vorige: readonly Stuk[], grootte: number): readonly Stuk[] {
  const thuis = new Map(vorige.flatMap((stuk) => stuk.ids.map((id) => [id, stuk.sleutel] as const)));
  const gehad = new Set<number>();
  const stukken: Wordend[] = [];
  let vrij = volgende(vorige);
  for (const [i, id] of ids.entries()) {
    const huis = thuis.get(id);
    const nu = stukken.at(-1);
    const past = nu !== undefined && (nu.ids.length < grootte || thuis.get(ids[i + 1] ?? '') === nu.sleutel);
    if (nu && (huis === undefined ? past : huis === nu.sleutel)) {
      nu.ids.push(id);
      continue;
    }
    if (huis !== undefined && gehad.has(huis)) return opnieuw(ids, grootte, volgende([...vorige, ...stukken]));
    const sleutel = huis ?? vrij;
    if (huis === undefined) vrij += 1;
    gehad.add(sleutel);
    stukken.push({ sleutel, ids: [id] });
  }
  return stukken;
}
