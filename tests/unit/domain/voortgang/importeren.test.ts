import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { leesBestand, maakBestand } from '#domain/voortgang/bestand.ts';
import { GEEN_KEUZES, pasToe, vergelijkImport } from '#domain/voortgang/importeren.ts';
import type { Importkeuzes, Keuze } from '#domain/voortgang/importeren.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import type { Voortgang } from '#domain/voortgang/types.ts';
import { alleAntwoorden, gelezen, instellingen, isLeegAntwoord, staatVan, voortgang } from './willekeurig.ts';

const LEEG: Voortgang = { gelezen: {}, instellingen: STANDAARD_INSTELLINGEN, oefeningen: [], apart: [] };
const staat = (tekst: string, gewijzigd: number, meer: Partial<OefeningStaat> = {}): OefeningStaat => ({
  id: 'oef-een',
  versie: 1,
  concept: { soort: 'voorspellen', optie: null, tekst, vergeleken: [] },
  pogingen: [],
  oud: [],
  gewijzigd,
  ...meer,
});
const poging = (tekst: string, tijd: number) => ({ antwoord: staat(tekst, 0).concept, tijd, score: null, versie: 1 });
const met = (...oefeningen: readonly OefeningStaat[]): Voortgang => ({ ...LEEG, oefeningen });
const kies = (keuze: Keuze): Importkeuzes => ({ oefeningen: new Map([['oef-een', keuze]]), instellingen: keuze });

describe('the preview', () => {
  it('says per lesson: new, the same, or joined on the first day', () => {
    const hier: Voortgang = {
      ...LEEG,
      gelezen: { 'les-a': '2026-02-01', 'les-b': '2026-02-01', 'les-c': '2026-02-01' },
    };
    const daar: Voortgang = {
      ...LEEG,
      gelezen: { 'les-a': '2026-02-01', 'les-b': '2026-01-01', constructor: '2026-03-01' },
    };
    const voorbeeld = vergelijkImport(hier, daar);
    expect(voorbeeld.lessen).toEqual([
      { id: 'les-a', soort: 'gelijk', moment: '2026-02-01' },
      { id: 'les-b', soort: 'samengevoegd', moment: '2026-01-01' },
      { id: 'constructor', soort: 'nieuw', moment: '2026-03-01' },
    ]);
    expect(pasToe(voorbeeld, GEEN_KEUZES).gelezen).toEqual({
      'les-a': '2026-02-01',
      'les-b': '2026-01-01',
      'les-c': '2026-02-01',
      constructor: '2026-03-01',
    });
  });

  const metX = [poging('x', 4)];
  it.each<{ wat: string; hier: OefeningStaat[]; daar: OefeningStaat; soort: string }>([
    { wat: 'new when it is not here', hier: [], daar: staat('daar', 5), soort: 'nieuw' },
    { wat: 'the same but for the time', hier: [staat('zo', 5)], daar: staat('zo', 9), soort: 'gelijk' },
    {
      wat: 'the same when the file holds less',
      hier: [staat('x', 5, { pogingen: metX })],
      daar: staat('', 3),
      soort: 'gelijk',
    },
    {
      wat: 'joined when attempts differ',
      hier: [staat('x', 5, { pogingen: metX })],
      daar: staat('x', 5, { pogingen: [poging('y', 3)] }),
      soort: 'samengevoegd',
    },
    { wat: 'joined when one has no draft', hier: [staat('', 0)], daar: staat('daar', 5), soort: 'samengevoegd' },
    {
      wat: 'a conflict when neither draft was recorded',
      hier: [staat('hier', 5)],
      daar: staat('daar', 3),
      soort: 'conflict',
    },
  ])('says of an exercise: $wat', ({ hier, daar, soort }) => {
    expect(vergelijkImport(met(...hier), met(daar)).oefeningen.map((een) => een.soort)).toEqual([soort]);
  });

  it('shows both sides of a conflict as they are, and which is newest', () => {
    const [hier, daar] = [staat('hier', 5), staat('daar', 9)];
    expect(vergelijkImport(met(hier), met(daar)).oefeningen[0]).toMatchObject({
      soort: 'conflict',
      hier,
      bestand: daar,
      nieuwste: 'bestand',
    });
  });
});

describe('a conflict', () => {
  const hier = staat('hier', 5, { pogingen: [poging('eerst hier', 1)] });
  const daar = staat('daar', 9, { pogingen: [poging('eerst daar', 2)] });
  const voorbeeld = vergelijkImport(met(hier), met(daar));

  it.each<[Keuze, string, string]>([
    ['hier', 'hier', 'daar'],
    ['bestand', 'daar', 'hier'],
  ])(
    'decided for "%s" keeps that draft, all attempts, and the other draft among the old answers',
    (keuze, blijft, wijkt) => {
      expect(pasToe(voorbeeld, kies(keuze)).oefeningen).toMatchObject([
        {
          concept: { tekst: blijft },
          pogingen: [{ antwoord: { tekst: 'eerst hier' } }, { antwoord: { tekst: 'eerst daar' } }],
          oud: [{ antwoord: { tekst: wijkt } }],
          gewijzigd: 10,
        },
      ]);
    },
  );

  it('that nobody decides leaves what is here, and still keeps the words of the file', () => {
    expect(pasToe(voorbeeld, GEEN_KEUZES)).toEqual(pasToe(voorbeeld, { ...kies('hier'), instellingen: 'hier' }));
  });

  it('is decided once: the same file again has nothing left to ask', () => {
    for (const keuze of ['hier', 'bestand'] as const) {
      const na = pasToe(voorbeeld, kies(keuze));
      expect(vergelijkImport(na, met(daar)).oefeningen.map((een) => een.soort)).toEqual(['gelijk']);
    }
  });
});

describe('the settings of a file', () => {
  const daar: Voortgang = { ...LEEG, instellingen: { ...STANDAARD_INSTELLINGEN, thema: 'donker' } };
  it('are taken over only when a person says so', () => {
    const voorbeeld = vergelijkImport(LEEG, daar);
    expect(voorbeeld.instellingen).toBe('anders');
    expect(pasToe(voorbeeld, GEEN_KEUZES).instellingen).toBe(LEEG.instellingen);
    expect(pasToe(voorbeeld, kies('bestand')).instellingen).toEqual(daar.instellingen);
  });
  it('are not asked about when they are the same, or absent', () => {
    expect(vergelijkImport(LEEG, LEEG).instellingen).toBe('gelijk');
    expect(vergelijkImport(LEEG, { ...LEEG, instellingen: undefined }).instellingen).toBe('geen');
  });
});

describe('whatever is here and whatever is in the file', () => {
  /** Two sides that overlap often. */
  const kant = fc
    .record({
      a: fc.option(staatVan(fc.constant('oef-a'))),
      b: fc.option(staatVan(fc.constant('oef-b'))),
      gelezen,
      instellingen,
    })
    .map(({ a, b, ...rest }): Voortgang => ({ ...rest, oefeningen: [a, b].filter((een) => een !== null), apart: [] }));
  const keuze = fc.constantFrom<Keuze>('hier', 'bestand');
  const keuzes = fc
    .record({ a: fc.option(keuze), b: fc.option(keuze), instellingen: keuze })
    .map(({ a, b, instellingen: uit }): Importkeuzes => ({
      oefeningen: new Map([...(a ? [['oef-a', a] as const] : []), ...(b ? [['oef-b', b] as const] : [])]),
      instellingen: uit,
    }));

  it('no words, no attempt and no lesson is ever lost', () => {
    fc.assert(
      fc.property(kant, kant, keuzes, (hier, daar, gekozen) => {
        const na = pasToe(vergelijkImport(hier, daar), gekozen);
        for (const bron of [...hier.oefeningen, ...daar.oefeningen]) {
          const uitkomst = na.oefeningen.find((een) => een.id === bron.id)!;
          expect(uitkomst.pogingen).toEqual(expect.arrayContaining([...bron.pogingen]));
          const over = alleAntwoorden(uitkomst);
          if (!isLeegAntwoord(bron.concept)) expect(over).toContain(JSON.stringify(bron.concept));
          for (const eerder of bron.oud) expect(over).toContain(JSON.stringify(eerder.antwoord));
        }
        for (const les of [...Object.keys(hier.gelezen), ...Object.keys(daar.gelezen)])
          expect(Object.hasOwn(na.gelezen, les)).toBe(true);
      }),
    );
  });

  it('reading the same file again changes nothing', () => {
    fc.assert(
      fc.property(kant, kant, keuzes, (hier, daar, gekozen) => {
        const na = pasToe(vergelijkImport(hier, daar), gekozen);
        const nogEens = vergelijkImport(na, daar);
        expect(nogEens.oefeningen.map((een) => een.soort)).toEqual(daar.oefeningen.map(() => 'gelijk'));
        expect(pasToe(nogEens, { ...gekozen, instellingen: 'hier' })).toEqual(na);
      }),
    );
  });

  it('looking changes neither side', () => {
    fc.assert(
      fc.property(kant, kant, (hier, daar) => {
        const voor = structuredClone([hier, daar]);
        pasToe(vergelijkImport(hier, daar), GEEN_KEUZES);
        expect([hier, daar]).toEqual(voor);
      }),
    );
  });

  it('an export read back on an empty device gives the same progress', () => {
    fc.assert(
      fc.property(voortgang, (wat) => {
        const terug = leesBestand(maakBestand(wat, '2026-11-22T12:00:00.000Z'));
        if (terug.soort === 'fout') throw new Error(terug.reden);
        const na = pasToe(vergelijkImport({ ...LEEG, instellingen: undefined }, terug.voortgang), {
          oefeningen: new Map(),
          instellingen: 'bestand',
        });
        expect(na).toEqual(terug.voortgang);
      }),
    );
  });
});
