import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kiesToets, leesToetsen, STANDAARD_TOETSEN, toetsacties, toetskeuzes } from '#domain/werkblad/toetsen.ts';

it('never gives one key two things to do, whatever somebody chooses', () => {
  const keuze = fc.tuple(fc.constantFrom(...toetsacties), fc.constantFrom(...toetskeuzes));
  fc.assert(
    fc.property(fc.array(keuze, { maxLength: 20 }), (keuzes) => {
      const toetsen = keuzes.reduce((nu, [actie, toets]) => kiesToets(nu, actie, toets), STANDAARD_TOETSEN);
      const aan = Object.values(toetsen).filter((toets) => toets !== 'uit');
      expect(new Set(aan).size).toBe(aan.length);
      const laatste = keuzes.at(-1);
      if (laatste) expect(toetsen[laatste[0]]).toBe(laatste[1]);
      expect(leesToetsen(JSON.parse(JSON.stringify(toetsen)))).toEqual(toetsen);
    }),
  );
});

it.each([[null], ['F4'], [{ kijkweg: 'F5' }], [{ kijkweg: 'F8', speel: 'F8' }], [[]]])(
  'reads %j as everybody starts',
  (waarde) => {
    expect(leesToetsen(waarde)).toEqual(STANDAARD_TOETSEN);
  },
);
