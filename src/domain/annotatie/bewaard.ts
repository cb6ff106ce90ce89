import type { AntwoordAnalyse } from '#domain/oefening/antwoord.ts';
import { wijzigConcept, type OefeningStaat } from '#domain/oefening/poging.ts';

/** What is stored of an analysis. It saves, travels and merges like the answer of an oefening; the id is the one of the verhaal. */
export type AnalyseStaat = OefeningStaat<'analyse'>;

/** Nothing done yet. */
export const LEGE_ANALYSE: AntwoordAnalyse = { soort: 'analyse', hulp: null, gezien: [], rondes: [], lezingen: [] };

const isAnalyse = (staat: OefeningStaat): staat is AnalyseStaat => staat.concept.soort === 'analyse';

/** What was stored of this verhaal, or a state to begin with. A verhaal has no versions: turns keep their times. */
export const staatVan = (verhaal: string, opgeslagen: OefeningStaat | null): AnalyseStaat =>
  opgeslagen?.id === verhaal && isAnalyse(opgeslagen)
    ? opgeslagen
    : { id: verhaal, versie: 1, concept: LEGE_ANALYSE, pogingen: [], oud: [], gewijzigd: 0 };

/** The staat with something changed. @param tijd milliseconds since the epoch. */
export const zetAnalyse = (staat: AnalyseStaat, deel: Partial<AntwoordAnalyse>, tijd: number): AnalyseStaat =>
  wijzigConcept(staat, { ...staat.concept, ...deel }, tijd);
