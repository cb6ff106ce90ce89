/** Random graphs: links only go forward, so that every path ends; conditions may leave too little. */
import fc from 'fast-check';
import type { Gesprekskeuze, Voorwaarde } from '#schemas/gesprek.ts';
import { beurt, einde, keuze, type Graaf } from './voorbeeld.ts';

const VLAGGEN = ['vlag-a', 'vlag-b', 'vlag-c'];
const vlag = fc.constantFrom(...VLAGGEN);

const voorwaarde: fc.Arbitrary<Voorwaarde | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  vlag.map((v): Voorwaarde => ({ vlag: v })),
  vlag.map((v): Voorwaarde => ({ geenVlag: v })),
  fc.integer({ min: 0, max: 100 }).map((n): Voorwaarde => ({ stromingVanaf: n })),
  fc.integer({ min: 0, max: 100 }).map((n): Voorwaarde => ({ stromingTot: n })),
);

interface Zaad {
  readonly ver: number;
  readonly als: Voorwaarde | undefined;
  readonly stroming: number;
  readonly vlaggen: string[];
}

const zaad: fc.Arbitrary<Zaad> = fc.record({
  ver: fc.integer({ min: 1, max: 3 }),
  als: voorwaarde,
  stroming: fc.integer({ min: -40, max: 40 }),
  vlaggen: fc.uniqueArray(vlag, { maxLength: 2 }),
});

/** Turns k0, k1, … and after them two endings. */
export const willekeurigeGraaf: fc.Arbitrary<Graaf> = fc
  .array(fc.array(zaad, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 7 })
  .map((beurten) => {
    const ids = [...beurten.map((_, i) => `k${i}`), 'einde-a', 'einde-b'];
    const keuzes = (zaden: readonly Zaad[], i: number): Gesprekskeuze[] =>
      zaden.map(({ ver, als, stroming, vlaggen }, j) =>
        keuze(`k${i}-${j}`, ids[Math.min(i + ver, ids.length - 1)] ?? 'einde-a', {
          ...(als ? { als } : {}),
          effect: { stroming, vlaggen },
        }),
      );
    return {
      begin: 'k0',
      beginTijd: 0,
      beginStroming: 50,
      knopen: [...beurten.map((zaden, i) => beurt(`k${i}`, keuzes(zaden, i))), einde('einde-a'), einde('einde-b')],
      voorbeeldpad: [],
    };
  });
