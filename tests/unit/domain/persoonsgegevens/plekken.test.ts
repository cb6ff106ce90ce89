/** What gives somebody away where no list has the name, or no ending the street; and what only looks like it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { vervangPersoonsgegevens, vindPersoonsgegevens, zonderBekend } from '#domain/persoonsgegevens.ts';
import { leesZinnen } from './gelabeld.ts';

const kort = (tekst: string): string[] =>
  vindPersoonsgegevens(tekst).map(({ soort, start, eind }) => `${soort}:${tekst.slice(start, eind)}`);

describe('text from Word, Outlook and Teams', () => {
  const zusters = fc.record({
    ' ': fc.constantFrom('\u00a0', '\u202f', '\u2009', '\u2007'),
    '-': fc.constantFrom('\u2010', '\u2011'),
  });

  it('is read the same with spaces and hyphens that do not break', () => {
    const zin = fc.constantFrom(...leesZinnen().map(({ tekst }) => tekst));
    fc.assert(
      fc.property(zin, zusters, fc.infiniteStream(fc.boolean()), (tekst, zuster, munt) => {
        const anders = tekst.replace(/[ -]/g, (teken) =>
          munt.next().value === true ? teken : zuster[teken === ' ' ? ' ' : '-'],
        );
        expect(vindPersoonsgegevens(anders)).toEqual(vindPersoonsgegevens(tekst));
      }),
      { numRuns: 1000 },
    );
  });

  it('is replaced the same: one person, one placeholder', () => {
    const tekst =
      'Mevrouw\u00a0Jansen belt. Meneer Jansen en Jan\u2011Willem ook. Mevrouw Jansen en Jan-Willem zwijgen.';
    expect(vervangPersoonsgegevens(tekst, vindPersoonsgegevens(tekst))).toBe(
      'Mevrouw\u00a0[naam 1] belt. Meneer [naam 2] en [naam 3] ook. Mevrouw [naam 1] en [naam 3] zwijgen.',
    );
  });

  it('knows who is in a story', () => {
    const tekst = 'Ik zag Jan\u2011Willem van\u00a0Dijk.';
    expect(zonderBekend(tekst, vindPersoonsgegevens(tekst), ['dijk', 'jan-willem', 'van'])).toEqual([]);
  });
});

describe('a name that no list has', () => {
  test.each([
    ['Wubbo zegt niets.', ['Wubbo']],
    ['Jaylen zegt dat hij moe is.', ['Jaylen']],
    ['Toen was het stil. Sefanja zucht.', ['Sefanja']],
    ['Mo lacht.', ['Mo']],
    ['Wubbo Zeldenrust kijkt weg.', ['Wubbo Zeldenrust']],
    ['Sefanja en Wubbo hebben een huis.', ['Sefanja', 'Wubbo']],
    ['Karin en Wubbo.', ['Karin', 'Wubbo']],
    ['Haar ex, Wubbo, betaalt niet.', ['Wubbo']],
    ['Ik sprak haar dochter (Sefanja) ook.', ['Sefanja']],
    ['Zoon: Wubbo', ['Wubbo']],
    ['Zoon: Storm, tien jaar.', ['Storm']],
    ['Naam: Zeldenrust', ['Zeldenrust']],
    ['Van Zeldenrust van het wijkteam belde.', ['Van Zeldenrust']],
    ['Van Zeldenrust zei niets.', ['Van Zeldenrust']],
    ['Ik belde met Van Zeldenrust.', ['Van Zeldenrust']],
    ['Ik belde met Van de Zeldenrust.', ['Van de Zeldenrust']],
  ])('is found by its place: %s', (tekst, namen) => {
    expect(kort(tekst)).toEqual(namen.map((naam) => `naam:${naam}`));
  });

  it('is unsure at the beginning of a sentence', () => {
    expect(vindPersoonsgegevens('Wubbo zegt niets.')).toMatchObject([
      { zekerheid: 'laag', uitleg: 'naam-hoofdletter' },
    ]);
  });

  test.each([
    'Later zegt ze niets.',
    'Prima zegt hij.',
    'Niemand lacht.',
    'Daarnaast vroeg de klantmanager iets.',
    'Klant belt morgen.',
    'Doorvragen vraagt moed.',
    'Begeleiding vraagt tijd.',
    'Schoonmoeder kijkt mee.',
    'Frankrijk en Spanje hebben zon.',
    'Begeleiding en scholing hebben geholpen.',
    'Coach: Mooi.',
    'Cliënt: Tja.',
    'Zoon: Nee, dat doe ik niet.',
    'Moeder: Wil je koffie?',
    'Van Zutphen naar Utrecht is niet ver.',
    'Hij werkte bij Van Gend en Loos.',
    'Bij Albert Heijn werkte hij.',
    'Volgens Motivational Interviewing is dit behoudtaal.',
    'Het Leger des Heils had een bed.',
    'Dit klopt niet, zie Suwinet.',
    'Team Zuidoost had het druk.',
    'Ze keek op Netflix en viel in slaap.',
  ])('is not seen in: %s', (tekst) => {
    expect(kort(tekst)).toEqual([]);
  });

  it('may be that of a shop for somebody who is addressed by it', () => {
    expect(kort('Mevrouw Heijn belt.')).toEqual(['naam:Heijn']);
  });
});

describe('where somebody lives', () => {
  test.each([
    ['Zijn adres is Vlietpolder 16.', 'Vlietpolder 16'],
    ['Adres: De Meent 42', 'De Meent 42'],
    ['Ze woont aan Oosteinde 12 in Delft.', 'Oosteinde 12'],
    ['Hij woont op Rokin 12-3.', 'Rokin 12-3'],
    ["Huisbezoek aan 't Hoogt 5.", "'t Hoogt 5"],
    ['hij woont op rokin 12', 'rokin 12'],
    ['Ze woont al heel lang in de Kerkstraat.', 'Kerkstraat'],
    ['Ze woont nog steeds bij haar moeder in de Kerkstraat.', 'Kerkstraat'],
    ['Huisbezoek op Zuiderzeestraat 2a gedaan.', 'Zuiderzeestraat 2a'],
  ])('is found whole, and no more than that: %s', (tekst, adres) => {
    expect(kort(tekst)).toEqual([`adres:${adres}`]);
  });

  test.each([
    'Hij woont in Utrecht 3 jaar.',
    'Ze woont op kamer 12.',
    'Ze woont op kamers met 4 anderen.',
    'Hij woont op zichzelf sinds 2 jaar.',
    'Verhuisd naar Almere 3 maanden terug.',
    'Ze woont bij haar moeder in de Zaal.',
  ])('is not seen in: %s', (tekst) => {
    expect(kort(tekst)).toEqual([]);
  });
});

describe('other ways to write it', () => {
  test.each([
    ['Geboortedatum: 1991/02/28', 'geboortedatum:1991/02/28'],
    ['Is 12.4.1966 geboren.', 'geboortedatum:12.4.1966'],
    ['Op 12 april 1966 is ze in Tilburg geboren.', 'geboortedatum:12 april 1966'],
    ['Op 12 april 1966 zag ik haar. Later is ze geboren.', 'datum:12 april 1966'],
    ['V-nummer 2881234567', 'dossiernummer:2881234567'],
    ['Paspoortnummer NWK12BC34', 'dossiernummer:NWK12BC34'],
    ['rijbewijsnr. is 5301887426', 'dossiernummer:5301887426'],
    ['Zie linkedin.com/in/karin-jansen/ voor haar cv.', 'naam:karin-jansen'],
    ['Zie https://www.facebook.com/karin.jansen.', 'naam:karin.jansen'],
    ['Ze is @karin_j op TikTok.', 'naam:karin_j'],
    ['Insta: @sefanja', 'naam:sefanja'],
  ])('finds %s', (tekst, vondst) => {
    expect(kort(tekst)).toEqual([vondst]);
  });

  test.each([
    'Zijn paspoort 2024 is verlopen.',
    'Zie facebook.com/groups/werk.',
    'Ik ben @werk nu.',
    'Hij mailt niet @ kantoor.',
  ])('finds nothing in %s', (tekst) => {
    expect(kort(tekst)).toEqual([]);
  });
});
