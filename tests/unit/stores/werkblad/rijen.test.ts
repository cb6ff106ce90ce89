/** Rows of docs/werkblad-testlijst.md for which a fault must come at one place and nowhere else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nieuwWerkblad } from '#domain/werkblad.ts';
import { bijElkeSchrijf, draaiTerug } from '../../platform/proef.ts';
import { legNeer, OUD } from './oud.ts';
import { begonnen, geopend, maakPc, metBlad, rust, ruw, schrijf, titels, tot, type Pc } from './proefpc.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

const blad = (titel: string) => ({
  ...nieuwWerkblad({ nu: '2026-01-01T00:00:00.000Z', nieuweId: () => `van-${titel}` }),
  titel,
});

/** Two ways in which one write among several goes wrong. */
const FOUTEN: Readonly<Record<string, (verzoek: IDBRequest) => void>> = {
  'refused at once': () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  'rolled back after the request succeeded': (verzoek) => {
    verzoek.addEventListener('success', () => draaiTerug(verzoek.transaction, 'QuotaExceededError'));
  },
};

describe('X9: a file of which the second sheet cannot be written', () => {
  it.each(Object.entries(FOUTEN))('leaves nothing of the first: %s', async (_hoe, fout) => {
    const tab = await begonnen(pc);
    await metBlad(tab, 'was er al');
    const voor = await tab.wereld.bank.leesAlles('geschiedenis');
    const bladputs: unknown[] = [];
    const haak = bijElkeSchrijf((verzoek, { name }) => {
      if (name !== 'bladen') return;
      bladputs.push(verzoek);
      if (bladputs.length === 2) fout(verzoek);
    });
    expect((await tab.store.voegToe([blad('eerste'), blad('tweede')])).stand).toBe('mislukt');
    haak.stop();
    expect(bladputs.length, 'the first was written, the second failed').toBeGreaterThanOrEqual(2);
    expect(titels(tab.store)).toEqual(['was er al']);
    expect(await tab.wereld.bank.leesAlles('geschiedenis')).toEqual(voor);
    expect(titels((await geopend(pc)).store)).toEqual(['was er al']);
  });
});

describe('D6: a request that succeeds in a transaction that does not commit', () => {
  it('is never called bewaard, is warned of after five seconds, and is bewaard once it commits', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'oud');
    const stand = tab.store.bewaarstand(id);
    let [gelukt, los] = [0, false];
    // A transaction lives as long as something is asked of it.
    const haak = bijElkeSchrijf((verzoek, opslag) => {
      const houdOpen = (): void => {
        if (!los) opslag.count().onsuccess = houdOpen;
      };
      verzoek.addEventListener('success', () => {
        gelukt += 1;
        houdOpen();
      });
    });
    const gezien: string[] = [];
    stand.listen((nu) => gezien.push(nu.stand));
    const klaar = schrijf(tab, id, 'nooit vastgelegd');
    await tot(() => expect(gelukt, 'the requests of the sheet and of its history').toBe(2));
    await rust();
    expect(gezien).toEqual(['bezig']);
    pc.klok.tik(5000);
    expect(stand.get()).toEqual({ stand: 'niet-bewaard', reden: 'duurt-lang' });
    expect(tab.store.nietBewaard().map(({ titel }) => titel)).toEqual(['nooit vastgelegd']);
    await rust();
    expect(gezien).toEqual(['bezig', 'niet-bewaard']);
    haak.stop();
    los = true;
    await klaar;
    expect(stand.get().stand).toBe('bewaard');
    expect(titels((await geopend(pc)).store)).toEqual(['nooit vastgelegd']);
  });
});

describe('M3: stopped while an older record is written anew', () => {
  it.each([1, 2, 3])('at write %d: the old record is untouched, and the next visit goes on with it', async (bij) => {
    const tab = await begonnen(pc);
    await legNeer(tab, 'oud', OUD);
    const voor = await ruw(tab, 'oud');
    const na = await geopend(pc);
    expect(await ruw(na, 'oud'), 'looking at it geschreven nothing').toEqual(voor);
    // What had not been committed when it stopped, was never there.
    let geschreven = 0;
    const haak = bijElkeSchrijf((verzoek) => {
      geschreven += 1;
      if (geschreven === bij)
        verzoek.addEventListener('success', () => draaiTerug(verzoek.transaction, 'QuotaExceededError'));
    });
    await schrijf(na, 'oud', 'bijgewerkt');
    na.dicht();
    haak.stop();
    expect(geschreven, 'the sheet, its history and the record of before').toBe(3);
    expect(await ruw(tab, 'oud')).toEqual(voor);
    expect(await tab.wereld.bank.leesAlles('apart')).toEqual({ stand: 'gelezen', waarde: [] });
    const later = await geopend(pc);
    expect(await later.store.geschiedenis('oud')).toEqual([]);
    expect(titels(later.store)).toContain('van vroeger');
    await schrijf(later, 'oud', 'alsnog');
    expect(later.store.bewaarstand('oud').get().stand).toBe('bewaard');
    expect(await later.wereld.bank.leesAlles('apart')).toMatchObject({ waarde: [{ waarde: { record: voor } }] });
  });
});

describe('K10: the estimate on the way', () => {
  it('goes up with the time that passes, never says that it is done, and is gone when it is over', async () => {
    const tab = pc.tab({ rondes: 100_000 });
    let door: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => (door = klaar));
    const echt = crypto.subtle.deriveKey.bind(crypto.subtle);
    const spion = vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (hoe, ...rest) => {
      const { iterations } = hoe as Pbkdf2Params;
      // Time passes only here: a tenth of a second for the trial run of 20,000, so half a second for the 100,000.
      if (iterations === 20_000) pc.klok.tik(100);
      if (iterations === 100_000) await wacht;
      return echt(hoe, ...rest);
    });
    const gezien: (number | undefined)[] = [];
    tab.store.$voortgang.listen((deel) => gezien.push(deel));
    const klaar = tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: 'een twee drie vier', herstelcode: false });
    await tot(() => expect(gezien).toHaveLength(2));
    for (let keer = 0; keer < 8; keer += 1) pc.klok.tik(100);
    expect(spion).toHaveBeenCalledTimes(3);
    expect(gezien.map((deel) => deel && Math.round(deel * 100))).toEqual([0, 17, 33, 50, 67, 83, 97]);
    door();
    await klaar;
    pc.klok.tik(1000);
    expect(gezien, 'and nothing goes on showing it').toHaveLength(8);
    expect(gezien.at(-1)).toBeUndefined();
  });
});
