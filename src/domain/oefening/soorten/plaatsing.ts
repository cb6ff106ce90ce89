import { waardeBij } from '#domain/oefening/lees.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { Deel, Inzage, Oordeel, PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';

/** Something to put in a place: an item in a groep (sorteren), a left with a right (koppelen). */
export interface TePlaatsen {
  readonly id: string;
  readonly hoort: string;
  readonly ookGoed: readonly string[];
  readonly grensgeval: boolean;
  readonly feedback: string;
}

export interface Plaatsing {
  readonly items: readonly TePlaatsen[];
  /** How many places there are to choose from. */
  readonly plekken: number;
  readonly gekozen: Readonly<Record<string, string>>;
}

const staatGoed = (item: TePlaatsen, plek: string | undefined): boolean =>
  plek === item.hoort || (plek !== undefined && item.ookGoed.includes(plek));

function oordeelOver(item: TePlaatsen, plek: string | undefined): Oordeel {
  if (plek === undefined) return 'gemist';
  if (item.grensgeval) return 'grensgeval';
  if (plek === item.hoort) return 'past';
  return item.ookGoed.includes(plek) ? 'grensgeval' : 'past-niet';
}

/** Weight of an item: a matter of opinion counts only when it is off, and then for half. */
function gewichtVan(item: TePlaatsen, plek: string | undefined): number {
  if (!staatGoed(item, plek)) return item.grensgeval ? 0.5 : 1;
  return item.grensgeval || plek !== item.hoort ? 0 : 1;
}

/** The weight that fits, over all weight; 1 when nothing has weight, because then nothing is off. */
function scoreVan({ items, gekozen }: Plaatsing): number {
  let goed = 0;
  let alles = 0;
  for (const item of items) {
    const plek = waardeBij(gekozen, item.id);
    const gewicht = gewichtVan(item, plek);
    alles += gewicht;
    if (plek === item.hoort) goed += gewicht;
  }
  return alles === 0 ? 1 : goed / alles;
}

/** With two places, saying that an item is off gives the solution away; then the first attempt shows only counts. */
const VERKLAPT_VANAF = 2;

function delenVan({ items, plekken, gekozen }: Plaatsing, inzage: Inzage): readonly Deel[] {
  if (inzage === 'aanwijzing' && plekken <= VERKLAPT_VANAF) return [];
  return items.map((item) => {
    const plek = waardeBij(gekozen, item.id);
    const oordeel = oordeelOver(item, plek);
    const achterhouden = inzage === 'aanwijzing' && (oordeel === 'past-niet' || oordeel === 'gemist');
    return {
      id: item.id,
      oordeel,
      gekozen: plek !== undefined,
      feedback: achterhouden ? null : item.feedback,
      ...(inzage === 'alles' ? { oplossing: [item.hoort, ...item.ookGoed] } : {}),
    };
  });
}

/** Grades items that were put in places; the score does not depend on the order in which they were placed. */
export function gradePlaatsing(plaatsing: Plaatsing, poging: PogingNummer): Uitslag {
  const oordelen = plaatsing.items.map((item) => oordeelOver(item, waardeBij(plaatsing.gekozen, item.id)));
  const tel = (...zoek: readonly Oordeel[]): number => oordelen.filter((o) => zoek.includes(o)).length;
  const telling = { past: tel('past'), mis: tel('past-niet', 'gemist'), grensgevallen: tel('grensgeval') };
  const inzage = inzageBij(poging, telling.mis);
  return {
    score: scoreVan(plaatsing),
    inzage,
    delen: delenVan(plaatsing, inzage),
    samenvatting: vatSamen(telling, inzage),
  };
}
