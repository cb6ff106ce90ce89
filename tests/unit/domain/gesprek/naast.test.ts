import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beurtenVanPad, kantelpunten, legNaast, type Padbeurt, type Strook } from '#domain/gesprek.ts';
import { graaf, type Graaf } from './voorbeeld.ts';
import { beginGesprek, beschikbareKeuzes, kies } from '#domain/gesprek.ts';
import { willekeurigeGraaf } from './willekeurig.ts';

const naam = (b: Padbeurt): string => (b.soort === 'ander' ? b.knoop.id : b.keuze.id);
const kort = (stroken: readonly Strook[]): unknown[] =>
  stroken.map((s) => (s.soort === 'samen' ? s.beurten.map(naam) : { een: s.een.map(naam), ander: s.ander.map(naam) }));

describe('two paths beside each other', () => {
  it('meet where both pass the same turn', () => {
    const stroken = legNaast(graaf(), ['k-druk', 'k-doorgaan', 'k-morgen'], ['k-rustig', 'k-vraag', 'k-plan']);
    expect(kort(stroken)).toEqual([
      ['begin'],
      { een: ['k-druk', 'druk', 'k-doorgaan'], ander: ['k-rustig', 'rustig', 'k-vraag'] },
      ['samen'],
      { een: ['k-morgen', 'open'], ander: ['k-plan', 'goed'] },
    ]);
  });

  it('are one when they are the same, and part at the end when one stops', () => {
    const pad = ['k-rustig', 'k-vraag', 'k-plan'];
    expect(kort(legNaast(graaf(), pad, pad))).toEqual([beurtenVanPad(graaf(), pad).map(naam)]);
    expect(kort(legNaast(graaf(), ['k-rustig'], ['k-rustig', 'k-luister']))).toEqual([
      ['begin', 'k-rustig', 'rustig'],
      { een: [], ander: ['k-luister', 'samen'] },
    ]);
  });

  it('on any graph hold every turn of both, in order', () => {
    const loop = (g: Graaf, stappen: readonly number[]): readonly string[] =>
      stappen.reduce((stand, stap) => {
        const kan = beschikbareKeuzes(g, stand);
        const gekozen = kan[stap % Math.max(1, kan.length)];
        return gekozen ? kies(g, stand, gekozen.id) : stand;
      }, beginGesprek(g)).pad;
    const wandeling = fc.array(fc.nat(), { maxLength: 8 });
    fc.assert(
      fc.property(willekeurigeGraaf, wandeling, wandeling, (g, a, b) => {
        const [een, ander] = [loop(g, a), loop(g, b)];
        const stroken = legNaast(g, een, ander);
        const uit = (kant: 'een' | 'ander'): string[] =>
          stroken.flatMap((s) => (s.soort === 'samen' ? s.beurten : s[kant])).map(naam);
        expect(uit('een')).toEqual(beurtenVanPad(g, een).map(naam));
        expect(uit('ander')).toEqual(beurtenVanPad(g, ander).map(naam));
      }),
    );
  });
});

describe('where a conversation turned', () => {
  it('is where stroming changed most', () => {
    const beurten = beurtenVanPad(graaf(), ['k-druk', 'k-terugnemen', 'k-morgen']);
    expect(kantelpunten(beurten).map(({ keuze, verschil }) => [keuze.id, verschil])).toEqual([
      ['k-druk', -20],
      ['k-terugnemen', 15],
    ]);
    expect(kantelpunten(beurtenVanPad(graaf(), ['k-rustig', 'k-vraag', 'k-plan']))).toHaveLength(1);
  });
});
