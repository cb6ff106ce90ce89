import { describe, expect, it } from 'vitest';
import { GENOEG, STUKJE, vergelijkMensen } from '#domain/annotatie/mensen.ts';
import type { Kijker } from '#domain/annotatie/mensen.ts';

/** A conversation of so many pieces, a turn in each. */
const gesprek = (stukjes: number): { id: string; start: number; eind: number }[] =>
  Array.from({ length: stukjes }, (_, i) => ({ id: `b${i}`, start: i * STUKJE, eind: (i + 1) * STUKJE }));

/** Somebody who marked these pieces, each exactly. */
const kijker = (naam: string, stukjes: readonly number[], meer: Partial<Kijker> = {}): Kijker => ({
  naam,
  momenten: stukjes.map((i) => ({
    id: `${naam}${i}`,
    start: i * STUKJE,
    eind: (i + 1) * STUKJE,
    themas: ['regie'],
    waarneming: 'Ze wacht.',
  })),
  ...meer,
});

const een = (kijkers: readonly Kijker[], stukjes = 30) => {
  const [beeld] = vergelijkMensen(gesprek(stukjes), kijkers, ['regie']);
  if (!beeld) throw new Error('There is no picture of regie.');
  return beeld;
};

describe('agreement between people', () => {
  it('counts pieces that both marked, that neither marked, and works the figures out over those', () => {
    const beeld = een([kijker('Jij', [0, 1, 2]), kijker('Fatima', [1, 2, 3, 4])]);
    expect(beeld).toMatchObject({ stukjes: 30, allen: 2, niemand: 25, kijkers: ['Jij', 'Fatima'], zonder: [] });
    // By hand: 27 of 30 alike; chance 3/30·4/30 + 27/30·26/30 = 0,79333; kappa (0,9 − 0,79333) / 0,20667.
    // AC1: the mean share is 3,5/30, chance 2 · 0,11667 · 0,88333 = 0,20611; (0,9 − 0,20611) / 0,79389.
    expect(beeld.cijfers).toMatchObject({ soort: 'twee', gelijk: 0.9 });
    if (beeld.cijfers.soort !== 'twee') throw new Error('Two people give figures for two.');
    expect(beeld.cijfers.kappa).toBeCloseTo(0.5161, 4);
    expect(beeld.cijfers.ac1).toBeCloseTo(0.874, 4);
  });

  it('gives no figures below twenty pieces', () => {
    expect(een([kijker('Jij', [0]), kijker('Fatima', [1])], GENOEG - 1).cijfers).toEqual({ soort: 'te-weinig' });
    expect(een([kijker('Jij', [0]), kijker('Fatima', [1])], GENOEG).cijfers.soort).toBe('twee');
  });

  it('gives no figures where everybody marked the same all the way: they would be full agreement and say nothing', () => {
    const beeld = een([kijker('Jij', [], { themas: ['regie'] }), kijker('Fatima', [], { themas: ['regie'] })]);
    expect(beeld).toMatchObject({ niemand: 30, cijfers: { soort: 'eenvormig' } });
  });

  it('leaves out who did not look with the thema, and needs two who did', () => {
    const beeld = een([kijker('Jij', [0]), kijker('Fatima', [0]), kijker('Sam', [], { themas: ['contact'] })]);
    expect(beeld).toMatchObject({ kijkers: ['Jij', 'Fatima'], zonder: ['Sam'] });
    expect(vergelijkMensen(gesprek(30), [kijker('Jij', [0]), kijker('Sam', [])], ['regie'])).toEqual([]);
  });

  it('takes along who used a thema without choosing it first', () => {
    const beeld = een([kijker('Jij', [0]), kijker('Anna', [0], { themas: ['contact'] })]);
    expect(beeld).toMatchObject({ kijkers: ['Jij', 'Anna'], zonder: [], allen: 1 });
  });

  it('takes the figures for more people from three on', () => {
    const beeld = een([kijker('Jij', [0, 1]), kijker('Fatima', [0, 1]), kijker('Sam', [0, 2])]);
    expect(beeld).toMatchObject({ allen: 1, niemand: 27 });
    if (beeld.cijfers.soort !== 'meer') throw new Error('Three people give figures for more.');
    // By hand: observed (28 + 2/3) / 30 with shares 6/90 and 84/90; alpha corrects for 90 marks.
    expect(beeld.cijfers.gelijk).toBeCloseTo(28 / 30, 9);
    expect(beeld.cijfers.fleiss).toBeCloseTo(0.6429, 4);
    expect(beeld.cijfers.alpha).toBeCloseTo(0.6468, 4);
  });

  it('counts a mark in each piece it touches, and a point in one', () => {
    const lang = { id: 'l', start: 5, eind: 25, themas: ['regie'], waarneming: 'Stil.' };
    const punt = { id: 'p', start: 30, themas: ['regie'], waarneming: 'Zucht.' };
    const beeld = een([kijker('Jij', [0, 1, 2, 3]), { naam: 'Fatima', momenten: [lang, punt] }]);
    expect(beeld).toMatchObject({ allen: 4, niemand: 26 });
  });
});
