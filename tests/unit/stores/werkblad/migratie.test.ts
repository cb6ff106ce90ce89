/** M2: a step to a newer version that throws. Ours are total, so one is put in their place. */
import { afterEach, expect, it, vi } from 'vitest';
import type * as Migraties from '#domain/werkblad/migraties.ts';

const MIGRATIES = '#domain/werkblad/migraties.ts';

/** The Werkblad, as a release with a bad step would be. Everything is loaded anew, because what is loaded keeps its steps. */
async function metKapotteMigratie() {
  const stap = vi.fn((): never => {
    throw new TypeError('a step that did not expect this');
  });
  vi.doMock(MIGRATIES, async (echt) => {
    const goed = await echt<typeof Migraties>();
    const migreerWerkblad: typeof goed.migreerWerkblad = (record, versie) =>
      versie < goed.WERKBLADVERSIE ? stap() : goed.migreerWerkblad(record, versie);
    return { ...goed, migreerWerkblad };
  });
  vi.resetModules();
  const [proefpc, oud] = await Promise.all([import('./proefpc.ts'), import('./oud.ts')]);
  return { stap, ...proefpc, ...oud };
}

afterEach(() => {
  vi.doUnmock(MIGRATIES);
  vi.resetModules();
  vi.restoreAllMocks();
});

it('M2: a migration that throws: the bytes stay, nobody can write there, and it can be taken out', async () => {
  const { stap, legNeer, OUD, maakPc, begonnen, geopend, ruw, titels, schrijf } = await metKapotteMigratie();
  const pc = maakPc();
  const tab = await begonnen(pc);
  await legNeer(tab, 'oud', OUD);
  const voor = await ruw(tab, 'oud');
  stap.mockClear();
  const na = await geopend(pc);
  expect(stap, 'the fault was injected').toHaveBeenCalled();
  const stand = na.store.$bladen.get();
  expect(stand.stand === 'open' && stand.apart).toEqual([{ id: 'oud', reden: 'onleesbaar' }]);
  expect(titels(na.store), 'the others go on').toEqual(['om de sleutel']);
  na.store.wijzig('oud', (blad) => ({ ...blad, titel: 'mag niet' }));
  await na.store.spoel();
  expect(await ruw(tab, 'oud')).toEqual(voor);
  expect(await na.store.rauw('oud')).toEqual(OUD);
  const { id } = na.store.nieuw();
  await schrijf(na, id, 'de rest gaat door');
  expect(na.store.bewaarstand(id).get().stand).toBe('bewaard');
  expect(await ruw(tab, 'oud')).toEqual(voor);
});
