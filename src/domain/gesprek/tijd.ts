import { genoemdeStilte } from '#kern/stilte.ts';
import { telWoorden } from '#kern/tekst.ts';
import type { Gesprekskeuze } from '#schemas/gesprek.ts';
import { knoopMet, naspelen, type Speelbaar, type Speelknoop, type Stand } from './stand.ts';

/** Words a second in calm speech; the stories of the course lie around it. */
const TEMPO = 2.3;

interface Tijd {
  /** In seconds from the start of the recording. */
  readonly start: number;
  readonly eind: number;
  /** True once time was left out: the clock of the recording says nothing any more. */
  readonly naSprong: boolean;
}

/** What the other says. `nummer` counts from 0 and is what `speelVerderVanaf` takes. */
export interface BeurtAnder extends Tijd {
  readonly soort: 'ander';
  readonly nummer: number;
  readonly knoop: Speelknoop;
  readonly stand: Stand;
}

/** What you say: the choice at turn `nummer`. */
export interface BeurtJij extends Tijd {
  readonly soort: 'jij';
  readonly nummer: number;
  readonly keuze: Gesprekskeuze;
  /** How the choice changed stroming, −100…100. */
  readonly verschil: number;
}

export type Padbeurt = BeurtAnder | BeurtJij;

/** Whole seconds; a turn without words takes one. */
const duurVan = (tekst: string): number => Math.max(1, Math.round(telWoorden(tekst) / TEMPO));

/** A silence that is named but not measured before the turn, comes after it. */
const stilteNa = ({ gedrag }: { readonly gedrag?: string | undefined }, ervoor: number): number =>
  ervoor > 0 ? 0 : (genoemdeStilte(gedrag) ?? 0);

function keuzeVan(gesprek: Speelbaar, knoopId: string, keuzeId: string): Gesprekskeuze | undefined {
  const knoop = knoopMet(gesprek, knoopId);
  return knoop.soort === 'beurt' ? knoop.keuzes.find(({ id }) => id === keuzeId) : undefined;
}

/** The turns of a path with their times, as a transcript shows them. What cannot be played is left out. */
export function beurtenVanPad(gesprek: Speelbaar, keuzeIds: readonly string[]): readonly Padbeurt[] {
  const { standen } = naspelen(gesprek, keuzeIds);
  const beurten: Padbeurt[] = [];
  let nu = gesprek.beginTijd;
  let rust = 0;
  let naSprong = false;
  for (const [nummer, stand] of standen.entries()) {
    const knoop = knoopMet(gesprek, stand.knoop);
    naSprong ||= knoop.sprong !== undefined;
    const start = nu + Math.max(knoop.stilte, rust);
    const eind = start + duurVan(knoop.tekst);
    beurten.push({ soort: 'ander', nummer, knoop, stand, start, eind, naSprong });
    const volgende = standen[nummer + 1];
    const keuze = keuzeVan(gesprek, stand.knoop, volgende?.pad.at(-1) ?? '');
    if (!volgende || !keuze) break;
    const jij = eind + stilteNa(knoop, knoop.stilte);
    nu = jij + duurVan(keuze.tekst);
    rust = stilteNa(keuze, 0);
    const verschil = volgende.stroming - stand.stroming;
    beurten.push({ soort: 'jij', nummer, keuze, verschil, start: jij, eind: nu, naSprong });
  }
  return beurten;
}
