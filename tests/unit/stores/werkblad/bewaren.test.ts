import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginVervolg } from '#domain/werkblad.ts';
import { bijElkeSchrijf, schijfVol, sluitOnverwacht } from '../../platform/proef.ts';
import { begonnen, bladenVan, geopend, maakPc, metBlad, rust, ruw, schrijf, titels, tot, type Pc } from './proefpc.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

const opnieuw = async (): Promise<readonly string[]> => titels((await geopend(pc)).store);

describe('saving', () => {
  it('says bezig at once, bewaard after the disk did, within 300 ms, and keeps nothing readable there', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    const stand = tab.store.bewaarstand(id);
    tab.store.wijzig(id, (blad) => ({ ...blad, titel: 'Geheim woord' }));
    expect(stand.get().stand).toBe('bezig');
    pc.klok.tik(299);
    await rust();
    expect(stand.get().stand).toBe('bezig');
    pc.klok.tik(1);
    await tot(() => expect(stand.get().stand).toBe('bewaard'));
    const tekst = JSON.stringify(await ruw(tab, id), (_naam, waarde: unknown) =>
      waarde instanceof Uint8Array ? new TextDecoder('latin1').decode(waarde) : waarde,
    );
    expect(tekst).not.toContain('Geheim');
    expect(await opnieuw()).toEqual(['Geheim woord']);
  });

  it('D5, Q2: rolled back after the request succeeded: not saved, the old one intact, tried again', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'oud');
    const vol = schijfVol();
    await schrijf(tab, id, 'nieuw');
    expect(vol.keren(), 'the fault was injected').toBeGreaterThan(0);
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    expect(tab.store.nietBewaard().map(({ titel }) => titel)).toEqual(['nieuw']);
    vol.stop();
    expect(await opnieuw()).toEqual(['oud']);
    pc.klok.tik(10_000);
    await tot(() => expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard'));
    expect(await opnieuw()).toEqual(['nieuw']);
  });

  it('Q2: on a full disk an old sheet can be taken away, and saving goes on', async () => {
    const tab = await begonnen(pc);
    const [oud, id] = [await metBlad(tab, 'oud'), await metBlad(tab, 'blijft')];
    const vol = schijfVol();
    await schrijf(tab, id, 'nieuwer');
    expect((await tab.store.verwijder(oud)).stand).toBe('gelukt');
    vol.stop();
    await tab.store.spoel();
    expect(await opnieuw()).toEqual(['nieuwer']);
  });

  it('Q1: full at first use: nothing is called saved, and everything is there to take out', async () => {
    const vol = schijfVol();
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'eerste');
    expect(vol.keren()).toBeGreaterThan(0);
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    expect(tab.store.nietBewaard()).toHaveLength(1);
    vol.stop();
    await tab.store.spoel();
    expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard');
    expect(await opnieuw()).toEqual(['eerste']);
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'Q3: a request that fails with %s is a full disk',
    async (naam) => {
      const tab = await begonnen(pc);
      const id = await metBlad(tab);
      bijElkeSchrijf(() => {
        throw new DOMException('full', naam);
      });
      await schrijf(tab, id, 'x');
      expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'vol' });
    },
  );

  it('no answer from the disk for five seconds: says so, and bewaard when it comes after all', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    let door: () => void = () => undefined;
    const echt = tab.wereld.bank.schrijf.bind(tab.wereld.bank);
    const wacht = new Promise<void>((klaar) => (door = klaar));
    vi.spyOn(tab.wereld.bank, 'schrijf').mockImplementation(async (opdracht) => {
      await wacht;
      return echt(opdracht);
    });
    void schrijf(tab, id, 'traag');
    await rust();
    expect(tab.store.bewaarstand(id).get().stand).toBe('bezig');
    pc.klok.tik(5000);
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'duurt-lang' });
    door();
    await tot(() => expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard'));
  });

  it('D7: what is read back is not what was written: warns, and writes it again', async () => {
    const tab = await begonnen(pc);
    const stuk = bijElkeSchrijf((_verzoek, opslag) => {
      if (opslag.name !== 'bladen' || stuk.keren() > 2) return;
      const er = opslag.get(id);
      er.onsuccess = () => {
        const record = er.result as { data: Uint8Array };
        opslag.put({ ...record, data: record.data.map((byte, plek) => (plek === 0 ? byte ^ 1 : byte)) }, id);
      };
    });
    const { id } = tab.store.nieuw((leeg) => ({ ...leeg, titel: 'heel' }));
    await tot(() =>
      expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'anders-gelezen' }),
    );
    expect(tab.store.nietBewaard()).toHaveLength(1);
    stuk.stop();
    await tab.store.spoel();
    expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard');
    expect(await opnieuw()).toEqual(['heel']);
  });

  it('D8: the database closed underneath is opened again, and the words are written', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    sluitOnverwacht(pc.schijf.verbindingen.at(-1));
    await schrijf(tab, id, 'na het sluiten');
    expect(tab.store.bewaarstand(id).get().stand).toBe('bewaard');
    expect(await opnieuw()).toEqual(['na het sluiten']);
  });

  it('asks once to keep what is here, at the first save of something that somebody wrote', async () => {
    const tab = await begonnen(pc);
    tab.store.nieuw();
    await tab.store.spoel();
    expect(tab.houVast).not.toHaveBeenCalled();
    await metBlad(tab);
    await metBlad(tab);
    expect(tab.houVast).toHaveBeenCalledTimes(1);
    expect(tab.store.$opslag.get()).toEqual({ stand: 'goed', blijvend: 'ja' });
  });
});

describe('a page that goes', () => {
  it('puts the last words down encrypted, and the next visit takes them along', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'oud');
    vi.spyOn(tab.wereld.bank, 'schrijf').mockReturnValue(new Promise(() => undefined));
    tab.store.wijzig(id, (blad) => ({ ...blad, titel: 'laatste woord' }));
    tab.verlaat();
    await rust(40);
    tab.dicht();
    expect(await opnieuw()).toEqual(['laatste woord']);
    const na = await geopend(pc);
    expect(await na.wereld.bank.leesAlles('haast')).toEqual({ stand: 'gelezen', waarde: [] });
    expect(bladenVan(na.store)).toHaveLength(1);
  });

  it('that lives on leaves nothing in haste, and makes no copy', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'oud');
    for (const titel of ['a', 'ab', 'abc']) {
      tab.store.wijzig(id, (blad) => ({ ...blad, titel }));
      tab.verlaat();
      await rust();
    }
    await tab.store.spoel();
    await tot(async () => expect(await tab.wereld.bank.leesAlles('haast')).toEqual({ stand: 'gelezen', waarde: [] }));
    expect(await opnieuw()).toEqual(['abc']);
  });
});

describe('sheets', () => {
  it('come in all or nothing, with new ids that still belong together, and go again', async () => {
    const tab = await begonnen(pc);
    const een = bladenVan(tab.store).length;
    const a = tab.store.nieuw((leeg) => ({ ...leeg, titel: 'a' }));
    const vervolg = beginVervolg(a, { nu: a.gemaakt, nieuweId: () => 'elders' });
    const uit = await tab.store.voegToe([a, { ...vervolg, titel: 'b' }]);
    if (uit.stand !== 'gelukt') throw new Error(uit.reden);
    expect(uit.ids).toHaveLength(2);
    expect(uit.ids).not.toContain(a.id);
    const nieuwB = bladenVan(tab.store).find(({ id }) => id === uit.ids[1]);
    expect(nieuwB?.vervolgVan).toBe(uit.ids[0]);
    const vast = vi
      .spyOn(tab.wereld.bank, 'schrijf')
      .mockResolvedValueOnce({ stand: 'niet-bewaard', reden: 'onbekend' });
    await expect(uit.ongedaan(), 'a way back that does not work is not called done').rejects.toThrow();
    vast.mockRestore();
    await uit.ongedaan();
    expect(bladenVan(tab.store)).toHaveLength(een + 1);
    const vol = schijfVol();
    expect(await tab.store.voegToe([a, a])).toEqual({ stand: 'mislukt', reden: 'vol' });
    vol.stop();
    expect(await opnieuw()).toEqual(['a']);
  });

  it('go with their history, and come back with it', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'een');
    await schrijf(tab, id, 'twee');
    const uit = await tab.store.verwijder(id);
    if (uit.stand !== 'gelukt') throw new Error(uit.reden);
    expect(await tab.wereld.bank.leesAlles('geschiedenis')).toEqual({ stand: 'gelezen', waarde: [] });
    await uit.ongedaan();
    expect(titels(tab.store)).toEqual(['twee']);
    expect((await tab.store.geschiedenis(id)).map(({ blad }) => blad.titel)).toEqual(['twee', 'een']);
  });

  it('go back to an earlier version, and keep the one of now', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'een');
    await schrijf(tab, id, 'twee');
    expect(await tab.store.zetTerug(id, 1)).toEqual({ stand: 'gelukt' });
    expect(titels(tab.store)).toEqual(['een']);
    expect((await tab.store.geschiedenis(id)).map(({ revisie, blad }) => [revisie, blad.titel])).toEqual([
      [3, 'een'],
      [2, 'twee'],
      [1, 'een'],
    ]);
  });

  it('D18: the history is thinned out only after the save completed', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, '0');
    for (let keer = 1; keer <= 30; keer += 1) await schrijf(tab, id, String(keer));
    const vol = schijfVol();
    pc.klok.tik(61_000);
    await schrijf(tab, id, 'gaat niet');
    await rust();
    vol.stop();
    expect(await tab.store.geschiedenis(id)).toHaveLength(31);
    await schrijf(tab, id, 'gaat wel');
    await tot(async () => expect((await tab.store.geschiedenis(id)).length).toBeLessThan(20));
    expect((await tab.store.geschiedenis(id))[0]?.blad.titel).toBe('gaat wel');
  });
});
