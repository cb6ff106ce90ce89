import type { DBSchema, IDBPDatabase } from 'idb';
import { maakGeheugenOpslag } from './geheugen.ts';
import type {
  Bewaarresultaat,
  Gewist,
  Haastwerk,
  Klok,
  Leesresultaat,
  Opslag,
  OpslagRecord,
  Schrijfopties,
  Wisresultaat,
} from './omgeving.ts';
import { inTransactie, maakVerbinder, met } from './verbinding.ts';
import type { Verbinder } from './verbinding.ts';

interface Vorm extends DBSchema {
  oefeningen: { key: string; value: OpslagRecord };
  apart: { key: number; value: unknown };
  haast: { key: number; value: unknown };
}
type Database = IDBPDatabase<Vorm>;

const richtIn = (nieuw: Database): void => {
  nieuw.createObjectStore('oefeningen', { keyPath: 'id' });
  nieuw.createObjectStore('apart', { autoIncrement: true });
  nieuw.createObjectStore('haast', { autoIncrement: true });
};

const schrijftransactie = (db: Database) =>
  db.transaction(['oefeningen', 'apart', 'haast'], 'readwrite', { durability: 'strict' });
type Schrijftransactie = ReturnType<typeof schrijftransactie>;

async function schrijf(
  tx: Schrijftransactie,
  records: readonly OpslagRecord[],
  opties: Schrijfopties,
): Promise<OpslagRecord[]> {
  const oefeningen = tx.objectStore('oefeningen');
  const apart: unknown[] = [...(opties.apart ?? [])];
  const uit: OpslagRecord[] = [];
  for (const nieuw of records) {
    const er: unknown = opties.samen ? await oefeningen.get(nieuw.id) : undefined;
    const samen = er === undefined || !opties.samen ? { record: nieuw } : opties.samen(er, nieuw);
    apart.push(...(samen.apart ?? []));
    uit.push(samen.record);
    await oefeningen.put(samen.record);
  }
  for (const item of apart) await tx.objectStore('apart').add(item);
  return uit;
}

interface Wereld {
  readonly verbinder: Verbinder<Vorm>;
  /** Where things go when there is no database: they live as long as the page does. */
  readonly terugval: Opslag;
  readonly klok: Klok;
}

type Lezers = Pick<Opslag, 'stand' | 'lees' | 'leesAlles' | 'leesApart'>;
type Schrijvers = Pick<Opslag, 'bewaar' | 'bewaarAlles' | 'verwijder' | 'wis'>;
type Haastkant = Pick<Opslag, 'bewaarHaastig' | 'leesHaast' | 'ruimHaast'>;

function maakLezers({ verbinder, terugval }: Wereld): Lezers {
  const lees = async <T>(
    uitDatabase: (db: Database) => Promise<T>,
    uitGeheugen: () => Promise<Leesresultaat<T>>,
  ): Promise<Leesresultaat<T>> => {
    const uitkomst = await met(verbinder, uitDatabase);
    if (uitkomst.soort === 'gelukt') return { stand: 'gelezen', waarde: uitkomst.waarde };
    const rest = await uitGeheugen();
    const geheugen = rest.stand === 'gelezen' ? rest.waarde : rest.geheugen;
    return { stand: 'niet-gelezen', reden: uitkomst.reden, geheugen };
  };
  return {
    stand: async () => {
      const verbinding = await verbinder.geef();
      if (verbinding.soort === 'open') return { stand: 'duurzaam' };
      return { stand: 'alleen-geheugen', reden: verbinding.reden };
    },
    lees: (id) =>
      lees<unknown>(
        (db) => db.get('oefeningen', id),
        () => terugval.lees(id),
      ),
    leesAlles: () =>
      lees<readonly unknown[]>(
        (db) => db.getAll('oefeningen'),
        () => terugval.leesAlles(),
      ),
    leesApart: () =>
      lees<readonly unknown[]>(
        (db) => db.getAll('apart'),
        () => terugval.leesApart(),
      ),
  };
}

function maakSchrijvers({ verbinder, terugval, klok }: Wereld): Schrijvers {
  const bewaarAlles = async (
    records: readonly OpslagRecord[],
    opties: Schrijfopties = {},
  ): Promise<Bewaarresultaat> => {
    const uitkomst = await met(verbinder, (db) =>
      inTransactie(schrijftransactie(db), (tx) => schrijf(tx, records, opties)),
    );
    if (uitkomst.soort === 'gelukt') return { stand: 'bewaard', tijd: klok.nu(), records: uitkomst.waarde };
    if (uitkomst.soort === 'geen-verbinding') await terugval.bewaarAlles(records, opties);
    return { stand: 'niet-bewaard', reden: uitkomst.reden };
  };
  const wisMet = async (doe: (tx: Schrijftransactie) => Promise<Gewist>): Promise<Wisresultaat> => {
    const uitkomst = await met(verbinder, (db) => inTransactie(schrijftransactie(db), doe));
    if (uitkomst.soort === 'gelukt') return { stand: 'gewist', ...uitkomst.waarde };
    return { stand: 'niet-gewist', reden: uitkomst.reden };
  };
  return {
    bewaar: (record, opties) => bewaarAlles([record], opties),
    bewaarAlles,
    verwijder: async (id) => {
      await terugval.verwijder(id);
      return wisMet((tx) => haalWeg(tx, id));
    },
    wis: async () => {
      await terugval.wis();
      return wisMet(leegmaken);
    },
  };
}

/** No waiting and no looking: the request and the order to commit go out before the page is gone. */
async function zetHaastigNeer(db: Database, waarde: unknown): Promise<number | undefined> {
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

async function leesHaastUit(db: Database): Promise<readonly Haastwerk[]> {
  const { store } = db.transaction('haast');
  const [sleutels, waarden] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return sleutels.map((sleutel, plek) => ({ sleutel, waarde: waarden[plek] }));
}

function maakHaastkant({ verbinder }: Wereld): Haastkant {
  return {
    bewaarHaastig: (waarde) => {
      const db = verbinder.nu();
      return db ? zetHaastigNeer(db, waarde) : Promise.resolve(undefined);
    },
    leesHaast: async () => {
      const uitkomst = await met(verbinder, leesHaastUit);
      if (uitkomst.soort === 'gelukt') return { stand: 'gelezen', waarde: uitkomst.waarde };
      return { stand: 'niet-gelezen', reden: uitkomst.reden, geheugen: [] };
    },
    ruimHaast: async (sleutels) => {
      await met(verbinder, (db) =>
        inTransactie(schrijftransactie(db), (tx) =>
          Promise.all(sleutels.map((sleutel) => tx.objectStore('haast').delete(sleutel))),
        ),
      );
    },
  };
}

export interface IndexedDbOpties {
  readonly naam: string;
  readonly klok: Klok;
}

/**
 * A storage on disk. Where the browser gives no database it goes on in memory, for as long as the page lives, and says
 * `niet-bewaard` to every write.
 */
export function maakIndexedDbOpslag({ naam, klok }: IndexedDbOpties): Opslag {
  const terugval = maakGeheugenOpslag({ klok, reden: 'geen-opslag' });
  const wereld: Wereld = { verbinder: maakVerbinder({ naam, richtIn }, klok), terugval, klok };
  return { ...maakLezers(wereld), ...maakSchrijvers(wereld), ...maakHaastkant(wereld) };
}

async function leegmaken(tx: Schrijftransactie): Promise<Gewist> {
  const records: readonly unknown[] = await tx.objectStore('oefeningen').getAll();
  const apart = await tx.objectStore('apart').getAll();
  const haast = await tx.objectStore('haast').getAll();
  await Promise.all((['oefeningen', 'apart', 'haast'] as const).map((naam) => tx.objectStore(naam).clear()));
  return { records, apart, haast };
}

async function haalWeg(tx: Schrijftransactie, id: string): Promise<Gewist> {
  const er: unknown = await tx.objectStore('oefeningen').get(id);
  await tx.objectStore('oefeningen').delete(id);
  return { records: er === undefined ? [] : [er], apart: [], haast: [] };
}
