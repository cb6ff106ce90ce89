import { isDossier } from './guards.ts';
import type { Dossier } from './guards.ts';

/** The version this release writes. */
export const BESTANDSVERSIE = 1;

/** Turns the content of a file of one version into that of the next. Pure and total: it never throws on odd content. */
export type Migratie = (bestand: Dossier) => Dossier;

/** The trial version: lessons as a list without dates, exercises under their id, nothing laid aside, no checksum. */
const v0: Migratie = (bestand) => {
  const lessen: readonly unknown[] = Array.isArray(bestand.gelezen) ? bestand.gelezen : [];
  const oefeningen = isDossier(bestand.oefeningen) ? Object.values(bestand.oefeningen) : [];
  const gelezen = Object.fromEntries(
    lessen.filter((les) => typeof les === 'string').map((les) => [les, bestand.gemaakt]),
  );
  return { ...bestand, versie: 1, gelezen, oefeningen, apart: [] };
};

/** One step a version: the first takes version 0 to 1. A new version adds a line here and a golden file to the tests. */
export const migraties: readonly Migratie[] = [v0];

/** Content of version `versie` as content of the version this release writes. */
export const migreer = (bestand: Dossier, versie: number): Dossier =>
  migraties.slice(versie).reduce((vorige, stap) => stap(vorige), bestand);
