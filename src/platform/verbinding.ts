import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Klok } from './omgeving.ts';

/** Version 1, for good: data migrations are pure functions on a decoded record, never an upgrade of the database. */
export const DATABASE_VERSIE = 1;
const OPEN_GEDULD = 3000;

type Verbinding<V extends DBSchema> =
  { readonly soort: 'open'; readonly db: IDBPDatabase<V> } | { readonly soort: 'geen'; readonly reden: Bewaarfout };

export interface Verbinder<V extends DBSchema> {
  geef(): Promise<Verbinding<V>>;
  /** The connection if it is open already, for a page that has no time to wait. */
  nu(): IDBPDatabase<V> | undefined;
  /** This connection is of no use any more: the next `geef` opens a new one. */
  vergeet(db: IDBPDatabase<V>): void;
  /** Whether this is still the connection in use, as far as anybody told us. */
  leeft(db: IDBPDatabase<V>): boolean;
}

export type Uitkomst<T> =
  | { readonly soort: 'gelukt'; readonly waarde: T }
  | { readonly soort: 'mislukt'; readonly reden: Bewaarfout }
  | { readonly soort: 'geen-verbinding'; readonly reden: Bewaarfout };

/** A database: its name, and how its stores are made the first time. */
export interface Databank<V extends DBSchema> {
  readonly naam: string;
  readonly richtIn: (nieuw: IDBPDatabase<V>) => void;
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
export function maakVerbinder<V extends DBSchema>({ naam, richtIn }: Databank<V>, klok: Klok): Verbinder<V> {
  let opening: Promise<Verbinding<V>> | undefined;
  let huidig: IDBPDatabase<V> | undefined;
  let geduld = OPEN_GEDULD;

  const laatLos = (db: IDBPDatabase<V> | undefined): void => {
    db?.close();
    if (huidig !== db) return;
    huidig = undefined;
    opening = undefined;
  };
  const open = async (): Promise<Verbinding<V>> => {
    if (!heeftDatabases()) return { soort: 'geen', reden: 'geen-opslag' };
    let dit: IDBPDatabase<V> | undefined;
    try {
      dit = await openDB<V>(naam, DATABASE_VERSIE, {
        upgrade: (nieuw) => richtIn(nieuw),
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
  const probeer = (): Promise<Verbinding<V>> => {
    const deze = open();
    opening = deze;
    void deze.then((uitkomst) => {
      if (uitkomst.soort === 'geen' && opening === deze) opening = undefined;
    });
    return deze;
  };
  const geef = async (): Promise<Verbinding<V>> => {
    const poging = opening ?? probeer();
    let stop: () => void = () => undefined;
    const teLang = new Promise<Verbinding<V>>((klaar) => {
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

/** Does something with the database; when the connection was lost meanwhile, once more with a new one. */
export async function met<V extends DBSchema, T>(
  verbinder: Verbinder<V>,
  doe: (db: IDBPDatabase<V>) => Promise<T>,
  opnieuw = true,
): Promise<Uitkomst<T>> {
  const verbinding = await verbinder.geef();
  if (verbinding.soort === 'geen') return { soort: 'geen-verbinding', reden: verbinding.reden };
  const { db } = verbinding;
  try {
    return { soort: 'gelukt', waarde: await doe(db) };
  } catch (fout) {
    const kwijt = isMisschienKwijt(fout) || !verbinder.leeft(db);
    if (kwijt) verbinder.vergeet(db);
    return kwijt && opnieuw ? met(verbinder, doe, false) : { soort: 'mislukt', reden: redenVan(fout) };
  }
}

/** What of a transaction is needed to see it through. */
interface Transactie {
  readonly done: Promise<void>;
  abort(): void;
}

/** Runs work in a transaction that either completes as a whole or leaves nothing behind. */
export async function inTransactie<X extends Transactie, T>(tx: X, doe: (tx: X) => Promise<T>): Promise<T> {
  // The completion is the only proof. A request that succeeded can still be rolled back (a full disk does just that).
  const [werk, einde] = await Promise.allSettled([
    doe(tx).catch((fout: unknown) => {
      breekAf(tx);
      throw fout;
    }),
    tx.done,
  ]);
  if (werk.status === 'fulfilled' && einde.status === 'fulfilled') return werk.value;
  throw oorzaak([einde, werk].flatMap((deel): unknown[] => (deel.status === 'rejected' ? [deel.reason] : [])));
}

function breekAf(tx: Transactie): void {
  try {
    tx.abort();
  } catch {
    // Already over: the browser aborted it before we could.
  }
}
