import { expect, test } from 'vitest';
import { wijzigMeteen } from '#components/werkblad/schil/recht.ts';
import { begonnen, bladenVan, geopend, maakPc, metBlad, titels, tot } from '../../stores/werkblad/proefpc.ts';

test('the first letters are there at once, also while nobody knows yet whether this tab may write', async () => {
  const pc = maakPc();
  const { store } = await begonnen(pc);
  const id = await metBlad({ store } as Awaited<ReturnType<typeof begonnen>>);
  store.open(id);
  expect(store.recht(id).get().soort).toBe('laden');
  for (const letter of 'Het') {
    wijzigMeteen(store, id, (blad) => ({ ...blad, twijfel: blad.twijfel + letter }));
    expect(bladenVan(store)[0]?.twijfel.endsWith(letter)).toBe(true);
  }
  await tot(() => expect(store.recht(id).get().soort).toBe('schrijven'));
  wijzigMeteen(store, id, (blad) => ({ ...blad, twijfel: `${blad.twijfel} ging` }));
  expect(bladenVan(store)[0]?.twijfel).toBe('Het ging');
});

test('nothing changes once another tab turns out to write; what was typed before that is joined', async () => {
  const pc = maakPc();
  const a = await begonnen(pc);
  const id = await metBlad(a);
  a.store.open(id);
  await tot(() => expect(a.store.recht(id).get().soort).toBe('schrijven'));
  const b = await geopend(pc);
  b.store.open(id);
  wijzigMeteen(b.store, id, (blad) => ({ ...blad, twijfel: 'vlug' }));
  await tot(() => expect(b.store.recht(id).get().soort).toBe('lezen'));
  wijzigMeteen(b.store, id, (blad) => ({ ...blad, titel: 'mag niet' }));
  await b.store.spoel();
  await tot(() => expect(bladenVan(a.store)[0]?.twijfel).toBe('vlug'));
  expect(titels(b.store)).toEqual(['een']);
});
