import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kwadranten, MAAT, plekOp, x, y, ZIJDE } from '#components/slim/meetkunde.ts';
import { plaatsZelfbeeld } from '#domain/slim/vlak.ts';

describe('the drawing of the plane', () => {
  it('finds back every place in steps of a tenth', () => {
    const as = fc.integer({ min: -10, max: 10 }).map((n) => n / 10);
    fc.assert(
      fc.property(as, as, (willen, kunnen) => {
        expect(plekOp({ x: x(willen) / MAAT.breed, y: y(kunnen) / MAAT.hoog })).toEqual({ willen, kunnen });
      }),
    );
  });

  it('keeps a hand that leaves the plane inside it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (dx, dy) => {
          const { willen, kunnen } = plekOp({ x: dx, y: dy });
          for (const waarde of [willen, kunnen]) {
            expect(Math.abs(waarde)).toBeLessThanOrEqual(1);
            expect(Object.is(waarde, -0)).toBe(false);
          }
        },
      ),
    );
  });

  it('draws each zelfbeeld in the quadrant where the model places it', () => {
    for (const { id, x: links, y: boven } of kwadranten) {
      const midden = plekOp({ x: (links + ZIJDE / 2) / MAAT.breed, y: (boven + ZIJDE / 2) / MAAT.hoog });
      expect(plaatsZelfbeeld(midden).zelfbeeld).toBe(id);
    }
  });
});
