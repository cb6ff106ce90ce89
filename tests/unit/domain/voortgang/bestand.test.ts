import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { bestandsnaam, GROOTSTE_TEKST, leesBestand, maakBestand } from '#domain/voortgang/bestand.ts';
import { controlesom } from '#domain/voortgang/controle.ts';
import { migraties, migreer } from '#domain/voortgang/migraties.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import type { Voortgang } from '#domain/voortgang/types.ts';
import { opVolgorde, voortgang } from './willekeurig.ts';

const GEMAAKT = '2026-11-22T12:00:00.000Z';
const geschreven = (tekst: string, id = 'oef-een'): OefeningStaat => ({
  id,
  versie: 1,
  concept: { soort: 'voorspellen', optie: null, tekst, vergeleken: [] },
  pogingen: [],
  oud: [],
  gewijzigd: 5,
});
const klein: Voortgang = {
  gelezen: { 'les-een': GEMAAKT },
  instellingen: { ...STANDAARD_INSTELLINGEN, thema: 'donker' },
  oefeningen: [geschreven('Ik zie 🙂 je\u0000 twijfelen. שלום')],
  apart: [{ raar: true }],
};
/** A file whose checksum is right whatever was put into it. */
const metSom = (inhoud: object): string =>
  JSON.stringify({ ...inhoud, controle: controlesom(JSON.parse(JSON.stringify(inhoud))) });
const kop = { soort: 'vknz-voortgang', versie: 1, gemaakt: GEMAAKT };

describe('a file', () => {
  it('gives back what went into it, whatever a person wrote', () => {
    fc.assert(
      fc.property(voortgang, (wat) => {
        expect(leesBestand(maakBestand(wat, GEMAAKT))).toEqual({
          soort: 'gelezen',
          gemaakt: GEMAAKT,
          voortgang: opVolgorde(wat),
          onleesbaar: 0,
          dubbel: 0,
        });
      }),
    );
  });

  it('holds a hundred thousand characters', () => {
    const lang = '🙂 ع\u0000é\n"\\'.repeat(12_500);
    const terug = leesBestand(maakBestand({ ...klein, oefeningen: [geschreven(lang)] }, GEMAAKT));
    expect(terug).toMatchObject({ soort: 'gelezen', voortgang: { oefeningen: [{ concept: { tekst: lang } }] } });
  });

  it('survives the way to the disk and back, byte order mark included', () => {
    const tekst = maakBestand(klein, GEMAAKT);
    const bytes = new TextEncoder().encode(`\uFEFF${tekst}`);
    expect(leesBestand(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toMatchObject({
      soort: 'gelezen',
      voortgang: klein,
    });
  });

  it('cut off at any byte is refused, and never throws', () => {
    const bytes = new TextEncoder().encode(maakBestand(klein, GEMAAKT));
    for (let lengte = 0; lengte < bytes.length; lengte += 1) {
      const uitkomst = leesBestand(new TextDecoder().decode(bytes.slice(0, lengte)));
      expect(uitkomst, `${lengte} bytes`).toEqual({ soort: 'fout', reden: lengte === 0 ? 'leeg' : 'geen-json' });
    }
  });

  it('with one byte changed is refused, or says exactly the same', () => {
    const bytes = new TextEncoder().encode(maakBestand(klein, GEMAAKT));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (plek, bits) => {
        const kapot = bytes.slice();
        kapot[plek] = (kapot[plek] ?? 0) ^ bits;
        const uitkomst = leesBestand(new TextDecoder().decode(kapot));
        if (uitkomst.soort === 'gelezen') expect(uitkomst.voortgang).toEqual(klein);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.object().map((wat) => metSom({ ...kop, ...wat })),
        ),
        (tekst) => void leesBestand(tekst),
      ),
    );
  });

  it('has a name that tells a bystander nothing', () =>
    expect(bestandsnaam(GEMAAKT)).toBe('voortgang-2026-11-22.json'));

  it('can be made of a storage that holds odd things', () => {
    const rond: Record<string, unknown> = {};
    rond.ik = rond;
    let diep: unknown = 1;
    for (let i = 0; i < 5000; i += 1) diep = [diep];
    const terug = leesBestand(maakBestand({ ...klein, apart: [rond, diep, 10n, undefined, new Map()] }, GEMAAKT));
    expect(terug).toMatchObject({ soort: 'gelezen', voortgang: { oefeningen: klein.oefeningen } });
  });
});

describe('a file that is not right', () => {
  it.each<[string, string, object]>([
    ['nothing', '', { reden: 'leeg' }],
    ['white space', ' \n\t\uFEFF', { reden: 'leeg' }],
    ['zeroes', '\u0000'.repeat(200), { reden: 'geen-json' }],
    ['a picture', '\u0089PNG\r\n', { reden: 'geen-json' }],
    ['a list', '[]', { reden: 'ander-bestand', gevonden: undefined }],
    ['null', 'null', { reden: 'ander-bestand', gevonden: undefined }],
    ['another JSON', '{"soort":"kijkwijzer"}', { reden: 'ander-bestand', gevonden: 'kijkwijzer' }],
    ['a newer version', metSom({ ...kop, versie: 2 }), { reden: 'nieuwere-versie', versie: 2, begrijpt: 1 }],
    ['no version', metSom({ soort: 'vknz-voortgang' }), { reden: 'beschadigd', plaats: 'vorm' }],
    ['half a version', metSom({ ...kop, versie: 0.5 }), { reden: 'beschadigd', plaats: 'vorm' }],
    [
      'no checksum',
      JSON.stringify({ ...kop, gelezen: {}, oefeningen: [] }),
      { reden: 'beschadigd', plaats: 'controle' },
    ],
    [
      'another checksum',
      JSON.stringify({ ...kop, gelezen: {}, oefeningen: [], controle: 'fnv1a-00000000' }),
      { reden: 'beschadigd', plaats: 'controle' },
    ],
    ['no lessons', metSom({ ...kop, oefeningen: [] }), { reden: 'beschadigd', plaats: 'vorm' }],
    ['no list of exercises', metSom({ ...kop, gelezen: {}, oefeningen: {} }), { reden: 'beschadigd', plaats: 'vorm' }],
    [
      'no moment',
      metSom({ ...kop, gemaakt: 'gisteren', gelezen: {}, oefeningen: [] }),
      { reden: 'beschadigd', plaats: 'vorm' },
    ],
    [
      'nesting a hundred thousand deep',
      `{"soort":"vknz-voortgang","versie":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { reden: 'beschadigd', plaats: 'vorm' },
    ],
  ])('%s', (_, tekst, fout) => expect(leesBestand(tekst)).toEqual({ soort: 'fout', ...fout }));

  it('because it is too large is not parsed at all', () => {
    expect(leesBestand(' '.repeat(GROOTSTE_TEKST + 1))).toEqual({
      soort: 'fout',
      reden: 'te-groot',
      tekens: GROOTSTE_TEKST + 1,
      grens: GROOTSTE_TEKST,
    });
  });
});

describe('odd content', () => {
  it('in one exercise never spoils the rest, and is kept', () => {
    const uitkomst = leesBestand(metSom({ ...kop, gelezen: {}, oefeningen: [{ id: 'kapot' }, 7, geschreven('heel')] }));
    expect(uitkomst).toMatchObject({
      soort: 'gelezen',
      onleesbaar: 2,
      voortgang: { oefeningen: [geschreven('heel')], apart: [{ id: 'kapot' }, 7] },
    });
  });

  it('with the same exercise twice is joined, and no words go', () => {
    const uitkomst = leesBestand(
      metSom({ ...kop, gelezen: {}, oefeningen: [geschreven('een'), { ...geschreven('twee'), gewijzigd: 9 }] }),
    );
    expect(uitkomst).toMatchObject({
      dubbel: 1,
      voortgang: { oefeningen: [{ concept: { tekst: 'twee' }, oud: [{ antwoord: { tekst: 'een' } }] }] },
    });
  });

  it('with __proto__ and unknown names changes nothing but itself', () => {
    const staatMetProto = JSON.stringify(geschreven('gewoon')).replace('{', '{"__proto__":{"vervuild":1},"erbij":2,');
    const inhoud = `{"soort":"vknz-voortgang","versie":1,"gemaakt":"${GEMAAKT}","__proto__":{"vervuild":1},"nieuw":{"x":1},"gelezen":{"__proto__":"${GEMAAKT}","constructor":"${GEMAAKT}","Geen Id":"${GEMAAKT}","les-een":"ooit"},"oefeningen":[${staatMetProto}]}`;
    const uitkomst = leesBestand(inhoud.replace(/\}$/, `,"controle":"${controlesom(JSON.parse(inhoud))}"}`));
    expect(uitkomst).toMatchObject({ soort: 'gelezen', voortgang: { oefeningen: [geschreven('gewoon')] } });
    expect(uitkomst.soort === 'gelezen' && Object.entries(uitkomst.voortgang.gelezen)).toEqual([
      ['constructor', GEMAAKT],
    ]);
    expect(Reflect.get({}, 'vervuild')).toBeUndefined();
  });

  it('with settings nobody knows falls back field by field', () => {
    const uitkomst = leesBestand(
      metSom({ ...kop, gelezen: {}, oefeningen: [], instellingen: { thema: 'paars', rustig: true } }),
    );
    expect(uitkomst).toMatchObject({ voortgang: { instellingen: { ...STANDAARD_INSTELLINGEN, rustig: true } } });
  });
});

describe('an older version', () => {
  /** The trial version, as it was: never edit this text. */
  const V0 = `{"soort":"vknz-voortgang","versie":0,"gemaakt":"2026-01-02T03:04:05.000Z","gelezen":["les-een","les-twee"],"oefeningen":{"oef-een":${JSON.stringify(geschreven('uit de proef'))}}}`;

  it('is read as if it were made today', () => {
    expect(leesBestand(V0)).toEqual({
      soort: 'gelezen',
      gemaakt: '2026-01-02T03:04:05.000Z',
      onleesbaar: 0,
      dubbel: 0,
      voortgang: {
        gelezen: { 'les-een': '2026-01-02T03:04:05.000Z', 'les-twee': '2026-01-02T03:04:05.000Z' },
        instellingen: undefined,
        oefeningen: [geschreven('uit de proef')],
        apart: [],
      },
    });
  });

  it('is brought up step by step, never throws, and leaves its argument alone', () => {
    expect(migraties).toHaveLength(1);
    fc.assert(
      fc.property(fc.object(), (wat) => {
        const voor = structuredClone(wat);
        expect(migreer(wat, 0)).toMatchObject({ versie: 1, apart: [] });
        expect(migreer(wat, 1)).toBe(wat);
        expect(wat).toEqual(voor);
      }),
    );
  });
});
