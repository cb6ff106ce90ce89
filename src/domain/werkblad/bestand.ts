import { canoniek, controlesom, inJson, TeDiep } from '#domain/voortgang/controle.ts';
import { isDossier, isMoment, leesJson, type Dossier } from '#domain/voortgang/guards.ts';
import { bewaarbaar, leesWerkblad } from './lezen.ts';
import type { Werkblad } from './types.ts';

/** What stands in `soort`, so that a person who picks another file hears so. The format: docs/werkbladbestand.md. */
export const WERKBLADSOORT = 'vknz-werkblad';
export const WERKBLADBESTANDSVERSIE = 1;
/** Years of sheets with a transcript in each; less than what makes a browser stall. In characters. */
export const GROOTSTE_WERKBLADBESTAND = 50_000_000;

/** Sheets, to put in a file. */
export interface Werkbladinhoud {
  readonly bladen: readonly Werkblad[];
  /** ISO moment. */
  readonly gemaakt: string;
}

/** Why a file could not be read. Nothing has changed when one of these comes back. */
export type Werkbladleesfout =
  | { readonly reden: 'leeg' | 'geen-json' | 'afgebroken' | 'te-diep' | 'geen-bladen' }
  | { readonly reden: 'te-groot'; readonly tekens: number; readonly grens: number }
  | { readonly reden: 'ander-bestand'; readonly gevonden: string | undefined }
  | { readonly reden: 'nieuwere-versie'; readonly versie: number; readonly begrijpt: number }
  | { readonly reden: 'beschadigd'; readonly plaats: 'controle' | 'vorm' | 'aantal' };

/** What was read, and what in it was odd. */
export interface GelezenWerkbladen extends Werkbladinhoud {
  readonly soort: 'gelezen';
  /** Sheets that nobody could read; they are still in the file. */
  readonly onleesbaar: number;
  /** Sheets of a newer release; they are still in the file. */
  readonly nieuwer: number;
  /** Sheets that were in the file twice, word for word. */
  readonly dubbel: number;
}

export type Werkbladlezing = GelezenWerkbladen | ({ readonly soort: 'fout' } & Werkbladleesfout);

/** A sheet as JSON: what lies aside in it may be of any make, and one odd piece never stops an export. */
export const inBestand = (blad: Werkblad): Dossier =>
  bewaarbaar({ ...blad, apart: blad.apart.map(({ pad, waarde }) => ({ pad, waarde: inJson(waarde) })) });

/** The text of a file. @param inhoud the sheets, in the order in which they should stand there. */
export function maakWerkbladbestand({ bladen, gemaakt }: Werkbladinhoud): string {
  const kop = { soort: WERKBLADSOORT, versie: WERKBLADBESTANDSVERSIE, gemaakt, aantal: bladen.length };
  const inhoud = { ...kop, bladen: bladen.map(inBestand) };
  // Through JSON and back, so that the checksum is over what a reader will see.
  const zichtbaar: unknown = JSON.parse(JSON.stringify(inhoud));
  return JSON.stringify({ ...inhoud, controle: controlesom(zichtbaar) }, null, 1);
}

/** A name that tells a bystander only what kind of file it is: no title, no person. */
export const werkbladnaam = (gemaakt: string): string => `werkblad-${gemaakt.slice(0, 10)}.werkblad.json`;

const fout = (reden: Werkbladleesfout): Werkbladlezing => ({ soort: 'fout', ...reden });

/** Begins as a file of ours, so what does not fit is a part that is gone. */
const BEGIN = /^\s*\{\s*"soort"\s*:\s*"vknz-werkblad"/;

/** What makes a file of ours unusable, before anything in it is looked at. */
function keur(json: Dossier): Werkbladleesfout | undefined {
  const { controle, ...inhoud } = json;
  const { versie, bladen, aantal, gemaakt } = inhoud;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1)
    return { reden: 'beschadigd', plaats: 'vorm' };
  if (versie > WERKBLADBESTANDSVERSIE) return { reden: 'nieuwere-versie', versie, begrijpt: WERKBLADBESTANDSVERSIE };
  try {
    if (controle !== controlesom(inhoud)) return { reden: 'beschadigd', plaats: 'controle' };
  } catch (oorzaak) {
    return oorzaak instanceof TeDiep ? { reden: 'te-diep' } : { reden: 'beschadigd', plaats: 'vorm' };
  }
  if (!isMoment(gemaakt) || !Array.isArray(bladen)) return { reden: 'beschadigd', plaats: 'vorm' };
  return aantal === bladen.length ? undefined : { reden: 'beschadigd', plaats: 'aantal' };
}

/** An id that no other sheet in the file has. */
function vrij(id: string, bezet: ReadonlySet<string>): string {
  for (let i = 2; ; i += 1) if (!bezet.has(`${id}~${i}`)) return `${id}~${i}`;
}

/** Reads the sheets one by one. Two with the same id and other words are two sheets. */
function leesBladen(ruw: readonly unknown[], gemaakt: string): Werkbladlezing {
  const perId = new Map<string, Werkblad>();
  const tel = { onleesbaar: 0, nieuwer: 0, dubbel: 0 };
  for (const waarde of ruw) {
    const uitkomst = leesWerkblad(waarde);
    if (uitkomst.soort !== 'gelezen') {
      tel[uitkomst.soort] += 1;
      continue;
    }
    const { blad } = uitkomst;
    const er = perId.get(blad.id);
    if (!er) perId.set(blad.id, blad);
    else if (canoniek(er) === canoniek(blad)) tel.dubbel += 1;
    else {
      const id = vrij(blad.id, new Set(perId.keys()));
      perId.set(id, { ...blad, id });
    }
  }
  if (perId.size === 0 && tel.nieuwer === 0) return fout({ reden: 'geen-bladen' });
  return { soort: 'gelezen', gemaakt, bladen: [...perId.values()], ...tel };
}

/** Reads a file, of this version or an older one. Never throws, never changes anything. */
export function leesWerkbladbestand(tekst: string): Werkbladlezing {
  if (tekst.length > GROOTSTE_WERKBLADBESTAND)
    return fout({ reden: 'te-groot', tekens: tekst.length, grens: GROOTSTE_WERKBLADBESTAND });
  const kaal = tekst.replace(/^\uFEFF/, '');
  if (kaal.trim() === '') return fout({ reden: 'leeg' });
  const json = leesJson(kaal);
  if (json === undefined) return fout({ reden: BEGIN.test(kaal.slice(0, 200)) ? 'afgebroken' : 'geen-json' });
  if (!isDossier(json) || json.soort !== WERKBLADSOORT) {
    const gevonden = isDossier(json) && typeof json.soort === 'string' ? json.soort : undefined;
    return fout({ reden: 'ander-bestand', gevonden });
  }
  const mis = keur(json);
  if (mis) return fout(mis);
  return leesBladen(Array.isArray(json.bladen) ? json.bladen : [], String(json.gemaakt));
}

const isZelfde = (een: Werkblad, ander: Werkblad | undefined): boolean =>
  ander !== undefined && canoniek(inBestand(een)) === canoniek(inBestand(ander));

/** Whether a file gives back exactly these sheets, so that "klaar" is said only of a file that is whole. */
export function klopt(tekst: string, { bladen }: Werkbladinhoud): boolean {
  const gelezen = leesWerkbladbestand(tekst);
  if (gelezen.soort !== 'gelezen' || gelezen.bladen.length !== bladen.length) return false;
  return gelezen.bladen.every((blad, i) => isZelfde(blad, bladen[i]));
}
