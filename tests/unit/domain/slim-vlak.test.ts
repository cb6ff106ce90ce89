import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRENS, PlekFout, assen, kant, plaatsZelfbeeld, zelfbeeldIds } from '#domain/slim.ts';

const opAs = fc.double({ min: -1, max: 1, noNaN: true });
const plek = fc.record({ willen: opAs, kunnen: opAs });

describe('a place in the plane', () => {
  it.each([
    [{ willen: 0.8, kunnen: 0.6 }, 'kans'],
    [{ willen: 0.8, kunnen: -0.6 }, 'leren'],
    [{ willen: -0.8, kunnen: -0.6 }, 'opgegeven'],
    [{ willen: -0.8, kunnen: 0.6 }, 'eigen-plan'],
  ] as const)('%j belongs to %s, far from the border', (waar, zelfbeeld) => {
    expect(plaatsZelfbeeld(waar)).toEqual({
      zelfbeeld,
      afstand: 0.6,
      twijfel: [],
      kandidaten: [zelfbeeld],
      grensgeval: false,
    });
  });

  it('near one axis names the zelfbeeld across it, after its own', () => {
    expect(plaatsZelfbeeld({ willen: 0.9, kunnen: -0.1 })).toEqual({
      zelfbeeld: 'leren',
      afstand: 0.1,
      twijfel: ['kunnen'],
      kandidaten: ['leren', 'kans'],
      grensgeval: true,
    });
  });

  it('counts the border up to and including 0.15', () => {
    expect(plaatsZelfbeeld({ willen: GRENS, kunnen: 1 }).grensgeval).toBe(true);
    expect(plaatsZelfbeeld({ willen: GRENS + 0.001, kunnen: 1 }).grensgeval).toBe(false);
  });

  it('on an axis says nothing, and names who is in the picture', () => {
    expect(plaatsZelfbeeld({ willen: 0, kunnen: -1 })).toEqual({
      zelfbeeld: null,
      afstand: 0,
      twijfel: ['willen'],
      kandidaten: ['leren', 'opgegeven'],
      grensgeval: true,
    });
    expect(plaatsZelfbeeld({ willen: -0, kunnen: 0 })).toMatchObject({ zelfbeeld: null, kandidaten: zelfbeeldIds });
  });

  it.each([
    ['willen', { willen: Number.NaN, kunnen: 0.5 }],
    ['kunnen', { willen: 0.5, kunnen: 1.01 }],
    ['willen', { willen: -Infinity, kunnen: 0.5 }],
  ] as const)('refuses what is no place, and names the axis: %s', (as, waar) => {
    expect(() => plaatsZelfbeeld(waar)).toThrow(PlekFout);
    expect(() => plaatsZelfbeeld(waar)).toThrow(expect.objectContaining({ name: 'PlekFout', as, waarde: waar[as] }));
  });

  it('never names a zelfbeeld that stands more than 0.15 across an axis', () => {
    fc.assert(
      fc.property(plek, (waar) => {
        const { kandidaten, zelfbeeld, grensgeval } = plaatsZelfbeeld(waar);
        for (const kandidaat of kandidaten)
          for (const as of assen) expect(waar[as] * kant[kandidaat][as]).toBeGreaterThanOrEqual(-GRENS);
        expect(kandidaten.length > 1).toBe(grensgeval);
        if (zelfbeeld !== null) expect(kandidaten[0]).toBe(zelfbeeld);
        expect(new Set(kandidaten).size).toBe(kandidaten.length);
      }),
    );
  });

  it('mirrored in both axes gives the zelfbeeld across, at the same distance', () => {
    fc.assert(
      fc.property(plek, ({ willen, kunnen }) => {
        const hier = plaatsZelfbeeld({ willen, kunnen });
        const daar = plaatsZelfbeeld({ willen: -willen, kunnen: -kunnen });
        expect(daar.afstand).toBe(hier.afstand);
        if (hier.zelfbeeld === null || daar.zelfbeeld === null) expect(daar.zelfbeeld).toBe(hier.zelfbeeld);
        else for (const as of assen) expect(kant[daar.zelfbeeld][as]).toBe(-kant[hier.zelfbeeld][as]);
      }),
    );
  });
});
