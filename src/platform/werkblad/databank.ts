import { deleteDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Klok } from '../omgeving.ts';
import { inTransactie, maakVerbinder, met, type Verbinder } from '../verbinding.ts';
import {
  GENUMMERD,
  WINKELS,
  type Bank,
  type Leesuitkomst,
  type Liggend,
  type Opdracht,
  type Schrijfuitkomst,
  type Sleutel,
  type Sloopuitkomst,
  type Winkel,
} from './bank.ts';

interface Laatje {
  key: Sleutel;
  value: unknown;
}
interface Vorm extends DBSchema {
  sleutel: Laatje;
  bladen: Laatje;
  geschiedenis: Laatje;
  apart: Laatje;
  haast: Laatje;
  instellingen: Laatje;
}
type Database = IDBPDatabase<Vorm>;

/** How long we wait for other pages to let the database go. */
const SLOOP_GEDULD = 3000;
/** Without these nothing can be kept. */
const NODIG: readonly Winkel[] = ['sleutel', 'bladen'];

const richtIn = (nieuw: Database): void => {
  for (const naam of WINKELS) nieuw.createObjectStore(naam, { autoIncrement: GENUMMERD.includes(naam) });
};

const heeft = (db: Database, winkel: Winkel): boolean => db.objectStoreNames.contains(winkel);
const compleet = (db: Database): boolean => NODIG.every((naam) => heeft(db, naam));

/** A store that somebody took away is as good as empty, but for the two that we cannot do without. */
function vanWaarde(db: Database, winkels: readonly Winkel[]): readonly Winkel[] {
  if (!compleet(db)) throw new DOMException('a store is missing', 'NotFoundError');
  return winkels.filter((naam) => heeft(db, naam));
}

type Botst = { readonly eis: number; readonly er: unknown } | undefined;

/** Looks first whether every demand is met, and writes only then; all of it in one transaction. */
async function voerUit(db: Database, opdracht: Opdracht): Promise<Botst> {
  const { eisen = [], weg = [], leeg = [], zet = [] } = opdracht;
  const genoemd = new Set([...eisen, ...weg, ...zet].map(({ winkel }) => winkel));
  const er = vanWaarde(db, [...new Set([...genoemd, ...leeg])]);
  return inTransactie(db.transaction(er, 'readwrite', { durability: 'strict' }), async (tx): Promise<Botst> => {
    for (const [eis, { winkel, sleutel, keur }] of eisen.entries()) {
      const ligt: unknown = er.includes(winkel) ? await tx.objectStore(winkel).get(sleutel) : undefined;
      if (!keur(ligt)) return { eis, er: ligt };
    }
    const kan = <T extends { readonly winkel: Winkel }>(plekken: readonly T[]): readonly T[] =>
      plekken.filter(({ winkel }) => er.includes(winkel));
    const lopend: Promise<unknown>[] = [];
    const doe = (verzoek: Promise<unknown>): void => {
      // When a later one throws at once, nobody waits for this one any more.
      verzoek.catch(() => undefined);
      lopend.push(verzoek);
    };
    for (const winkel of leeg.filter((naam) => er.includes(naam))) doe(tx.objectStore(winkel).clear());
    for (const { winkel, sleutel } of kan(weg)) doe(tx.objectStore(winkel).delete(sleutel));
    for (const { winkel, sleutel, waarde } of kan(zet)) doe(tx.objectStore(winkel).put(waarde, sleutel));
    await Promise.all(lopend);
    return undefined;
  });
}

/** No waiting and no looking: the request and the order to commit go out before the page is gone. */
async function zetHaastigNeer(db: Database, waarde: unknown): Promise<Sleutel | undefined> {
  try {
    const tx = db.transaction('haast', 'readwrite', { durability: 'strict' });
    const sleutel = tx.store.add(waarde);
    tx.commit();
    await Promise.all([sleutel, tx.done]);
    return await sleutel;
  } catch {
    // The proper save is under way too, and says what went wrong.
    return undefined;
  }
}

async function leesReeks(db: Database, winkel: Winkel, reeks?: IDBKeyRange): Promise<readonly Liggend[]> {
  if (!heeft(db, winkel)) return [];
  const { store } = db.transaction(winkel);
  const [sleutels, waarden] = await Promise.all([store.getAllKeys(reeks), store.getAll(reeks)]);
  return sleutels.map((sleutel, plek) => ({ sleutel, waarde: waarden[plek] }));
}

/** Whether the database is still listed. Not every browser lists its databases. */
async function isWeg(naam: string): Promise<Sloopuitkomst> {
  try {
    const alle = await indexedDB.databases();
    return alle.some((databank) => databank.name === naam) ? 'bezet' : 'weg';
  } catch {
    return 'niet-na-te-gaan';
  }
}

async function sloop(naam: string, klok: Klok): Promise<Sloopuitkomst> {
  try {
    let stop: () => void = () => undefined;
    const teLang = new Promise<'bezet'>((klaar) => {
      stop = klok.straks(SLOOP_GEDULD, () => klaar('bezet'));
    });
    const uitkomst = await Promise.race([deleteDB(naam).then(() => 'weg' as const), teLang]);
    stop();
    return uitkomst === 'bezet' ? 'bezet' : await isWeg(naam);
  } catch {
    return 'niet-na-te-gaan';
  }
}

export interface Databankopties {
  readonly naam: string;
  readonly klok: Klok;
}

/** A database that somebody opened before us, without our stores: nothing is in it, so it is made again. */
async function maakOpnieuw(verbinder: Verbinder<Vorm>, { naam, klok }: Databankopties): Promise<void> {
  const verbinding = await verbinder.geef();
  if (verbinding.soort === 'geen' || verbinding.db.objectStoreNames.length > 0) return;
  verbinder.vergeet(verbinding.db);
  await sloop(naam, klok);
}

/** What is asked once per page: whether there is a database, and whether it has our stores. */
function maakGereed(verbinder: Verbinder<Vorm>, opties: Databankopties): () => Promise<void> {
  let klaar: Promise<void> | undefined;
  return () => (klaar ??= maakOpnieuw(verbinder, opties).catch(() => undefined));
}

/**
 * The bank on disk. Where the browser gives no database it reads nothing and saves nothing, and says why; whoever uses it
 * goes on in memory. It tries again each time, so a database that comes free is used.
 */
export function maakDatabank({ naam, klok }: Databankopties): Bank {
  const verbinder = maakVerbinder<Vorm>({ naam, richtIn }, klok);
  const gereed = maakGereed(verbinder, { naam, klok });
  const laatLos = (): void => {
    const db = verbinder.nu();
    if (db) verbinder.vergeet(db);
  };
  const lees = async <T>(doe: (db: Database) => Promise<T>): Promise<Leesuitkomst<T>> => {
    await gereed();
    const uitkomst = await met(verbinder, doe);
    return uitkomst.soort === 'gelukt'
      ? { stand: 'gelezen', waarde: uitkomst.waarde }
      : { stand: 'niet-gelezen', reden: uitkomst.reden };
  };
  return {
    stand: async () => {
      await gereed();
      const verbinding = await verbinder.geef();
      if (verbinding.soort === 'geen') return { stand: 'alleen-geheugen', reden: verbinding.reden };
      return compleet(verbinding.db) ? { stand: 'duurzaam' } : { stand: 'alleen-geheugen', reden: 'onbekend' };
    },
    lees: ({ winkel, sleutel }) =>
      lees<unknown>(async (db) => (heeft(db, winkel) ? db.get(winkel, sleutel) : undefined)),
    leesAlles: (winkel, reeks) => lees((db) => leesReeks(db, winkel, reeks && IDBKeyRange.bound(reeks.van, reeks.tot))),
    schrijf: async (opdracht): Promise<Schrijfuitkomst> => {
      await gereed();
      const uitkomst = await met(verbinder, (db) => voerUit(db, opdracht));
      if (uitkomst.soort !== 'gelukt') return { stand: 'niet-bewaard', reden: uitkomst.reden };
      return uitkomst.waarde ? { stand: 'botst', ...uitkomst.waarde } : { stand: 'bewaard', tijd: klok.nu() };
    },
    haastig: (waarde) => {
      const db = verbinder.nu();
      return db && heeft(db, 'haast') ? zetHaastigNeer(db, waarde) : Promise.resolve(undefined);
    },
    laatLos,
    sloop: () => {
      laatLos();
      return sloop(naam, klok);
    },
  };
}
