import { leesStaat } from '#domain/oefening/poging.ts';
import { controlesom, inJson, uniek } from './controle.ts';
import { isDossier, isMoment, leesGelezen, leesInstellingen, leesJson } from './guards.ts';
import type { Dossier } from './guards.ts';
import { BESTANDSVERSIE, migreer } from './migraties.ts';
import { leesStaten } from './samenvoegen.ts';
import type { Voortgang } from './types.ts';

/** What stands in `soort`, so that a person who picks another file hears so. */
export const BESTANDSSOORT = 'vknz-voortgang';
/** Far more than a diligent person writes; less than what makes a browser stall. */
export const GROOTSTE_TEKST = 50_000_000;

/** Why a file could not be read. Nothing has changed when one of these comes back. */
export type Leesfout =
  | { readonly reden: 'leeg' }
  | { readonly reden: 'te-groot'; readonly tekens: number; readonly grens: number }
  | { readonly reden: 'geen-json' }
  | { readonly reden: 'ander-bestand'; readonly gevonden: string | undefined }
  | { readonly reden: 'nieuwere-versie'; readonly versie: number; readonly begrijpt: number }
  | { readonly reden: 'beschadigd'; readonly plaats: 'controle' | 'vorm' };

/** What was read, and what in it was odd. */
export interface Gelezenbestand {
  readonly soort: 'gelezen';
  /** ISO moment. */
  readonly gemaakt: string;
  readonly voortgang: Voortgang;
  /** How many exercises this release cannot read; they are kept in `voortgang.apart`. */
  readonly onleesbaar: number;
  /** How many exercises were in the file more than once; they were merged. */
  readonly dubbel: number;
}

export type Leesuitkomst = Gelezenbestand | ({ readonly soort: 'fout' } & Leesfout);

/** The text of a file with everything in it. @param gemaakt the ISO moment it is made. */
export function maakBestand(voortgang: Voortgang, gemaakt: string): string {
  const { gelezen, instellingen, apart } = voortgang;
  const oefeningen = [...voortgang.oefeningen].sort((een, ander) => (een.id < ander.id ? -1 : 1));
  const kop = { soort: BESTANDSSOORT, versie: BESTANDSVERSIE, gemaakt };
  const inhoud = { ...kop, gelezen, instellingen, oefeningen, apart: uniek(apart.map((waarde) => inJson(waarde))) };
  // Through JSON and back, so that the checksum is over what a reader will see.
  const zichtbaar: unknown = JSON.parse(JSON.stringify(inhoud));
  return JSON.stringify({ ...inhoud, controle: controlesom(zichtbaar) }, null, 1);
}

/** A name that tells a bystander nothing. */
export const bestandsnaam = (gemaakt: string): string => `voortgang-${gemaakt.slice(0, 10)}.json`;

/** Reads a file, of this version or an older one. Never throws, never changes anything. */
export function leesBestand(tekst: string): Leesuitkomst {
  if (tekst.length > GROOTSTE_TEKST)
    return { soort: 'fout', reden: 'te-groot', tekens: tekst.length, grens: GROOTSTE_TEKST };
  const kaal = tekst.replace(/^\uFEFF/, '');
  if (kaal.trim() === '') return { soort: 'fout', reden: 'leeg' };
  const json = leesJson(kaal);
  if (json === undefined) return { soort: 'fout', reden: 'geen-json' };
  if (!isDossier(json)) return { soort: 'fout', reden: 'ander-bestand', gevonden: undefined };
  const { soort } = json;
  if (soort !== BESTANDSSOORT)
    return { soort: 'fout', reden: 'ander-bestand', gevonden: typeof soort === 'string' ? soort : undefined };
  const fout = keur(json);
  return fout ? { soort: 'fout', ...fout } : lees(migreer(json, Number(json.versie)));
}

/** What makes a file of ours unusable, before anything in it is looked at. */
function keur(json: Dossier): Leesfout | undefined {
  const { controle, ...inhoud } = json;
  const { versie } = inhoud;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 0)
    return { reden: 'beschadigd', plaats: 'vorm' };
  if (versie > BESTANDSVERSIE) return { reden: 'nieuwere-versie', versie, begrijpt: BESTANDSVERSIE };
  try {
    // The trial version had no checksum.
    const klopt = controle === controlesom(inhoud) || (versie === 0 && controle === undefined);
    return klopt ? undefined : { reden: 'beschadigd', plaats: 'controle' };
  } catch {
    return { reden: 'beschadigd', plaats: 'vorm' };
  }
}

const lijstVan = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

function lees(json: Dossier): Leesuitkomst {
  const { gemaakt, oefeningen, apart, instellingen } = json;
  if (!isMoment(gemaakt) || !Array.isArray(oefeningen) || !isDossier(json.gelezen)) {
    return { soort: 'fout', reden: 'beschadigd', plaats: 'vorm' };
  }
  const staten = leesStaten(oefeningen, leesStaat);
  return {
    soort: 'gelezen',
    gemaakt,
    onleesbaar: staten.onleesbaar.length,
    dubbel: staten.dubbel,
    voortgang: {
      gelezen: leesGelezen(json.gelezen),
      instellingen: isDossier(instellingen) ? leesInstellingen(instellingen) : undefined,
      oefeningen: staten.oefeningen,
      apart: uniek([...lijstVan(apart), ...staten.onleesbaar]),
    },
  };
}
