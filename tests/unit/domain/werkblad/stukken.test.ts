import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdeelInStukken, type Stuk } from '#domain/werkblad/stukken.ts';

const lijst = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => `w${i}`);
const inhoud = (stukken: readonly Stuk[]): string[] => stukken.flatMap(({ ids }) => ids);
const plaatsen = (stukken: readonly Stuk[]): Map<string, number> =>
  new Map(stukken.flatMap(({ sleutel, ids }) => ids.map((id) => [id, sleutel] as const)));

describe('verdeelInStukken', () => {
  it('divides a new list into full pieces and a rest', () => {
    expect(verdeelInStukken(lijst(5), [], 2)).toEqual([
      { sleutel: 0, ids: ['w0', 'w1'] },
      { sleutel: 1, ids: ['w2', 'w3'] },
      { sleutel: 2, ids: ['w4'] },
    ]);
    expect(verdeelInStukken([], [], 2)).toEqual([]);
  });

  it('fills the last piece, and begins another when it is full', () => {
    const eerst = verdeelInStukken(lijst(3), [], 2);
    expect(verdeelInStukken(lijst(5), eerst, 2).map(({ ids }) => ids)).toEqual([['w0', 'w1'], ['w2', 'w3'], ['w4']]);
  });

  it('puts back what was taken away in the piece it came from, also when that is full', () => {
    const eerst = verdeelInStukken(lijst(6), [], 2);
    const zonder = verdeelInStukken(['w0', 'w1', 'w3', 'w4', 'w5'], eerst, 2);
    const terug = verdeelInStukken(['w0', 'nieuw', 'w1', 'w3', 'w4', 'w5'], zonder, 2);
    expect(terug.map(({ ids }) => ids)).toEqual([['w0', 'nieuw', 'w1'], ['w3'], ['w4', 'w5']]);
  });

  it('divides anew in another order, under other keys', () => {
    const eerst = verdeelInStukken(lijst(6), [], 2);
    const anders = verdeelInStukken(['w5', 'w0', 'w4', 'w1', 'w3', 'w2'], eerst, 2);
    expect(anders.map(({ ids }) => ids)).toEqual([
      ['w5', 'w0'],
      ['w4', 'w1'],
      ['w3', 'w2'],
    ]);
    const oud = new Set(eerst.map(({ sleutel }) => sleutel));
    expect(anders.some(({ sleutel }) => oud.has(sleutel))).toBe(false);
  });

  it('keeps every line once and in order, under keys that differ, whatever happens to the list', () => {
    const stap = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (stappen, grootte) => {
        let stukken: readonly Stuk[] = [];
        for (const nummers of stappen) {
          const ids = nummers.map((nummer) => `w${nummer}`);
          stukken = verdeelInStukken(ids, stukken, grootte);
          expect(inhoud(stukken)).toEqual(ids);
          expect(new Set(stukken.map(({ sleutel }) => sleutel)).size).toBe(stukken.length);
          expect(stukken.every((stuk) => stuk.ids.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('moves no line that stays when others are taken away', () => {
    fc.assert(
      fc.property(fc.subarray(lijst(40)), fc.integer({ min: 1, max: 9 }), (blijft, grootte) => {
        const eerst = verdeelInStukken(lijst(40), [], grootte);
        const waren = plaatsen(eerst);
        const nu = plaatsen(verdeelInStukken(blijft, eerst, grootte));
        for (const [id, sleutel] of nu) expect(sleutel).toBe(waren.get(id));
      }),
    );
  });
});
