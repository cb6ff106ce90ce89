import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Opdracht, Winkel } from '#platform/werkblad/bank.ts';
import { WINKELS } from '#platform/werkblad/bank.ts';
import { begonnen, geopend, maakPc, metBlad, rust, schrijf, titels, tot, type Pc } from './proefpc.ts';
import { schijfVol } from '../../platform/proef.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
const DAG = 24 * 3_600_000;
const GEMELD = { 5: [], 12: ['bijna-gewist'], 15: ['termijn-gewist'] } as const;

describe('erase what nobody opened for some days', () => {
  it('warns, and then takes the sheet and its history away; one that was opened stays', async () => {
    const tab = await begonnen(pc);
    const [weg, blijft] = [await metBlad(tab, 'weg'), await metBlad(tab, 'blijft')];
    await tab.store.zetBewaartermijn(14);
    tab.store.open(weg);
    await rust();
    tab.dicht();
    let laatste = tab;
    for (const dag of [5, 12, 15] as const) {
      pc.klok.zet(1_800_000_000_000 + dag * DAG);
      laatste = await geopend(pc);
      expect(laatste.store.$bewaartermijn.get()).toBe(14);
      const gemeld = laatste.store.$berichten.get();
      expect(gemeld.map(({ soort }) => soort)).toEqual(GEMELD[dag]);
      laatste.store.open(blijft);
      await rust();
      if (dag < 15) laatste.dicht();
    }
    expect(titels(laatste.store)).toEqual(['blijft']);
    expect(await laatste.store.geschiedenis(weg)).toEqual([]);
  });

  it('a setting that could not be stored says so', async () => {
    const { store } = await begonnen(pc);
    const vol = schijfVol();
    expect(await store.zetBewaartermijn(14)).toEqual({ stand: 'mislukt', reden: 'vol' });
    expect(await store.zetRust(180_000)).toEqual({ stand: 'mislukt', reden: 'vol' });
    vol.stop();
    expect(await store.zetBewaartermijn(14)).toEqual({ stand: 'gelukt' });
    expect(await store.zetRust(180_000)).toEqual({ stand: 'gelukt' });
  });
});

describe('D14: clocks', () => {
  it('that go back change no order: the newest words stay the newest', async () => {
    const tab = await begonnen(pc);
    const id = await metBlad(tab, 'een');
    pc.klok.zet(1_000_000_000_000);
    await schrijf(tab, id, 'twee');
    pc.klok.zet(1_900_000_000_000);
    await schrijf(tab, id, 'drie');
    pc.klok.zet(1_500_000_000_000);
    await schrijf(tab, id, 'vier');
    expect(titels((await geopend(pc)).store)).toEqual(['vier']);
    expect((await tab.store.geschiedenis(id)).map(({ blad }) => blad.titel)).toEqual(['vier', 'drie', 'twee', 'een']);
  });
});

interface Bewaard {
  readonly winkel: Winkel;
  readonly sleutel: string | number;
  readonly waarde: unknown;
}

/** The bytes of a database as they were written, back from JSON. */
function metBytes(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(metBytes);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if ('base64' in waarde && typeof waarde.base64 === 'string')
    return Uint8Array.from(atob(waarde.base64), (teken) => teken.charCodeAt(0));
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metBytes(deel)]));
}

describe('M1: a whole database of version 1, byte for byte as it was written', () => {
  it('opens with its passphrase and with its code, with sheets of version 0 and 1, their history and what was left in haste', async () => {
    const bestand = await readFile(new URL('../../../fixtures/werkblad/databank-1.json', import.meta.url), 'utf8');
    const { wachtzin, code, inhoud } = JSON.parse(bestand) as { wachtzin: string; code: string; inhoud: Bewaard[] };
    const eerst = pc.tab();
    await tot(() => expect(eerst.store.$slot.get().stand).toBe('nieuw'));
    const zet: NonNullable<Opdracht['zet']> = inhoud.map((een) => ({ ...een, waarde: metBytes(een.waarde) }));
    expect((await eerst.wereld.bank.schrijf({ zet })).stand).toBe('bewaard');
    eerst.dicht();
    expect(new Set(inhoud.map(({ winkel }) => winkel)).size).toBeGreaterThan(WINKELS.length - 2);
    const tab = pc.tab();
    expect(await tab.store.ontgrendel(wachtzin)).toEqual({ stand: 'gelukt' });
    expect(titels(tab.store).toSorted()).toEqual(['In haast 🙂', 'Van versie 0']);
    expect((await tab.store.geschiedenis('goud-1')).at(-1)?.blad.titel).toBe('Eerste titel');
    expect(tab.store.$bewaartermijn.get()).toBe(30);
    const ander = pc.tab();
    expect(await ander.store.ontgrendelMetCode(code, 'nog een lange zin')).toEqual({ stand: 'gelukt' });
  });
});
