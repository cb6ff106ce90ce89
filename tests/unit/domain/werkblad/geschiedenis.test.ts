import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEESTE_VERSIES, NIEUWSTE_BLIJVEN, overbodig, type Moment } from '#domain/werkblad/geschiedenis.ts';

const NU = 1_800_000_000_000;
const MINUUT = 60_000;
const moment = fc.record({
  tijd: fc.oneof(
    fc.integer({ min: NU - 12 * MINUUT, max: NU + MINUUT }),
    fc.integer({ min: NU - 30 * 24 * 60 * MINUUT, max: NU }),
  ),
  omvang: fc.nat(50),
  vast: fc.boolean(),
});
const momenten = fc
  .array(moment, { minLength: 30, maxLength: 120, size: 'max' })
  .map((alle) => alle.map((een, plek): Moment => ({ ...een, vast: een.vast && plek % 9 === 0, revisie: plek + 1 })));
const over = (alle: readonly Moment[], nu = NU): readonly Moment[] => {
  const weg = new Set(overbodig(alle, nu));
  return alle.filter(({ revisie }) => !weg.has(revisie));
};

describe('what can go from a history', () => {
  it('never the newest ones, never one that was held, and never the last of a stretch of time', () => {
    fc.assert(
      fc.property(momenten, (alle) => {
        const blijft = over(alle);
        expect(blijft.slice(-NIEUWSTE_BLIJVEN)).toEqual(alle.slice(-NIEUWSTE_BLIJVEN));
        expect(alle.filter(({ vast }) => vast).every((een) => blijft.includes(een))).toBe(true);
        for (const weg of alle.filter((een) => !blijft.includes(een))) {
          const dagEerder = blijft.some(
            ({ revisie, tijd }) => revisie > weg.revisie && Math.abs(tijd - weg.tijd) < 24 * 60 * MINUUT,
          );
          expect(dagEerder, 'a later one of about that time is kept').toBe(true);
        }
      }),
    );
  });

  it('keeps at most two a minute of the last ten minutes, the last and the fullest', () => {
    const alle = Array.from({ length: 40 }, (_leeg, plek): Moment => ({
      revisie: plek + 1,
      tijd: NU - 5 * MINUUT + plek * 1000,
      omvang: plek === 3 ? 999 : plek,
      vast: false,
    }));
    const vol = [
      ...alle,
      ...Array.from({ length: NIEUWSTE_BLIJVEN }, (_leeg, plek): Moment => ({
        revisie: 100 + plek,
        tijd: NU,
        omvang: 0,
        vast: false,
      })),
    ];
    const oud = over(vol).filter(({ revisie }) => revisie <= 40);
    expect(oud.map(({ revisie }) => revisie)).toContain(4);
    expect(oud.map(({ revisie }) => revisie)).toContain(40);
    expect(oud.length).toBeLessThanOrEqual(4);
  });

  it('D14: a clock that was set back or ahead takes nothing of the newest, and does it once', () => {
    fc.assert(
      fc.property(momenten, fc.integer({ min: NU - 1e12, max: NU + 1e12 }), (alle, nu) => {
        const blijft = over(alle, nu);
        expect(over(blijft, nu)).toEqual(blijft);
        expect(blijft.slice(-NIEUWSTE_BLIJVEN)).toEqual(alle.slice(-NIEUWSTE_BLIJVEN));
      }),
    );
  });

  it('is never longer than what fits', () => {
    const alle = Array.from({ length: 900 }, (_leeg, plek): Moment => ({
      revisie: plek,
      tijd: NU - plek * 24 * 60 * MINUUT,
      omvang: plek,
      vast: false,
    }));
    expect(over(alle)).toHaveLength(MEESTE_VERSIES);
  });
});
