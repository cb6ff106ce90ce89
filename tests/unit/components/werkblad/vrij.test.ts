import { expect, test } from 'vitest';
import { eersteVrije } from '#components/werkblad/schil/vrij.ts';
import { begonnen, geopend, maakPc, metBlad, tot } from '../../stores/werkblad/proefpc.ts';

test('an empty sheet that another tab shows is passed over, and taken again when that tab is gone', async () => {
  const pc = maakPc();
  const a = await begonnen(pc);
  const [een, twee] = [await metBlad(a, ''), await metBlad(a, '')];
  a.store.open(een);
  await tot(() => expect(a.store.recht(een).get().soort).toBe('schrijven'));
  const b = await geopend(pc);
  expect(await eersteVrije(b.store, [een])).toBeUndefined();
  expect(await eersteVrije(b.store, [een, twee])).toBe(twee);
  expect(await eersteVrije(b.store, [])).toBeUndefined();
  expect(a.store.recht(een).get().soort, 'asking takes nothing away').toBe('schrijven');
  a.dicht();
  expect(await eersteVrije(b.store, [een, twee])).toBe(een);
});

test('asking leaves the sheet free for others', async () => {
  const pc = maakPc();
  const a = await begonnen(pc);
  const id = await metBlad(a, '');
  expect(await eersteVrije(a.store, [id])).toBe(id);
  const b = await geopend(pc);
  await tot(() => expect(a.store.recht(id).get().soort).toBe('laden'));
  expect(await eersteVrije(b.store, [id])).toBe(id);
});

test('without locks nobody can tell, and the sheet is taken', async () => {
  const pc = maakPc();
  const a = await begonnen(pc, { sloten: 'geen' });
  const id = await metBlad(a, '');
  a.store.open(id);
  const b = await geopend(pc, { sloten: 'geen' });
  expect(await eersteVrije(b.store, [id])).toBe(id);
});
