import { expect, it } from 'vitest';
import { beurtenVanPad } from '#domain/gesprek.ts';
import { beurt, einde, graaf, keuze, type Graaf } from './voorbeeld.ts';

const tijden = (gesprek: Graaf, pad: readonly string[]): [string, number, number][] =>
  beurtenVanPad(gesprek, pad).map((b) => [b.soort === 'ander' ? b.knoop.id : b.keuze.id, b.start, b.eind]);

/** 23 words: ten seconds. */
const LANG = Array.from({ length: 23 }, () => 'woord').join(' ');

it('takes turns from the first timecode on, 2.3 words a second', () => {
  const g = graaf();
  g.knopen[0] = { ...beurt('begin', [keuze('a', 'goed'), keuze('b', 'open')]), tekst: LANG };
  expect(tijden(g, ['a'])).toEqual([
    ['begin', 250, 260],
    ['a', 260, 261],
    ['goed', 261, 262],
  ]);
});

it('is silent before a turn as long as it says, and after a turn that names a silence', () => {
  const g: Graaf = {
    ...graaf(),
    begin: 'een',
    knopen: [
      {
        ...beurt('een', [keuze('k-wacht', 'twee', { gedrag: 'Je wacht. Vijf tellen stil.' })]),
        gedrag: 'Kijkt weg. Drie seconden stil.',
      },
      { ...beurt('twee', [keuze('k-door', 'eind')]), stilte: 4, gedrag: 'Vier tellen stil.' },
      einde('eind'),
    ],
  };
  expect(tijden(g, ['k-wacht', 'k-door'])).toEqual([
    ['een', 250, 251],
    ['k-wacht', 254, 255],
    ['twee', 260, 261],
    ['k-door', 261, 262],
    ['eind', 262, 263],
  ]);
});

it('numbers turns so that each can be played on from, and tells what a choice did', () => {
  const beurten = beurtenVanPad(graaf(), ['k-druk', 'k-terugnemen']);
  expect(beurten.map((b) => [b.soort, b.nummer, b.soort === 'jij' ? b.verschil : b.stand.stroming])).toEqual([
    ['ander', 0, 50],
    ['jij', 0, -20],
    ['ander', 1, 30],
    ['jij', 1, 15],
    ['ander', 2, 45],
  ]);
});

it('has no clock any more once time was left out', () => {
  const g = graaf();
  g.knopen[3] = { ...g.knopen[3]!, sprong: 'Drie dagen later' };
  const naSprong = beurtenVanPad(g, ['k-druk', 'k-terugnemen', 'k-morgen']).map((b) => b.naSprong);
  expect(naSprong).toEqual([false, false, false, false, true, true, true]);
});

it('leaves out what cannot be played', () => {
  expect(tijden(graaf(), ['k-weg'])).toHaveLength(1);
});
