import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../motor.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from '../voorbeelden.ts';
import { perSoort } from '../willekeurig.ts';

const vrij = naarLeerder(vb.volgorde);
const zet = (...ids: string[]) => ({ soort: 'volgorde' as const, volgorde: ids });
const metWissel = (...groepen: string[][]) => naarLeerder({ ...vb.volgorde, wisselbaar: groepen });
const weg = (o: typeof vrij, ...ids: string[]) =>
  grade(o, zet(...ids), 'toonAlles')
    .delen.filter((d) => d.oordeel === 'past-niet')
    .map((d) => d.id);

function* permutaties(ids: readonly string[]): Generator<string[]> {
  if (ids.length === 0) yield [];
  for (const [i, id] of ids.entries()) for (const rest of permutaties(ids.toSpliced(i, 1))) yield [id, ...rest];
}

const omgekeerd = (ids: readonly string[], naar: readonly string[]): number =>
  ids.flatMap((x, i) => ids.slice(i + 1).filter((y) => naar.indexOf(y) < naar.indexOf(x))).length;

/** Accepted: every step stands in our place, or in the place of a member of its group. */
const isToegestaan = (
  ids: readonly string[],
  o: { stappen: readonly { id: string }[]; wisselbaar: readonly (readonly string[])[] },
): boolean =>
  ids.every((id, i) => {
    const hier = o.stappen[i]!.id;
    return id === hier || o.wisselbaar.some((groep) => groep.includes(id) && groep.includes(hier));
  });

describe('volgorde', () => {
  it.each([
    [['s1', 's2', 's3', 's4'], 1],
    [['s2', 's1', 's3', 's4'], 5 / 6],
    [['s2', 's3', 's4', 's1'], 3 / 6],
    [['s4', 's3', 's2', 's1'], 0],
  ])('%j scores %d', (ids, score) => {
    expect(grade(vrij, zet(...ids), 1).score).toBeCloseTo(score, 12);
  });

  it('calls only the steps off that must move', () => {
    expect(weg(vrij, 's2', 's3', 's4', 's1')).toEqual(['s1']);
    expect(weg(vrij, 's4', 's1', 's2', 's3')).toEqual(['s4']);
    expect(weg(vrij, 's4', 's3', 's2', 's1')).toHaveLength(3);
  });

  it('lets exchangeable steps swap, also when they lie apart', () => {
    expect(grade(metWissel(['s1', 's2']), zet('s2', 's1', 's3', 's4'), 1)).toMatchObject({ score: 1, inzage: 'alles' });
    expect(grade(metWissel(['s1', 's4']), zet('s4', 's2', 's3', 's1'), 1)).toMatchObject({ score: 1, inzage: 'alles' });
    expect(grade(metWissel(['s1', 's2']), zet('s1', 's2', 's4', 's3'), 1).score).toBe(5 / 6);
  });

  it('shows, the first time, the learner’s own order and no reason of a step that is off', () => {
    const uitslag = grade(vrij, zet('s2', 's3', 's4', 's1'), 1);
    expect(uitslag.samenvatting).toEqual({ soort: 'nog-kijken', aantal: 1, past: 3 });
    expect(uitslag.delen.map((d) => [d.id, d.feedback])).toEqual([
      ['s2', 'Reden s2'],
      ['s3', 'Reden s3'],
      ['s4', 'Reden s4'],
      ['s1', null],
    ]);
  });

  it('shows our order with every reason, the second time', () => {
    const { delen } = grade(vrij, zet('s4', 's3', 's2', 's1'), 2);
    expect(delen.map((d) => d.feedback)).toEqual(['Reden s1', 'Reden s2', 'Reden s3', 'Reden s4']);
  });

  it('shows the accepted order that is nearest to the learner’s', () => {
    expect(grade(metWissel(['s1', 's2']), zet('s4', 's2', 's1', 's3'), 2).delen.map((d) => d.id)).toEqual([
      's2',
      's1',
      's3',
      's4',
    ]);
  });

  it('measures from the nearest of all accepted orders', () => {
    fc.assert(
      fc.property(
        perSoort.volgorde.chain((o) =>
          fc.tuple(
            fc.constant(o),
            fc.shuffledSubarray(
              o.stappen.map((s) => s.id),
              { minLength: o.stappen.length },
            ),
          ),
        ),
        ([o, ids]) => {
          const sleutel = o.stappen.map((s) => s.id);
          const goede = [...permutaties(sleutel)].filter((rij) => isToegestaan(rij, o));
          const dichtst = Math.min(...goede.map((rij) => omgekeerd(ids, rij)));
          const uitslag = grade(naarLeerder(o), zet(...ids), 2);
          expect(uitslag.score).toBeCloseTo(1 - dichtst / ((ids.length * (ids.length - 1)) / 2), 12);
          expect(
            isToegestaan(
              uitslag.delen.map((d) => d.id),
              o,
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it('has nothing off exactly when the order is accepted', () => {
    fc.assert(
      fc.property(perSoort.volgorde, (o) => {
        for (const ids of permutaties(o.stappen.map((s) => s.id))) {
          const uitslag = grade(naarLeerder(o), zet(...ids), 1);
          expect(uitslag.score === 1).toBe(isToegestaan(ids, o));
          expect(uitslag.samenvatting.soort === 'alles-past').toBe(isToegestaan(ids, o));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('moves as few steps as can be', () => {
    const deelrijen = (ids: readonly string[]): string[][] => {
      const [eerste, ...rest] = ids;
      return eerste === undefined ? [[]] : deelrijen(rest).flatMap((rij) => [rij, [eerste, ...rij]]);
    };
    for (const ids of permutaties(['s1', 's2', 's3', 's4'])) {
      const blijft = ids.filter((id) => !weg(vrij, ...ids).includes(id));
      const oplopend = deelrijen(ids).filter((rij) => rij.every((id, i) => i === 0 || rij[i - 1]! < id));
      expect(oplopend).toContainEqual(blijft);
      expect(blijft).toHaveLength(Math.max(...oplopend.map((rij) => rij.length)));
    }
  });
});
