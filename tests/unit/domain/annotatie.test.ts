import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afstandTussen, MomentFout, vergelijkMomenten, type Moment } from '#domain/annotatie.ts';

const moment = (
  id: string,
  [start, eind]: readonly [number, number?],
  themas: readonly string[] = ['emotie'],
): Moment => ({
  id,
  start,
  ...(eind === undefined ? {} : { eind }),
  themas,
  waarneming: 'Hij kijkt naar de deur.',
});

const momenten = (naam: string): fc.Arbitrary<Moment[]> =>
  fc
    .array(
      fc.record({
        start: fc.integer({ min: 0, max: 60 }),
        duur: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
        themas: fc.uniqueArray(fc.constantFrom('emotie', 'regie', 'contact'), { minLength: 1 }),
      }),
      { maxLength: 6 },
    )
    .map((lijst) =>
      lijst.map(({ start, duur, themas }, i) =>
        moment(`${naam}${i}`, duur === undefined ? [start] : [start, start + duur], themas),
      ),
    );

/** All ways to pair up, tried one by one: the most pairs, then the smallest total distance. */
function besteMetDeHand(eigen: readonly Moment[], lezing: readonly Moment[], tolerantie: number): [number, number] {
  const [eerste, ...rest] = eigen;
  if (!eerste) return [0, 0];
  const zonder = besteMetDeHand(rest, lezing, tolerantie);
  return lezing.reduce<[number, number]>((beste, ander, i) => {
    const afstand = afstandTussen(eerste, ander);
    if (afstand > tolerantie) return beste;
    const [paren, som] = besteMetDeHand(rest, lezing.toSpliced(i, 1), tolerantie);
    const nu: [number, number] = [paren + 1, som + afstand];
    return nu[0] > beste[0] || (nu[0] === beste[0] && nu[1] < beste[1]) ? nu : beste;
  }, zonder);
}

const somVan = (afstanden: readonly number[]): number => afstanden.reduce((som, x) => som + x, 0);

describe('moments laid beside each other', () => {
  it('meet when they overlap or lie within the tolerance', () => {
    const uitkomst = vergelijkMomenten(
      [moment('a', [10, 14]), moment('b', [30]), moment('c', [50])],
      [moment('x', [14, 20]), moment('y', [33]), moment('z', [54])],
      { tolerantie: 3 },
    );
    expect(uitkomst.treffers.map(({ eigen, lezing, afstand }) => [eigen.id, lezing.id, afstand])).toEqual([
      ['a', 'x', 0],
      ['b', 'y', 3],
    ]);
    expect(uitkomst.gemist.map(({ id }) => id)).toEqual(['z']);
    expect(uitkomst.extra.map(({ id }) => id)).toEqual(['c']);
  });

  it('are not given to who comes first when that costs a pair', () => {
    const { treffers } = vergelijkMomenten(
      [moment('a', [10]), moment('b', [8])],
      [moment('x', [10]), moment('y', [12])],
      {
        tolerantie: 2,
      },
    );
    expect(treffers.map(({ eigen, lezing }) => eigen.id + lezing.id)).toEqual(['bx', 'ay']);
  });

  it('name each confusion of thema’s, and none where one of the two only names more', () => {
    const { verwarringen } = vergelijkMomenten(
      [
        moment('a', [1, 2], ['weerstand']),
        moment('b', [10, 12], ['weerstand']),
        moment('c', [20, 21], ['regie', 'emotie']),
      ],
      [moment('x', [1, 2], ['beleving']), moment('y', [11, 12], ['beleving']), moment('z', [20, 21], ['emotie'])],
      { tolerantie: 0 },
    );
    expect(verwarringen).toEqual([{ eigen: 'weerstand', lezing: 'beleving', aantal: 2 }]);
  });

  it('refuse a time that is none', () => {
    const met = (kapot: Moment) => () => vergelijkMomenten([kapot], [], { tolerantie: 1 });
    expect(met(moment('a', [Number.NaN]))).toThrow(MomentFout);
    expect(met(moment('a', [-1]))).toThrow('moment "a": start is -1');
    expect(met(moment('a', [10, 9]))).toThrow('eind is 9, expected 10 or later');
    expect(() => vergelijkMomenten([], [], { tolerantie: -1 })).toThrow(RangeError);
    expect(() => vergelijkMomenten([], [], { tolerantie: Number.NaN })).toThrow(RangeError);
  });
});

describe('for all moments', () => {
  const gevallen = [momenten('e'), momenten('l'), fc.integer({ min: 0, max: 8 })] as const;

  it('count each moment exactly once', () => {
    fc.assert(
      fc.property(...gevallen, (eigen, lezing, tolerantie) => {
        const { treffers, gemist, extra } = vergelijkMomenten(eigen, lezing, { tolerantie });
        expect([...treffers.map((t) => t.eigen.id), ...extra.map(({ id }) => id)].sort()).toEqual(
          eigen.map(({ id }) => id).sort(),
        );
        expect([...treffers.map((t) => t.lezing.id), ...gemist.map(({ id }) => id)].sort()).toEqual(
          lezing.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('make as many pairs as can be, as near as can be', () => {
    fc.assert(
      fc.property(...gevallen, (eigen, lezing, tolerantie) => {
        const { treffers } = vergelijkMomenten(eigen, lezing, { tolerantie });
        const afstanden = treffers.map(({ afstand }) => afstand);
        expect([afstanden.length, somVan(afstanden)]).toEqual(besteMetDeHand(eigen, lezing, tolerantie));
        expect(Math.max(0, ...afstanden)).toBeLessThanOrEqual(tolerantie);
      }),
    );
  });

  it('are symmetric: who compares with whom changes names, not numbers', () => {
    fc.assert(
      fc.property(...gevallen, (eigen, lezing, tolerantie) => {
        const heen = vergelijkMomenten(eigen, lezing, { tolerantie });
        const terug = vergelijkMomenten(lezing, eigen, { tolerantie });
        expect(terug.treffers).toHaveLength(heen.treffers.length);
        expect(terug.gemist).toHaveLength(heen.extra.length);
        expect(somVan(terug.treffers.map((t) => t.afstand))).toBeCloseTo(
          somVan(heen.treffers.map((t) => t.afstand)),
          9,
        );
      }),
    );
  });

  it('meet themselves fully, without confusion', () => {
    fc.assert(
      fc.property(momenten('e'), (eigen) => {
        const { treffers, gemist, extra } = vergelijkMomenten(eigen, eigen, { tolerantie: 0 });
        expect(treffers).toHaveLength(eigen.length);
        expect([...gemist, ...extra]).toEqual([]);
        expect(treffers.every((t) => t.eigen.start === t.lezing.start)).toBe(true);
      }),
    );
  });
});
