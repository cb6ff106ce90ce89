/** Random oefeningen about SLIM, random answers to them, and the answers of the author. */
import fc from 'fast-check';
import type { OefeningVan } from '#schemas/oefening.ts';
import { trappen } from '#schemas/oefening.slim.ts';
import type { AntwoordPerSoort } from '#domain/oefening/antwoord.ts';
import type { LeerderSlimPerSoort } from '#domain/oefening/leerder.slim.ts';
import { plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import { reactieIds, rolIds, zelfbeeldIds } from '#kern/slim.ts';
import * as vb from './voorbeelden.slim.ts';

type SlimSoort = keyof LeerderSlimPerSoort;

const trap = fc.constantFrom(...trappen);
/** Beside the axis: a reading chooses a side. */
const opAs = fc.integer({ min: -20, max: 20 }).map((n) => (n === 0 ? 0.05 : n / 20));
const punt = fc.record({ willen: opAs, kunnen: opAs });
const beurten = fc.uniqueArray(fc.constantFrom('b1', 'b2', 'b3', 'b4'), { minLength: 1, maxLength: 3 });
const uitleg = fc.constant('Zo lezen wij het.');
const beide = <T>(lezing: fc.Arbitrary<T>) => fc.record({ a: lezing, b: lezing });

const rolLezing = fc
  .constantFrom(...rolIds)
  .map((rol) => ({ rol, ...(rol === 'anders' ? { rolNaam: 'druk' } : {}), uitleg: 'Zo lezen wij het.' }));

const matchLezing = fc
  .tuple(fc.boolean(), fc.uniqueArray(fc.constantFrom(...reactieIds.slice(1)), { minLength: 1, maxLength: 2 }))
  .map(([match, reacties]) => ({
    match: match ? ('ja' as const) : ('nee' as const),
    reacties: match ? (['stroming'] as (typeof reactieIds)[number][]) : reacties,
    uitleg: 'Zo lezen wij het.',
  }));

export const slim: { [S in SlimSoort]: fc.Arbitrary<OefeningVan<S>> } = {
  'slim-plaatsen': fc.tuple(trap, beide(fc.record({ punt, uitleg }))).map(([t, lezingen]) => ({
    ...vb.slimPlaatsen,
    trap: t,
    lezingen,
    combinatie: { zelfbeeld: plaatsZelfbeeld(lezingen.a.punt).zelfbeeld ?? 'kans', rol: 'leraar' as const },
  })),
  'slim-herkennen': fc
    .tuple(trap, beide(fc.record({ zelfbeeld: fc.constantFrom(...zelfbeeldIds), beurten, uitleg })))
    .map(([t, lezingen]) => ({
      ...vb.slimHerkennen,
      trap: t,
      lezingen,
      combinatie: { zelfbeeld: lezingen.a.zelfbeeld, rol: 'leraar' as const },
    })),
  'slim-match': fc.tuple(trap, beide(matchLezing)).map(([t, lezingen]) => ({
    ...vb.slimMatch,
    trap: t,
    lezingen,
    combinatie: { zelfbeeld: 'leren' as const, rol: lezingen.a.match === 'ja' ? 'leraar' : 'ouder' },
  })),
  'slim-rol': fc.tuple(trap, beide(rolLezing)).map(([t, lezingen]) => ({
    ...vb.slimRol,
    trap: t,
    lezingen,
    combinatie: { zelfbeeld: 'leren' as const, rol: lezingen.a.rol },
  })),
};

/** As storage gives it back: a plain object. */
const antwoord = <T>(velden: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(velden, { noNullPrototype: true });
const keuzeUit = (ids: readonly string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, 'weg', ...ids);
/** Without a minus before zero: JSON does not keep it. */
const plek = fc.option(
  fc.double({ min: -1, max: 1, noNaN: true }).map((waarde) => waarde + 0),
  { nil: null },
);

export const slimGevers: { [S in SlimSoort]: (o: LeerderSlimPerSoort[S]) => fc.Arbitrary<AntwoordPerSoort[S]> } = {
  'slim-plaatsen': () => antwoord({ soort: fc.constant('slim-plaatsen'), willen: plek, kunnen: plek }),
  'slim-herkennen': () =>
    antwoord({
      soort: fc.constant('slim-herkennen'),
      zelfbeeld: keuzeUit(zelfbeeldIds),
      beurt: keuzeUit(['b1', 'b2', 'b3', 'b4']),
    }),
  'slim-match': (o) =>
    antwoord({
      soort: fc.constant('slim-match'),
      match: keuzeUit(['ja', 'nee']),
      reactie: keuzeUit(reactieIds),
      inPlaatsVan: keuzeUit(o.inPlaatsVan.map(({ id }) => id)),
    }),
  'slim-rol': () =>
    antwoord({ soort: fc.constant('slim-rol'), rol: keuzeUit(rolIds), namelijk: fc.constantFrom('', 'Haast.') }),
};

/** The answers of reading a. */
export const slimSleutels: { [S in SlimSoort]: (o: LeerderSlimPerSoort[S]) => AntwoordPerSoort[S] } = {
  'slim-plaatsen': ({ lezingen: { a } }) => ({ soort: 'slim-plaatsen', willen: a.willen, kunnen: a.kunnen }),
  'slim-herkennen': ({ lezingen: { a } }) => ({
    soort: 'slim-herkennen',
    zelfbeeld: a.zelfbeeld,
    beurt: a.beurten[0]!,
  }),
  'slim-match': ({ lezingen: { a }, inPlaatsVan }) => ({
    soort: 'slim-match',
    match: a.match,
    reactie: a.reacties[0]!,
    inPlaatsVan: inPlaatsVan.find(({ past }) => past === 'ja')!.id,
  }),
  'slim-rol': ({ lezingen: { a } }) => ({ soort: 'slim-rol', rol: a.rol, namelijk: '' }),
};
