import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Klok, OpslagRecord } from './omgeving.ts';

/** Version 1, for good: data migrations are pure functions on a decoded record, never an upgrade of the database. */
export const DATABASE_VERSIE = 1;
const OPEN_GEDULD = 3000;

export interface Vorm extends DBSchema {
  oefeningen: { key: string; value: OpslagRecord };
  apart: { key: number; value: unknown };
  haast: { key: number; value: unknown };
}
export type Database = IDBPDatabase<Vorm>;

type Verbinding =
  { readonly soort: 'open'; readonly db: Database } | { readonly soort: 'geen'; readonly reden: Bewaarfout };

export interface Verbinder {
  geef(): Promise<Verbinding>;
  /** The connection if it is open already, for a page that has no time to wait. */
  nu(): Database | undefined;
  /** This connection is of no use any more: the next `geef` opens a new one. */
  vergeet(db: Database): void;
  /** Whether this is still the connection in use, as far as anybody told us. */
  leeft(db: Database): boolean;
}

const naamVan = (fout: unknown): string =>
  typeof fout === 'object' && fout !== null && 'name' in fout && typeof fout.name === 'string' ? fout.name : '';

const KWIJT: readonly string[] = ['InvalidStateError', 'AbortError', 'UnknownError'];

/**
 * Whether a connection that was closed underneath us can explain this: a transaction that cannot start, one that somebody
 * else aborted, or the "connection lost" of a browser that gives it no name of its own. Worth one try with a new one.
 */
export const isMisschienKwijt = (fout: unknown): boolean => KWIJT.includes(naamVan(fout));

const GEVOLG: readonly string[] = ['AbortError', 'TransactionInactiveError', 'InvalidStateError'];

/** Of the errors of one transaction the one that says why; the others say only that it was over. */
export const oorzaak = (fouten: readonly unknown[]): unknown =>
  fouten.find((fout) => !GEVOLG.includes(naamVan(fout))) ?? fouten[0];

const REDENEN: Readonly<Record<string, Bewaarfout>> = {
  QuotaExceededError: 'vol',
  NS_ERROR_DOM_QUOTA_REACHED: 'vol',
  SecurityError: 'geweigerd',
  NotAllowedError: 'geweigerd',
  // Some browsers refuse a database in a private window with this one.
  InvalidStateError: 'geweigerd',
  VersionError: 'nieuwere-versie',
  AbortError: 'afgebroken',
};

/** What went wrong, in words we have an explanation for. */
export const redenVan = (fout: unknown): Bewaarfout =>
  new Map(Object.entries(REDENEN)).get(naamVan(fout)) ?? 'onbekend';

function heeftDatabases(): boolean {
  try {
    // Absent in some browsers, null in others.
    const er: unknown = Reflect.get(globalThis, 'indexedDB');
    return typeof er === 'object' && er !== null;
  } catch {
    return false;
  }
}

/**
 * Keeps one connection. A blocked opening is waited for, but not for long: `bezet` comes after three seconds, and the
 * opening goes on in the background. A newer release or an erasing tab that asks for the database gets it at once.
 */
export function maakVerbinder(naam: string, klok: Klok): Verbinder {
  let opening: Promise<Verbinding> | undefined;
  let huidig: Database | undefined;
  let geduld = OPEN_GEDULD;

  const laatLos = (db: Database | undefined): void => {
    db?.close();
    if (huidig !== db) return;
    huidig = undefined;
    opening = undefined;
  };
  const open = async (): Promise<Verbinding> => {
    if (!heeftDatabases()) return { soort: 'geen', reden: 'geen-opslag' };
    let dit: Database | undefined;
    try {
      dit = await openDB<Vorm>(naam, DATABASE_VERSIE, {
        upgrade(nieuw) {
          nieuw.createObjectStore('oefeningen', { keyPath: 'id' });
          nieuw.createObjectStore('apart', { autoIncrement: true });
          nieuw.createObjectStore('haast', { autoIncrement: true });
        },
        blocking: () => laatLos(dit),
        terminated: () => laatLos(dit),
      });
      huidig = dit;
      geduld = OPEN_GEDULD;
      return { soort: 'open', db: dit };
    } catch (fout) {
      return { soort: 'geen', reden: redenVan(fout) };
    }
  };
  /** An opening that failed is forgotten, so that the next one who asks tries again. */
  const probeer = (): Promise<Verbinding> => {
    const deze = open();
    opening = deze;
    void deze.then((uitkomst) => {
      if (uitkomst.soort === 'geen' && opening === deze) opening = undefined;
    });
    return deze;
  };
  const geef = async (): Promise<Verbinding> => {
    const poging = opening ?? probeer();
    let stop: () => void = () => undefined;
    const teLang = new Promise<Verbinding>((klaar) => {
      stop = klok.straks(geduld, () => {
        geduld = 0;
        klaar({ soort: 'geen', reden: 'bezet' });
      });
    });
    const uitkomst = await Promise.race([poging, teLang]);
    stop();
    return uitkomst;
  };
  return {
    geef,
    nu: () => huidig,
    vergeet: laatLos,
    leeft: (db) => huidig === db,
  };
}
