import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsErVoor, zetTerugAchter } from '#domain/werkblad/terugzetten.ts';

const lijst = (...ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));
const ids = (van: readonly { readonly id: string }[]): string[] => van.map(({ id }) => id);

describe('putting back', () => {
  it('puts the first, one in the middle and the last back where they stood', () => {
    const alle = lijst('a', 'b', 'c');
    for (const weg of alle) {
      const zonder = alle.filter((item) => item !== weg);
      expect(ids(zetTerugAchter(zonder, weg, idsErVoor(alle, weg.id)))).toEqual(['a', 'b', 'c']);
    }
  });

  it('puts nothing in twice', () => {
    const alle = lijst('a', 'b');
    expect(zetTerugAchter(alle, { id: 'b' }, idsErVoor(alle, 'b'))).toBe(alle);
  });

  it('puts what stood nowhere at the end', () => {
    const alle = lijst('a', 'b');
    expect(ids(zetTerugAchter(alle, { id: 'c' }, idsErVoor(alle, 'c')))).toEqual(['a', 'b', 'c']);
  });

  it('keeps its neighbours in order, whatever else was taken away or added meanwhile', () => {
    const geval = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1 }).chain((nummers) =>
      fc.record({
        alle: fc.constant(lijst(...nummers.map(String))),
        weg: fc.nat(nummers.length - 1),
        blijft: fc.array(fc.boolean(), { minLength: nummers.length, maxLength: nummers.length }),
        erbij: fc.nat(3),
      }),
    );
    fc.assert(
      fc.property(geval, ({ alle, weg, blijft, erbij }) => {
        const item = alle[weg];
        if (!item) throw new Error('there is always one');
        const over = alle.filter((_, i) => i !== weg && blijft[i]);
        const nu = [...over, ...lijst(...Array.from({ length: erbij }, (_, i) => `nieuw${i}`))];
        const terug = zetTerugAchter(nu, item, idsErVoor(alle, item.id));
        expect(ids(terug.filter((er) => alle.includes(er)))).toEqual(
          ids(alle.filter((er) => er === item || over.includes(er))),
        );
        expect(terug).toHaveLength(nu.length + 1);
      }),
    );
  });
});
