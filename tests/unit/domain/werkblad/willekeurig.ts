/** Random sheets, and what a person may do to one. */
import fc from 'fast-check';
import { themaIds } from '#kern/themas.ts';
import type { Themadeel, Voornemen, Waarneming, Werkblad } from '#domain/werkblad.ts';
import { geprobeerdStanden } from '#domain/werkblad.ts';

const tekst = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('🙂 ع\u0000', '=1+1', '<b>x'),
);
const naam = fc.string({ minLength: 1, maxLength: 6 });
const tijd = fc.integer({ min: 0, max: 9000 });
const metSoms = <T extends object, U extends object>(
  vast: fc.Arbitrary<T>,
  soms: fc.Arbitrary<U>,
): fc.Arbitrary<T & Partial<U>> => fc.tuple(vast, fc.option(soms, { nil: {} })).map(([a, b]) => ({ ...a, ...b }));

const waarneming: fc.Arbitrary<Waarneming> = metSoms(fc.record({ id: naam, tekst }), fc.record({ tijd, beurt: naam }));
export const voornemen: fc.Arbitrary<Voornemen> = fc.record({
  id: naam,
  als: tekst,
  dan: tekst,
  geprobeerd: fc.constantFrom(...geprobeerdStanden),
  hoeGingHet: tekst,
  watLeverdeHetOp: tekst,
});
const metId = <T extends { id: string }>(een: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(een, { selector: ({ id }) => id, maxLength: 4 });
const deel: fc.Arbitrary<Themadeel> = fc.record({
  thema: fc.constantFrom(...themaIds),
  watIkMeAfvraag: tekst,
  waarnemingen: metId(waarneming),
  voornemens: metId(voornemen),
});
const delen = fc
  .uniqueArray(deel, { selector: ({ thema }) => thema, maxLength: 5 })
  .map((alle) => ({ themas: alle.slice(0, 3), opzij: alle.slice(3) }));

const waarnaar = fc.oneof(
  fc.constant({ soort: 'nog-niet' } as const),
  fc.record({ soort: fc.constant('verhaal' as const), verhaal: naam }),
  fc.record({ soort: fc.constant('notities' as const), tekst }),
  fc.record({
    soort: fc.constant('transcript' as const),
    beurten: metId(
      metSoms(fc.record({ id: naam, spreker: tekst, tekst, start: tijd }), fc.record({ eind: tijd, onderwerp: tekst })),
    ),
  }),
  fc.record({
    soort: fc.constant('opname' as const),
    medium: fc.constantFrom('video' as const, 'audio' as const),
    lengte: tijd,
    vingerafdruk: tekst,
  }),
);
const metWie = fc.oneof(
  fc.record({ soort: fc.constantFrom('alleen' as const, 'collega' as const, 'client' as const) }),
  fc.record({ soort: fc.constant('anders' as const), wie: tekst }),
);
const moment = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());

/** What a file can hold: written and read once, because -0 becomes 0 on the way. */
const uitBestand = fc.jsonValue().map((waarde): unknown => JSON.parse(JSON.stringify(waarde)));

/** A sheet as it can come about. */
export const werkblad: fc.Arbitrary<Werkblad> = fc
  .tuple(
    metSoms(
      fc.record({
        revisie: fc.nat(),
        titel: tekst,
        gemaakt: moment,
        gewijzigd: moment,
        metWie,
        waarnaar,
        twijfel: tekst,
        apart: fc.array(fc.record({ pad: tekst, waarde: uitBestand }), { maxLength: 2 }),
        eerdere: fc.uniqueArray(
          fc.record({ werkblad: naam, id: naam, thema: fc.constantFrom(...themaIds), als: tekst, dan: tekst }),
          { selector: ({ werkblad: w, id }) => `${w}/${id}`, maxLength: 2 },
        ),
      }),
      fc.record({ gearchiveerd: moment, vervolgVan: naam, kopieVan: naam, checklist: moment }),
    ),
    delen,
  )
  .map(([los, { themas, opzij }]) => ({ id: 'blad-1', ...los, themas, opzij }));

/** Every text anywhere in a value. */
export function tekstenIn(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.values(waarde).flatMap(tekstenIn);
}

/** An argument for what the outside gives: ids that count. */
export const buiten = (voorvoegsel = 'n') => {
  let n = 0;
  return { nu: '2026-11-22T12:00:00.000Z', nieuweId: () => `${voorvoegsel}${(n += 1)}` };
};
