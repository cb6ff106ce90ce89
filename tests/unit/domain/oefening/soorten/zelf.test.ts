/** Herschrijven and voorspellen: no machine judges these. */
import { describe, expect, it } from 'vitest';
import { grade } from '../motor.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from '../voorbeelden.ts';

describe('herschrijven', () => {
  const o = naarLeerder(vb.herschrijven);

  it('has no score and judges nothing; it says what was written and checked', () => {
    const uitslag = grade(
      o,
      { soort: 'herschrijven', teksten: { z1: 'Je kijkt weg.', z2: ' ' }, gecheckt: ['c2', 'oud'] },
      1,
    );
    expect(uitslag).toStrictEqual({
      score: null,
      inzage: 'alles',
      delen: [
        { id: 'z1', oordeel: 'open', gekozen: true, feedback: null },
        { id: 'z2', oordeel: 'open', gekozen: false, feedback: null },
      ],
      samenvatting: { soort: 'zelf-nagekeken', nagekeken: 1, totaal: 2 },
    });
  });
});

describe('voorspellen', () => {
  const o = naarLeerder(vb.voorspellen, () => vb.weergave);
  const voorspel = (optie: string | null, vergeleken: string[] = []) => ({
    soort: 'voorspellen' as const,
    optie,
    tekst: '',
    vergeleken,
  });

  it('gives the feedback of the chosen option, without a verdict', () => {
    expect(grade(o, voorspel('p2', ['v1']), 1)).toStrictEqual({
      score: null,
      inzage: 'alles',
      delen: [{ id: 'p2', oordeel: 'open', gekozen: true, feedback: 'Dat kan; luister naar zijn stem.' }],
      samenvatting: { soort: 'voorspeld', vergeleken: 1, totaal: 2 },
    });
  });

  it('gives the feedback of every option later, and knows which was chosen', () => {
    expect(grade(o, voorspel('p2'), 2).delen.map((d) => [d.id, d.gekozen])).toEqual([
      ['p1', false],
      ['p2', true],
    ]);
  });

  it('has nothing to say about own words', () => {
    expect(
      grade(
        naarLeerder({ ...vb.voorspellen, opties: undefined }, () => vb.weergave),
        { soort: 'voorspellen', optie: null, tekst: 'Hij belt af.', vergeleken: [] },
        1,
      ).delen,
    ).toEqual([]);
  });
});
