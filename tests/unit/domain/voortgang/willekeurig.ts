import fc from 'fast-check';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { leesStaat } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { leesbreedtes, tekstgroottes, themas } from '#domain/voortgang/types.ts';
import type { Instellingen, Voortgang } from '#domain/voortgang/types.ts';

/** Words as people write them, and as machines mangle them. */
export const tekst = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Ik zie je twijfelen 🙂',
      '👩‍👩‍👧',
      'שלום, مرحبا',
      '\u202Eomgekeerd',
      'nul\u0000nul',
      '\uD83D los',
      '',
      ' ',
      '\n',
      '"\\',
      '__proto__',
      '\u2028',
    ),
  },
);
export const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
  fc.constantFrom('constructor', 'oef-een', 'oef-twee', 'tostring'),
);
const sleutel = fc.oneof(id, fc.constantFrom('__proto__', 'hasOwnProperty', 'Ü', ''));
export const moment = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((dag) => dag.toISOString());

const teksten = fc
  .array(fc.tuple(sleutel, tekst), { maxLength: 4 })
  .map((paren): Readonly<Record<string, string>> => Object.fromEntries(paren));
export const antwoord: fc.Arbitrary<Antwoord> = fc.oneof(
  fc.record({ soort: fc.constant('herschrijven' as const), teksten, gecheckt: fc.array(id, { maxLength: 3 }) }),
  fc.record({
    soort: fc.constant('voorspellen' as const),
    optie: fc.option(id),
    tekst,
    vergeleken: fc.array(id, { maxLength: 3 }),
  }),
  fc.record({ soort: fc.constant('keuze' as const), gekozen: fc.array(id, { maxLength: 3 }) }),
  fc.record({ soort: fc.constant('sorteren' as const), groepen: teksten }),
  fc.record({ soort: fc.constant('gesprek' as const), pad: fc.array(id, { maxLength: 4 }) }),
);
const tijd = fc.integer({ min: 1, max: 2_000_000_000_000 });
const versie = fc.integer({ min: 1, max: 3 });
const poging = fc.record({ antwoord, tijd, score: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })), versie });
const oud = fc.record({ antwoord, tijd, versie });

/** A state as the storage gives it: read by the guard of the exercises. */
export const staatVan = (vast: fc.Arbitrary<string>): fc.Arbitrary<OefeningStaat> =>
  fc
    .record({
      id: vast,
      versie,
      concept: antwoord,
      pogingen: fc.array(poging, { maxLength: 3 }),
      oud: fc.array(oud, { maxLength: 2 }),
      gewijzigd: tijd,
    })
    .map(leesStaat)
    .filter((staat) => staat !== null);
export const staat = staatVan(id);

export const instellingen: fc.Arbitrary<Instellingen> = fc.record({
  thema: fc.constantFrom(...themas),
  tekstgrootte: fc.constantFrom(...tekstgroottes),
  leesbreedte: fc.constantFrom(...leesbreedtes),
  rustig: fc.boolean(),
  sneltoetsen: fc.boolean(),
});
export const gelezen = fc
  .array(fc.tuple(id, moment), { maxLength: 5 })
  .map((paren): Readonly<Record<string, string>> => Object.fromEntries(paren));

export const voortgang: fc.Arbitrary<Voortgang> = fc.record({
  gelezen,
  instellingen: fc.option(instellingen, { nil: undefined }),
  oefeningen: fc.uniqueArray(staat, { maxLength: 4, selector: (een) => een.id }),
  apart: fc.uniqueArray(
    tekst.map((wat): unknown => ({ wat })),
    { maxLength: 2, selector: (een) => JSON.stringify(een) },
  ),
});

/** The same, in the order of the ids, as a file has them. */
export const opVolgorde = (wat: Voortgang): Voortgang => ({
  ...wat,
  oefeningen: [...wat.oefeningen].sort((een, ander) => (een.id < ander.id ? -1 : 1)),
});

/** Every answer that can be found anywhere in a state. */
export const alleAntwoorden = ({ concept, pogingen, oud: eerder }: OefeningStaat): Set<string> =>
  new Set(
    [concept, ...pogingen.map((p) => p.antwoord), ...eerder.map((o) => o.antwoord)].map((een) => JSON.stringify(een)),
  );

/** All texts in a value, names left out. */
const bladeren = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(bladeren) : [];
};

/** Whether nobody would miss this answer: there is not one visible character in it. */
export const isLeegAntwoord = (een: Antwoord): boolean =>
  bladeren({ ...een, soort: '' }).every((blad) => blad.trim() === '');
