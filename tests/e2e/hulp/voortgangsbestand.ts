/** Files as the page about progress makes them, to be read in again. */
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { maakBestand } from '#domain/voortgang/bestand.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import type { Gelezen, Instellingen } from '#domain/voortgang/types.ts';

export interface Inhoud {
  readonly gelezen?: Gelezen;
  readonly oefeningen?: readonly OefeningStaat[];
  readonly instellingen?: Partial<Instellingen>;
}

/** What Playwright puts in a file input. */
export interface Bestand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const alsBestand = (tekst: string, name = 'voortgang-2026-11-01.json'): Bestand => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(tekst),
});

/** The text of a file with this in it. */
export const bestandstekst = ({ gelezen = {}, oefeningen = [], instellingen = {} }: Inhoud): string =>
  maakBestand(
    { gelezen, oefeningen, instellingen: { ...STANDAARD_INSTELLINGEN, ...instellingen }, apart: [] },
    '2026-11-01T09:30:00.000Z',
  );

const OP = Date.UTC(2026, 9, 12, 8, 15);

/** "Kies je eerste, veilige stap" with these options chosen, not recorded. @param later minutes after the others. */
export const keuze = (gekozen: readonly string[], later = 0): OefeningStaat => ({
  id: 'oef-eerste-stap-kiezen',
  versie: 1,
  concept: { soort: 'keuze', gekozen },
  pogingen: [],
  oud: [],
  gewijzigd: OP + later * 60_000,
});

/** "Terug naar wat er staat" with one sentence written. */
export const herschrijven = (zin: string, later = 0): OefeningStaat => ({
  id: 'oef-waarnemen-herschrijven',
  versie: 1,
  concept: { soort: 'herschrijven', teksten: { 'h-ontwijken': zin }, gecheckt: [] },
  pogingen: [],
  oud: [],
  gewijzigd: OP + later * 60_000,
});

/** "Mag dit?" with two situations placed, recorded once. */
export const sorteren: OefeningStaat = {
  id: 'oef-spelregels-sorteren',
  versie: 1,
  concept: { soort: 'sorteren', groepen: { 's-intervisie': 'past', 's-klacht': 'past-niet' } },
  pogingen: [
    {
      antwoord: { soort: 'sorteren', groepen: { 's-intervisie': 'past', 's-klacht': 'past-niet' } },
      tijd: OP,
      score: 1,
      versie: 1,
    },
  ],
  oud: [],
  gewijzigd: OP,
};
