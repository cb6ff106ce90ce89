import { expect, test } from 'vitest';
import type { Ronde } from '#domain/annotatie/analyse.ts';
import type { Moment } from '#domain/annotatie.ts';
import { leesWerkblad, bewaarbaar, nieuwWerkblad } from '#domain/werkblad.ts';
import { uitAnalyse, type Analysebron } from '#domain/werkblad/uit-analyse.ts';
import { buiten } from './willekeurig.ts';

const moment = (id: string, start: number, themas: readonly string[]): Moment => ({
  id,
  start,
  themas,
  waarneming: `zie ${id}`,
});
const ronde = (momenten: readonly Moment[], themas: readonly string[] = []): Ronde => ({
  id: 'r1',
  begonnen: '2026-11-22T09:00:00.000Z',
  themas,
  momenten,
});
const bron = (...rondes: readonly Ronde[]): Analysebron => ({
  verhaal: 'verhaal-druk',
  rondes,
  beurten: [
    { id: 'b1', start: 0, eind: 20 },
    { id: 'b2', start: 20, eind: 40 },
  ],
  nieuweId: buiten('w').nieuweId,
  regel: (soort, tijd, tekst) => `${soort} ${tijd}: ${tekst}`,
});
const vul = (van: Analysebron) => uitAnalyse(van)?.vul(nieuwWerkblad(buiten()));

test('marks become observations with their time and turn, and questions a question', () => {
  const blad = vul(
    bron(
      ronde([
        { ...moment('later', 25, ['regie']), vraag: 'Wat deed ik?', duiding: 'Ik wilde weg.' },
        moment('eerst', 3, ['regie']),
        { ...moment('na-het-eind', 99, ['regie']), vraag: ' ' },
      ]),
    ),
  );
  expect(blad?.waarnaar).toEqual({ soort: 'verhaal', verhaal: 'verhaal-druk' });
  expect(blad?.themas).toEqual([
    {
      thema: 'regie',
      watIkMeAfvraag: 'vraag 25: Wat deed ik?\nduiding 25: Ik wilde weg.',
      waarnemingen: [
        { id: 'w1', tekst: 'zie eerst', tijd: 3, beurt: 'b1' },
        { id: 'w2', tekst: 'zie later', tijd: 25, beurt: 'b2' },
        { id: 'w3', tekst: 'zie na-het-eind', tijd: 99 },
      ],
      voornemens: [],
    },
  ]);
  if (blad) expect(leesWerkblad(bewaarbaar(blad))).toMatchObject({ soort: 'gelezen', blad });
});

test('three thema’s at most, those with the most marks; each mark once; the rest is counted', () => {
  const momenten = [
    moment('a', 1, ['emotie', 'regie']),
    moment('b', 2, ['regie']),
    moment('c', 3, ['contact', 'contact']),
    moment('d', 4, ['weerstand']),
    moment('e', 5, ['weerstand']),
    moment('f', 6, []),
    moment('g', 7, ['bestaat-niet']),
  ];
  const oogst = uitAnalyse(bron(ronde(momenten, ['contact'])));
  const blad = oogst?.vul(nieuwWerkblad(buiten()));
  expect(blad?.themas.map(({ thema, waarnemingen }) => [thema, waarnemingen.length])).toEqual([
    ['weerstand', 2],
    ['regie', 2],
    ['contact', 1],
  ]);
  expect([oogst?.mee, oogst?.blijft]).toEqual([5, 2]);
});

test('the last round with marks counts; chosen thema’s come along empty; nothing marked gives nothing', () => {
  const blad = vul(
    bron(
      ronde([moment('oud', 1, ['emotie'])]),
      ronde([moment('nieuw', 2, ['regie'])], ['regie', 'feedback']),
      ronde([]),
    ),
  );
  expect(blad?.themas.map(({ thema, waarnemingen }) => [thema, waarnemingen.map(({ tekst }) => tekst)])).toEqual([
    ['regie', ['zie nieuw']],
    ['feedback', []],
  ]);
  expect(uitAnalyse(bron())).toBeUndefined();
  expect(uitAnalyse(bron(ronde([], ['regie'])))).toBeUndefined();
});
