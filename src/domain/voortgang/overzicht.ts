import { waarGebleven, type Gebleven } from '#domain/gesprek/gebleven.ts';
import { leesInhoud } from '#domain/annotatie/bewaard.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import type { Gelezen } from './types.ts';

/** A page of the course: a link with a name that never changes under it. */
export interface Plek {
  readonly id: string;
  readonly titel: string;
  readonly href: string;
}

export interface CursusLes extends Plek {
  readonly minuten: number;
  /** Exercises, and then gesprekken. */
  readonly oefeningen: readonly Plek[];
}

export interface CursusModule {
  readonly id: string;
  readonly titel: string;
  readonly nummer: number;
  readonly lessen: readonly CursusLes[];
}

/** The course as the page about progress needs it; serialisable. `los`: exercises and gesprekken that stand in no lesson. */
export interface Cursuslijst {
  readonly modules: readonly CursusModule[];
  readonly los: readonly Plek[];
}

/** An exercise or gesprek that somebody began, or a verhaal that somebody looked at. */
export interface OefeningRegel extends Plek {
  readonly pogingen: number;
  /** When it was last worked on, in milliseconds since 1970. */
  readonly laatst: number;
  /** Of a gesprek: where it was left. */
  readonly gesprek?: Gebleven;
  /** Of looking at a story: how much was marked. */
  readonly analyse?: { readonly rondes: number; readonly momenten: number };
}

export interface LesRegel extends Plek {
  readonly minuten: number;
  /** ISO moment; absent when it is not marked. */
  readonly gelezen: string | undefined;
  readonly oefeningen: readonly OefeningRegel[];
}

export interface ModuleRegel {
  readonly id: string;
  readonly titel: string;
  readonly nummer: number;
  readonly lessen: readonly LesRegel[];
  readonly aantalGelezen: number;
}

export interface Voortgangslijst {
  readonly modules: readonly ModuleRegel[];
  readonly los: readonly OefeningRegel[];
  readonly lessen: number;
  readonly gelezen: number;
  /** Exercises with something of this person in it, whether or not they still are on the site. */
  readonly begonnen: number;
  /** Of those, the ones that are not on the site any more. */
  readonly verdwenen: number;
}

const momentVan = (lessen: Gelezen, id: string): string | undefined =>
  Object.hasOwn(lessen, id) ? lessen[id] : undefined;

const telAnalyse = (inhoud: unknown): NonNullable<OefeningRegel['analyse']> => {
  const rondes = leesInhoud(inhoud)?.rondes ?? [];
  return { rondes: rondes.length, momenten: rondes.reduce((som, { momenten }) => som + momenten.length, 0) };
};

/** Lays what a person did over the course. An exercise that two lessons share stands with both. */
export function maakOverzicht(
  { modules, los }: Cursuslijst,
  lessen: Gelezen,
  staten: readonly OefeningStaat[],
): Voortgangslijst {
  const gedaan = new Map(staten.filter((staat) => staat.gewijzigd > 0).map((staat) => [staat.id, staat]));
  const regels = (plekken: readonly Plek[]): readonly OefeningRegel[] =>
    plekken.flatMap((plek) => {
      const staat = gedaan.get(plek.id);
      if (!staat) return [];
      const regel = { ...plek, pogingen: staat.pogingen.length, laatst: staat.gewijzigd };
      if (staat.concept.soort === 'analyse') return [{ ...regel, analyse: telAnalyse(staat.concept.inhoud) }];
      return [staat.concept.soort === 'gesprek' ? { ...regel, gesprek: waarGebleven(staat) } : regel];
    });
  const rijen = modules.map(({ id, titel, nummer, lessen: eigen }): ModuleRegel => {
    const lijst = eigen.map((les) => ({
      ...les,
      gelezen: momentVan(lessen, les.id),
      oefeningen: regels(les.oefeningen),
    }));
    return { id, titel, nummer, lessen: lijst, aantalGelezen: lijst.filter((les) => les.gelezen !== undefined).length };
  });
  const bekend = new Set(
    [...los, ...modules.flatMap((m) => m.lessen.flatMap((les) => les.oefeningen))].map((p) => p.id),
  );
  return {
    modules: rijen,
    los: regels(los),
    lessen: rijen.reduce((som, module) => som + module.lessen.length, 0),
    gelezen: rijen.reduce((som, module) => som + module.aantalGelezen, 0),
    begonnen: gedaan.size,
    verdwenen: [...gedaan.keys()].filter((id) => !bekend.has(id)).length,
  };
}
