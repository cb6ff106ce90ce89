import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBDatabase, IDBTransaction } from 'fake-indexeddb';
import { maakIndexedDbOpslag } from '#platform/indexeddb.ts';
import type { Opslag, OpslagRecord } from '#platform/omgeving.ts';
import { bijElkeSchrijf, maakProefklok, schijfVol, sluitOnverwacht, verseSchijf } from './proef.ts';
import type { Proefklok } from './proef.ts';

const NAAM = 'proef';
let schijf: ReturnType<typeof verseSchijf>;
let klok: Proefklok;
let opslag: Opslag;

beforeEach(() => {
  schijf = verseSchijf();
  klok = maakProefklok();
  opslag = maakIndexedDbOpslag({ naam: NAAM, klok });
});
afterEach(() => vi.restoreAllMocks());

/** Another page of the browser, without our code around it. */
const andereTab = (versie?: number): Promise<IDBDatabase> =>
  new Promise((klaar, mis) => {
    const verzoek = indexedDB.open(NAAM, versie);
    verzoek.onsuccess = () => klaar(verzoek.result);
    verzoek.onerror = () => mis(verzoek.error ?? new Error('unknown'));
  });

describe('a write', () => {
  it('asks for strict durability', async () => {
    const spion = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await opslag.bewaar({ id: 'a', gewijzigd: 1 });
    expect(spion.mock.calls.at(-1)).toEqual([['oefeningen', 'apart', 'haast'], 'readwrite', { durability: 'strict' }]);
  });

  it('is not saved when the transaction is rolled back after the request succeeded', async () => {
    await opslag.bewaar({ id: 'a', gewijzigd: 1 });
    const vol = schijfVol();
    expect(await opslag.bewaar({ id: 'a', gewijzigd: 2 })).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    expect(vol.keren(), 'the fault was really injected').toBe(1);
    vol.stop();
    expect(await opslag.lees('a')).toEqual({ stand: 'gelezen', waarde: { id: 'a', gewijzigd: 1 } });
    expect((await opslag.bewaar({ id: 'a', gewijzigd: 3 })).stand).toBe('bewaard');
  });

  it('is all or nothing: one that does not fit takes the others back too', async () => {
    const derde = bijElkeSchrijf(() => {
      if (derde.keren() === 3) throw new DOMException('full', 'QuotaExceededError');
    });
    const drie = ['a', 'b', 'c'].map((id) => ({ id, gewijzigd: 1 }));
    expect(await opslag.bewaarAlles(drie)).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    expect(await opslag.leesAlles()).toEqual({ stand: 'gelezen', waarde: [] });
  });

  it('says nothing as long as the transaction has not completed', async () => {
    await opslag.stand();
    let laatDoor: () => void = () => undefined;
    bijElkeSchrijf((_verzoek, { transaction: tx }) => {
      const echt = tx.dispatchEvent.bind(tx);
      tx.dispatchEvent = (gebeurtenis) => {
        if (gebeurtenis.type !== 'complete') return echt(gebeurtenis);
        laatDoor = () => void echt(gebeurtenis);
        return true;
      };
    });
    let gezegd = false;
    const belofte = opslag.bewaar({ id: 'a', gewijzigd: 1 }).then((uitkomst) => {
      gezegd = true;
      return uitkomst;
    });
    await new Promise((klaar) => setTimeout(klaar, 30));
    expect(gezegd).toBe(false);
    laatDoor();
    expect((await belofte).stand).toBe('bewaard');
  });
});

describe('a write in haste', () => {
  it('is on its way, with the order to commit, before the page can be gone', async () => {
    await opslag.stand();
    const vast = vi.spyOn(IDBTransaction.prototype, 'commit');
    const belofte = opslag.bewaarHaastig({ wat: 'laatste woorden' });
    expect(vast).toHaveBeenCalledTimes(1);
    expect(await belofte).toBe(1);
    expect(await opslag.leesHaast()).toEqual({
      stand: 'gelezen',
      waarde: [{ sleutel: 1, waarde: { wat: 'laatste woorden' } }],
    });
  });

  it('is left out without a connection, and never throws', async () => {
    expect(await opslag.bewaarHaastig('te vroeg')).toBeUndefined();
    await opslag.stand();
    expect(await opslag.bewaarHaastig(() => undefined)).toBeUndefined();
    schijf.verbindingen.at(-1)?.close();
    expect(await opslag.bewaarHaastig('te laat')).toBeUndefined();
  });
});

describe('the connection', () => {
  it('is reopened when the browser closed it underneath us', async () => {
    await opslag.bewaar({ id: 'a', gewijzigd: 1 });
    sluitOnverwacht(schijf.verbindingen.at(-1));
    expect((await opslag.bewaar({ id: 'b', gewijzigd: 1 })).stand).toBe('bewaard');
    expect(await opslag.leesAlles()).toEqual({
      stand: 'gelezen',
      waarde: [
        { id: 'a', gewijzigd: 1 },
        { id: 'b', gewijzigd: 1 },
      ],
    });
    expect(schijf.verbindingen).toHaveLength(2);
  });

  it('is reopened too when nobody told us that it closed', async () => {
    await opslag.bewaar({ id: 'a', gewijzigd: 1 });
    schijf.verbindingen.at(-1)?.close();
    expect((await opslag.lees('a')).stand).toBe('gelezen');
    expect(schijf.verbindingen).toHaveLength(2);
  });

  it('is reopened and the write repeated when it closes in the middle of a transaction', async () => {
    await opslag.stand();
    const schrijven = bijElkeSchrijf((_verzoek, store) => {
      if (schrijven.keren() > 1) return;
      store.transaction.abort();
      sluitOnverwacht(schijf.verbindingen.at(-1));
    });
    expect((await opslag.bewaar({ id: 'a', gewijzigd: 1 })).stand).toBe('bewaard');
    expect(schrijven.keren()).toBe(2);
    expect(await opslag.lees('a')).toEqual({ stand: 'gelezen', waarde: { id: 'a', gewijzigd: 1 } });
  });

  it('gives up after one more try', async () => {
    await opslag.stand();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect((await opslag.bewaar({ id: 'a', gewijzigd: 1 })).stand).toBe('niet-bewaard');
    expect(schijf.verbindingen).toHaveLength(2);
  });

  it('lets go at once when another tab needs the database', async () => {
    await opslag.bewaar({ id: 'a', gewijzigd: 1 });
    const nieuwer = await andereTab(2);
    nieuwer.close();
    // A newer release was here: this one reads nothing and writes nothing.
    expect(await opslag.bewaar({ id: 'a', gewijzigd: 2 })).toEqual({ stand: 'niet-bewaard', reden: 'nieuwere-versie' });
    expect(await opslag.lees('a')).toMatchObject({ stand: 'niet-gelezen', reden: 'nieuwere-versie' });
    expect(await opslag.wis()).toEqual({ stand: 'niet-gewist', reden: 'nieuwere-versie' });
  });

  it('does not wait for ever when the opening is blocked, and goes on when it is not any more', async () => {
    const dwarsligger = await andereTab(1);
    const weg = indexedDB.deleteDatabase(NAAM);
    await new Promise((klaar) => (weg.onblocked = klaar));
    const belofte = opslag.bewaar({ id: 'a', gewijzigd: 1 });
    await new Promise((klaar) => setTimeout(klaar, 10));
    klok.tik(3000);
    expect(await belofte).toEqual({ stand: 'niet-bewaard', reden: 'bezet' });
    // From now on nobody waits: it says so at once, until the opening comes through.
    const lezen = opslag.lees('a');
    klok.tik(0);
    expect(await lezen).toEqual({ stand: 'niet-gelezen', reden: 'bezet', geheugen: { id: 'a', gewijzigd: 1 } });
    dwarsligger.close();
    expect(await opslag.stand()).toEqual({ stand: 'duurzaam' });
    expect((await opslag.bewaar({ id: 'a', gewijzigd: 2 })).stand).toBe('bewaard');
    expect(klok.wachtenden()).toBe(0);
  });

  it.each([
    ['SecurityError', 'geweigerd'],
    ['InvalidStateError', 'geweigerd'],
    ['QuotaExceededError', 'vol'],
    ['UnknownError', 'onbekend'],
  ])('that is refused with %s is called %s, and tried again at the next write', async (naam, reden) => {
    const open = schijf.fabriek.open.bind(schijf.fabriek);
    schijf.fabriek.open = () => {
      throw new DOMException('no', naam);
    };
    expect(await opslag.stand()).toEqual({ stand: 'alleen-geheugen', reden });
    expect(await opslag.bewaar({ id: 'a', gewijzigd: 1 })).toEqual({ stand: 'niet-bewaard', reden });
    schijf.fabriek.open = open;
    expect((await opslag.bewaar({ id: 'a', gewijzigd: 1 })).stand).toBe('bewaard');
  });

  it('is one, however many ask for it at the same time', async () => {
    await Promise.all([opslag.lees('a'), opslag.lees('b'), opslag.bewaar({ id: 'c', gewijzigd: 1 }), opslag.stand()]);
    expect(schijf.verbindingen).toHaveLength(1);
  });
});

describe('two tabs on one disk', () => {
  it('never come between the reading and the writing of a record', async () => {
    const ander = maakIndexedDbOpslag({ naam: NAAM, klok });
    const eenMeer = (er: unknown): OpslagRecord => ({
      id: 'teller',
      gewijzigd: Number(Reflect.get(Object(er), 'gewijzigd')) + 1,
    });
    const tel = (van: Opslag): Promise<unknown> =>
      van.bewaar({ id: 'teller', gewijzigd: 1 }, { samen: (er) => ({ record: eenMeer(er) }) });
    await Promise.all(Array.from({ length: 20 }, (_, i) => tel(i % 2 === 0 ? opslag : ander)));
    expect(await opslag.lees('teller')).toEqual({ stand: 'gelezen', waarde: { id: 'teller', gewijzigd: 20 } });
  });
});
