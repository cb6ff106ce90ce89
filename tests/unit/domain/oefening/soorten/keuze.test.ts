import { describe, expect, it } from 'vitest';
import { grade } from '../motor.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from '../voorbeelden.ts';

const een = naarLeerder(vb.keuze);
const meer = naarLeerder(vb.keuzeMeer);
const kies = (...gekozen: string[]) => ({ soort: 'keuze' as const, gekozen });

describe('one choice', () => {
  it('that fits: full score, and all feedback', () => {
    const uitslag = grade(een, kies('c'), 1);
    expect(uitslag).toMatchObject({ score: 1, inzage: 'alles', samenvatting: { soort: 'alles-past', past: 1 } });
    expect(uitslag.delen.map((d) => d.oordeel)).toEqual(['open', 'open', 'past', 'grensgeval']);
  });

  it('that is off, first time: its own feedback, its clue, and not the solution', () => {
    const uitslag = grade(een, kies('a'), 1);
    expect(uitslag).toStrictEqual({
      score: 0,
      inzage: 'aanwijzing',
      delen: [{ id: 'a', oordeel: 'past-niet', gekozen: true, feedback: 'Zijn hand doet niet mee.', beurt: 'b2' }],
      samenvatting: { soort: 'nog-kijken', aantal: 1, past: 0 },
      aanwijzing: 'b2',
    });
  });

  it('that is off and has no clue of its own: the turn where the good option looks', () => {
    expect(grade(een, kies('b'), 1).aanwijzing).toBe('b1');
  });

  it('that is off, second time: every option speaks', () => {
    const uitslag = grade(een, kies('a'), 2);
    expect(uitslag.delen.map((d) => d.oordeel)).toEqual(['past-niet', 'open', 'gemist', 'grensgeval']);
    expect(uitslag.samenvatting).toEqual({ soort: 'met-uitleg', aantal: 1, past: 0, grensgevallen: 0 });
  });

  it('that experts can defend: full score, named as such, and nothing counts as missed', () => {
    const uitslag = grade(een, kies('d'), 1);
    expect(uitslag).toMatchObject({
      score: 1,
      inzage: 'alles',
      samenvatting: { soort: 'grensgeval', grensgevallen: 1 },
    });
    expect(uitslag.delen.map((d) => d.oordeel)).toEqual(['open', 'open', 'open', 'grensgeval']);
    expect(uitslag.aanwijzing).toBeUndefined();
  });

  it('that was not made scores 0', () => {
    expect(grade(een, kies(), 'toonAlles')).toMatchObject({
      score: 0,
      samenvatting: { soort: 'met-uitleg', aantal: 1 },
    });
  });

  it('does not reward choosing everything', () => {
    expect(grade(een, kies('a', 'b', 'c', 'd'), 1).score).toBe(0);
    expect(grade(een, kies('c', 'd'), 1).score).toBe(0);
  });
});

describe('more choices', () => {
  it.each([
    [['c', 'e'], 1],
    [['c'], 0.5],
    [['c', 'a'], 0],
    [['c', 'e', 'a'], 0.5],
    [['c', 'e', 'a', 'b'], 0],
    [['a', 'b'], 0],
    [['d'], 0],
    [['c', 'd'], 0.5],
    [['c', 'e', 'd'], 1],
    [[], 0],
  ])('%j scores %d', (gekozen, score) => {
    expect(grade(meer, kies(...gekozen), 1).score).toBe(score);
  });

  it('counts what is off and what is missed, and names only what was chosen', () => {
    const uitslag = grade(meer, kies('e', 'a'), 1);
    expect(uitslag.samenvatting).toEqual({ soort: 'nog-kijken', aantal: 2, past: 1 });
    expect(uitslag.delen.map((d) => [d.id, d.oordeel])).toEqual([
      ['a', 'past-niet'],
      ['e', 'past'],
    ]);
  });

  it('counts a matter of opinion apart', () => {
    expect(grade(meer, kies('c', 'd', 'e'), 1).samenvatting).toEqual({
      soort: 'alles-past',
      past: 2,
      grensgevallen: 1,
    });
  });

  it('shows what was missed once everything may be seen', () => {
    expect(
      grade(meer, kies('c'), 2)
        .delen.filter((d) => d.oordeel === 'gemist')
        .map((d) => d.id),
    ).toEqual(['e']);
  });
});

describe('when every option is a matter of opinion', () => {
  const kan = { ...vb.keuze, opties: vb.keuze.opties.map((o) => ({ ...o, past: 'kan' as const })) };
  it.each([false, true])('any choice fits, and none does not (meer: %s)', (alsMeer) => {
    const o = naarLeerder({ ...kan, meer: alsMeer });
    expect(grade(o, kies('b'), 1)).toMatchObject({
      score: 1,
      inzage: 'alles',
      samenvatting: { soort: 'grensgeval', grensgevallen: 1 },
    });
    expect(grade(o, kies(), 1)).toMatchObject({ score: 0, samenvatting: { soort: 'nog-kijken', aantal: 1 } });
  });
});
