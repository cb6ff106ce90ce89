import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { geschreven } from '#domain/werkblad.ts';
import {
  begonnen,
  bladenVan,
  geopend,
  maakPc,
  metBlad,
  recht,
  rust,
  schrijf,
  titels,
  tot,
  type Pc,
  type Proeftab,
} from './proefpc.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

const wacht = (tab: Proeftab, id: string, soort: string) => tot(() => expect(recht(tab, id)).toBe(soort));

async function tweeTabs(): Promise<{ a: Proeftab; b: Proeftab; id: string; bevries: (ja: boolean) => void }> {
  let bevroren = false;
  const a = await begonnen(pc, { bevroren: () => bevroren });
  const id = await metBlad(a);
  a.store.open(id);
  await wacht(a, id, 'schrijven');
  const b = await geopend(pc);
  b.store.open(id);
  await wacht(b, id, 'lezen');
  return { a, b, id, bevries: (ja) => (bevroren = ja) };
}

describe('two tabs on one sheet', () => {
  it('C1, C7: the second one reads, whatever it tries, and sees what the first one saves', async () => {
    const { a, b, id } = await tweeTabs();
    b.store.wijzig(id, (blad) => ({ ...blad, titel: 'mag niet' }));
    expect(await b.store.verwijder(id)).toEqual({ stand: 'mislukt', reden: 'alleen-lezen' });
    expect(await b.store.zetTerug(id, 1)).toEqual({ stand: 'mislukt', reden: 'alleen-lezen' });
    expect(titels(b.store)).toEqual(['een']);
    await schrijf(a, id, 'van a');
    await tot(() => expect(titels(b.store)).toEqual(['van a']));
    b.keerTerug();
    await b.store.spoel();
    await rust();
    expect(titels(a.store)).toEqual(['van a']);
  });

  it('C2: the owner closes, also without a word: the lock moves', async () => {
    const { a, b, id } = await tweeTabs();
    a.dicht();
    await wacht(b, id, 'schrijven');
    await schrijf(b, id, 'van b');
    expect(titels((await geopend(pc)).store)).toEqual(['van b']);
  });

  it('C3: taken over with unsaved words: they are saved first, and nothing is lost', async () => {
    const { a, b, id } = await tweeTabs();
    a.store.wijzig(id, (blad) => ({ ...blad, twijfel: 'net getypt' }));
    await b.store.neemOver(id);
    expect(recht(b, id)).toBe('schrijven');
    await wacht(a, id, 'lezen');
    await tot(() => expect(bladenVan(b.store)[0]?.twijfel).toBe('net getypt'));
    a.store.wijzig(id, (blad) => ({ ...blad, twijfel: 'mag niet meer' }));
    await schrijf(b, id, 'verder in b');
    await tot(() => expect(titels(a.store)).toEqual(['verder in b']));
    expect(a.store.$berichten.get()).toEqual([]);
    expect(bladenVan(a.store)).toHaveLength(1);
  });

  it('C4: the owner is silent for three seconds: passed by, and its words become a copy, nothing is written over', async () => {
    const { a, b, id, bevries } = await tweeTabs();
    a.store.wijzig(id, (blad) => ({ ...blad, titel: 'niet bewaard in a' }));
    bevries(true);
    void b.store.neemOver(id);
    await rust();
    expect(recht(b, id)).toBe('overnemen');
    // Only the time of b passes: a frozen tab runs no timers.
    vi.spyOn(a.wereld.bank, 'schrijf').mockResolvedValue({ stand: 'niet-bewaard', reden: 'onbekend' });
    pc.klok.tik(3000);
    await wacht(b, id, 'schrijven');
    await schrijf(b, id, 'van b');
    bevries(false);
    vi.restoreAllMocks();
    await wacht(a, id, 'lezen');
    await a.store.spoel();
    await tot(() => expect(titels(a.store).toSorted()).toEqual(['niet bewaard in a', 'van b']));
    expect(a.store.$berichten.get().map(({ soort }) => soort)).toEqual(['overgenomen', 'kopie']);
    const na = await geopend(pc);
    expect(titels(na.store).toSorted()).toEqual(['niet bewaard in a', 'van b']);
  });

  it('C5, C6: without locks both may write; the revision keeps both texts', async () => {
    const a = await begonnen(pc, { sloten: 'geen' });
    const id = await metBlad(a);
    const b = await geopend(pc, { sloten: 'geen' });
    for (const tab of [a, b]) tab.store.open(id);
    await wacht(b, id, 'schrijven');
    expect(recht(a, id)).toBe('schrijven');
    a.store.wijzig(id, (blad) => ({ ...blad, titel: 'van a', twijfel: 'alleen a' }));
    b.store.wijzig(id, (blad) => ({ ...blad, titel: 'van b' }));
    await Promise.all([a.store.spoel(), b.store.spoel()]);
    await rust();
    const na = await geopend(pc);
    const alles = bladenVan(na.store).flatMap(geschreven);
    for (const tekst of ['van a', 'van b', 'alleen a']) expect(alles).toContain(tekst);
    expect([...a.store.$berichten.get(), ...b.store.$berichten.get()].map(({ soort }) => soort)).toEqual(['kopie']);
  });

  it('different fields go together without a copy', async () => {
    const a = await begonnen(pc, { sloten: 'geen' });
    const id = await metBlad(a);
    const b = await geopend(pc, { sloten: 'geen' });
    a.store.wijzig(id, (blad) => ({ ...blad, titel: 'van a' }));
    b.store.wijzig(id, (blad) => ({ ...blad, twijfel: 'van b' }));
    await Promise.all([a.store.spoel(), b.store.spoel()]);
    await tot(() => expect(bladenVan(a.store)).toMatchObject([{ titel: 'van a', twijfel: 'van b' }]));
    await tot(() => expect(bladenVan(b.store)).toMatchObject([{ titel: 'van a', twijfel: 'van b' }]));
  });

  it('C10: two sheets in two tabs do not hinder each other', async () => {
    const a = await begonnen(pc);
    const [een, twee] = [await metBlad(a, 'een'), await metBlad(a, 'twee')];
    const b = await geopend(pc);
    a.store.open(een);
    b.store.open(twee);
    await wacht(a, een, 'schrijven');
    await wacht(b, twee, 'schrijven');
    await Promise.all([schrijf(a, een, 'een van a'), schrijf(b, twee, 'twee van b')]);
    await tot(() => expect(titels(a.store).toSorted()).toEqual(['een van a', 'twee van b']));
  });

  it('who stops looking lets go, after saving', async () => {
    const { a, b, id } = await tweeTabs();
    const c = await geopend(pc);
    const stop = c.store.open(id);
    stop();
    const los = a.store.open(id);
    los();
    expect(recht(a, id), 'another part of the page still looks').toBe('schrijven');
    expect(recht(b, id)).toBe('lezen');
  });
});

describe('locking', () => {
  it('K5: saves first, then leaves with the place, and nothing stays in memory', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    tab.store.wijzig(id, (blad) => ({ ...blad, titel: 'vlak voor het slot' }));
    tab.store.bezig({ werkblad: id, veld: 'titel' });
    tab.store.vergrendel('knop');
    expect(tab.verlaten).toEqual([]);
    await tot(() => expect(tab.verlaten).toEqual([{ werkblad: id, veld: 'titel' }]));
    expect(tab.store.$bladen.get()).toEqual({ stand: 'dicht' });
    expect(tab.store.nietBewaard()).toEqual([]);
    expect(await tab.store.geschiedenis(id)).toEqual([]);
    expect(titels((await geopend(pc)).store)).toEqual(['vlak voor het slot']);
    tab.keerTerug();
    expect(tab.verlaten, 'the browser showed the page again').toHaveLength(2);
  });

  it('does not leave when it cannot save, until the person has it in a file', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    vi.spyOn(tab.wereld.bank, 'schrijf').mockResolvedValue({ stand: 'niet-bewaard', reden: 'vol' });
    tab.store.wijzig(id, (blad) => ({ ...blad, titel: 'past niet' }));
    tab.store.vergrendel('knop');
    await tot(() => expect(tab.store.$slot.get()).toMatchObject({ stand: 'niet-bewaard', fout: 'vol' }));
    expect(tab.store.nietBewaard().map(({ titel }) => titel)).toEqual(['past niet']);
    expect(tab.verlaten).toEqual([]);
    tab.store.naSlot('in-bestand');
    expect(tab.verlaten).toHaveLength(1);
    expect(tab.store.nietBewaard()).toEqual([]);
  });

  it('K8: locks after a sleep, also when only one of the clocks saw it', async () => {
    const tab = await begonnen(pc);
    pc.klok.zet(pc.klok.nu() + 3_600_000);
    tab.keerTerug();
    await tot(() => expect(tab.verlaten).toHaveLength(1));
  });

  it('locks after five minutes of rest, warns before, and stays open as long as somebody works in another tab', async () => {
    const tab = await begonnen(pc);
    const ander = await geopend(pc);
    for (let keer = 0; keer < 6; keer += 1) {
      pc.klok.tik(60_000);
      ander.store.bezig();
      await rust(2);
    }
    expect(tab.store.$slot.get().stand).toBe('ontgrendeld');
    for (let keer = 0; keer < 285; keer += 1) pc.klok.tik(1000);
    expect(tab.store.$slot.get().stand).toBe('waarschuwing');
    for (let keer = 0; keer < 20; keer += 1) pc.klok.tik(1000);
    await tot(() => expect(tab.verlaten).toHaveLength(1));
  });

  it('is followed by the other tabs, which save first', async () => {
    const a = await begonnen(pc);
    const b = await geopend(pc);
    const id = await metBlad(b);
    b.store.wijzig(id, (blad) => ({ ...blad, titel: 'in b' }));
    a.store.vergrendel('knop');
    await tot(() => expect(b.verlaten).toHaveLength(1));
    expect(a.gezegd.concat(b.gezegd).filter(({ soort }) => soort === 'vergrendeld')).toHaveLength(1);
    expect(titels((await geopend(pc)).store)).toEqual(['in b']);
  });
});
