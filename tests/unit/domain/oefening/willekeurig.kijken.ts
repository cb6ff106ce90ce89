/** Random oefeningen about looking, random answers to them, and the answers of the author. */
import fc from 'fast-check';
import type { OefeningVan } from '#schemas/oefening.ts';
import type { AntwoordPerSoort } from '#domain/oefening/antwoord.ts';
import type { LeerderKijkenPerSoort } from '#domain/oefening/leerder.kijken.ts';
import { herkenbareReacties, plekken } from '#kern/kijken.ts';
import { trappen } from '#kern/trappen.ts';
import * as vb from './voorbeelden.kijken.ts';

type KijkSoort = keyof LeerderKijkenPerSoort;

const TURNS = ['b1', 'b2', 'b3', 'b4'] as const;
const stuk = fc.tuple(fc.nat(3), fc.nat(3)).map(([x, y]) => [TURNS[Math.min(x, y)]!, TURNS[Math.max(x, y)]!] as const);

/** Each reading has its own moment with a verschil, and up to four more. */
const momenten = fc.array(fc.tuple(stuk, fc.boolean()), { minLength: 3, maxLength: 6 }).map((stukken) =>
  stukken.map(([[van, tot], inA], i) => ({
    id: `m${i}`,
    lezing: i === 0 ? ('a' as const) : i === 1 ? ('b' as const) : inA ? ('a' as const) : ('b' as const),
    vanBeurt: van,
    ...(tot === van ? {} : { totBeurt: tot }),
    waarneming: 'Hij kijkt weg.',
    vraag: 'Wat zag je?',
    ...(i === 0 ? { verschil: 'Ze kijken anders.' } : {}),
    gaatGoed: inA,
  })),
);

const beurten = fc.uniqueArray(fc.constantFrom(...TURNS), { minLength: 1, maxLength: 3 });
const lezing = fc.record({
  reactie: fc.constantFrom(...herkenbareReacties),
  plek: fc.constantFrom(...plekken),
  beurten,
  uitleg: fc.constant('Zo lezen wij het.'),
});

const maat = fc.constantFrom<OefeningVan<'meten'>['maten'][number]>(
  { id: 'x', maat: 'deel-woorden', spreker: 'cl', uitleg: 'Over woorden.' },
  { id: 'x', maat: 'langste-beurt', spreker: 'km', uitleg: 'Over de langste.' },
  { id: 'x', maat: 'vragen', spreker: 'km', uitleg: 'Over vragen.' },
  { id: 'x', maat: 'open-vragen', spreker: 'cl', uitleg: 'Over open vragen.' },
  { id: 'x', maat: 'wissels', uitleg: 'Over wissels.' },
  { id: 'x', maat: 'pingpong', uitleg: 'Over ketens.' },
  { id: 'x', maat: 'stiltes', uitleg: 'Over stiltes.' },
);

export const kijken: { [S in KijkSoort]: fc.Arbitrary<OefeningVan<S>> } = {
  annoteren: fc
    .tuple(fc.constantFrom(...trappen), fc.nat(20), momenten)
    .map(([trap, tolerantie, alle]) => ({ ...vb.annoteren, trap, tolerantie, momenten: alle })),
  reactie: fc.record({ a: lezing, b: lezing }).map((lezingen) => ({ ...vb.reactie, lezingen })),
  meten: fc.array(maat, { minLength: 1, maxLength: 4 }).map((maten) => ({
    ...vb.meten,
    maten: maten.map((een, i) => ({ ...een, id: i === 0 ? 'constructor' : `m${i}` })),
  })),
};

const antwoord = <T>(velden: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(velden, { noNullPrototype: true });
const keuzeUit = (ids: readonly string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, 'weg', ...ids);
const perId = <T>(ids: readonly string[], waarde: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom('weg', ...ids), waarde, { noNullPrototype: true });

const aantekening = fc.record(
  {
    tot: fc.constantFrom('weg', ...TURNS),
    waarneming: fc.constantFrom('', ' ', 'Hij kijkt weg.'),
    vraag: fc.constantFrom('', 'Waarom?'),
    aan: fc.boolean(),
  },
  { noNullPrototype: true },
);

export const kijkGevers: { [S in KijkSoort]: (o: LeerderKijkenPerSoort[S]) => fc.Arbitrary<AntwoordPerSoort[S]> } = {
  annoteren: () => antwoord({ soort: fc.constant('annoteren'), momenten: perId(TURNS, aantekening) }),
  reactie: () =>
    antwoord({
      soort: fc.constant('reactie'),
      reactie: keuzeUit(herkenbareReacties),
      plek: keuzeUit(plekken),
      beurt: keuzeUit(TURNS),
    }),
  meten: (o) =>
    antwoord({
      soort: fc.constant('meten'),
      voorspeld: perId(
        o.maten.map(({ id }) => id),
        fc.constantFrom('', '0', '7', '12,5', '3.', 'e', '9999'),
      ),
    }),
};

/** The answers of reading a; for meten what was measured. */
export const kijkSleutels: { [S in KijkSoort]: (o: LeerderKijkenPerSoort[S]) => AntwoordPerSoort[S] } = {
  annoteren: ({ momenten: alle }) => ({
    soort: 'annoteren',
    momenten: Object.fromEntries(
      alle
        .filter(({ lezing: wie }) => wie === 'a')
        .map(({ vanBeurt, totBeurt = vanBeurt, waarneming, vraag }) => [
          vanBeurt,
          { tot: totBeurt, waarneming, vraag, aan: true },
        ]),
    ),
  }),
  reactie: ({ lezingen: { a } }) => ({ soort: 'reactie', reactie: a.reactie, plek: a.plek, beurt: a.beurten[0]! }),
  meten: ({ maten }) => ({
    soort: 'meten',
    voorspeld: Object.fromEntries(maten.map(({ id, gemeten }) => [id, String(gemeten.waarde)])),
  }),
};
