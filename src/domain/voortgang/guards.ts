import { leesbreedtes, STANDAARD_INSTELLINGEN, tekstgroottes, themas } from './types.ts';
import type { Gelezen, Instellingen, LaatsteGesprek, LaatsteLes } from './types.ts';

/** An object as JSON knows it. */
export type Dossier = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names (no array, no null). */
export const isDossier = (waarde: unknown): waarde is Dossier =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/;

/** Whether a value is an id as the authors write them. */
export const isId = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && waarde.length <= 200 && ID.test(waarde);

/** Whether a value is an ISO day or moment that exists. */
export const isMoment = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && MOMENT.test(waarde) && !Number.isNaN(Date.parse(waarde));

/** A path on this site. Anything a browser could read as another site or as a script is refused. */
export const isEigenPad = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && waarde.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(waarde);

const eenVan = <const W extends string>(keuzes: readonly W[], waarde: unknown, anders: W): W =>
  keuzes.find((keuze) => keuze === waarde) ?? anders;

/** The settings in a value; each field that is missing or unknown gets its default. */
export function leesInstellingen(waarde: unknown): Instellingen {
  const bron = isDossier(waarde) ? waarde : {};
  return {
    thema: eenVan(themas, bron.thema, STANDAARD_INSTELLINGEN.thema),
    tekstgrootte: eenVan(tekstgroottes, bron.tekstgrootte, STANDAARD_INSTELLINGEN.tekstgrootte),
    leesbreedte: eenVan(leesbreedtes, bron.leesbreedte, STANDAARD_INSTELLINGEN.leesbreedte),
    rustig: bron.rustig === true,
    sneltoetsen: bron.sneltoetsen !== false,
  };
}

/** The lessons read; entries that are no lesson id with a moment are left out. */
export const leesGelezen = (waarde: unknown): Gelezen =>
  isDossier(waarde)
    ? Object.fromEntries(
        Object.entries(waarde).filter((paar): paar is [string, string] => isId(paar[0]) && isMoment(paar[1])),
      )
    : {};

/** The lesson visited last, or `undefined` when the value is something else. */
export function leesLaatsteLes(waarde: unknown): LaatsteLes | undefined {
  if (!isDossier(waarde)) return undefined;
  const { id, titel, href, tijd } = waarde;
  if (!isId(id) || !isEigenPad(href) || !isMoment(tijd)) return undefined;
  if (typeof titel !== 'string' || titel.trim() === '') return undefined;
  return { id, titel: titel.slice(0, 200), href, tijd };
}

/** The gesprek somebody is in the middle of, or `undefined` when the value is something else. */
export function leesLaatsteGesprek(waarde: unknown): LaatsteGesprek | undefined {
  const plek = leesLaatsteLes(waarde);
  const beurt = isDossier(waarde) ? waarde.beurt : undefined;
  return plek && typeof beurt === 'number' && Number.isInteger(beurt) && beurt > 0 ? { ...plek, beurt } : undefined;
}

/** JSON, or `undefined` when the text is something else. Never throws. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
