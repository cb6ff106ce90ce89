import { describe, expect, it } from 'vitest';
import { boog, MIDDEN, stuk, woord } from '#components/slim/schijf.ts';
import { kant } from '#domain/slim/vlak.ts';
import { zelfbeeldIds } from '#kern/slim.ts';

const ringen = [0, 1, 2] as const;
const getallen = (pad: string): number[] => (pad.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
/** The end points in a path; the five numbers of an arc before its end are not points. */
const punten = (pad: string): number[][] =>
  [...pad.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)|A(?:-?[\d.]+ ){5}(-?[\d.]+) (-?[\d.]+)/g)].map((m) => [
    Number(m[1] ?? m[3]),
    Number(m[2] ?? m[4]),
  ]);

describe('the dial', () => {
  it('has each zelfbeeld in the same corner as the plane', () => {
    for (const id of zelfbeeldIds) {
      const { x, y } = woord(id);
      expect([Math.sign(x - MIDDEN), Math.sign(MIDDEN - y)], id).toEqual([kant[id].willen, kant[id].kunnen]);
      for (const ring of ringen)
        for (const [px = 0, py = 0] of punten(stuk(id, ring))) {
          expect((px - MIDDEN) * kant[id].willen, `${id} ${ring}`).toBeGreaterThanOrEqual(0);
          expect((MIDDEN - py) * kant[id].kunnen, `${id} ${ring}`).toBeGreaterThanOrEqual(0);
        }
    }
  });

  it('lets no word stand on its head: every line of words runs from left to right', () => {
    for (const id of zelfbeeldIds)
      for (const ring of [1, 2] as const) {
        const [begin, eind] = punten(boog(id, ring));
        expect(eind?.[0] ?? 0, `${id} ${ring}`).toBeGreaterThan(begin?.[0] ?? 0);
      }
  });

  it('stays inside its drawing', () => {
    const alle = zelfbeeldIds.flatMap((id) => ringen.flatMap((ring) => getallen(stuk(id, ring))));
    expect(Math.max(...alle)).toBeLessThanOrEqual(2 * MIDDEN);
    expect(Math.min(...alle)).toBeGreaterThanOrEqual(0);
  });
});
