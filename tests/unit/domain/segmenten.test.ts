import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmenteer } from '#domain/segmenten.ts';

describe('units of the same length', () => {
  it('hold the turns that sound in them', () => {
    const beurten = [
      { id: 'a', start: 0, eind: 12 },
      { id: 'b', start: 14, eind: 15 },
      { id: 'c', start: 31, eind: 33 },
    ];
    expect(segmenteer(beurten, 10)).toEqual([
      { start: 0, eind: 10, beurten: ['a'] },
      { start: 10, eind: 20, beurten: ['a', 'b'] },
      { start: 30, eind: 33, beurten: ['c'] },
    ]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuse to last %s seconds', (duur) => {
    expect(() => segmenteer([], duur)).toThrow(RangeError);
  });

  it('lose no turn, and never overlap', () => {
    const beurten = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
      .map((stappen) => {
        let nu = 0;
        return stappen.map(([stil, lang], i) => {
          const start = nu + stil;
          nu = start + lang;
          return { id: `b${i}`, start, eind: nu };
        });
      });
    fc.assert(
      fc.property(beurten, fc.integer({ min: 1, max: 40 }), fc.boolean(), (met, duur, slotBekend) => {
        const lijst = met.map(({ id, start, eind }, i) =>
          slotBekend || i < met.length - 1 ? { id, start, eind } : { id, start },
        );
        const segmenten = segmenteer(lijst, duur);
        expect(new Set(segmenten.flatMap((s) => s.beurten))).toEqual(new Set(lijst.map(({ id }) => id)));
        segmenten.forEach((s, i) => {
          expect(s.eind - s.start).toBeLessThanOrEqual(duur);
          expect(s.eind).toBeGreaterThan(s.start);
          expect(s.start).toBeGreaterThanOrEqual(segmenten[i - 1]?.eind ?? 0);
        });
      }),
    );
  });
});
