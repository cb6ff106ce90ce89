import { getTestStorage, setTestStorageKey, useTestStorageEngine } from '@nanostores/persistent';
import { leesBestandstekst } from '#platform/browser.ts';
import { maakGeheugenKanaal } from '#platform/geheugen.ts';
import type { Omgeving, Opslag, Sleutelopslag } from '#platform/omgeving.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import type { Proefklok } from '../platform/proef.ts';

// Not a hook: it tells the library to keep its keys in an object of ours.
useTestStorageEngine();

/** The localStorage that the stores of settings and lessons write to, through the door of the platform. */
export const proefsleutels: Sleutelopslag = {
  lees: (sleutel) => getTestStorage()[sleutel],
  schrijf: (sleutel, waarde) => {
    setTestStorageKey(sleutel, waarde);
    return true;
  },
  wis: (sleutel) => {
    setTestStorageKey(sleutel, undefined);
    return true;
  },
  sleutels: () => Object.keys(getTestStorage()),
};

export interface Proeftab {
  readonly omgeving: Omgeving;
  readonly downloads: { readonly naam: string; readonly tekst: string }[];
  /** The page is hidden or left. */
  verlaat(): void;
  /** The page is looked at again. */
  keerTerug(): void;
}

export type Kanaal = ReturnType<typeof maakGeheugenKanaal>;

/** A tab: its own page and its own end of the channel, around a storage that tabs may share. */
export function maakTab(klok: Proefklok, opslag: Opslag, kanaal: Kanaal = maakGeheugenKanaal()): Proeftab {
  const verlaters = new Set<() => void>();
  const terugkeerders = new Set<() => void>();
  const downloads: { naam: string; tekst: string }[] = [];
  const bij = (lijst: Set<() => void>) => (doe: () => void) => {
    lijst.add(doe);
    return () => void lijst.delete(doe);
  };
  return {
    downloads,
    verlaat: () => verlaters.forEach((doe) => doe()),
    keerTerug: () => terugkeerders.forEach((doe) => doe()),
    omgeving: {
      klok,
      opslag,
      melding: kanaal.maakMelding(),
      pagina: { bijVerlaten: bij(verlaters), bijTerugkomst: bij(terugkeerders) },
      bestand: { download: (naam, tekst) => void downloads.push({ naam, tekst }), lees: leesBestandstekst },
      sleutelopslag: proefsleutels,
    },
  };
}

/** A state in which somebody wrote something. */
export const geschreven = (tekst: string, gewijzigd: number, meer: Partial<OefeningStaat> = {}): OefeningStaat => ({
  id: 'oef-een',
  versie: 1,
  concept: { soort: 'voorspellen', optie: null, tekst, vergeleken: [] },
  pogingen: [],
  oud: [],
  gewijzigd,
  ...meer,
});

/** An attempt. */
export const poging = (tekst: string, tijd: number): OefeningStaat['pogingen'][number] => ({
  antwoord: geschreven(tekst, 0).concept,
  tijd,
  score: null,
  versie: 1,
});
