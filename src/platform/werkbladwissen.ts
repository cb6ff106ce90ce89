/**
 * Erases the Werkblad from a page that does not have it: without its code, without its key, and also when its database
 * is damaged. The key goes first, in a write of its own: whatever comes after, nothing can be read any more.
 */
import { BONPLEKKEN } from '#domain/wisbon.ts';
import type { Bonplek, Bonregel, Bonstand } from '#domain/wisbon.ts';

/** A test holds these against the Werkblad's own. */
export const WERKBLAD = { databank: 'vknz-werkblad', sleutelwinkel: 'sleutel', merkteken: 'vknz:werkblad' } as const;

export type Werkbladwissing =
  { readonly stand: 'was-er-niet' } | { readonly stand: 'gewist'; readonly regels: readonly Bonregel[] };

/** How long another page may keep us waiting, in milliseconds. */
const GEDULD = 3000;

const binnen = <T>(belofte: Promise<T>): Promise<T> =>
  Promise.race([
    belofte,
    new Promise<never>((_, fout) => setTimeout(() => fout(new DOMException('busy', 'TimeoutError')), GEDULD)),
  ]);

const belofte = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((goed, fout) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new DOMException('IndexedDB', 'UnknownError'));
  });

/** `undefined` when there is no such database; looking does not make one. */
async function open(): Promise<IDBDatabase | undefined> {
  const vraag = indexedDB.open(WERKBLAD.databank);
  vraag.onupgradeneeded = () => vraag.transaction?.abort();
  try {
    return await binnen(belofte(vraag));
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') return undefined;
    throw fout;
  }
}

/** Only the completion proves that something is gone from the disk. */
const voltooid = (tx: IDBTransaction): Promise<void> =>
  binnen(
    new Promise((goed, fout) => {
      tx.oncomplete = () => goed();
      tx.onabort = () => fout(tx.error ?? new DOMException('aborted', 'AbortError'));
    }),
  );

async function maakLeeg(db: IDBDatabase, winkels: readonly string[]): Promise<void> {
  if (winkels.length === 0) return;
  const tx = db.transaction(winkels, 'readwrite', { durability: 'strict' });
  for (const winkel of winkels) tx.objectStore(winkel).clear();
  await voltooid(tx);
}

const tel = (db: IDBDatabase, winkel: string): Promise<number> =>
  binnen(belofte(db.transaction(winkel).objectStore(winkel).count()));

/** What each store of the database is called on the receipt. Haste belongs with what lies apart: both hold words. */
const PLEK: Readonly<Record<string, Bonplek>> = {
  sleutel: 'sleutel',
  bladen: 'bladen',
  geschiedenis: 'geschiedenis',
  apart: 'apart',
  haast: 'apart',
  instellingen: 'instellingen',
};

const ergste = (een: Bonregel | undefined, ander: Bonregel): Bonregel =>
  een?.stand === 'niet-leeg' ? een : { ...een, ...ander };

async function maakWinkelsLeeg(db: IDBDatabase): Promise<readonly Bonregel[]> {
  const winkels = [...db.objectStoreNames];
  const bladen = winkels.includes('bladen') ? await tel(db, 'bladen') : 0;
  await maakLeeg(
    db,
    winkels.filter((naam) => naam === WERKBLAD.sleutelwinkel),
  );
  await maakLeeg(
    db,
    winkels.filter((naam) => naam !== WERKBLAD.sleutelwinkel),
  );
  const per = new Map<Bonplek, Bonregel>();
  for (const winkel of winkels) {
    const plek = PLEK[winkel] ?? 'apart';
    const stand: Bonstand = (await tel(db, winkel)) === 0 ? 'leeg' : 'niet-leeg';
    per.set(plek, ergste(per.get(plek), { plek, stand, ...(plek === 'bladen' && { aantal: bladen }) }));
  }
  return BONPLEKKEN.flatMap((plek) => per.get(plek) ?? []);
}

/** A page that keeps the database open is asked to let go, and gets three seconds for it. */
async function sloop(): Promise<Bonregel> {
  try {
    await binnen(belofte(indexedDB.deleteDatabase(WERKBLAD.databank)));
    return { plek: 'databank', stand: (await open()) === undefined ? 'leeg' : 'niet-leeg' };
  } catch (fout) {
    const bezet = fout instanceof DOMException && fout.name === 'TimeoutError';
    return { plek: 'databank', stand: bezet ? 'niet-leeg' : 'niet-na-te-gaan' };
  }
}

/** Says it to the tabs that have the Werkblad open, in the words of its own channel. */
function meld(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const kanaal = new BroadcastChannel(WERKBLAD.databank);
  kanaal.postMessage({ soort: 'gewist' });
  kanaal.close();
}

function wisMerkteken(): Bonregel {
  try {
    localStorage.removeItem(WERKBLAD.merkteken);
    return { plek: 'merkteken', stand: localStorage.getItem(WERKBLAD.merkteken) === null ? 'leeg' : 'niet-leeg' };
  } catch {
    return { plek: 'merkteken', stand: 'niet-na-te-gaan' };
  }
}

/** Never rejects: what could not be done is on the receipt. There is no way back from this. */
export async function wisWerkblad(): Promise<Werkbladwissing> {
  let winkels: readonly Bonregel[];
  try {
    const db = await open();
    if (db === undefined) {
      wisMerkteken();
      return { stand: 'was-er-niet' };
    }
    db.onversionchange = () => db.close();
    winkels = await maakWinkelsLeeg(db).finally(() => db.close());
  } catch {
    if (typeof indexedDB === 'undefined') return { stand: 'was-er-niet' };
    winkels = [{ plek: 'sleutel', stand: 'niet-na-te-gaan' }];
  }
  meld();
  const databank = await sloop();
  // A database that is gone takes all that was in it along, whatever went wrong before.
  const regels = databank.stand === 'leeg' ? winkels.map((regel): Bonregel => ({ ...regel, stand: 'leeg' })) : winkels;
  return { stand: 'gewist', regels: [...regels, databank, wisMerkteken()] };
}
