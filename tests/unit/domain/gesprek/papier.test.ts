import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesVan, vraagtStroming } from '#domain/gesprek.ts';
import { graaf } from './voorbeeld.ts';
import { willekeurigeGraaf } from './willekeurig.ts';

describe('a conversation as a book', () => {
  it('numbers every passage once, and sends the reader on', () => {
    expect(
      passagesVan(graaf()).map(({ nummer, knoop, keuzes }) => [nummer, knoop.id, keuzes.map((k) => [k.naam, k.naar])]),
    ).toEqual([
      [
        1,
        'begin',
        [
          ['1a', 2],
          ['1b', 3],
        ],
      ],
      [
        2,
        'rustig',
        [
          ['2a', 4],
          ['2b', 4],
        ],
      ],
      [
        3,
        'druk',
        [
          ['3a', 4],
          ['3b', 4],
        ],
      ],
      [
        4,
        'samen',
        [
          ['4a', 5],
          ['4b', 5],
          ['4c', 6],
          ['4d', 6],
        ],
      ],
      [5, 'goed', []],
      [6, 'open', []],
    ]);
  });

  it('says what a choice asks for, in choices a reader made', () => {
    const samen = passagesVan(graaf()).find(({ knoop }) => knoop.id === 'samen');
    expect(samen?.keuzes.map(({ voorwaarde }) => voorwaarde)).toEqual([
      { na: [], nietNa: ['1b'], stromingVanaf: undefined, stromingTot: undefined },
      { na: ['1b'], nietNa: [], stromingVanaf: 40, stromingTot: undefined },
      undefined,
      { na: [], nietNa: [], stromingVanaf: undefined, stromingTot: 39 },
    ]);
    expect(vraagtStroming(graaf())).toBe(true);
  });

  it('always goes forward, on any graph', () => {
    fc.assert(
      fc.property(willekeurigeGraaf, (g) => {
        const passages = passagesVan(g);
        expect(new Set(passages.map(({ nummer }) => nummer)).size).toBe(passages.length);
        for (const { nummer, keuzes } of passages) for (const { naar } of keuzes) expect(naar).toBeGreaterThan(nummer);
      }),
    );
  });
});
