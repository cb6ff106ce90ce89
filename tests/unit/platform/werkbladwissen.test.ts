import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import { WINKELS } from '#platform/werkblad/bank.ts';
import { WERKBLAD_DATABANK } from '#platform/werkblad/browser.ts';
import { WERKBLAD, wisWerkblad } from '#platform/werkbladwissen.ts';

const klaar = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((goed, fout) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new Error('IndexedDB'));
  });

async function maak(winkels: readonly string[] = WINKELS): Promise<IDBDatabase> {
  const vraag = indexedDB.open(WERKBLAD.databank, 1);
  vraag.onupgradeneeded = () =>
    winkels.forEach((naam) => vraag.result.createObjectStore(naam, { autoIncrement: true }));
  const db = await klaar(vraag);
  if (winkels.length > 0) {
    const tx = db.transaction(winkels, 'readwrite');
    for (const naam of winkels) tx.objectStore(naam).put('iets');
    await new Promise((goed) => (tx.oncomplete = goed));
  }
  return db;
}

const namen = async (): Promise<unknown> => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('means the same places as the Werkblad itself', () => {
  expect(WERKBLAD.databank).toBe(WERKBLAD_DATABANK);
  expect(WERKBLAD.merkteken).toBe(SLEUTELS.werkblad);
  expect(WINKELS).toContain(WERKBLAD.sleutelwinkel);
});

describe('erasing the Werkblad from a page that does not have it', () => {
  it('leaves nothing behind where there was none', async () => {
    expect(await wisWerkblad()).toEqual({ stand: 'was-er-niet' });
    expect(await namen()).toEqual([]);
  });

  it('empties every store and takes the database away', async () => {
    (await maak()).close();
    const uit = await wisWerkblad();
    expect(uit).toMatchObject({
      stand: 'gewist',
      regels: [
        { plek: 'sleutel', stand: 'leeg' },
        { plek: 'bladen', stand: 'leeg', aantal: 1 },
        { plek: 'geschiedenis', stand: 'leeg' },
        { plek: 'apart', stand: 'leeg' },
        { plek: 'instellingen', stand: 'leeg' },
        { plek: 'databank', stand: 'leeg' },
        { plek: 'merkteken' },
      ],
    });
    expect(await namen()).toEqual([]);
  });

  it('empties the key before anything else, in a transaction of its own', async () => {
    (await maak()).close();
    const gewist: string[] = [];
    const echt = Reflect.get(IDBDatabase.prototype, 'transaction');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...wat) {
      if (wat[1] === 'readwrite') gewist.push(Array.from(wat[0]).join(wat[0] instanceof Array ? ',' : ''));
      return echt.apply(this, wat);
    });
    await wisWerkblad();
    expect(gewist[0]).toBe('sleutel');
    expect(gewist[1]).not.toContain('sleutel');
    vi.restoreAllMocks();
  });

  it('destroys what is in it, and says that the database is still there, when another page does not let go', async () => {
    const ander = await maak();
    const uit = await wisWerkblad();
    expect(uit).toMatchObject({ stand: 'gewist' });
    const stand = uit.stand === 'gewist' ? new Map(uit.regels.map((regel) => [regel.plek, regel.stand])) : new Map();
    expect([stand.get('sleutel'), stand.get('bladen'), stand.get('databank')]).toEqual(['leeg', 'leeg', 'niet-leeg']);
    ander.close();
  }, 15_000);

  it('erases a database that misses its stores', async () => {
    (await maak([])).close();
    expect(await wisWerkblad()).toMatchObject({ stand: 'gewist' });
    expect(await namen()).toEqual([]);
  });

  it('says so, and does not throw, when the browser refuses to open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const uit = await wisWerkblad();
    expect(uit).toMatchObject({ stand: 'gewist', regels: [{ plek: 'sleutel', stand: 'niet-na-te-gaan' }, {}, {}] });
  });

  it('tells the tabs that have it open', async () => {
    (await maak()).close();
    const gehoord = vi.fn();
    const kanaal = new BroadcastChannel(WERKBLAD.databank);
    kanaal.onmessage = ({ data }: MessageEvent<unknown>) => void gehoord(data);
    await wisWerkblad();
    await vi.waitFor(() => expect(gehoord).toHaveBeenCalledWith({ soort: 'gewist' }));
    kanaal.close();
  });
});
