import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lezing, LezingMoment, Ronde } from '#domain/annotatie/analyse.ts';
import { HOOGSTENS, kiesHerlezen } from '#domain/annotatie/herlezen.ts';
import { opDezelfdePlek, TOLERANTIE, vergelijkRonde } from '#domain/annotatie/vergelijking.ts';
import type { Rondebeeld } from '#domain/annotatie/vergelijking.ts';

type Vorm = readonly [id: string, tijd: readonly [number, number], themas: string, meer?: Partial<LezingMoment>];

const maak = ([id, [start, eind], themas, meer]: Vorm): LezingMoment => ({
  id,
  start,
  eind,
  themas: themas.split(' '),
  waarneming: `Wat je ziet bij ${id}.`,
  ...meer,
});
const ronde = (themas: string, ...momenten: readonly Vorm[]): Ronde => ({
  id: 'r1',
  begonnen: '2026-11-22T10:00:00Z',
  themas: themas.split(' '),
  momenten: momenten.map(maak),
});
const lezing = (id: string, ...momenten: readonly Vorm[]): Lezing => ({
  id,
  naam: `Voorbeeldlezing ${id}`,
  soort: 'voorbeeld',
  momenten: momenten.map(maak),
});
const ids = (momenten: readonly { readonly id: string }[]): string[] => momenten.map(({ id }) => id);

/** The lists of the first reading, by id. */
function kort({ naast: [eerste], alleenJij }: Rondebeeld): Record<string, unknown> {
  if (!eerste) throw new Error('There is no reading.');
  return {
    samen: eerste.samen.map((s) => [ids(s.eigen), ids(s.lezing)]),
    anders: eerste.anders.map((a) => [a.eigen.id, a.lezing.id]),
    ook: ids(eerste.ook),
    alleenJij: ids(alleenJij),
  };
}

describe('a round beside a reading', () => {
  it('looks only at the thema’s that were chosen', () => {
    const beeld = vergelijkRonde(ronde('weerstand', ['j1', [10, 12], 'weerstand regie'], ['j2', [40, 42], 'contact']), [
      lezing('a', ['a1', [11, 14], 'weerstand contact'], ['a2', [80, 84], 'contact'], ['a3', [90, 95], 'weerstand']),
    ]);
    expect(kort(beeld)).toEqual({ samen: [[['j1'], ['a1']]], anders: [], ook: ['a3'], alleenJij: [] });
    expect(beeld.eigen.map(({ themas }) => themas)).toEqual([['weerstand']]);
    expect(beeld.naast[0]?.momenten.map(({ themas }) => themas)).toEqual([['weerstand'], ['weerstand']]);
  });

  it('looks at the thema’s that were used when none was chosen, and at none before anything was marked', () => {
    const zonder = { ...ronde('regie', ['j1', [10, 12], 'regie'], ['j2', [40, 42], 'contact']), themas: [] };
    const lezingA = lezing('a', ['a1', [10, 12], 'regie'], ['a2', [80, 84], 'emotie']);
    const beeld = vergelijkRonde(zonder, [lezingA]);
    expect(beeld.themas).toEqual(['regie', 'contact']);
    expect(kort(beeld)).toEqual({ samen: [[['j1'], ['a1']]], anders: [], ook: [], alleenJij: ['j2'] });
    expect(vergelijkRonde({ ...zonder, momenten: [] }, [lezingA]).themas).toEqual([]);
  });

  it('pairs marks at one place by their thema, whatever the order', () => {
    const beeld = vergelijkRonde(
      ronde('weerstand beleving', ['j1', [10, 12], 'weerstand'], ['j2', [10, 12], 'beleving']),
      [lezing('a', ['a1', [10, 12], 'beleving'], ['a2', [10, 12], 'weerstand'])],
    );
    expect(kort(beeld)).toMatchObject({
      samen: [
        [['j2'], ['a1']],
        [['j1'], ['a2']],
      ],
      anders: [],
    });
    expect(beeld.naast[0]?.verwarringen).toEqual([]);
  });

  it('calls nothing a difference that lies within one long mark of the other', () => {
    const beeld = vergelijkRonde(
      ronde('weerstand', ['j1', [44, 47], 'weerstand'], ['j2', [73, 79], 'weerstand'], ['j3', [85, 88], 'weerstand']),
      [lezing('a', ['a1', [44, 96], 'weerstand'])],
    );
    expect(kort(beeld)).toEqual({ samen: [[['j1', 'j2', 'j3'], ['a1']]], anders: [], ook: [], alleenJij: [] });
    const andersom = vergelijkRonde(ronde('weerstand', ['j1', [44, 96], 'weerstand']), [
      lezing('a', ['a1', [44, 47], 'weerstand'], ['a2', [73, 79], 'weerstand']),
    ]);
    expect(kort(andersom)).toMatchObject({ samen: [[['j1'], ['a1', 'a2']]], ook: [] });
  });

  it('counts another name where marks overlap, also one that was not chosen; the turn that follows is something else', () => {
    const beeld = vergelijkRonde(
      ronde('weerstand', ['j1', [10, 12], 'weerstand'], ['j2', [50, 52], 'weerstand'], ['j3', [90, 92], 'weerstand']),
      [lezing('b', ['b1', [11, 15], 'beleving'], ['b2', [45, 60], 'beleving'], ['b3', [92, 95], 'beleving'])],
    );
    expect(kort(beeld)).toEqual({
      samen: [],
      anders: [
        ['j1', 'b1'],
        ['j2', 'b2'],
      ],
      ook: [],
      alleenJij: ['j3'],
    });
    expect(beeld.naast[0]?.verwarringen).toEqual([{ eigen: 'weerstand', lezing: 'beleving', aantal: 2 }]);
  });

  it('is yours alone only when no reading has it', () => {
    const beeld = vergelijkRonde(
      ronde('regie', ['j1', [10, 12], 'regie'], ['j2', [30, 32], 'regie'], ['j3', [60, 62], 'regie']),
      [lezing('a', ['a1', [10, 12], 'regie']), lezing('b', ['b1', [30, 32], 'contact'])],
    );
    expect(ids(beeld.alleenJij)).toEqual(['j3']);
  });

  it('gathers what goes well and where the readings differ, in the order of the conversation', () => {
    const beeld = vergelijkRonde(ronde('regie', ['j1', [80, 82], 'regie']), [
      lezing('a', ['a1', [80, 84], 'regie', { gaatGoed: true }]),
      lezing('b', ['b1', [20, 22], 'regie', { gaatGoed: true }], ['b2', [50, 55], 'regie', { verschil: 'A … B …' }]),
    ]);
    expect(beeld.goed.map(({ moment, ookJij }) => [moment.id, ookJij])).toEqual([
      ['b1', false],
      ['a1', true],
    ]);
    expect(beeld.verschillen.map(({ moment }) => moment.id)).toEqual(['b2']);
  });

  it('counts the places of an earlier round', () => {
    const eerder = ronde('regie', ['e1', [10, 12], 'regie'], ['e2', [90, 92], 'contact']);
    const nu = ronde('regie', ['j1', [14, 15], 'regie'], ['j2', [90, 92], 'regie']);
    expect(opDezelfdePlek(nu, eerder)).toBe(1);
  });
});

const THEMAS = ['regie', 'contact', 'emotie'];
const vormen = (naam: string): fc.Arbitrary<Vorm[]> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 30 }),
        fc.uniqueArray(fc.constantFrom(...THEMAS), { minLength: 1 }),
        fc.record({ gaatGoed: fc.boolean(), verschil: fc.option(fc.constant('Waarom.'), { nil: undefined }) }),
      ),
      { maxLength: 8 },
    )
    .map((lijst) =>
      lijst.map(([start, duur, themas, meer], i): Vorm => {
        const { verschil, gaatGoed } = meer;
        return [
          `${naam}${i}`,
          [start, start + duur],
          themas.join(' '),
          { gaatGoed, ...(verschil === undefined ? {} : { verschil }) },
        ];
      }),
    );

describe('whatever was marked', () => {
  const arbitrair = fc.tuple(
    vormen('j'),
    vormen('a'),
    vormen('b'),
    fc.uniqueArray(fc.constantFrom(...THEMAS), { minLength: 1 }),
  );

  it('every mark is in one list, and in one only', () => {
    fc.assert(
      fc.property(arbitrair, ([j, a, b, themas]) => {
        const beeld = vergelijkRonde(ronde(themas.join(' '), ...j), [lezing('a', ...a), lezing('b', ...b)]);
        for (const { momenten, samen, anders, ook } of beeld.naast) {
          const van = [...samen.flatMap((s) => s.lezing), ...anders.map((x) => x.lezing), ...ook];
          expect(new Set(ids(van)).size).toBe(van.length);
          expect(ids(momenten).filter((id) => !ids(van).includes(id))).toEqual([]);
          const eigen = [...samen.flatMap((s) => s.eigen), ...anders.map((x) => x.eigen)];
          expect(new Set(ids(eigen)).size).toBe(eigen.length);
          expect(ids(eigen).filter((id) => ids(beeld.alleenJij).includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('there are at most three moments to reread, at different places, in the order of time', () => {
    fc.assert(
      fc.property(arbitrair, ([j, a, b, themas]) => {
        const beeld = vergelijkRonde(ronde(themas.join(' '), ...j), [lezing('a', ...a), lezing('b', ...b)]);
        const gekozen = kiesHerlezen(beeld).map(({ moment }) => moment);
        expect(gekozen.length).toBeLessThanOrEqual(HOOGSTENS);
        for (const [i, moment] of gekozen.entries()) {
          const vorige = gekozen[i - 1];
          if (vorige) expect(moment.start).toBeGreaterThan((vorige.eind ?? vorige.start) + TOLERANTIE);
        }
        const verschilt =
          beeld.verschillen.length + beeld.alleenJij.length > 0 ||
          beeld.naast.some(({ ook, anders }) => ook.length + anders.length > 0);
        expect(gekozen.length > 0).toBe(verschilt);
      }),
    );
  });
});

describe('three moments to reread', () => {
  it('are one of each reason before a second of any', () => {
    const beeld = vergelijkRonde(
      ronde('regie', ['j1', [10, 12], 'regie'], ['j2', [100, 102], 'regie'], ['j3', [200, 202], 'regie']),
      [
        lezing('a', ['a1', [150, 155], 'regie'], ['a2', [10, 12], 'contact']),
        lezing('b', ['b1', [152, 158], 'regie'], ['b2', [50, 55], 'regie', { verschil: 'A … B …' }]),
      ],
    );
    expect(kiesHerlezen(beeld).map(({ moment, reden }) => [moment.id, reden.soort])).toEqual([
      ['j1', 'andere-naam'],
      ['b2', 'lezingen-verschillen'],
      ['a1', 'meer-lezingen'],
    ]);
  });

  it('name every reading that has the place, and the other name', () => {
    const a = lezing('a', ['a1', [150, 155], 'regie'], ['a2', [10, 12], 'contact']);
    const b = lezing('b', ['b1', [152, 158], 'regie']);
    const beeld = vergelijkRonde(ronde('regie', ['j1', [10, 12], 'regie']), [a, b]);
    expect(kiesHerlezen(beeld).map(({ reden }) => reden)).toEqual([
      { soort: 'andere-naam', lezing: a, themas: ['contact'] },
      { soort: 'meer-lezingen', lezingen: [a, b] },
    ]);
  });

  it('fill up with what is left when one reason has it all', () => {
    const beeld = vergelijkRonde(ronde('regie'), [
      lezing('a', ...[10, 40, 70, 100].map((t): Vorm => [`a${t}`, [t, t + 2], 'regie'])),
    ]);
    expect(ids(kiesHerlezen(beeld).map(({ moment }) => moment))).toEqual(['a10', 'a40', 'a70']);
  });
});
