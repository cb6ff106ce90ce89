/** What a page left in its last moment, when another tab goes on: it is taken in, and it goes with its sheet. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Winkel } from '#platform/werkblad/bank.ts';
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

async function liggend({ wereld }: Proeftab, winkel: Winkel): Promise<readonly unknown[]> {
  const alle = await wereld.bank.leesAlles(winkel);
  if (alle.stand !== 'gelezen') throw new Error('not read');
  return alle.waarde;
}

/** Closed in the pause before a save: only the last words could be put down. */
async function sluitMetWoorden(tab: Proeftab, id: string, twijfel: string): Promise<void> {
  vi.spyOn(tab.wereld.bank, 'schrijf').mockReturnValue(new Promise(() => undefined));
  tab.store.wijzig(id, (blad) => ({ ...blad, twijfel }));
  tab.verlaat();
  await tot(async () => expect(await liggend(tab, 'haast')).toHaveLength(1));
  tab.dicht();
}

describe('C2: the owner closes with something that was not saved', () => {
  it('the waiting tab has the last words before it may write, and what it writes goes on from them', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    a.store.open(id);
    await tot(() => expect(recht(a, id)).toBe('schrijven'));
    const b = await geopend(pc);
    b.store.open(id);
    await tot(() => expect(recht(b, id)).toBe('lezen'));
    const bijSchrijven: (string | undefined)[] = [];
    b.store.recht(id).listen(({ soort }) => {
      if (soort === 'schrijven') bijSchrijven.push(bladenVan(b.store)[0]?.twijfel);
    });
    await sluitMetWoorden(a, id, 'de laatste woorden');
    await tot(() => expect(recht(b, id)).toBe('schrijven'));
    expect(bijSchrijven).toEqual(['de laatste woorden']);
    b.store.wijzig(id, (blad) => ({ ...blad, twijfel: `${blad.twijfel} en meer` }));
    await b.store.spoel();
    expect(await liggend(b, 'haast')).toEqual([]);
    const na = await geopend(pc);
    expect(bladenVan(na.store).map(({ twijfel }) => twijfel)).toEqual(['de laatste woorden en meer']);
  });

  it('a tab that opens the sheet later has them too, and tells the others', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    const b = await geopend(pc);
    const c = await geopend(pc);
    await sluitMetWoorden(a, id, 'nog net');
    b.store.open(id);
    await tot(() => expect(recht(b, id)).toBe('schrijven'));
    await tot(() => expect(bladenVan(c.store)[0]?.twijfel).toBe('nog net'));
    expect(bladenVan(b.store)).toHaveLength(1);
  });

  it('what does not go together with words of here becomes a copy', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    const b = await geopend(pc);
    await sluitMetWoorden(a, id, 'van a');
    await schrijf(b, id, 'titel van b');
    b.store.wijzig(id, (blad) => ({ ...blad, twijfel: 'van b' }));
    await b.store.spoel();
    b.store.open(id);
    await tot(() =>
      expect(
        bladenVan(b.store)
          .map(({ twijfel }) => twijfel)
          .toSorted(),
      ).toEqual(['van a', 'van b']),
    );
    expect(b.store.$berichten.get().map(({ soort }) => soort)).toEqual(['kopie']);
  });

  it('a disk that gives no answer keeps nobody from writing', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    vi.spyOn(a.wereld.bank, 'leesAlles').mockReturnValue(new Promise(() => undefined));
    a.store.open(id);
    await rust();
    expect(recht(a, id)).toBe('laden');
    pc.klok.tik(1500);
    await tot(() => expect(recht(a, id)).toBe('schrijven'));
  });

  it('who let go while the words were read, gets no right any more', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a);
    let door: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => (door = klaar));
    const echt = a.wereld.bank.leesAlles.bind(a.wereld.bank);
    vi.spyOn(a.wereld.bank, 'leesAlles').mockImplementation((...wat) => wacht.then(() => echt(...wat)));
    const rechten: string[] = [];
    a.store.recht(id).listen(({ soort }) => rechten.push(soort));
    const los = a.store.open(id);
    await rust();
    los();
    await rust();
    const b = await geopend(pc);
    b.store.open(id);
    await tot(() => expect(recht(b, id)).toBe('schrijven'));
    door();
    await rust();
    expect(rechten).not.toContain('schrijven');
  });
});

describe('a sheet that is taken away', () => {
  it('does not come back with what a closed tab left of it, and the way back brings that along', async () => {
    const a = await begonnen(pc);
    const id = await metBlad(a, 'weg');
    const ander = await metBlad(a, 'blijft');
    const b = await geopend(pc);
    await sluitMetWoorden(a, id, 'nog getypt');
    const uit = await b.store.verwijder(id);
    if (uit.stand !== 'gelukt') throw new Error(uit.reden);
    expect(await liggend(b, 'haast')).toEqual([]);
    expect(titels((await geopend(pc)).store)).toEqual(['blijft']);
    await uit.ongedaan();
    expect(bladenVan(b.store).find((blad) => blad.id === id)).toMatchObject({ titel: 'weg', twijfel: 'nog getypt' });
    const na = await geopend(pc);
    expect(bladenVan(na.store).find((blad) => blad.id === id)?.twijfel).toBe('nog getypt');
    expect(bladenVan(na.store).map((blad) => blad.id)).toContain(ander);
    expect(bladenVan(na.store)).toHaveLength(2);
  });

  it('does not come back either when only its last words ever reached the disk', async () => {
    const tab = await begonnen(pc);
    const echt = tab.wereld.bank.schrijf.bind(tab.wereld.bank);
    // A full disk: nothing new fits, and what is there can go.
    vi.spyOn(tab.wereld.bank, 'schrijf').mockImplementation((opdracht) =>
      opdracht.zet ? Promise.resolve({ stand: 'niet-bewaard', reden: 'vol' }) : echt(opdracht),
    );
    const { id } = tab.store.nieuw((leeg) => ({ ...leeg, titel: 'nooit bewaard' }));
    tab.verlaat();
    await tot(async () => expect(await liggend(tab, 'haast')).toHaveLength(1));
    await tab.store.spoel();
    expect((await tab.store.verwijder(id)).stand).toBe('gelukt');
    expect(await liggend(tab, 'haast')).toEqual([]);
    expect(titels((await geopend(pc)).store)).toEqual([]);
  });

  it('leaves what others left of other sheets', async () => {
    const a = await begonnen(pc);
    const [weg, blijft] = [await metBlad(a, 'weg'), await metBlad(a, 'blijft')];
    const b = await geopend(pc);
    await sluitMetWoorden(a, blijft, 'nog getypt');
    await b.store.verwijder(weg);
    expect(await liggend(b, 'haast')).toHaveLength(1);
    expect(bladenVan((await geopend(pc)).store).map(({ twijfel }) => twijfel)).toEqual(['nog getypt']);
  });

  it('goes with what it was before a migration, and comes back with it', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab);
    const plek = { winkel: 'apart', sleutel: `omzetting/${id}` } as const;
    await tab.wereld.bank.schrijf({ zet: [{ ...plek, waarde: { blad: id, record: 'van vroeger' } }] });
    const uit = await tab.store.verwijder(id);
    expect(await liggend(tab, 'apart')).toEqual([]);
    if (uit.stand === 'gelukt') await uit.ongedaan();
    expect(await liggend(tab, 'apart')).toHaveLength(1);
  });
});
