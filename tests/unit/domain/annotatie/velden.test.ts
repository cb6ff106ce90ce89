import { expect, test } from 'vitest';
import type { Ronde } from '#domain/annotatie/analyse.ts';
import { vervangInRondes, vindInRondes } from '#domain/annotatie/velden.ts';

const ronde = (id: string, momenten: Ronde['momenten']): Ronde => ({
  id,
  begonnen: '2026-11-01T10:00:00.000Z',
  themas: ['contact'],
  momenten,
});
const rondes = [
  ronde('1', [
    { id: 'a', start: 4, themas: ['contact'], waarneming: 'Zij zucht.', vraag: 'Doet mevrouw Jansen dat ook?' },
    { id: 'b', start: 9, themas: ['contact'], waarneming: 'Sanne zwijgt.' },
  ]),
  ronde('2', [
    { id: 'a', start: 4, themas: ['contact'], waarneming: 'Net als Jansen.', duiding: 'Bel 06-12345678 en Jansen.' },
  ]),
];

test('every text of a mark is looked at, and the people of the story are nobody', () => {
  expect(vindInRondes(rondes, []).map(({ ronde: r, moment, veld }) => [r, moment, veld])).toContainEqual([
    '1',
    'b',
    'waarneming',
  ]);
  expect(vindInRondes(rondes, ['sanne']).map(({ ronde: r, moment, veld }) => [r, moment, veld])).toEqual([
    ['1', 'a', 'vraag'],
    ['2', 'a', 'waarneming'],
    ['2', 'a', 'duiding'],
  ]);
});

test('what has to go, goes; one person has one placeholder, and the marks themselves stay', () => {
  const nieuw = vervangInRondes(rondes, vindInRondes(rondes, ['sanne']));
  expect(nieuw[0]?.momenten[0]).toEqual({ ...rondes[0]?.momenten[0], vraag: 'Doet mevrouw [naam 1] dat ook?' });
  expect(nieuw[0]?.momenten[1]).toBe(rondes[0]?.momenten[1]);
  expect(nieuw[1]?.momenten[0]?.duiding).toMatch(/^Bel \[telefoon\] en /);
  expect(vervangInRondes(rondes, [])).toEqual(rondes);
  expect(rondes[0]?.momenten[0]?.vraag).toContain('Jansen');
});
