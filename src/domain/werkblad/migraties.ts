import { parseTijdcode } from '#domain/tijdcode.ts';
import { isDossier, type Dossier } from '#domain/voortgang/guards.ts';

/** The version of the records that this release writes. */
export const WERKBLADVERSIE = 1;

/** Turns a record of one version into that of the next. Pure and total: it never throws, and leaves what it does not know. */
export type Werkbladmigratie = (record: Dossier) => Dossier;

const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

function seconden(waarde: unknown): number | undefined {
  try {
    return typeof waarde === 'string' ? parseTijdcode(waarde) : undefined;
  } catch {
    return undefined;
  }
}

/** A line of "wat ik zie" of the trial version; a timecode that cannot be read stays in front of the words. */
function waarnemingVanProef(zie: unknown, i: number): unknown {
  const id = `w${i + 1}`;
  if (!isDossier(zie)) return typeof zie === 'string' ? { id, tekst: zie } : zie;
  const { tijd: code, tekst = '', ...rest } = zie;
  const tijd = seconden(code);
  if (tijd !== undefined) return { id, ...rest, tekst, tijd };
  if (typeof code !== 'string' || typeof tekst !== 'string') return { id, ...zie };
  return { id, ...rest, tekst: `${code} ${tekst}`.trim() };
}

function themaVanProef(deel: unknown): unknown {
  if (!isDossier(deel)) return deel;
  const { vraag, zie, anders, ...rest } = deel;
  const voornemens = typeof anders === 'string' && anders !== '' ? [{ id: 'v1', als: '', dan: anders }] : [];
  const overig = typeof anders === 'string' || anders === undefined ? {} : { anders };
  const los = Array.isArray(zie) || zie === undefined ? {} : { zie };
  return {
    ...rest,
    ...overig,
    ...los,
    watIkMeAfvraag: vraag,
    waarnemingen: lijst(zie).map(waarnemingVanProef),
    voornemens,
  };
}

/** The trial version was the paper form: one field each for what one asks, sees and will do. */
const v0: Werkbladmigratie = ({ datum, samenMet, ...record }) => {
  const wie = typeof samenMet === 'string' && samenMet !== '' ? { soort: 'anders', wie: samenMet } : samenMet;
  const themas = Array.isArray(record.themas) ? record.themas.map(themaVanProef) : record.themas;
  return { ...record, versie: 1, gemaakt: datum, gewijzigd: datum, metWie: wie, themas };
};

/** One step a version: the first takes version 0 to 1. A new version adds a line here and a golden file to the tests. */
const migraties: readonly Werkbladmigratie[] = [v0];

/** A record of version `versie` as one of the version this release writes. */
export const migreerWerkblad = (record: Dossier, versie: number): Dossier =>
  migraties.slice(versie).reduce((vorige, stap) => stap(vorige), record);
