import { beforeEach, describe, expect, it, vi, afterEach } from 'vitest';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import {
  begonnen,
  bladenVan,
  geopend,
  maakPc,
  metBlad,
  rust,
  ruw,
  schrijf,
  titels,
  tot,
  WACHTZIN,
  type Pc,
} from './proefpc.ts';
import { schijfVol } from '../../platform/proef.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

const SLEUTEL = { winkel: 'sleutel', sleutel: 'sleutel' } as const;

describe('the key', () => {
  it('K1: a wrong passphrase deletes nothing, and the right one still opens', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'veilig');
    const voor = await ruw(tab, id);
    const na = pc.tab();
    for (const fout of ['', 'iets heel anders', WACHTZIN.toUpperCase()])
      expect(await na.store.ontgrendel(fout)).toEqual({ stand: 'mislukt', reden: 'verkeerd' });
    expect(na.store.$slot.get()).toMatchObject({ stand: 'vergrendeld', mislukt: 3, fout: 'verkeerd' });
    expect(na.store.$bladen.get()).toEqual({ stand: 'dicht' });
    expect(await ruw(tab, id)).toEqual(voor);
    expect(await na.store.ontgrendel(WACHTZIN)).toEqual({ stand: 'gelukt' });
    expect(titels(na.store)).toEqual(['veilig']);
  });

  it('K11: opens whatever way the letters were typed', async () => {
    const tab = pc.tab();
    await tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: 'caf\u00e9 \ufb01ets  drie vier', herstelcode: false });
    expect(await pc.tab().store.ontgrendel(' cafe\u0301 fiets\u00a0drie vier')).toEqual({ stand: 'gelukt' });
  });

  it('asks for a passphrase of some length, also when it is full of spaces', async () => {
    const { store } = pc.tab();
    for (const wachtzin of ['kort', 'a          b', '👍👍👍👍👍👍'])
      expect(await store.maakSleutel({ wie: 'gedeeld', wachtzin, herstelcode: false })).toEqual({
        stand: 'mislukt',
        reden: 'te-kort',
      });
  });

  it('is not made twice, also not by two tabs at once', async () => {
    const [a, b] = [pc.tab(), pc.tab()];
    const keuze = { wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: false } as const;
    const uit = await Promise.all([a.store.maakSleutel(keuze), b.store.maakSleutel(keuze)]);
    expect(uit.map(({ stand }) => stand).sort()).toEqual(['gelukt', 'mislukt']);
  });

  it('opens with the printed code, however it is typed, and then with the new passphrase only', async () => {
    const tab = pc.tab();
    const uit = await tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: true });
    const code = uit.stand === 'gelukt' ? (uit.herstelcode ?? '') : '';
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    await metBlad(tab, 'er nog');
    const na = pc.tab();
    const slordig = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await na.store.ontgrendelMetCode('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', 'een andere lange zin')).toEqual({
      stand: 'mislukt',
      reden: 'verkeerd',
    });
    expect(await na.store.ontgrendelMetCode(slordig, 'een andere lange zin')).toEqual({ stand: 'gelukt' });
    expect(titels(na.store)).toEqual(['er nog']);
    const later = pc.tab();
    expect((await later.store.ontgrendel(WACHTZIN)).stand).toBe('mislukt');
    expect((await later.store.ontgrendel('een andere lange zin')).stand).toBe('gelukt');
  });

  it('opens with the code, and says so when the new passphrase is not on the disk', async () => {
    const tab = pc.tab();
    const uit = await tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: true });
    const code = uit.stand === 'gelukt' ? (uit.herstelcode ?? '') : '';
    await metBlad(tab, 'er nog');
    const na = pc.tab();
    const vol = schijfVol();
    expect((await na.store.ontgrendelMetCode(code, 'een andere lange zin')).stand).toBe('gelukt');
    vol.stop();
    expect(titels(na.store)).toEqual(['er nog']);
    expect(na.store.$berichten.get()).toMatchObject([{ soort: 'wachtzin-oud', reden: 'vol' }]);
    expect((await pc.tab().store.ontgrendel('een andere lange zin')).stand).toBe('mislukt');
    expect((await pc.tab().store.ontgrendel(WACHTZIN)).stand).toBe('gelukt');
  });

  it('"alleen ik" opens by itself with a key that cannot leave the browser, and can become a passphrase', async () => {
    const tab = pc.tab();
    await tab.store.maakSleutel({ wie: 'alleen-ik' });
    await metBlad(tab, 'van mij');
    const record = await tab.wereld.bank.lees(SLEUTEL);
    expect(record).toMatchObject({ waarde: { soort: 'alleen-ik', opener: { extractable: false } } });
    const na = pc.tab();
    await tot(() => expect(na.store.$slot.get().stand).toBe('ontgrendeld'));
    expect(titels(na.store)).toEqual(['van mij']);
    await na.store.wisselSleutel('', { wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: false });
    expect(na.store.$slot.get().stand).toBe('ontgrendeld');
    const later = pc.tab();
    await tot(() => expect(later.store.$slot.get().stand).toBe('vergrendeld'));
    expect((await later.store.ontgrendel(WACHTZIN)).stand).toBe('gelukt');
  });

  it('K9: another passphrase is one put: killed before it the old one opens, after it the new one, and the sheets stay', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'blijft');
    const voor = await ruw(tab, id);
    const nieuw = { wie: 'gedeeld', wachtzin: 'een nieuwe lange zin', herstelcode: false } as const;
    const stuk = vi.spyOn(tab.wereld.bank, 'schrijf').mockReturnValueOnce(new Promise(() => undefined));
    void tab.store.wisselSleutel(WACHTZIN, nieuw);
    await tot(() => expect(stuk).toHaveBeenCalled());
    expect((await pc.tab().store.ontgrendel(WACHTZIN)).stand).toBe('gelukt');
    stuk.mockClear();
    expect((await tab.store.wisselSleutel(WACHTZIN, nieuw)).stand).toBe('gelukt');
    expect(stuk.mock.calls.map(([{ zet }]) => zet?.length)).toEqual([1]);
    expect(await ruw(tab, id)).toEqual(voor);
    expect((await pc.tab().store.ontgrendel(WACHTZIN)).stand).toBe('mislukt');
    expect((await pc.tab().store.ontgrendel(nieuw.wachtzin)).stand).toBe('gelukt');
  });

  it('K7: the key record is gone: stays shut, never begins empty, and everything stays on the disk', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    await tab.wereld.bank.schrijf({ weg: [SLEUTEL] });
    tab.dicht();
    const { store } = pc.tab();
    await tot(() => expect(store.$slot.get().stand).toBe('sleutel-kwijt'));
    expect(await store.maakSleutel({ wie: 'alleen-ik' })).toEqual({ stand: 'mislukt', reden: 'bestaat-al' });
    expect(await ruw(tab, id)).toHaveProperty('data');
    expect(await store.rauw(id)).toMatchObject({ id, revisie: 1, data: { base64: expect.any(String) as string } });
  });

  it('K7: a key record that is damaged is told from a wrong passphrase, and is not written over', async () => {
    const tab = await begonnen(pc);
    const ligt = await tab.wereld.bank.lees(SLEUTEL);
    const record = ligt.stand === 'gelezen' ? (ligt.waarde as { wachtzin: { data: Uint8Array } }) : undefined;
    record?.wachtzin.data.set([1, 2, 3]);
    await tab.wereld.bank.schrijf({ zet: [{ ...SLEUTEL, waarde: record }] });
    expect(await pc.tab().store.ontgrendel(WACHTZIN)).toEqual({ stand: 'mislukt', reden: 'sleutel-onleesbaar' });
    await tab.wereld.bank.schrijf({ zet: [{ ...SLEUTEL, waarde: 'onzin' }] });
    const { store } = pc.tab();
    expect(await store.ontgrendel(WACHTZIN)).toEqual({ stand: 'mislukt', reden: 'sleutel-onleesbaar' });
    expect(await store.maakSleutel({ wie: 'alleen-ik' })).toEqual({ stand: 'mislukt', reden: 'bestaat-al' });
    expect(store.$sleutel.get(), 'no passphrase is asked for').toEqual({ soort: 'onleesbaar' });
  });

  it('K10: shows an estimate on the way, never that it is done, and nothing when it is over', async () => {
    const { store } = pc.tab({ rondes: 20_001 });
    const gezien: (number | undefined)[] = [];
    store.$voortgang.listen((deel) => gezien.push(deel));
    await store.maakSleutel({ wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: false });
    expect(gezien[0]).toBe(0);
    expect(gezien.at(-1)).toBeUndefined();
    for (const deel of gezien.slice(0, -1)) expect(deel).toBeLessThan(1);
  });
});

describe('the place where it lies', () => {
  it('D9: without a database it works in memory, says so, and everything can be taken out', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'in het geheugen');
    vi.unstubAllGlobals();
    expect(tab.store.$opslag.get()).toEqual({ stand: 'alleen-geheugen', reden: 'geen-opslag' });
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'geen-opslag' });
    expect(titels(tab.store)).toEqual(['in het geheugen']);
    expect(tab.store.nietBewaard()).toHaveLength(1);
    expect(pc.merken.lees(SLEUTELS.werkblad)).toBeUndefined();
  });

  it('D9, Q4: refused at opening: the same, and it is written as soon as the database is there', async () => {
    const { fabriek } = pc.schijf;
    const open = vi.spyOn(fabriek, 'open').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'later');
    expect(tab.store.$opslag.get()).toEqual({ stand: 'alleen-geheugen', reden: 'vol' });
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    open.mockRestore();
    await tab.store.spoel();
    expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard');
    expect(titels((await geopend(pc)).store)).toEqual(['later']);
  });

  it('D11: emptied by the browser: says that it has gone, and is not taken for a first time', async () => {
    const tab = await begonnen(pc);
    await metBlad(tab);
    await tab.wereld.bank.sloop();
    tab.dicht();
    const na = pc.tab();
    await tot(() => expect(na.store.$opslag.get()).toEqual({ stand: 'verdwenen' }));
    await na.store.maakSleutel({ wie: 'alleen-ik' });
    expect(na.store.$opslag.get().stand).toBe('goed');
    expect(pc.merken.sleutels()).toEqual([SLEUTELS.werkblad]);
    expect(pc.merken.lees(SLEUTELS.werkblad)).toBe('1');
  });

  it('emptied while somebody writes: the words stay on the screen, and are not put back without asking', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    await tab.wereld.bank.sloop();
    await schrijf(tab, id, 'nog op het scherm');
    expect(tab.store.$opslag.get()).toEqual({ stand: 'verdwenen' });
    expect(tab.store.bewaarstand(id).get().stand).toBe('niet-bewaard');
    expect(titels(tab.store)).toEqual(['nog op het scherm']);
    expect(await tab.wereld.bank.leesAlles('bladen')).toEqual({ stand: 'gelezen', waarde: [] });
  });

  it('D13, K2: a damaged, a swapped and a strange record stay where they are; the rest is there', async () => {
    const tab = await begonnen(pc);
    const [a, b, c] = [await metBlad(tab, 'a'), await metBlad(tab, 'b'), await metBlad(tab, 'c')];
    const [ra, rb] = [await ruw(tab, a), await ruw(tab, b)];
    const vreemd = { winkel: 'bladen', sleutel: 'vreemd', waarde: 'geen record' } as const;
    await tab.wereld.bank.schrijf({
      zet: [
        { winkel: 'bladen', sleutel: a, waarde: rb },
        { winkel: 'bladen', sleutel: b, waarde: { ...rb, revisie: 9 } },
        vreemd,
      ],
    });
    const na = await geopend(pc);
    expect(titels(na.store)).toEqual(['c']);
    const stand = na.store.$bladen.get();
    expect(stand.stand === 'open' && stand.apart.map(({ id, reden }) => [id, reden]).sort()).toEqual(
      [
        [a, 'onleesbaar'],
        [b, 'onleesbaar'],
        ['vreemd', 'onleesbaar'],
      ].sort(),
    );
    expect(na.store.$berichten.get()).toMatchObject([{ soort: 'apart', aantal: 3 }]);
    expect(await na.store.rauw(a)).toMatchObject({ id: a, data: { base64: expect.any(String) as string } });
    expect(await ruw(tab, a)).toEqual(rb);
    await tab.wereld.bank.schrijf({ zet: [{ winkel: 'bladen', sleutel: a, waarde: ra }] });
    expect(titels((await geopend(pc)).store).toSorted()).toEqual(['a', 'c']);
    expect(bladenVan(na.store).map(({ id }) => id)).toEqual([c]);
    await rust();
  });
});
