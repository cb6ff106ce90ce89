/** "Erase what nobody opened or changed": what counts as use, and a setting that two tabs know. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  begonnen,
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
const DAG = 24 * 3_600_000;
const BEGIN = 1_800_000_000_000;

/** A tab that stays open for days, with one sheet and a term of 14 days. */
async function tabMetTermijn(): Promise<{ tab: Proeftab; id: string }> {
  const tab = await begonnen(pc);
  const id = await metBlad(tab, 'dag 0');
  await tab.store.zetBewaartermijn(14);
  return { tab, id };
}

/** A look in another tab, on a day. */
async function kijk(dag: number): Promise<{ gemeld: readonly string[]; titels: readonly string[] }> {
  pc.klok.zet(BEGIN + dag * DAG);
  const ander = await geopend(pc);
  const gemeld = ander.store.$berichten.get().map(({ soort }) => soort);
  ander.dicht();
  return { gemeld, titels: titels(ander.store) };
}

describe('what is in use', () => {
  it('is what somebody writes on, also without opening it again', async () => {
    const { tab, id } = await tabMetTermijn();
    for (const dag of [1, 5, 12, 13, 15, 30]) {
      pc.klok.zet(BEGIN + dag * DAG);
      await schrijf(tab, id, `dag ${dag}`);
      expect(await kijk(dag)).toEqual({ gemeld: [], titels: [`dag ${dag}`] });
    }
  });

  it('is what is open in another tab, also when nobody changes it', async () => {
    const { tab, id } = await tabMetTermijn();
    tab.store.open(id);
    await tot(() => expect(recht(tab, id)).toBe('schrijven'));
    for (const dag of [1, 5, 12, 13, 15, 30])
      expect(await kijk(dag), `day ${dag}`).toEqual({ gemeld: [], titels: ['dag 0'] });
    expect(titels(tab.store)).toEqual(['dag 0']);
    tab.dicht();
    expect((await kijk(42)).gemeld).toEqual(['bijna-gewist']);
  });

  it('is erased once nobody uses it any more', async () => {
    const { tab } = await tabMetTermijn();
    tab.dicht();
    for (const dag of [0, 5, 12]) await kijk(dag);
    expect(await kijk(15)).toEqual({ gemeld: ['termijn-gewist'], titels: [] });
  });
});

describe('a setting that two tabs know', () => {
  it('is not undone by the other one, and shows there', async () => {
    const { tab: a, id } = await tabMetTermijn();
    const b = await geopend(pc);
    expect(b.store.$bewaartermijn.get()).toBe(14);
    await b.store.zetBewaartermijn(undefined);
    await tot(() => expect(a.store.$bewaartermijn.get()).toBeUndefined());
    a.store.open(id);
    await rust(40);
    expect((await geopend(pc)).store.$bewaartermijn.get()).toBeUndefined();
  });

  it('a tab that heard nothing of it does not undo it either', async () => {
    let bevroren = false;
    const a = await begonnen(pc, { bevroren: () => bevroren });
    const id = await metBlad(a);
    await a.store.zetBewaartermijn(14);
    const b = await geopend(pc);
    bevroren = true;
    await b.store.zetBewaartermijn(90);
    a.store.open(id);
    await rust(40);
    expect((await geopend(pc)).store.$bewaartermijn.get()).toBe(90);
  });

  it('of two at once the last one counts, and what both opened is known', async () => {
    const { tab: a } = await tabMetTermijn();
    const b = await geopend(pc);
    const ids = [await metBlad(a, 'een'), await metBlad(b, 'twee')];
    pc.klok.zet(BEGIN + 10 * DAG);
    await Promise.all([a.store.zetBewaartermijn(30), a.store.zetBewaartermijn(14)]);
    for (const [tab, id] of [
      [a, ids[0]],
      [b, ids[1]],
    ] as const)
      tab.store.open(id ?? '');
    await rust(40);
    a.dicht();
    b.dicht();
    expect((await geopend(pc)).store.$bewaartermijn.get()).toBe(14);
    expect((await kijk(23)).gemeld).toEqual(['bijna-gewist']);
  });
});
