import { gelijk } from '#domain/oefening/canoniek.ts';
import { isObject } from '#domain/oefening/lees.ts';
import { isMoment, leesJson } from '#domain/voortgang/guards.ts';
import type { Lezing, Ronde } from './analyse.ts';
import { leesMoment, leesRonde } from './lees.ts';
import { openRonde, vrijeId } from './rondes.ts';

/** What stands in `soort`, so that a person who picks another file hears so. The format: docs/analysebestand.md. */
export const ANALYSESOORT = 'vknz-analyse';
export const ANALYSEVERSIE = 1;
/** Far more than somebody marks in one story; less than what makes a browser stall. In characters. */
export const GROOTSTE_ANALYSE = 5_000_000;

/** A file with the marks of one person at one story. */
export interface Analysebestand {
  /** ISO moment. */
  readonly gemaakt: string;
  /** Id of the story. */
  readonly verhaal: string;
  /** As the person wants to be called; often nothing. */
  readonly naam?: string;
  readonly rondes: readonly Ronde[];
}

/** Where in a file something is wrong, counted from 1. */
export interface Plaats {
  readonly veld: string;
  readonly ronde?: number;
  readonly moment?: number;
}

/** Why a file could not be read. Nothing has changed when one of these comes back. */
export type Analysefout =
  | { readonly reden: 'leeg' | 'geen-json' }
  | { readonly reden: 'te-groot'; readonly tekens: number; readonly grens: number }
  | { readonly reden: 'ander-bestand'; readonly gevonden: string | undefined }
  | { readonly reden: 'nieuwere-versie'; readonly versie: number; readonly begrijpt: number }
  | { readonly reden: 'ander-verhaal'; readonly gevonden: string }
  | { readonly reden: 'beschadigd'; readonly plaats: Plaats };

export type Analyseuitkomst =
  { readonly soort: 'gelezen'; readonly bestand: Analysebestand } | ({ readonly soort: 'fout' } & Analysefout);

/** The text of a file. */
export function maakAnalysebestand({ gemaakt, verhaal, naam, rondes }: Analysebestand): string {
  const schoon = naam?.trim() ?? '';
  const inhoud = { soort: ANALYSESOORT, versie: ANALYSEVERSIE, gemaakt, verhaal };
  return JSON.stringify({ ...inhoud, ...(schoon === '' ? {} : { naam: schoon }), rondes }, null, 1);
}

/** A name that tells which story and when, and not who. @param slug of the story. */
export const analysenaam = (slug: string, gemaakt: string): string => `${slug}-${gemaakt.slice(0, 10)}.vknz.json`;

const beschadigd = (plaats: Plaats): { readonly soort: 'fout' } & Analysefout => ({
  soort: 'fout',
  reden: 'beschadigd',
  plaats,
});

/** Which field keeps something from being a mark or a round; for a person who has to look it up. */
function zoekVeld(waarde: unknown, velden: readonly string[], past: (proef: unknown) => boolean): string {
  if (!isObject(waarde)) return velden[0] ?? '';
  const goed: Readonly<Record<string, unknown>> = {
    id: 'x',
    start: 0,
    eind: Number.MAX_SAFE_INTEGER,
    themas: [],
    waarneming: '',
    begonnen: 'x',
    momenten: [],
  };
  return velden.find((veld) => !past({ ...goed, [veld]: waarde[veld] })) ?? 'eind';
}

const MOMENTVELDEN = ['id', 'start', 'eind', 'themas', 'waarneming', 'vraag', 'duiding'];
const RONDEVELDEN = ['id', 'begonnen', 'themas', 'momenten', 'vergeleken'];

/** The first thing that is wrong in a round, or nothing. */
function keurRonde(ruw: unknown, nummer: number, themas: readonly string[]): Plaats | undefined {
  const onbekend = (waarde: readonly string[]): boolean => waarde.some((id) => !themas.includes(id));
  if (isObject(ruw) && Array.isArray(ruw.momenten)) {
    for (const [i, item] of ruw.momenten.entries()) {
      const moment = leesMoment(item);
      const plek = { ronde: nummer, moment: i + 1 };
      if (!moment) return { ...plek, veld: zoekVeld(item, MOMENTVELDEN, (proef) => leesMoment(proef) !== null) };
      if (onbekend(moment.themas)) return { ...plek, veld: 'themas' };
    }
  }
  const ronde = leesRonde(ruw);
  if (!ronde) return { ronde: nummer, veld: zoekVeld(ruw, RONDEVELDEN, (proef) => leesRonde(proef) !== null) };
  if (!isMoment(ronde.begonnen)) return { ronde: nummer, veld: 'begonnen' };
  if (onbekend(ronde.themas)) return { ronde: nummer, veld: 'themas' };
  return new Set(ronde.momenten.map(({ id }) => id)).size < ronde.momenten.length
    ? { ronde: nummer, veld: 'id' }
    : undefined;
}

interface Verwacht {
  /** Id of the story on the screen. */
  readonly verhaal: string;
  /** Ids of the thema's there are. */
  readonly themas: readonly string[];
}

function leesVelden(json: Readonly<Record<string, unknown>>, { verhaal, themas }: Verwacht): Analyseuitkomst {
  const { gemaakt, naam } = json;
  if (typeof json.verhaal !== 'string') return beschadigd({ veld: 'verhaal' });
  if (json.verhaal !== verhaal) return { soort: 'fout', reden: 'ander-verhaal', gevonden: json.verhaal };
  if (!isMoment(gemaakt)) return beschadigd({ veld: 'gemaakt' });
  if (naam !== undefined && typeof naam !== 'string') return beschadigd({ veld: 'naam' });
  if (!Array.isArray(json.rondes) || json.rondes.length === 0) return beschadigd({ veld: 'rondes' });
  for (const [i, ruw] of json.rondes.entries()) {
    const plaats = keurRonde(ruw, i + 1, themas);
    if (plaats) return beschadigd(plaats);
  }
  const rondes = json.rondes.map(leesRonde).filter((ronde) => ronde !== null);
  if (new Set(rondes.map(({ id }) => id)).size < rondes.length) return beschadigd({ veld: 'rondes' });
  const schoon = naam?.trim() ?? '';
  return { soort: 'gelezen', bestand: { gemaakt, verhaal, ...(schoon === '' ? {} : { naam: schoon }), rondes } };
}

/** Reads a file. Never throws, never changes anything. */
export function leesAnalysebestand(tekst: string, verwacht: Verwacht): Analyseuitkomst {
  if (tekst.length > GROOTSTE_ANALYSE)
    return { soort: 'fout', reden: 'te-groot', tekens: tekst.length, grens: GROOTSTE_ANALYSE };
  const kaal = tekst.replace(/^\uFEFF/, '');
  if (kaal.trim() === '') return { soort: 'fout', reden: 'leeg' };
  const json = leesJson(kaal);
  if (json === undefined) return { soort: 'fout', reden: 'geen-json' };
  if (!isObject(json) || json.soort !== ANALYSESOORT) {
    const gevonden = isObject(json) && typeof json.soort === 'string' ? json.soort : undefined;
    return { soort: 'fout', reden: 'ander-bestand', gevonden };
  }
  const { versie } = json;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) return beschadigd({ veld: 'versie' });
  if (versie > ANALYSEVERSIE) return { soort: 'fout', reden: 'nieuwere-versie', versie, begrijpt: ANALYSEVERSIE };
  return leesVelden(json, verwacht);
}

/**
 * Own work from another computer beside what is here: as copies, so that nothing here changes. A round that is here
 * already, word for word, does not come twice, and a round in which something was marked stays the open one. @param tijd milliseconds since the epoch, for new ids.
 */
export function voegKopie(
  hier: readonly Ronde[],
  inkomend: readonly Ronde[],
  tijd: number,
): { readonly rondes: readonly Ronde[]; readonly erbij: number } {
  const nieuw = inkomend.filter((ronde) => !hier.some((er) => gelijk({ ...er, id: '' }, { ...ronde, id: '' })));
  const samen = nieuw.reduce<readonly Ronde[]>(
    (rondes, ronde) => [
      ...rondes,
      rondes.some(({ id }) => id === ronde.id) ? { ...ronde, id: vrijeId('r', tijd, rondes) } : ronde,
    ],
    hier,
  );
  const opTijd = [...samen].sort((a, b) => (a.begonnen < b.begonnen ? -1 : a.begonnen > b.begonnen ? 1 : 0));
  // Who is in the middle of a round stays in it.
  const open = hier.at(-1);
  const bezig = open !== undefined && open.momenten.length > 0;
  const rondes = bezig ? [...opTijd.filter(({ id }) => id !== open.id), open] : opTijd;
  return { rondes, erbij: nieuw.length };
}

/** The last round in a file as a reading of somebody else. @param tijd milliseconds since the epoch, for the id. */
export function alsLezing(
  { rondes }: Analysebestand,
  naam: string,
  { tijd, bezet }: { readonly tijd: number; readonly bezet: readonly Lezing[] },
): Lezing {
  const ronde = rondes.findLast(({ momenten }) => momenten.length > 0) ?? openRonde(rondes);
  const momenten = ronde.momenten.filter(({ themas }) => themas.length > 0);
  // Who chose no thema's first looked with those that were used.
  const gekozen = ronde.themas.length === 0 ? {} : { themas: ronde.themas };
  return { id: vrijeId('eigen-', tijd, bezet), naam, soort: 'eigen', momenten, ...gekozen };
}
