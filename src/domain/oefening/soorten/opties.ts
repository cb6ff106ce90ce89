import type { Deel, Inzage, Oordeel, Telling } from '#domain/oefening/uitslag.ts';

/** Something to choose. `kan`: professionals differ. */
export interface Optie {
  readonly id: string;
  readonly past: 'ja' | 'nee' | 'kan';
  readonly feedback: string;
  readonly beurt?: string;
}

export type Gekozen = ReadonlySet<string>;

export interface Beoordeling extends Telling {
  readonly score: number;
}

/** One choice: it fits, or experts can defend it, or it is worth another look. */
export function beoordeelEen(opties: readonly Optie[], gekozen: Gekozen): Beoordeling {
  const [optie, ...meer] = opties.filter((o) => gekozen.has(o.id));
  const past = meer.length === 0 ? (optie?.past ?? 'nee') : 'nee';
  return {
    score: past === 'nee' ? 0 : 1,
    past: past === 'ja' ? 1 : 0,
    mis: past === 'nee' ? 1 : 0,
    grensgevallen: past === 'kan' ? 1 : 0,
  };
}

function oordeelOver(optie: Optie, gekozen: boolean, mis: number): Oordeel {
  if (optie.past === 'kan') return 'grensgeval';
  if (gekozen) return optie.past === 'ja' ? 'past' : 'past-niet';
  // Beside a defensible choice the other option is extra, not missed; a wrong one that was left alone is extra too.
  return optie.past === 'ja' && mis > 0 ? 'gemist' : 'open';
}

/** What is said of each option: of the chosen ones only, until everything may be seen. */
export function delenVan(
  opties: readonly Optie[],
  gekozen: Gekozen,
  { inzage, mis }: { readonly inzage: Inzage; readonly mis: number },
): readonly Deel[] {
  return opties
    .filter((o) => inzage === 'alles' || gekozen.has(o.id))
    .map((o) => ({
      id: o.id,
      oordeel: oordeelOver(o, gekozen.has(o.id), mis),
      gekozen: gekozen.has(o.id),
      feedback: o.feedback,
      ...(o.beurt === undefined ? {} : { beurt: o.beurt }),
    }));
}
