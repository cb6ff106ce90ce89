import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { Deel, Inzage, Oordeel } from '#domain/oefening/uitslag.ts';
import { lezingBij, pastBij } from './naast.ts';

/** What the kinds share in which somebody points at the turn that shows it. */
export interface MetBeurten {
  readonly fragment: FragmentWeergave;
  readonly lezingen: Readonly<Record<'a' | 'b', { readonly beurten: readonly string[] }>>;
  readonly aanwijzingen: readonly { readonly beurt: string; readonly uitleg: string }[];
}

export const isMis = (oordeel: Oordeel): boolean => oordeel === 'past-niet' || oordeel === 'gemist';

/** A turn that a reading names fits; a turn that only tells something else about it can be defended. */
export function oordeelOverBeurt({ lezingen: { a, b }, aanwijzingen }: MetBeurten, beurt: string | null): Oordeel {
  if (beurt === null) return 'gemist';
  const past = pastBij(a.beurten.includes(beurt), b.beurten.includes(beurt));
  if (past === 'ja') return 'past';
  return past === 'kan' || aanwijzingen.some((een) => een.beurt === beurt) ? 'grensgeval' : 'past-niet';
}

/** What is said about turns: about the chosen one, and when everything may be seen about all that a reading or a clue names. */
export function beurtdelen(oefening: MetBeurten, gekozen: string | null, inzage: Inzage): readonly Deel[] {
  const { a, b } = oefening.lezingen;
  const mis = isMis(oordeelOverBeurt(oefening, gekozen));
  const genoemd = [...a.beurten, ...b.beurten, ...oefening.aanwijzingen.map(({ beurt }) => beurt)];
  return beurtenVan(oefening.fragment)
    .map(({ id }) => id)
    .filter((id) => id === gekozen || (inzage === 'alles' && genoemd.includes(id)))
    .map((id) => {
      const lezing = lezingBij(a.beurten.includes(id), b.beurten.includes(id));
      const ander = mis && lezing !== 'geen' ? 'gemist' : 'open';
      return {
        id,
        beurt: id,
        oordeel: id === gekozen ? oordeelOverBeurt(oefening, id) : ander,
        gekozen: id === gekozen,
        feedback: oefening.aanwijzingen.find(({ beurt }) => beurt === id)?.uitleg ?? null,
        lezing,
      };
    });
}

/** The turn when it is in the fragment. */
export const bestaandeBeurt = (fragment: FragmentWeergave, beurt: string | null): string | null =>
  beurtenVan(fragment).find(({ id }) => id === beurt)?.id ?? null;
