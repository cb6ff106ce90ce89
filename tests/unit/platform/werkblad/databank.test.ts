import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBDatabase } from 'fake-indexeddb';
import type { Bank } from '#platform/werkblad/bank.ts';
import { maakDatabank } from '#platform/werkblad/databank.ts';
import { maakProefklok, schijfVol, verseSchijf, type Proefklok } from '../proef.ts';

let klok: Proefklok;
let bank: Bank;
beforeEach(() => {
  verseSchijf();
  klok = maakProefklok();
  bank = maakDatabank({ naam: 'proef', klok });
});
afterEach(() => vi.restoreAllMocks());

const maakZelf = (richtIn: (db: IDBDatabase) => void, versie = 1): Promise<void> =>
  new Promise((klaar, mis) => {
    const verzoek = indexedDB.open('proef', versie);
    verzoek.onupgradeneeded = () => richtIn(verzoek.result);
    verzoek.onerror = () => mis(verzoek.error ?? new Error('unknown'));
    verzoek.onsuccess = () => {
      verzoek.result.close();
      klaar();
    };
  });

const A = { winkel: 'bladen', sleutel: 'a' } as const;

describe('a write', () => {
  it('is one strict transaction', async () => {
    const spion = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await bank.schrijf({ zet: [{ ...A, waarde: 1 }] });
    expect(spion.mock.calls.at(-1)).toEqual([['bladen'], 'readwrite', { durability: 'strict' }]);
  });

  it('does nothing at all when a demand is not met, and says what lies there', async () => {
    await bank.schrijf({ zet: [{ ...A, waarde: 'er' }] });
    const uit = await bank.schrijf({
      eisen: [
        { ...A, keur: (er) => er === 'er' },
        { winkel: 'sleutel', sleutel: 's', keur: (er) => er !== undefined },
      ],
      leeg: ['bladen'],
      zet: [{ ...A, waarde: 'nieuw' }],
    });
    expect(uit).toEqual({ stand: 'botst', eis: 1, er: undefined });
    expect(await bank.lees(A)).toEqual({ stand: 'gelezen', waarde: 'er' });
  });

  it('is not called saved when it was rolled back', async () => {
    await bank.schrijf({ zet: [{ ...A, waarde: 'er' }] });
    const vol = schijfVol();
    expect(await bank.schrijf({ zet: [{ ...A, waarde: 'nieuw' }] })).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    vol.stop();
    expect(await bank.lees(A)).toEqual({ stand: 'gelezen', waarde: 'er' });
  });

  it('reads a stretch of keys', async () => {
    const sleutels = ['a/1', 'a/2', 'b/1'];
    await bank.schrijf({ zet: sleutels.map((sleutel) => ({ winkel: 'geschiedenis', sleutel, waarde: sleutel })) });
    const uit = await bank.leesAlles('geschiedenis', { van: 'a/', tot: 'a/\uffff' });
    expect(uit).toMatchObject({ waarde: [{ sleutel: 'a/1' }, { sleutel: 'a/2' }] });
  });
});

describe('a database that is not as it should be', () => {
  it('M5: works on without the history, and without what was aside', async () => {
    await maakZelf((db) => ['sleutel', 'bladen', 'instellingen'].forEach((naam) => db.createObjectStore(naam)));
    expect(await bank.stand()).toEqual({ stand: 'duurzaam' });
    const zet = [{ ...A, waarde: 1 }, { winkel: 'geschiedenis', sleutel: 'a/1', waarde: 1 } as const];
    expect((await bank.schrijf({ zet, weg: [{ winkel: 'apart', sleutel: 1 }] })).stand).toBe('bewaard');
    expect(await bank.leesAlles('geschiedenis')).toEqual({ stand: 'gelezen', waarde: [] });
    expect(await bank.lees(A)).toEqual({ stand: 'gelezen', waarde: 1 });
    expect(await bank.haastig('x')).toBeUndefined();
  });

  it('M5: without the store of the sheets nothing is called saved', async () => {
    await maakZelf((db) => db.createObjectStore('sleutel'));
    expect(await bank.stand()).toEqual({ stand: 'alleen-geheugen', reden: 'onbekend' });
    expect((await bank.schrijf({ zet: [{ ...A, waarde: 1 }] })).stand).toBe('niet-bewaard');
  });

  it('is made again when somebody opened it before us and left it without any store', async () => {
    await maakZelf(() => undefined);
    expect(await bank.stand()).toEqual({ stand: 'duurzaam' });
    expect((await bank.schrijf({ zet: [{ ...A, waarde: 1 }] })).stand).toBe('bewaard');
  });

  it('M4: of a newer release is left alone', async () => {
    await maakZelf((db) => db.createObjectStore('heel-anders'), 2);
    expect(await bank.stand()).toEqual({ stand: 'alleen-geheugen', reden: 'nieuwere-versie' });
    expect((await indexedDB.databases())[0]?.version).toBe(2);
  });

  it('C8: that another tab of a newer release wants is let go at once', async () => {
    await bank.schrijf({ zet: [{ ...A, waarde: 1 }] });
    await maakZelf(() => undefined, 2);
    expect(await bank.schrijf({ zet: [{ ...A, waarde: 2 }] })).toEqual({
      stand: 'niet-bewaard',
      reden: 'nieuwere-versie',
    });
  });
});

describe('taking the database away', () => {
  it('E2: waits three seconds for another page, and says that it is still there', async () => {
    await bank.schrijf({ zet: [{ ...A, waarde: 1 }] });
    const ander = await new Promise<IDBDatabase>((klaar) => {
      const verzoek = indexedDB.open('proef');
      verzoek.onsuccess = () => klaar(verzoek.result);
    });
    const uit = bank.sloop();
    await vi.waitFor(() => expect(klok.wachtenden()).toBeGreaterThan(0));
    klok.tik(3000);
    expect(await uit).toBe('bezet');
    ander.close();
  });

  it('says so when a browser does not list its databases', async () => {
    await bank.schrijf({ zet: [{ ...A, waarde: 1 }] });
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no'));
    expect(await bank.sloop()).toBe('niet-na-te-gaan');
  });
});
