/** What holds for every kind; the rules of each kind are in `soorten/`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { grade } from './motor.ts';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from './voorbeelden.ts';
import { antwoordOp, oefening, sleutelVan } from './willekeurig.ts';

const leerder = oefening.map((o) => naarLeerder(o));
const metAntwoord = leerder.chain((o) => antwoordOp(o).map((antwoord) => ({ o, antwoord })));
const poging = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('toonAlles' as const));
const zelf: readonly string[] = ['herschrijven', 'voorspellen', 'annoteren', 'meten'];
/** Kinds that say something about what was chosen, and at the end about the other choices too. */
const kies: readonly string[] = ['keuze', 'slim-herkennen', 'slim-match', 'slim-rol', 'reactie'];
/** Kinds with parts that the explanation as a whole speaks about. */
const samen: readonly string[] = [
  'herschrijven',
  'slim-plaatsen',
  'slim-herkennen',
  'slim-match',
  'annoteren',
  'reactie',
];

/** The same answer, given in the reverse order. */
function andersom(antwoord: Antwoord): unknown {
  const keer = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return antwoord.soort === 'volgorde' ? waarde : waarde.toReversed();
    return typeof waarde === 'object' && waarde !== null
      ? Object.fromEntries(Object.entries(waarde).toReversed())
      : waarde;
  };
  return Object.fromEntries(Object.entries(antwoord).map(([veld, waarde]) => [veld, keer(waarde)]));
}

const misDelen = ({ delen }: Uitslag) => delen.filter((d) => d.oordeel === 'past-niet' || d.oordeel === 'gemist');

describe('grade', () => {
  it('gives a score from 0 to 1, or null where no machine can judge', () => {
    fc.assert(
      fc.property(metAntwoord, poging, ({ o, antwoord }, nummer) => {
        const { score } = grade(o, antwoord, nummer);
        if (zelf.includes(o.soort)) expect(score).toBeNull();
        else {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives 1 for the answer of the author, and shows everything at once', () => {
    fc.assert(
      fc.property(leerder, (o) => {
        const uitslag = grade(o, sleutelVan(o), 1);
        expect(uitslag.score).toBe(zelf.includes(o.soort) ? null : 1);
        expect(uitslag.inzage).toBe('alles');
        expect(uitslag.aanwijzing).toBeUndefined();
        if (o.soort !== 'markeren') expect(misDelen(uitslag)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(metAntwoord, poging, ({ o, antwoord }, nummer) => {
        const zelfde = JSON.parse(JSON.stringify(andersom(antwoord))) as Antwoord;
        expect(grade(o, zelfde, nummer)).toStrictEqual(grade(o, antwoord, nummer));
      }),
    );
  });

  it('keeps the solution on a first attempt that misses something', () => {
    fc.assert(
      fc.property(metAntwoord, ({ o, antwoord }) => {
        const uitslag = grade(o, antwoord, 1);
        if (uitslag.inzage === 'alles') return;
        for (const deel of uitslag.delen) {
          expect(deel.oplossing).toBeUndefined();
          if (kies.includes(o.soort) || o.soort === 'markeren') expect(deel.gekozen).toBe(true);
          else if (deel.oordeel === 'past-niet' || deel.oordeel === 'gemist') expect(deel.feedback).toBeNull();
        }
        const { samenvatting } = uitslag;
        expect(
          samenvatting.soort === 'nog-kijken'
            ? samenvatting.aantal
            : samenvatting.soort === 'lezingen' && samenvatting.nog,
        ).toBeGreaterThan(0);
      }),
    );
  });

  it('shows the same from the second attempt on as when everything is asked for, and then nothing is kept back', () => {
    fc.assert(
      fc.property(metAntwoord, fc.integer({ min: 2, max: 9 }), ({ o, antwoord }, nummer) => {
        const uitslag = grade(o, antwoord, nummer);
        expect(uitslag).toStrictEqual(grade(o, antwoord, 'toonAlles'));
        expect(uitslag.inzage).toBe('alles');
        if (o.soort === 'keuze') expect(uitslag.delen.map((d) => d.id)).toEqual(o.opties.map((x) => x.id));
        if (!samen.includes(o.soort)) expect(uitslag.delen.filter((d) => d.feedback === null)).toEqual([]);
      }),
    );
  });

  it('scores the same at every attempt', () => {
    fc.assert(
      fc.property(metAntwoord, ({ o, antwoord }) => {
        expect(grade(o, antwoord, 1).score).toBe(grade(o, antwoord, 2).score);
      }),
    );
  });

  it('names each part once', () => {
    fc.assert(
      fc.property(metAntwoord, poging, ({ o, antwoord }, nummer) => {
        const ids = grade(o, antwoord, nummer).delen.map((d) => d.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('counts in its summary what it shows in its parts', () => {
    fc.assert(
      fc.property(metAntwoord, ({ o, antwoord }) => {
        const uitslag = grade(o, antwoord, 'toonAlles');
        const { samenvatting } = uitslag;
        const tel = (oordeel: string): number => uitslag.delen.filter((d) => d.gekozen && d.oordeel === oordeel).length;
        if (samenvatting.soort === 'alles-past') expect(misDelen(uitslag)).toEqual([]);
        if ('past' in samenvatting && !kies.includes(o.soort)) expect(samenvatting.past).toBe(tel('past'));
        if ('grensgevallen' in samenvatting && !kies.includes(o.soort))
          expect(samenvatting.grensgevallen).toBe(tel('grensgeval'));
        if (samenvatting.soort === 'met-uitleg' && !kies.includes(o.soort))
          expect(samenvatting.aantal).toBe(misDelen(uitslag).length);
      }),
    );
  });

  it('names both kinds when the answer is of another kind', () => {
    expect(() => grade(naarLeerder(vb.keuze), { soort: 'markeren', beurten: [] }, 1)).toThrow(
      'oefening "oef-keuze" is a keuze, the answer is a markeren',
    );
  });
});
