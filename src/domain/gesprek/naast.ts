import type { Speelbaar } from './stand.ts';
import { beurtenVanPad, type BeurtJij, type Padbeurt } from './tijd.ts';

/** A stretch that two paths share, or where they part. */
export type Strook =
  | { readonly soort: 'samen'; readonly beurten: readonly Padbeurt[] }
  | { readonly soort: 'uiteen'; readonly een: readonly Padbeurt[]; readonly ander: readonly Padbeurt[] };

const naamVan = (beurt: Padbeurt): string => (beurt.soort === 'ander' ? beurt.knoop.id : beurt.keuze.id);

/**
 * Lays two paths through one conversation beside each other. What they share comes in the same order in both, because a
 * conversation has no circles; so the shared turns cut both paths into stretches. Shared turns carry the times of the first.
 */
export function legNaast(
  gesprek: Speelbaar,
  eenPad: readonly string[],
  anderPad: readonly string[],
): readonly Strook[] {
  const een = beurtenVanPad(gesprek, eenPad);
  const rest = [...beurtenVanPad(gesprek, anderPad)];
  const gedeeld = new Set(rest.map(naamVan));
  const stroken: Strook[] = [];
  let apart: Padbeurt[] = [];
  let samen: Padbeurt[] = [];
  const sluitSamen = (): void => {
    if (samen.length > 0) stroken.push({ soort: 'samen', beurten: samen });
    samen = [];
  };
  const sluitApart = (ander: readonly Padbeurt[]): void => {
    if (apart.length > 0 || ander.length > 0) {
      sluitSamen();
      stroken.push({ soort: 'uiteen', een: apart, ander });
    }
    apart = [];
  };
  for (const beurt of een) {
    if (!gedeeld.has(naamVan(beurt))) {
      apart.push(beurt);
      continue;
    }
    const tot = rest.findIndex((b) => naamVan(b) === naamVan(beurt));
    sluitApart(rest.splice(0, tot));
    rest.shift();
    samen.push(beurt);
  }
  sluitApart(rest);
  sluitSamen();
  return stroken;
}

/** How much stroming must change at once to call it a turn, in points of 100. */
const KANTEL = 8;
const MEESTE = 3;

/** The choices at which a conversation turned: where stroming changed most, at most three, in order. */
export const kantelpunten = (beurten: readonly Padbeurt[]): readonly BeurtJij[] =>
  beurten
    .flatMap((beurt) => (beurt.soort === 'jij' && Math.abs(beurt.verschil) >= KANTEL ? [beurt] : []))
    .toSorted((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil))
    .slice(0, MEESTE)
    .toSorted((a, b) => a.nummer - b.nummer);
