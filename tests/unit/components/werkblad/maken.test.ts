/** X10: "klaar" is said, and a file handed out, only when what was made reads back whole. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maakBestand, maakDocument, maakHerinneringen, type Gemaakt } from '#components/werkblad/inuit/maken.ts';
import { nieuwWerkblad } from '#domain/werkblad.ts';

const NU = '2026-11-22T10:00:00.000Z';
const blad = {
  ...nieuwWerkblad({ nu: NU, nieuweId: () => 'een' }),
  titel: 'Dinsdag',
  twijfel: 'Durf ik stil te zijn?',
};
const namen = { themas: [], verhalen: [] };

const VORMEN: Readonly<Record<string, () => Promise<Gemaakt>>> = {
  'a file of our own': () => maakBestand([blad, { ...blad, id: 'twee' }], NU),
  'a Word document': () => maakDocument([blad], namen, NU),
  reminders: () => maakHerinneringen([{ id: 'v1', dag: '2026-12-01', tijd: '08:45', titel: 'Kijk terug' }], NU),
};

const gegeven: string[] = [];
beforeEach(() => {
  gegeven.length = 0;
  const link = { href: '', download: '', click: () => gegeven.push(link.download) };
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each(Object.entries(VORMEN))('%s that is whole is handed out once, and called done', async (_wat, maak) => {
  expect((await maak()).stand).toBe('klaar');
  expect(gegeven).toHaveLength(1);
});

it.each(Object.entries(VORMEN))('%s that lost its end reaches nobody, and is not called done', async (_wat, maak) => {
  let gelezen = 0;
  // What a full memory or a broken browser makes of it: the last part is not there.
  vi.stubGlobal(
    'Blob',
    class extends Blob {
      override async text(): Promise<string> {
        gelezen += 1;
        return (await super.text()).slice(0, -40);
      }
      override async arrayBuffer(): Promise<ArrayBuffer> {
        gelezen += 1;
        return (await super.arrayBuffer()).slice(0, -400);
      }
    },
  );
  expect(await maak()).toMatchObject({ stand: 'mislukt' });
  expect(gelezen, 'it was read back').toBeGreaterThan(0);
  expect(gegeven).toEqual([]);
});
