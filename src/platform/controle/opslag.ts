import { grootteVan } from '#domain/controle/grootte.ts';

/** A place inside a database. */
export interface Winkelstand {
  readonly naam: string;
  readonly aantal: number;
  /** About how many bytes; see `grootteVan`. */
  readonly bytes: number;
}

export interface Databankstand {
  readonly naam: string;
  /** `undefined` when another page keeps it to itself at the moment. */
  readonly winkels: readonly Winkelstand[] | undefined;
}

export interface Sleutelstand {
  readonly naam: string;
  readonly bytes: number;
}

/** What lies in a browser, as far as a page can see it. `undefined`: this browser does not tell. */
export interface Opslagbeeld {
  readonly databanken: readonly Databankstand[] | undefined;
  readonly lokaal: readonly Sleutelstand[] | undefined;
  readonly sessie: readonly Sleutelstand[] | undefined;
  readonly caches: readonly string[] | undefined;
  readonly werkers: number | undefined;
  /** In the file system of the site (OPFS), each with its folders in front. */
  readonly bestanden: readonly Sleutelstand[] | undefined;
  /** Names only. One that scripts may not see (`HttpOnly`), or that belongs to another path, does not show. */
  readonly cookies: readonly string[];
  readonly gebruik: { readonly bytes: number; readonly ruimte: number } | undefined;
  readonly blijvend: boolean | undefined;
}

/** How long another page may keep us waiting. */
const GEDULD = 2000;

/** What a browser refuses even to look at is unknown. */
const probeer = async <T>(doe: () => T | Promise<T>): Promise<T | undefined> => {
  try {
    return await doe();
  } catch {
    return undefined;
  }
};

const sleutels = (opslag: Storage): readonly Sleutelstand[] =>
  Array.from({ length: opslag.length }, (_, i) => opslag.key(i) ?? '')
    .map((naam) => ({ naam, bytes: grootteVan(naam) + grootteVan(opslag.getItem(naam)) }))
    .sort((a, b) => a.naam.localeCompare(b.naam));

const belofte = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((goed, fout) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new Error('IndexedDB'));
  });

/** Opens what is there. A database that went meanwhile would be made anew by this, so making is broken off. */
function open(naam: string): Promise<IDBDatabase> {
  const vraag = indexedDB.open(naam);
  vraag.onupgradeneeded = () => vraag.transaction?.abort();
  return Promise.race([
    belofte(vraag).then((db) => {
      // Whoever wants to erase must not have to wait for who only looks.
      db.onversionchange = () => db.close();
      return db;
    }),
    new Promise<never>((_, fout) => setTimeout(() => fout(new Error('busy')), GEDULD)),
  ]);
}

async function winkelsVan(naam: string): Promise<readonly Winkelstand[]> {
  const db = await open(naam);
  try {
    const namen = [...db.objectStoreNames];
    if (namen.length === 0) return [];
    const tx = db.transaction(namen);
    return await Promise.all(
      namen.map(async (winkel): Promise<Winkelstand> => {
        const waarden: readonly unknown[] = await belofte(tx.objectStore(winkel).getAll());
        return { naam: winkel, aantal: waarden.length, bytes: grootteVan(waarden) };
      }),
    );
  } finally {
    db.close();
  }
}

async function databanken(): Promise<readonly Databankstand[]> {
  const lijst = await indexedDB.databases();
  const namen = lijst.flatMap(({ name }) => name ?? []).sort();
  return Promise.all(namen.map(async (naam) => ({ naam, winkels: await probeer(() => winkelsVan(naam)) })));
}

/** Every file in a folder and in the folders in it. */
async function bestandenIn(map: FileSystemDirectoryHandle, voor = ''): Promise<readonly Sleutelstand[]> {
  const gevonden: Sleutelstand[] = [];
  for await (const [naam, ding] of map.entries()) {
    if (ding instanceof FileSystemDirectoryHandle) gevonden.push(...(await bestandenIn(ding, `${voor}${naam}/`)));
    else if (ding instanceof FileSystemFileHandle)
      gevonden.push({ naam: `${voor}${naam}`, bytes: (await ding.getFile()).size });
  }
  return gevonden;
}

const koekjes = (): readonly string[] =>
  document.cookie.split(';').flatMap((deel) => {
    const naam = deel.split('=')[0]?.trim() ?? '';
    return naam === '' ? [] : [naam];
  });

/** Looks at everything this browser keeps for this address. Reads only, and leaves nothing behind. */
export async function bekijkOpslag(): Promise<Opslagbeeld> {
  const [dbs, lokaal, sessie, cacheNamen, werkers, bestanden, schatting, blijvend] = await Promise.all([
    probeer(databanken),
    probeer(() => sleutels(localStorage)),
    probeer(() => sleutels(sessionStorage)),
    probeer(() => caches.keys()),
    probeer(async () => (await navigator.serviceWorker.getRegistrations()).length),
    probeer(async () => bestandenIn(await navigator.storage.getDirectory())),
    probeer(() => navigator.storage.estimate()),
    probeer(() => navigator.storage.persisted()),
  ]);
  const gebruik = schatting?.usage === undefined ? undefined : { bytes: schatting.usage, ruimte: schatting.quota ?? 0 };
  return {
    databanken: dbs,
    lokaal,
    sessie,
    caches: cacheNamen,
    werkers,
    bestanden,
    cookies: koekjes(),
    gebruik,
    blijvend,
  };
}
