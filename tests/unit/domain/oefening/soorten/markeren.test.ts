import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OefeningVan } from '#schemas/oefening.ts';
import { grade } from '../motor.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { zoekTreffers } from '#domain/oefening/soorten/treffers.ts';
import * as vb from '../voorbeelden.ts';
import { perSoort } from '../willekeurig.ts';

const leerder = naarLeerder(vb.markeren);
const wijs = (...beurten: string[]) => ({ soort: 'markeren' as const, beurten });
const met = (velden: Partial<OefeningVan<'markeren'>>) => naarLeerder({ ...vb.markeren, ...velden });

describe('markeren', () => {
  it.each([
    [['b2', 'b4'], 1],
    [['b1', 'b2'], 1],
    [['b2'], 0.5],
    [['b1', 'b4'], 0.5],
    [['b3'], 0],
    [[], 0],
    [['b1', 'b2', 'b3'], 1],
  ])('%j has overlap %d with the nearest reading', (beurten, score) => {
    expect(grade(leerder, wijs(...beurten), 1).score).toBe(score);
  });

  it('says of each turn which readings point at it', () => {
    const { delen, samenvatting } = grade(leerder, wijs('b3', 'b2', 'b4'), 1);
    expect(delen.map((d) => [d.id, d.lezing, d.oordeel])).toEqual(
      [
        ['b2', 'beide', 'past'],
        ['b3', 'geen', 'open'],
        ['b4', 'a', 'grensgeval'],
        ['b1', 'b', 'gemist'],
      ].toSorted(),
    );
    expect(samenvatting).toEqual({
      soort: 'lezingen',
      a: { geraakt: 2, totaal: 2 },
      b: { geraakt: 1, totaal: 2 },
      eigen: 1,
      nog: 0,
    });
  });

  it('names no missed turn the first time, not even as a clue', () => {
    const uitslag = grade(leerder, wijs('b3', 'b4'), 1);
    expect(uitslag.inzage).toBe('aanwijzing');
    expect(uitslag.samenvatting).toMatchObject({ nog: 1, eigen: 1 });
    expect(uitslag.delen.map((d) => [d.id, d.feedback])).toEqual([
      ['b3', 'Hier spreekt niets elkaar tegen.'],
      ['b4', 'De rug duikt op.'],
    ]);
    expect(uitslag.aanwijzing).toBeUndefined();
  });

  it('names them the second time, with the one to read again', () => {
    const uitslag = grade(leerder, wijs('b3', 'b4'), 2);
    expect(uitslag.delen.filter((d) => d.oordeel === 'gemist').map((d) => [d.id, d.lezing])).toEqual([
      ['b1', 'b'],
      ['b2', 'beide'],
    ]);
    expect(uitslag.aanwijzing).toBe('b2');
  });

  it('tells of a tempting turn that was left, without calling it missed', () => {
    expect(grade(leerder, wijs('b2', 'b4'), 1).delen.find((d) => d.id === 'b3')).toMatchObject({
      oordeel: 'open',
      gekozen: false,
      lezing: 'geen',
    });
  });

  it('counts a turn nearby when the tolerance allows, on its start', () => {
    expect(grade(met({ tolerantie: 5 }), wijs('b1'), 1).score).toBe(0.5);
    const nabij = met({ tolerantie: 6, sleutel: { a: ['b2'], b: ['b4'] } });
    expect(grade(nabij, wijs('b1'), 1)).toMatchObject({
      score: 1,
      delen: [{ id: 'b1', lezing: 'a', oordeel: 'grensgeval' }, { id: 'b3' }, { id: 'b4', oordeel: 'gemist' }],
    });
    expect(grade(met({ tolerantie: 5, sleutel: { a: ['b2'], b: ['b4'] } }), wijs('b1'), 1).score).toBe(0);
  });

  it('gives a turn nearby the feedback of the turn it was paired with, when it has none', () => {
    const o = met({
      tolerantie: 6,
      sleutel: { a: ['b2'], b: ['b2'] },
      feedback: [{ beurt: 'b2', tekst: 'De stem is zacht.' }],
    });
    expect(grade(o, wijs('b1'), 1).delen).toEqual([
      { id: 'b1', oordeel: 'past', gekozen: true, feedback: 'De stem is zacht.', beurt: 'b1', lezing: 'beide' },
    ]);
  });

  it('asks no more turns than the learner may point at', () => {
    const o = met({ hoogstens: 1 });
    expect(grade(o, wijs('b4'), 1)).toMatchObject({
      score: 1,
      inzage: 'alles',
      samenvatting: { a: { geraakt: 1, totaal: 2 }, nog: 0 },
    });
  });

  it('never scores lower for one more turn, and never above 1', () => {
    fc.assert(
      fc.property(
        perSoort.markeren.chain((o) =>
          fc.tuple(
            fc.constant({ ...o, tolerantie: 0 }),
            fc.shuffledSubarray(
              o.feedback.map((f) => f.beurt),
              { minLength: 1 },
            ),
          ),
        ),
        ([o, beurten]) => {
          const alles = grade(naarLeerder(o), wijs(...beurten), 1).score ?? -1;
          const minder = grade(naarLeerder(o), wijs(...beurten.slice(1)), 1).score ?? 2;
          expect(alles).toBeGreaterThanOrEqual(minder);
          expect(alles).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('treats the two readings alike, but for the letters', () => {
    fc.assert(
      fc.property(
        perSoort.markeren.chain((o) => fc.tuple(fc.constant(o), fc.subarray(o.feedback.map((f) => f.beurt)))),
        ([o, beurten]) => {
          const recht = grade(naarLeerder(o), wijs(...beurten), 2);
          const om = grade(naarLeerder({ ...o, sleutel: { a: o.sleutel.b, b: o.sleutel.a } }), wijs(...beurten), 2);
          expect(om.score).toBe(recht.score);
          expect(om.delen.map((d) => [d.id, d.oordeel])).toEqual(recht.delen.map((d) => [d.id, d.oordeel]));
        },
      ),
    );
  });
});

describe('zoekTreffers', () => {
  const tijdlijn = (tolerantie: number) => ({
    start: new Map([
      ['p', 0],
      ['q', 5],
      ['r', 10],
      ['s', 11],
    ]),
    tolerantie,
  });
  const paren = (lezing: string[], gekozen: string[], tolerantie: number) =>
    [...zoekTreffers(lezing, gekozen, tijdlijn(tolerantie))].toSorted();

  it('pairs the same turn before a turn nearby', () => {
    expect(paren(['p', 'q'], ['q'], 5)).toEqual([['q', 'q']]);
  });

  it('uses each turn once', () => {
    expect(paren(['r', 's'], ['q'], 6)).toEqual([['r', 'q']]);
    expect(paren(['q'], ['r', 's'], 6)).toEqual([['q', 'r']]);
  });

  it('finds as many pairs as there are', () => {
    expect(paren(['q', 'p'], ['s', 'r'], 10)).toEqual([
      ['p', 'r'],
      ['q', 's'],
    ]);
  });

  it('includes the tolerance itself', () => {
    expect(paren(['p'], ['q'], 5)).toHaveLength(1);
    expect(paren(['p'], ['q'], 4.9)).toHaveLength(0);
  });

  it('passes over a turn of a reading that is not in the fragment', () => {
    expect(paren(['weg', 'p'], ['p', 'q'], 30)).toEqual([['p', 'p']]);
  });
});
