import type { Gesprek } from '#schemas/gesprek.ts';
import { verken, type Punt } from './verkenning.ts';

/** Figures of one ending. */
export interface Eindematen {
  readonly id: string;
  readonly titel: string;
  /** How many different paths end here. */
  readonly paden: number;
  /** Choices on the shortest path to it. */
  readonly kortste: number;
}

/** Figures of a graph. Lengths are in choices. */
export interface Graafmaten {
  readonly knopen: number;
  readonly keuzes: number;
  readonly eindes: readonly Eindematen[];
  readonly paden: number;
  readonly kortste: number;
  readonly langste: number;
  /** States that can be reached and have a different future. */
  readonly standen: number;
}

interface Weg {
  /** Paths from here, per id of the ending. */
  readonly paden: ReadonlyMap<string, number>;
  readonly kortste: ReadonlyMap<string, number>;
  readonly langste: number;
}

const som = (getallen: Iterable<number>): number => [...getallen].reduce((a, b) => a + b, 0);

function wegVan(punt: Punt, bekend: Map<Punt, Weg>): Weg {
  const eerder = bekend.get(punt);
  if (eerder) return eerder;
  const paden = new Map<string, number>();
  const kortste = new Map<string, number>();
  let langste = 0;
  if (punt.knoop.soort === 'einde') {
    paden.set(punt.knoop.id, 1);
    kortste.set(punt.knoop.id, 0);
  }
  for (const { naar } of punt.uit) {
    const weg = wegVan(naar, bekend);
    langste = Math.max(langste, weg.langste + 1);
    for (const [id, aantal] of weg.paden) paden.set(id, (paden.get(id) ?? 0) + aantal);
    for (const [id, lengte] of weg.kortste) kortste.set(id, Math.min(kortste.get(id) ?? Infinity, lengte + 1));
  }
  const weg = { paden, kortste, langste };
  bekend.set(punt, weg);
  return weg;
}

/** The longest path in choices. */
export function langstePad([begin]: readonly Punt[]): number {
  return begin ? wegVan(begin, new Map()).langste : 0;
}

/** Measures a conversation that `validateGesprek` has nothing to say about. */
export function meetGraaf(gesprek: Pick<Gesprek, 'begin' | 'beginStroming' | 'knopen'>): Graafmaten {
  const { punten } = verken(gesprek);
  const [begin] = punten;
  const weg: Weg = begin ? wegVan(begin, new Map()) : { paden: new Map(), kortste: new Map(), langste: 0 };
  const eindes = gesprek.knopen.flatMap((knoop) =>
    knoop.soort === 'einde'
      ? [
          {
            id: knoop.id,
            titel: knoop.titel,
            paden: weg.paden.get(knoop.id) ?? 0,
            kortste: weg.kortste.get(knoop.id) ?? 0,
          },
        ]
      : [],
  );
  return {
    knopen: gesprek.knopen.length,
    keuzes: som(gesprek.knopen.map((knoop) => (knoop.soort === 'beurt' ? knoop.keuzes.length : 0))),
    eindes,
    paden: som(weg.paden.values()),
    kortste: Math.min(...weg.kortste.values()),
    langste: weg.langste,
    standen: punten.length,
  };
}
