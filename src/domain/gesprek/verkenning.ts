import type { Gesprek, Gesprekskeuze, Knoop } from '#schemas/gesprek.ts';
import { geldt, naEffect } from './stand.ts';

/** What makes the future of a conversation differ: the node, and of the score only what a later condition looks at. */
export interface Punt {
  readonly knoop: Knoop;
  /** Only the flags that a condition from here on asks about. */
  readonly vlaggen: readonly string[];
  /** 0–100, or undefined when no condition from here on asks about it. */
  readonly stroming: number | undefined;
  /** How one comes here; the shortest way, undefined at the begin. */
  readonly via: { readonly punt: Punt; readonly keuze: Gesprekskeuze } | undefined;
  /** The choices that are there, each with where it leads. */
  readonly uit: readonly { readonly keuze: Gesprekskeuze; readonly naar: Punt }[];
}

/** What conditions at a node and after it look at. */
interface Telt {
  readonly vlaggen: ReadonlySet<string>;
  readonly stroming: boolean;
}

interface Open extends Punt {
  readonly uit: { keuze: Gesprekskeuze; naar: Punt }[];
}

/** More states than this is no conversation that somebody wrote by hand. */
const MEESTE_PUNTEN = 200_000;

const keuzesVan = (knoop: Knoop | undefined): readonly Gesprekskeuze[] =>
  knoop?.soort === 'beurt' ? knoop.keuzes : [];

/** A circle of node ids, first = last, or undefined when there is none. Looks at the links alone, not at conditions. */
export function kringIn({ knopen }: Pick<Gesprek, 'knopen'>): readonly string[] | undefined {
  const bij = new Map(knopen.map((knoop) => [knoop.id, knoop]));
  const klaar = new Set<string>();
  const bezoek = (id: string, weg: readonly string[]): readonly string[] | undefined => {
    if (weg.includes(id)) return [...weg.slice(weg.indexOf(id)), id];
    if (klaar.has(id)) return undefined;
    for (const { naar } of keuzesVan(bij.get(id))) {
      const kring = bezoek(naar, [...weg, id]);
      if (kring) return kring;
    }
    klaar.add(id);
    return undefined;
  };
  for (const { id } of knopen) {
    const kring = bezoek(id, []);
    if (kring) return kring;
  }
  return undefined;
}

/** Which part of the score matters from each node on. The graph must have no circles. */
function watTelt({ knopen }: Pick<Gesprek, 'knopen'>): (id: string) => Telt {
  const bij = new Map(knopen.map((knoop) => [knoop.id, knoop]));
  const bekend = new Map<string, Telt>();
  const tel = (id: string): Telt => {
    const eerder = bekend.get(id);
    if (eerder) return eerder;
    const keuzes = keuzesVan(bij.get(id));
    const later = keuzes.map(({ naar }) => tel(naar));
    const eigen = keuzes.flatMap(({ als }) => [als?.vlag, als?.geenVlag].filter((vlag) => vlag !== undefined));
    const telt: Telt = {
      vlaggen: new Set([...eigen, ...later.flatMap(({ vlaggen }) => [...vlaggen])]),
      stroming:
        keuzes.some(({ als }) => als?.stromingVanaf !== undefined || als?.stromingTot !== undefined) ||
        later.some(({ stroming }) => stroming),
    };
    bekend.set(id, telt);
    return telt;
  };
  return tel;
}

export interface Verkenning {
  /** In the order of finding: the begin first, and each point after the one it is reached from first. */
  readonly punten: readonly Punt[];
  /** True when there were too many states to look at all. */
  readonly teVeel: boolean;
}

/** One key per state that can make a difference. */
const sleutel = ({ knoop, vlaggen, stroming }: Omit<Punt, 'via' | 'uit'>): string =>
  [knoop.id, stroming ?? '', ...vlaggen].join(' ');

/**
 * Walks every state that can be reached. States with an equal future are one point, which keeps the number small.
 * The graph must have no circles and no links to nowhere.
 */
export function verken(gesprek: Pick<Gesprek, 'begin' | 'beginStroming' | 'knopen'>): Verkenning {
  const bij = new Map(gesprek.knopen.map((knoop) => [knoop.id, knoop]));
  const telt = watTelt(gesprek);
  const punten: Open[] = [];
  const bekend = new Map<string, Open>();
  const punt = (
    id: string,
    stand: { stroming: number; vlaggen: readonly string[] },
    via: Punt['via'],
  ): Punt | undefined => {
    const knoop = bij.get(id);
    if (!knoop) return undefined;
    const { vlaggen, stroming } = telt(id);
    const nieuw: Open = {
      knoop,
      vlaggen: stand.vlaggen.filter((vlag) => vlaggen.has(vlag)),
      stroming: stroming ? stand.stroming : undefined,
      via,
      uit: [],
    };
    const eerder = bekend.get(sleutel(nieuw));
    if (eerder) return eerder;
    bekend.set(sleutel(nieuw), nieuw);
    punten.push(nieuw);
    return nieuw;
  };
  punt(gesprek.begin, { stroming: gesprek.beginStroming, vlaggen: [] }, undefined);
  // The list grows while it is walked: that makes it breadth first.
  for (const hier of punten) {
    if (punten.length > MEESTE_PUNTEN) return { punten, teVeel: true };
    const stand = { stroming: hier.stroming ?? 0, vlaggen: hier.vlaggen, vertrouwen: 0, regie: 0 };
    for (const keuze of keuzesVan(hier.knoop)) {
      if (!geldt(keuze.als, stand)) continue;
      const naar = punt(keuze.naar, naEffect(stand, keuze.effect), { punt: hier, keuze });
      if (naar) hier.uit.push({ keuze, naar });
    }
  }
  return { punten, teVeel: false };
}

/** The choices that lead to a point, along the shortest way. */
export const padNaar = ({ via }: Punt): readonly string[] => (via ? [...padNaar(via.punt), via.keuze.id] : []);
