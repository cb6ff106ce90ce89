import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOED, kiesVolgende } from '#domain/oefening/reeks.ts';
import type { Reekspoging } from '#domain/oefening/reeks.ts';
import { trappen } from '#schemas/oefening.slim.ts';

const items = [
  { id: 'v1', trap: 'voorgedaan' },
  { id: 'v2', trap: 'voorgedaan' },
  { id: 'h1', trap: 'half' },
  { id: 'h2', trap: 'half' },
  { id: 'z1', trap: 'zelf' },
  { id: 'z2', trap: 'zelf' },
] as const;

/** Attempts in this order, one moment after the other. */
const na = (...gedaan: readonly (readonly [id: string, score: number | null])[]) =>
  kiesVolgende(
    items,
    gedaan.map(([id, score], tijd) => ({ id, score, tijd })),
  );

describe('the next of a series', () => {
  it('is the first that we do, before anything was done', () => {
    expect(na()).toEqual({ id: 'v1', trap: 'voorgedaan', waarom: 'begin' });
    expect(na(['iets-anders', 0])).toMatchObject({ id: 'v1' });
  });

  it('after it went well is a step further, past the rest of the step', () => {
    expect(na(['v1', 1])).toEqual({ id: 'h1', trap: 'half', waarom: 'stap' });
    expect(na(['v1', 1], ['h1', GOED])).toEqual({ id: 'z1', trap: 'zelf', waarom: 'stap' });
    expect(na(['v1', 1], ['h1', 1], ['z1', 1])).toEqual({ id: 'z2', trap: 'zelf', waarom: 'stap' });
  });

  it('after it went so-so, or was not judged, is one more of the same', () => {
    expect(na(['v1', 1], ['h1', 0.6])).toEqual({ id: 'h2', trap: 'half', waarom: 'nog-een' });
    expect(na(['v1', null])).toEqual({ id: 'v2', trap: 'voorgedaan', waarom: 'nog-een' });
  });

  it('after it went badly is a step back, or one more where there is no step back', () => {
    expect(na(['v1', 1], ['h1', 1], ['z1', 0.2])).toEqual({ id: 'h2', trap: 'half', waarom: 'terug' });
    expect(na(['v1', 0])).toEqual({ id: 'v2', trap: 'voorgedaan', waarom: 'nog-een' });
  });

  it('goes on when the wanted step is finished, and only then back to what was skipped', () => {
    expect(na(['v1', 0], ['v2', 0])).toEqual({ id: 'h1', trap: 'half', waarom: 'stap' });
    expect(na(['v1', 1], ['h1', 1], ['z1', 1], ['z2', 1])).toMatchObject({ id: 'h2', waarom: 'terug' });
  });

  it('goes by first attempts: later ones come after feedback', () => {
    const pogingen = [
      { id: 'v1', score: 0.6, tijd: 1 },
      { id: 'v1', score: 1, tijd: 2 },
    ];
    expect(kiesVolgende(items, pogingen)).toMatchObject({ id: 'v2', waarom: 'nog-een' });
    expect(kiesVolgende(items, pogingen.toReversed()), 'whatever order they come in').toMatchObject({ id: 'v2' });
  });

  it('after everything offers again what did not fit the last time, and then nothing', () => {
    const alles = items.map(({ id }, tijd) => ({ id, score: id === 'h2' ? 0.3 : 1, tijd }));
    expect(kiesVolgende(items, alles)).toEqual({ id: 'h2', trap: 'half', waarom: 'opnieuw' });
    expect(kiesVolgende(items, [...alles, { id: 'h2', score: 1, tijd: 99 }])).toBeNull();
    expect(kiesVolgende([], [])).toBeNull();
  });

  it('always offers something of the series that was not done, as long as there is something', () => {
    const reeks = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-h]$/), trap: fc.constantFrom(...trappen) }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    const poging: fc.Arbitrary<Reekspoging> = fc.record({
      id: fc.stringMatching(/^[a-j]$/),
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      tijd: fc.nat(50),
    });
    fc.assert(
      fc.property(reeks, fc.array(poging, { maxLength: 20 }), (rij, pogingen) => {
        const gedaan = new Set(pogingen.map(({ id }) => id));
        const over = rij.filter(({ id }) => !gedaan.has(id));
        const volgende = kiesVolgende(rij, pogingen);
        if (over.length > 0) expect(over.map(({ id }) => id)).toContain(volgende?.id);
        else if (volgende) expect(volgende.waarom).toBe('opnieuw');
        if (volgende) expect(rij).toContainEqual({ id: volgende.id, trap: volgende.trap });
      }),
    );
  });
});
