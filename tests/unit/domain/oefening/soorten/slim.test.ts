import { describe, expect, it } from 'vitest';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { halveKeuzes } from '#domain/oefening/soorten/slim-hulp.ts';
import { gegeven } from '#domain/oefening/soorten/slim-plaatsen.ts';
import { rolIds, zelfbeeldIds } from '#kern/slim.ts';
import { grade, isVolledig, leegAntwoord, passendAntwoord } from '../motor.ts';
import { slimHerkennen, slimMatch, slimPlaatsen, slimRol } from '../voorbeelden.slim.ts';

const deel = (uitslag: ReturnType<typeof grade>, id: string) => uitslag.delen.find((d) => d.id === id);

describe('slim-plaatsen', () => {
  const o = naarLeerder(slimPlaatsen);
  const op = (willen: number | null, kunnen: number | null) => ({ soort: 'slim-plaatsen', willen, kunnen }) as const;

  it('fits near the readings', () => {
    const uit = grade(o, op(0.5, -0.5), 1);
    expect(uit).toMatchObject({ score: 1, inzage: 'alles', samenvatting: { soort: 'alles-past', past: 2 } });
    expect(uit.aanwijzing).toBeUndefined();
  });

  it('the right side and hardly beside it fits too, and costs a little', () => {
    const uit = grade(o, op(1, -0.5), 1);
    expect(uit.samenvatting).toMatchObject({ soort: 'alles-past', past: 2 });
    expect(uit.score).toBeLessThan(1);
  });

  it('the other side asks to look again at the turn of that axis', () => {
    const uit = grade(o, op(0.5, 0.5), 1);
    expect(uit).toMatchObject({ score: 0.5, inzage: 'aanwijzing', aanwijzing: 'b4' });
    expect(deel(uit, 'kunnen')?.oordeel).toBe('past-niet');
  });

  it('takes either reading where they differ, and softly', () => {
    const b = { punt: { willen: 0.6, kunnen: 0.3 }, uitleg: 'Lezing b.' };
    const grens = naarLeerder({ ...slimPlaatsen, lezingen: { ...slimPlaatsen.lezingen, b } });
    for (const kunnen of [-0.6, 0.3, 0]) {
      const uit = grade(grens, op(0.6, kunnen), 1);
      expect(uit).toMatchObject({ score: 1, samenvatting: { past: 1, grensgevallen: 1 } });
      expect(deel(uit, 'kunnen')?.oordeel).toBe('grensgeval');
    }
    // Outside both it counts for half.
    expect(grade(grens, op(0.6, 1), 1).score).toBeGreaterThan(grade(o, op(0.6, 1), 1).score!);
  });

  it('needs both axes', () => {
    expect(isVolledig(o, op(0.5, null))).toBe(false);
    expect(isVolledig(o, op(0, 0))).toBe(true);
    expect(leegAntwoord(o)).toEqual(op(null, null));
  });

  it('gives one axis away to who gets half of the help, always on the side of reading a', () => {
    const half = (willen: number) =>
      naarLeerder({
        ...slimPlaatsen,
        trap: 'half',
        lezingen: { ...slimPlaatsen.lezingen, a: { punt: { willen, kunnen: -0.6 }, uitleg: 'Lezing a.' } },
      });
    expect(leegAntwoord(half(0.7))).toEqual(op(0.5, null));
    expect(leegAntwoord(half(-0.7))).toEqual(op(-0.5, null));
    expect(gegeven(half(0.05))).toEqual({ as: 'willen', waarde: 0.5 });
    expect(gegeven(o)).toBeNull();
  });
});

describe('slim-herkennen', () => {
  const o = naarLeerder(slimHerkennen);
  const kies = (zelfbeeld: string | null, beurt: string | null) =>
    ({ soort: 'slim-herkennen', zelfbeeld, beurt }) as const;

  it('fits with the zelfbeeld and a turn that both readings name', () => {
    expect(grade(o, kies('leren', 'b4'), 1)).toMatchObject({
      score: 1,
      samenvatting: { soort: 'alles-past', past: 2 },
    });
  });

  it('takes a turn that one reading or a clue names as a matter of opinion', () => {
    for (const beurt of ['b2', 'b1'])
      expect(grade(o, kies('leren', beurt), 1)).toMatchObject({
        score: 1,
        samenvatting: { past: 1, grensgevallen: 1 },
      });
  });

  it('counts the zelfbeeld double, and speaks about the chosen one at once', () => {
    const mis = grade(o, kies('kans', 'b4'), 1);
    expect(mis.score).toBeCloseTo(1 / 3);
    expect(mis.delen.map((d) => d.id)).toEqual(['kans', 'b4']);
    expect(deel(mis, 'kans')?.feedback).toBe('Over kans.');
    expect(mis.aanwijzing).toBe('b4');
    const beurt = grade(o, kies('leren', 'b3'), 1);
    expect(beurt.score).toBeCloseTo(2 / 3);
    expect(deel(beurt, 'b3')).toMatchObject({ oordeel: 'past-niet', feedback: null, lezing: 'geen' });
  });

  it('shows at the end every zelfbeeld and every turn that is named', () => {
    const uit = grade(o, kies('kans', 'b3'), 2);
    expect(uit.delen.map((d) => d.id)).toEqual([...zelfbeeldIds, 'b1', 'b2', 'b3', 'b4']);
    expect(deel(uit, 'b4')).toMatchObject({ oordeel: 'gemist', lezing: 'beide' });
    expect(deel(uit, 'leren')?.oordeel).toBe('gemist');
  });

  it('takes either zelfbeeld where the readings differ', () => {
    const b = { ...slimHerkennen.lezingen.b, zelfbeeld: 'opgegeven' as const };
    const grens = naarLeerder({ ...slimHerkennen, lezingen: { ...slimHerkennen.lezingen, b } });
    for (const zelfbeeld of ['leren', 'opgegeven'])
      expect(grade(grens, kies(zelfbeeld, 'b4'), 1)).toMatchObject({ score: 1, samenvatting: { grensgevallen: 1 } });
    // Outside both counts once instead of double.
    expect(grade(grens, kies('kans', 'b4'), 1).score).toBe(0.5);
  });

  it('needs both, and drops what is gone', () => {
    expect(isVolledig(o, kies('leren', 'b9'))).toBe(false);
    expect(isVolledig(o, kies('leren', 'b4'))).toBe(true);
    expect(passendAntwoord(o, kies('weg', 'b4'))).toEqual(kies(null, 'b4'));
  });
});

describe('slim-match', () => {
  const o = naarLeerder(slimMatch);
  const kies = (match: string | null, reactie: string | null, inPlaatsVan: string | null) =>
    ({ soort: 'slim-match', match, reactie, inPlaatsVan }) as const;

  it('fits, also with a reaction that one reading sees and a sentence that can be defended', () => {
    expect(grade(o, kies('nee', 'weerstand', 'z1'), 1)).toMatchObject({ score: 1, samenvatting: { past: 3 } });
    expect(grade(o, kies('nee', 'afhaken', 'z3'), 1)).toMatchObject({
      score: 1,
      samenvatting: { past: 1, grensgevallen: 2 },
    });
  });

  it('does not say at first whether it was a match: with two answers that gives the other away', () => {
    const uit = grade(o, kies('ja', 'stroming', 'z2'), 1);
    expect(uit).toMatchObject({ score: 0, aanwijzing: 'b3', samenvatting: { soort: 'nog-kijken', aantal: 3 } });
    expect(uit.delen.map((d) => d.id)).toEqual(['reactie', 'z2']);
    expect(deel(grade(o, kies('ja', 'stroming', 'z2'), 2), 'match')?.oordeel).toBe('past-niet');
  });

  it('takes either outcome where the readings differ', () => {
    const b = { match: 'ja' as const, reacties: ['stroming' as const], uitleg: 'Lezing b.' };
    const grens = naarLeerder({ ...slimMatch, lezingen: { ...slimMatch.lezingen, b } });
    expect(grade(grens, kies('ja', 'stroming', 'z1'), 1)).toMatchObject({
      score: 1,
      samenvatting: { grensgevallen: 2 },
    });
    expect(grade(grens, kies('nee', 'weerstand', 'z1'), 1).score).toBe(1);
  });

  it('tells what the model says of the combination, unless the role is not in the model', () => {
    expect(o.model?.uitleg).toContain('kan');
    const anders = naarLeerder({ ...slimMatch, combinatie: { zelfbeeld: 'leren', rol: 'anders' } });
    expect(anders).not.toHaveProperty('model');
  });

  it('needs three answers; half of the help gives the first', () => {
    expect(isVolledig(o, kies('nee', 'weerstand', null))).toBe(false);
    expect(leegAntwoord(naarLeerder({ ...slimMatch, trap: 'half' }))).toEqual(kies('nee', null, null));
    expect(passendAntwoord(o, kies('misschien', 'weerstand', 'weg'))).toEqual(kies(null, 'weerstand', null));
  });
});

describe('slim-rol', () => {
  const o = naarLeerder(slimRol);
  const kies = (rol: string | null, namelijk = '') => ({ soort: 'slim-rol', rol, namelijk }) as const;

  it('grades the role, and never the own name for it', () => {
    expect(grade(o, kies('anders', 'Haast'), 1)).toStrictEqual(grade(o, kies('anders'), 1));
    expect(grade(o, kies('anders'), 1)).toMatchObject({ score: 1, samenvatting: { past: 1 } });
    expect(grade(o, kies('leraar'), 1)).toMatchObject({ score: 0, inzage: 'aanwijzing', aanwijzing: 'b2' });
    expect(grade(o, kies('leraar'), 2).delen.map((d) => d.id)).toEqual(rolIds);
  });

  it('keeps own words, also without a role', () => {
    expect(passendAntwoord(o, kies('weg', 'Haast'))).toEqual(kies(null, 'Haast'));
    expect(isVolledig(o, kies(null, 'Haast'))).toBe(false);
  });
});

describe('half of the choices', () => {
  it('are those of the readings, or one more when these agree; always in the same order', () => {
    expect(halveKeuzes(zelfbeeldIds, ['opgegeven', 'kans'], 'x')).toEqual(['kans', 'opgegeven']);
    const zaden = ['slim-herkennen-03', 'slim-herkennen-04', 'slim-herkennen-05'];
    for (const zaad of zaden) {
      const over = halveKeuzes(zelfbeeldIds, ['leren', 'leren'], zaad);
      expect(over).toHaveLength(2);
      expect(over).toContain('leren');
      expect(over).toEqual(halveKeuzes(zelfbeeldIds, ['leren', 'leren'], zaad));
    }
    const anderen = zaden.map((zaad) => halveKeuzes(rolIds, ['leraar', 'leraar'], zaad).find((r) => r !== 'leraar'));
    expect(new Set(anderen).size, 'not always the same other one').toBeGreaterThan(1);
  });
});
