/** Opening that does not work: it says so, and does not stay on its way for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begonnen, geopend, maakPc, metBlad, titels, tot, WACHTZIN, type Pc } from './proefpc.ts';

let pc: Pc;
beforeEach(() => {
  pc = maakPc();
});
afterEach(() => vi.restoreAllMocks());

describe('reading that throws after the key opened', () => {
  it('is told with a passphrase, and a next try opens', async () => {
    await metBlad(await begonnen(pc), 'er nog');
    const tab = pc.tab();
    const stuk = vi.spyOn(tab.wereld.bank, 'leesAlles').mockRejectedValue(new Error('broken'));
    expect(await tab.store.ontgrendel(WACHTZIN)).toEqual({ stand: 'mislukt', reden: 'opslag-dicht' });
    expect(tab.store.$slot.get()).toMatchObject({ stand: 'vergrendeld', fout: 'opslag-dicht' });
    expect(tab.store.$bladen.get()).toEqual({ stand: 'dicht' });
    stuk.mockRestore();
    expect(await tab.store.ontgrendel(WACHTZIN)).toEqual({ stand: 'gelukt' });
    expect(titels(tab.store)).toEqual(['er nog']);
  });

  it('is told where it opens by itself', async () => {
    const eerste = pc.tab();
    await eerste.store.maakSleutel({ wie: 'alleen-ik' });
    const tab = pc.tab();
    vi.spyOn(tab.wereld.bank, 'leesAlles').mockRejectedValue(new Error('broken'));
    await tot(() => expect(tab.store.$slot.get()).toMatchObject({ stand: 'vergrendeld', fout: 'opslag-dicht' }));
  });

  it('a key that throws is told where it opens by itself', async () => {
    const eerste = pc.tab();
    await eerste.store.maakSleutel({ wie: 'alleen-ik' });
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('broken'));
    const tab = pc.tab();
    await tot(() => expect(tab.store.$slot.get()).toMatchObject({ stand: 'vergrendeld', fout: 'opslag-dicht' }));
  });

  it('a term that cannot be looked at keeps nothing shut and erases nothing', async () => {
    await metBlad(await begonnen(pc), 'er nog');
    const tab = pc.tab();
    vi.spyOn(tab.wereld.sloten, 'bezet').mockRejectedValue(new Error('broken'));
    expect(await tab.store.ontgrendel(WACHTZIN)).toEqual({ stand: 'gelukt' });
    expect(titels(tab.store)).toEqual(['er nog']);
  });
});

describe('a connection that is not secure', () => {
  it('is said before anybody begins, with a reason of its own', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    const { store } = pc.tab();
    await tot(() => expect(store.$opslag.get()).toEqual({ stand: 'geen-versleuteling' }));
    expect(store.$slot.get().stand).toBe('nieuw');
    for (const keuze of [{ wie: 'alleen-ik' }, { wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: true }] as const)
      expect(await store.maakSleutel(keuze)).toEqual({ stand: 'mislukt', reden: 'geen-versleuteling' });
    vi.restoreAllMocks();
    expect((await geopend(maakPc())).store.$opslag.get().stand).not.toBe('geen-versleuteling');
  });
});
