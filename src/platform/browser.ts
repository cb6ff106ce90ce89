import { bied } from './download.ts';
import { stilleOmgeving } from './geheugen.ts';
import { maakIndexedDbOpslag } from './indexeddb.ts';
import { klok } from './klok.ts';
import type { Bericht, Bestand, Bestandresultaat, Melding, Omgeving, Pagina, Sleutelopslag } from './omgeving.ts';

/** The name of our database and of our channel. */
export const DATABASE = 'vknz';
/** More than a person could write; less than what makes a browser stall. */
export const GROOTSTE_BESTAND = 50_000_000;

/** What another tab said, or `undefined` when it is something this release does not know. */
export function leesBericht(waarde: unknown): Bericht | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('soort' in waarde)) return undefined;
  if (waarde.soort === 'gewist' || waarde.soort === 'ingelezen') return { soort: waarde.soort };
  if (waarde.soort !== 'bewaard' || !('id' in waarde) || !('gewijzigd' in waarde)) return undefined;
  const { id, gewijzigd } = waarde;
  return typeof id === 'string' && typeof gewijzigd === 'number' ? { soort: 'bewaard', id, gewijzigd } : undefined;
}

/** A channel between the tabs of this site; silent where the browser has none. */
export function maakMelding(naam: string): Melding {
  const luisteraars = new Set<(bericht: Bericht) => void>();
  const deelUit = (bericht: Bericht): void => luisteraars.forEach((bij) => bij(bericht));
  const open = (): BroadcastChannel | undefined => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const nieuw = new BroadcastChannel(naam);
    nieuw.onmessage = ({ data }: MessageEvent<unknown>) => {
      const bericht = leesBericht(data);
      if (bericht) deelUit(bericht);
    };
    return nieuw;
  };
  let kanaal: BroadcastChannel | undefined;
  return {
    stuur: (bericht, bereik = 'andere-tabs') => {
      kanaal ??= open();
      kanaal?.postMessage(bericht);
      if (bereik === 'overal') deelUit(bericht);
    },
    luister: (bij) => {
      kanaal ??= open();
      luisteraars.add(bij);
      return () => void luisteraars.delete(bij);
    },
  };
}

const luisterNaar = (doel: EventTarget, soort: string, doe: (gebeurtenis: Event) => void): (() => void) => {
  doel.addEventListener(soort, doe);
  return () => doel.removeEventListener(soort, doe);
};

const pagina: Pagina = {
  bijVerlaten: (doe) => {
    // Hidden comes first and is kept more often than pagehide; pagehide is for where hidden never comes.
    const stops = [
      luisterNaar(document, 'visibilitychange', () => document.visibilityState === 'hidden' && doe()),
      luisterNaar(window, 'pagehide', doe),
    ];
    return () => stops.forEach((stop) => stop());
  },
  bijTerugkomst: (doe) => {
    const stops = [
      luisterNaar(document, 'visibilitychange', () => document.visibilityState === 'visible' && doe()),
      luisterNaar(
        window,
        'pageshow',
        (gebeurtenis) => gebeurtenis instanceof PageTransitionEvent && gebeurtenis.persisted && doe(),
      ),
    ];
    return () => stops.forEach((stop) => stop());
  },
};

const bestand: Bestand = {
  download: (naam, tekst) => bied(naam, new Blob([tekst], { type: 'application/json' })),
  lees: leesBestandstekst,
};

/** The text of a file somebody chose. */
export async function leesBestandstekst(gekozen: Blob): Promise<Bestandresultaat> {
  if (gekozen.size > GROOTSTE_BESTAND)
    return { stand: 'niet-gelezen', reden: 'te-groot', grootte: gekozen.size, grens: GROOTSTE_BESTAND };
  try {
    return { stand: 'gelezen', tekst: await gekozen.text() };
  } catch {
    return { stand: 'niet-gelezen', reden: 'onleesbaar' };
  }
}

/** localStorage where it works; where a browser refuses even to look at it, nothing is there and nothing is kept. */
export function maakSleutelopslag(geef: () => Storage): Sleutelopslag {
  const probeer = <T>(doe: (opslag: Storage) => T, anders: T): T => {
    try {
      return doe(geef());
    } catch {
      return anders;
    }
  };
  return {
    lees: (sleutel) => probeer((opslag) => opslag.getItem(sleutel) ?? undefined, undefined),
    schrijf: (sleutel, waarde) =>
      probeer((opslag) => {
        opslag.setItem(sleutel, waarde);
        return true;
      }, false),
    wis: (sleutel) =>
      probeer((opslag) => {
        opslag.removeItem(sleutel);
        return true;
      }, false),
    sleutels: () => probeer((opslag) => Array.from({ length: opslag.length }, (_, i) => opslag.key(i) ?? ''), []),
  };
}

/** Everything of the browser. Making it touches nothing; using it does. */
export const maakBrowserOmgeving = (): Omgeving => ({
  klok,
  opslag: maakIndexedDbOpslag({ naam: DATABASE, klok }),
  melding: maakMelding(DATABASE),
  pagina,
  bestand,
  sleutelopslag: maakSleutelopslag(() => localStorage),
});

/** What this place gives: the browser, or while pages are built nothing at all. */
export const dezeOmgeving: Omgeving = typeof window === 'undefined' ? stilleOmgeving : maakBrowserOmgeving();
