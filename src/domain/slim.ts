/**
 * SLIM, the subjectief logisch interventie model: the registries, the plane, match and mismatch. Everything is pure.
 * What an exercise needs in the browser is in `slim/vlak.ts`, `slim/meting.ts` and `slim/namen.ts`, which bring no long texts along.
 */
export { logicaIds, reactieIds, rolIds, zelfbeeldIds } from '#kern/slim.ts';
export type { LogicaId, ModelRol, ReactieId, RolId, ZelfbeeldId } from '#kern/slim.ts';
export { diagnose } from './slim/diagnose.ts';
export type { AsDiagnose, Diagnose } from './slim/diagnose.ts';
export { interventielogicas } from './slim/interventielogicas.ts';
export type { Interventielogica } from './slim/interventielogicas.ts';
export { professioneleLogicaIds, vierLogicas } from './slim/logicas.ts';
export type { ProfessioneleLogica, ProfessioneleLogicaId } from './slim/logicas.ts';
export { beoordeelMatch } from './slim/match.ts';
export type { Matchoordeel } from './slim/match.ts';
export { MARGE, meetAs } from './slim/meting.ts';
export type { Meting, Sleutel } from './slim/meting.ts';
export { reactieNaam, rolNaam, zelfbeeldKort, zelfbeeldNaam } from './slim/namen.ts';
export { reacties } from './slim/reacties.ts';
export type { Reactie } from './slim/reacties.ts';
export { buitenHetModel, rolopvattingen } from './slim/rolopvattingen.ts';
export type { Rolopvatting } from './slim/rolopvattingen.ts';
export type { Bronplaats, Slimdeel } from './slim/soorten.ts';
export { LINKS, NIET_ZEKER, ONZE_LEZING, ONZE_PLEK } from './slim/voorbehoud.ts';
export { GRENS, PlekFout, STAPPEN, assen, kant, kantwoord, naarStap, plaatsZelfbeeld } from './slim/vlak.ts';
export type { As, Plaatsing, Plek } from './slim/vlak.ts';
export { zelfbeelden } from './slim/zelfbeelden.ts';
export type { Zelfbeeld } from './slim/zelfbeelden.ts';
