import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bewaarbaar, nieuwWerkblad } from '#domain/werkblad.ts';
import { legNeer, OUD } from './oud.ts';
import {
  begonnen,
  bladenVan,
  geopend,
  maakPc,
  metBlad,
  NAAM,
  rust,
  ruw,
  schrijf,
  titels,
  tot,
  WACHTZIN,
  type Pc,
} from './proefpc.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

describe('erasing everything', () => {
  it('E1: nothing is left, and the receipt lists each place', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    await schrijf(tab, id, 'twee');
    await tab.store.zetRust(180_000);
    const volgorde: string[] = [];
    const echt = tab.wereld.bank.schrijf.bind(tab.wereld.bank);
    vi.spyOn(tab.wereld.bank, 'schrijf').mockImplementation((opdracht) => {
      volgorde.push([...(opdracht.weg ?? []).map(({ winkel }) => winkel), ...(opdracht.leeg ?? [])].join());
      return echt(opdracht);
    });
    const bon = await tab.store.wis();
    expect(volgorde[0], 'the key first').toBe('sleutel');
    expect(bon.bladen).toBe(1);
    expect(bon.regels.map(({ plek, stand }) => `${plek} ${stand}`)).toEqual(
      ['sleutel', 'bladen', 'geschiedenis', 'apart', 'instellingen', 'merkteken', 'databank'].map(
        (plek) => `${plek} leeg`,
      ),
    );
    expect(await indexedDB.databases()).toEqual([]);
    expect(pc.merken.sleutels()).toEqual([]);
    expect(tab.store.$bladen.get()).toEqual({ stand: 'dicht' });
    const na = pc.tab();
    await tot(() => expect(na.store.$slot.get().stand).toBe('nieuw'));
    expect(na.store.$opslag.get().stand).toBe('goed');
  });

  it('E2: another page that does not let the database go: empty all the same, and the receipt says so', async () => {
    const tab = await begonnen(pc);
    await metBlad(tab);
    const ander = await new Promise<IDBDatabase>((klaar) => {
      const verzoek = indexedDB.open(NAAM);
      verzoek.onsuccess = () => klaar(verzoek.result);
    });
    const klaar = tab.store.wis();
    await rust(60);
    pc.klok.tik(3000);
    const { regels } = await klaar;
    expect(regels.find(({ plek }) => plek === 'databank')?.stand).toBe('niet-leeg');
    expect(regels.filter(({ stand }) => stand === 'leeg')).toHaveLength(6);
    ander.close();
  });

  it('C9: erased while another tab writes: it is told, drops its words, and puts nothing back', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    const b = await geopend(pc);
    b.store.wijzig(id, (blad) => ({ ...blad, titel: 'nog aan het typen' }));
    const bon = await a.store.wis();
    expect(bon.regels.every(({ stand }) => stand === 'leeg')).toBe(true);
    expect(b.store.$berichten.get().map(({ soort }) => soort)).toEqual(['gewist']);
    expect(b.store.$bladen.get()).toEqual({ stand: 'dicht' });
    expect(b.store.$slot.get().stand).toBe('nieuw');
    pc.klok.tik(300);
    await b.store.spoel();
    await rust();
    const na = pc.tab();
    await tot(() => expect(na.store.$slot.get().stand).toBe('nieuw'));
    expect(await na.wereld.bank.leesAlles('bladen')).toEqual({ stand: 'gelezen', waarde: [] });
  });

  it('can be followed by a new beginning in the same page', async () => {
    const tab = await begonnen(pc);
    await tab.store.wis();
    expect((await tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: false })).stand).toBe(
      'gelukt',
    );
    await metBlad(tab, 'opnieuw');
    expect(titels((await geopend(pc)).store)).toEqual(['opnieuw']);
  });
});

describe('records of other releases', () => {
  it('M1, M7: an older one is shown, and kept as it was until the next good save', async () => {
    const tab = await begonnen(pc);
    await legNeer(tab, 'oud', OUD);
    const voor = await ruw(tab, 'oud');
    const na = await geopend(pc);
    expect(bladenVan(na.store).find(({ id }) => id === 'oud')).toMatchObject({
      titel: 'van vroeger',
      metWie: { soort: 'anders', wie: 'Ans' },
    });
    await schrijf(na, 'oud', 'bijgewerkt');
    const apart = await na.wereld.bank.leesAlles('apart');
    expect(apart).toMatchObject({ waarde: [{ waarde: { blad: 'oud', record: voor } }] });
    await schrijf(na, 'oud', 'en nog eens');
    expect(await na.wereld.bank.leesAlles('apart')).toEqual({ stand: 'gelezen', waarde: [] });
  });

  it('M1: the golden record of version 1 comes back as it went', async () => {
    const tab = await begonnen(pc);
    const blad = { ...nieuwWerkblad({ nu: '2026-01-01T00:00:00.000Z', nieuweId: () => 'een' }), titel: '🙂 één\u0000' };
    await legNeer(tab, 'een', { ...bewaarbaar(blad), revisie: 4 });
    const na = await geopend(pc);
    expect(bladenVan(na.store).find(({ id }) => id === 'een')).toEqual({ ...blad, revisie: 4 });
  });

  it('M4: a newer one is not shown, not written over, and can be taken out', async () => {
    const tab = await begonnen(pc);
    const nieuw = { ...OUD, id: 'later', versie: 99 };
    await legNeer(tab, 'later', nieuw);
    const voor = await ruw(tab, 'later');
    const na = await geopend(pc);
    const stand = na.store.$bladen.get();
    expect(stand.stand === 'open' && stand.apart).toEqual([{ id: 'later', reden: 'nieuwer' }]);
    expect(await na.store.rauw('later')).toEqual(nieuw);
    na.store.wijzig('later', (blad) => ({ ...blad, titel: 'mag niet' }));
    await na.store.spoel();
    expect(await ruw(tab, 'later')).toEqual(voor);
  });

  it('M4: a newer one that another tab put under an open sheet is not written over either', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    await legNeer(tab, id, { ...OUD, id, versie: 99, revisie: 7 });
    const voor = await ruw(tab, id);
    await schrijf(tab, id, 'oude tab');
    expect(tab.store.bewaarstand(id).get()).toEqual({ stand: 'niet-bewaard', reden: 'nieuwer' });
    expect(titels(tab.store)).toContain('oude tab');
    expect(await ruw(tab, id)).toEqual(voor);
  });

  it('what no migration can make sense of stays as it is', async () => {
    const tab = await begonnen(pc);
    await legNeer(tab, 'raar', { versie: 'drie', id: 'raar' });
    const voor = await ruw(tab, 'raar');
    const na = await geopend(pc);
    expect(titels(na.store)).toEqual(['om de sleutel']);
    expect(await na.store.rauw('raar')).toEqual({ versie: 'drie', id: 'raar' });
    expect(await ruw(tab, 'raar')).toEqual(voor);
  });

  it('D12: an empty sheet never takes the place of a full one', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'vol');
    const b = await geopend(pc);
    vi.spyOn(b.wereld, 'nieuweId').mockReturnValueOnce(id);
    b.store.nieuw();
    await b.store.spoel();
    expect(titels(b.store)).toEqual(['vol']);
    expect(titels((await geopend(pc)).store)).toEqual(['vol']);
  });
});
