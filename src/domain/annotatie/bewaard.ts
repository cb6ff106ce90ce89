import { isIds, isObject } from '#domain/oefening/lees.ts';
import { metConcept, wijzigConcept, type OefeningStaat } from '#domain/oefening/poging.ts';
import { trappen, type Trap } from '#kern/trappen.ts';
import type { Lezing, Ronde } from './analyse.ts';
import { leesElk, leesEigenLezing, leesRonde } from './lees.ts';

/** What is stored of an analysis. It saves, travels and merges like the answer of an oefening; the id is the one of the verhaal. */
export type AnalyseStaat = OefeningStaat<'analyse'>;

/** Everything of somebody's looking at one story. */
export interface Analyseinhoud {
  /** The amount of help that was chosen; null is what the story advises. */
  readonly hulp: Trap | null;
  /** Ids of the moments of reading a that were shown, in the round that is open. */
  readonly gezien: readonly string[];
  /** Oldest first; the last is the one that is open. */
  readonly rondes: readonly Ronde[];
  /** Readings of other people, out of files. */
  readonly lezingen: readonly Lezing[];
}

/** Nothing done yet. */
export const LEGE_ANALYSE: Analyseinhoud = { hulp: null, gezien: [], rondes: [], lezingen: [] };

const isHulp = (waarde: unknown): waarde is Trap | null => waarde === null || trappen.some((trap) => trap === waarde);

/** What is in a stored analysis, or null when any of it does not fit. */
export function leesInhoud(waarde: unknown): Analyseinhoud | null {
  if (!isObject(waarde)) return null;
  const { hulp, gezien } = waarde;
  const rondes = leesElk(waarde.rondes, leesRonde);
  const lezingen = leesElk(waarde.lezingen, leesEigenLezing);
  return isHulp(hulp) && isIds(gezien) && rondes && lezingen ? { hulp, gezien: [...gezien], rondes, lezingen } : null;
}

/** An analysis as it can be worked with, and what is stored of it. */
export interface Geopend {
  readonly staat: AnalyseStaat;
  readonly inhoud: Analyseinhoud;
}

const isAnalyse = (staat: OefeningStaat): staat is AnalyseStaat => staat.concept.soort === 'analyse';

/**
 * What was stored of this verhaal, or a state to begin with. What cannot be read goes to the old answers, whole, and along
 * in every export. A verhaal has no versions: turns keep their times.
 */
export function openAnalyse(verhaal: string, opgeslagen: OefeningStaat | null): Geopend {
  const leeg: AnalyseStaat = {
    id: verhaal,
    versie: 1,
    concept: { soort: 'analyse', inhoud: { ...LEGE_ANALYSE } },
    pogingen: [],
    oud: [],
    gewijzigd: 0,
  };
  if (opgeslagen?.id !== verhaal) return { staat: leeg, inhoud: LEGE_ANALYSE };
  const inhoud = isAnalyse(opgeslagen) ? leesInhoud(opgeslagen.concept.inhoud) : null;
  if (inhoud && isAnalyse(opgeslagen)) return { staat: opgeslagen, inhoud };
  const { pogingen, gewijzigd } = opgeslagen;
  return { staat: { ...leeg, pogingen, gewijzigd, oud: metConcept(opgeslagen) }, inhoud: LEGE_ANALYSE };
}

/** The staat with something changed. @param tijd milliseconds since the epoch. */
export const zetAnalyse = ({ staat, inhoud }: Geopend, deel: Partial<Analyseinhoud>, tijd: number): AnalyseStaat =>
  wijzigConcept(staat, { soort: 'analyse', inhoud: { ...inhoud, ...deel } }, tijd);
