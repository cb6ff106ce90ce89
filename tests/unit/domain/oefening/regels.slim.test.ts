import { describe, expect, it } from 'vitest';
import type { Oefening } from '#schemas/oefening.ts';
import { controleerOefening } from '#domain/oefening/regels.ts';
import { beurten, fragment } from './voorbeelden.basis.ts';
import { slimHerkennen, slimMatch, slimPlaatsen, slimRol } from './voorbeelden.slim.ts';

const lezing = <O extends { lezingen: { a: object } }>(o: O, a: Partial<O['lezingen']['a']>): O => ({
  ...o,
  lezingen: { ...o.lezingen, a: { ...o.lezingen.a, ...a } },
});

describe('what an author of an exercise about SLIM hears', () => {
  it.each<[string, Oefening, readonly [veld: string, gevonden: string]]>([
    [
      'a fragment that is too short',
      { ...slimRol, fragment: { ...fragment, beurten: beurten.slice(1, 3) } },
      ['fragment', '2 beurten'],
    ],
    [
      'a clue at a turn that is not there',
      { ...slimRol, aanwijzingen: [{ beurt: 'b9', uitleg: 'Hier.' }] },
      ['aanwijzingen[0].beurt', '"b9"'],
    ],
    [
      'a reading on an axis',
      lezing(slimPlaatsen, { punt: { willen: 0, kunnen: -0.6 } }),
      ['lezingen.a.punt.willen', 'precies op de as'],
    ],
    [
      'a place that is another zelfbeeld',
      lezing(slimPlaatsen, { punt: { willen: 0.7, kunnen: 0.6 } }),
      ['combinatie.zelfbeeld', 'lezing a ziet "kans"'],
    ],
    [
      'an axis without a clue',
      { ...slimPlaatsen, aanwijzingen: slimPlaatsen.aanwijzingen.filter(({ as }) => as === 'willen') },
      ['aanwijzingen', 'kunnen'],
    ],
    [
      'another zelfbeeld than the combination',
      lezing(slimHerkennen, { zelfbeeld: 'kans' }),
      ['combinatie.zelfbeeld', '"leren"'],
    ],
    [
      'a reading that names a turn that is not there',
      lezing(slimHerkennen, { beurten: ['b7'] }),
      ['lezingen.a.beurten[0]', '"b7"'],
    ],
    [
      'a match that hitches',
      { ...lezing(slimMatch, { match: 'ja' }), combinatie: { zelfbeeld: 'leren', rol: 'leraar' } },
      ['lezingen.a.reacties', 'match: ja'],
    ],
    ['a mismatch that flows', lezing(slimMatch, { reacties: ['stroming'] }), ['lezingen.a.reacties', 'match: nee']],
    [
      'a mismatch that is a match in the model',
      { ...slimMatch, combinatie: { zelfbeeld: 'leren', rol: 'leraar' } },
      ['lezingen.a.match', 'een match'],
    ],
    [
      'a sentence with the name of a question',
      { ...slimMatch, inPlaatsVan: slimMatch.inPlaatsVan.map((z, i) => ({ ...z, id: i === 0 ? 'reactie' : z.id })) },
      ['inPlaatsVan', '"reactie"'],
    ],
    [
      'no sentence that fits',
      { ...slimMatch, inPlaatsVan: slimMatch.inPlaatsVan.map((z) => ({ ...z, past: 'kan' as const })) },
      ['inPlaatsVan', 'past: ja'],
    ],
    ['another role than the combination', lezing(slimRol, { rol: 'leraar' }), ['combinatie.rol', '"leraar"']],
  ])('%s', (_naam, oefening, [veld, gevonden]) => {
    const meldingen = controleerOefening(oefening);
    expect(meldingen).toHaveLength(1);
    expect(meldingen[0]?.veld).toBe(veld);
    expect(`${meldingen[0]?.gevonden} ${meldingen[0]?.schrijf}`).toContain(gevonden);
  });

  it('nothing about turns of a verhaal that are not known here', () => {
    const verwijzing = { verhaal: 'verhaal-druk', van: 51, tot: 85 };
    expect(controleerOefening({ ...slimHerkennen, fragment: verwijzing })).toEqual([]);
  });
});
