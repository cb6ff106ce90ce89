import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesTranscript, TranscriptFout, voegBeurtenSamen, type Transcriptreden } from '#domain/transcriptbestand.ts';

const bestand = (naam: string): string =>
  readFileSync(new URL(`../../../fixtures/transcripten/${naam}`, import.meta.url), 'utf8');
const lees = (tekst: string): readonly string[] =>
  leesTranscript(tekst).beurten.map(
    ({ spreker, tekst: woorden, start, eind }) => `${start}-${eind ?? '?'} ${spreker}: ${woorden}`,
  );

function foutIn(tekst: string): Transcriptreden | undefined {
  try {
    leesTranscript(tekst);
    return undefined;
  } catch (fout) {
    if (fout instanceof TranscriptFout) return fout.fout;
    throw fout;
  }
}

describe('what programs export', () => {
  it('reads Teams: voices, cue ids, an entity, words on two lines, turns that overlap', () => {
    const uit = leesTranscript(bestand('teams.vtt'));
    expect(uit.soort).toBe('webvtt');
    expect(uit.sprekers).toEqual(['Dijkstra, Femke (Gemeente Voorbeeld)', 'Tsegay Haile']);
    expect(uit.opmerkingen).toEqual([]);
    expect(lees(bestand('teams.vtt'))).toEqual([
      '3.12-5.88 Dijkstra, Femke (Gemeente Voorbeeld): Fijn dat je er bent, Tsegay.',
      '5.88-7.4 Dijkstra, Femke (Gemeente Voorbeeld): Hoe is het met je & je gezin?',
      '9.04-13.96 Tsegay Haile: Ja, goed hoor. Mijn vrouw Samira is weer beter.',
      '13.5-15 Dijkstra, Femke (Gemeente Voorbeeld): Wat fijn.',
    ]);
  });

  it('reads Zoom: names in front of the words, and a colon inside them', () => {
    expect(lees(bestand('zoom.vtt'))).toEqual([
      '16.239-18.14 Femke Dijkstra: Zullen we beginnen?',
      '18.9-22.01 Tsegay H: Ja. Ik heb een vraag: mag ik eerst iets zeggen?',
      '22.8-24.15 Femke Dijkstra: Natuurlijk.',
    ]);
  });

  it('reads WebVTT with a header, styles, a region, notes, settings, two voices in a cue, and no hours', () => {
    expect(lees(bestand('alles.vtt'))).toEqual([
      '1-3.5 Femke: Hoi, kom binnen.',
      '3.5-6 Femke: Koffie?',
      '3.5-6 Tsegay: Graag ja, café!',
      '3600-3602 : (stilte)',
    ]);
  });

  it('reads SRT: an empty line inside, placing, fonts, short thousandths', () => {
    const uit = leesTranscript(bestand('whisper.srt'));
    expect(uit.soort).toBe('srt');
    expect(lees(bestand('whisper.srt'))).toEqual([
      '0-4.48 SPEAKER_00: Goedemiddag, ga zitten.',
      '4.48-7 SPEAKER_01: Dank je. Is het warm hier?',
      '7-9.25 SPEAKER_00: Een beetje. Ik zet het raam open.',
      '9.5-11 SPEAKER_01: Fijn.',
    ]);
  });

  it('reads text with a name and a time above the words, and says which line it passed over', () => {
    expect(lees(bestand('otter.txt'))).toEqual([
      '3-? Femke Dijkstra: Fijn dat je er bent. Hoe gaat het?',
      '9-? Tsegay: Goed hoor. Om 9:30 was ik al wakker.',
      '3730-? Femke Dijkstra: Dat is vroeg.',
    ]);
    expect(leesTranscript(bestand('otter.txt')).opmerkingen).toEqual([
      { soort: 'overgeslagen', regel: 1, gevonden: 'Verzonnen gesprek' },
    ]);
  });

  it('reads text with times in front', () => {
    expect(lees(bestand('tijdcodes.txt'))).toEqual([
      '3-? Femke: Fijn dat je er bent.',
      '9-? Tsegay: Goed hoor. en met jou?',
      '15-17 Femke: Ook goed.',
      '20-? Tsegay: Let op: ik moet om drie uur weg.',
    ]);
  });

  it.each(['teams.vtt', 'zoom.vtt', 'alles.vtt', 'whisper.srt', 'otter.txt', 'tijdcodes.txt'])(
    'reads %s the same with a byte order mark, Windows lines or old Mac lines',
    (naam) => {
      const gewoon = leesTranscript(bestand(naam));
      expect(leesTranscript(`\uFEFF${bestand(naam)}`)).toEqual(gewoon);
      expect(leesTranscript(bestand(naam).replaceAll('\n', '\r\n'))).toEqual(gewoon);
      expect(leesTranscript(bestand(naam).replaceAll('\n', '\r'))).toEqual(gewoon);
    },
  );

  it('joins what captions cut, of the same speaker and within a pause', () => {
    expect(
      voegBeurtenSamen(leesTranscript(bestand('teams.vtt')).beurten).map(({ start, eind, tekst }) => [
        start,
        eind,
        tekst,
      ]),
    ).toEqual([
      [3.12, 7.4, 'Fijn dat je er bent, Tsegay. Hoe is het met je & je gezin?'],
      [9.04, 13.96, 'Ja, goed hoor. Mijn vrouw Samira is weer beter.'],
      [13.5, 15, 'Wat fijn.'],
    ]);
  });
});

describe('a file that is wrong', () => {
  it.each<[string, string, Transcriptreden]>([
    ['nothing', ' \n ', { reden: 'leeg' }],
    ['a Word file', 'PK\u0003\u0004\u0014\u0000', { reden: 'geen-tekst' }],
    ['no times', '\nHallo allemaal\n', { reden: 'geen-tijden', regel: 2, gevonden: 'Hallo allemaal' }],
    ['no words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n', { reden: 'geen-woorden' }],
    ['a header and nothing else', 'WEBVTT\n', { reden: 'niets' }],
    ['a header and a note', 'WEBVTT\n\nNOTE Gemaakt op dinsdag\n', { reden: 'niets' }],
    [
      'a broken time in WebVTT',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nHoi\n\n00:03.000 --> 00:0x.000\nDag',
      { reden: 'tijd', regel: 6, gevonden: '00:03.000 --> 00:0x.000', verwacht: 'tijd' },
    ],
    [
      'a broken time in SRT',
      '1\n00:00:01,000 --> 00:00:02,000\nHoi\n\n2\n00:00:03,000 --> \nDag',
      { reden: 'tijd', regel: 6, gevonden: '00:00:03,000 -->', verwacht: 'tijd' },
    ],
    [
      'words without a time',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nHoi\n\nen dit hoort nergens bij\n',
      { reden: 'los', regel: 6, gevonden: 'en dit hoort nergens bij', verwacht: 'tijdregel' },
    ],
    [
      'a minute of 75 seconds',
      '[00:10] A: Hoi\n[00:75] B: Dag',
      { reden: 'tijd', regel: 2, gevonden: '[00:75] B: Dag', verwacht: 'tijd' },
    ],
  ])('says what and where: %s', (_naam, tekst, verwacht) => {
    expect(foutIn(tekst)).toEqual(verwacht);
  });

  it('says so when turns are out of order or end before they begin', () => {
    const uit = leesTranscript('WEBVTT\n\n00:05.000 --> 00:04.000\nDrie\n\n00:01.000 --> 00:02.000\nEen\n');
    expect(uit.opmerkingen).toMatchObject([
      { soort: 'eind-voor-begin', regel: 3 },
      { soort: 'volgorde', regel: 6 },
      { soort: 'geen-namen', regel: 3 },
    ]);
    expect(uit.beurten).toMatchObject([
      { start: 1, eind: 2 },
      { start: 5, tekst: 'Drie' },
    ]);
    expect(uit.beurten[1]).not.toHaveProperty('eind');
  });

  it('never breaks on tags in tags', () => {
    expect(foutIn(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<c>'.repeat(60_000)}x`)).toEqual({ reden: 'te-ingewikkeld' });
  });
});

describe('whatever stands in a file', () => {
  const brok = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'WEBVTT',
      '',
      '1',
      'NOTE x',
      'STYLE',
      'REGION',
      '00:01.000 --> 00:02.000',
      '00:00:05,000 --> 00:00:04,000',
    ),
    fc.constantFrom(
      'Jan: hoi',
      '[00:12] Jan: dag',
      '<v Jan>a',
      '</v>',
      '&amp;',
      '-->',
      '00:99 x',
      'Karin  1:02',
      '\uFEFF',
      '<00:01.500>',
      '<lacht> a < b',
      'mo: hoi',
      'Meeting ended after 00:01:00',
      '1 "Jan" (12)',
    ),
  );
  const bestanden = fc.tuple(fc.boolean(), fc.array(brok, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'));

  it('is read, or refused by name; times never go back, and ends lie behind starts', () => {
    fc.assert(
      fc.property(bestanden, ([kop, regels, einde]) => {
        const tekst = [...(kop ? ['WEBVTT', ''] : []), ...regels].join(einde);
        if (foutIn(tekst)) return;
        const { beurten } = leesTranscript(tekst);
        expect(beurten.length).toBeGreaterThan(0);
        beurten.forEach(({ start, eind, tekst: woorden }, i) => {
          expect(start).toBeGreaterThanOrEqual(beurten[i - 1]?.start ?? 0);
          expect(eind === undefined || eind > start).toBe(true);
          expect(woorden.trim()).not.toBe('');
        });
        expect(new Set(beurten.map(({ id }) => id)).size).toBe(beurten.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives back the turns that were written as WebVTT and as SRT', () => {
    const beurt = fc.record({
      spreker: fc.constantFrom('Femke', 'Tsegay Haile'),
      tekst: fc.stringMatching(/^[a-z][a-zé ,.?]{0,40}[a-z]$/).map((woorden) => woorden.replace(/ +/g, ' ')),
      duur: fc.integer({ min: 1, max: 9000 }),
    });
    const ms = (n: number, teken: string): string => {
      const deel = (waarde: number, lengte = 2) => String(Math.floor(waarde)).padStart(lengte, '0');
      return `${deel(n / 3_600_000)}:${deel((n / 60_000) % 60)}:${deel((n / 1000) % 60)}${teken}${deel(n % 1000, 3)}`;
    };
    fc.assert(
      fc.property(fc.array(beurt, { minLength: 1, maxLength: 40 }), (wat) => {
        let tijd = 0;
        const rijen = wat.map(({ duur, ...rest }) => ({ ...rest, van: tijd, tot: (tijd += duur) }));
        const vtt = rijen.map((r) => `${ms(r.van, '.')} --> ${ms(r.tot, '.')}\n<v ${r.spreker}>${r.tekst}</v>\n`);
        const srt = rijen.map(
          (r, i) => `${i + 1}\n${ms(r.van, ',')} --> ${ms(r.tot, ',')}\n${r.spreker}: ${r.tekst}\n`,
        );
        const verwacht = rijen.map((r) => `${r.van / 1000}-${r.tot / 1000} ${r.spreker}: ${r.tekst}`);
        expect(lees(`WEBVTT\n\n${vtt.join('\n')}`)).toEqual(verwacht);
        expect(lees(srt.join('\n'))).toEqual(verwacht);
      }),
    );
  });

  it('takes a conversation of four hours in its stride', () => {
    const regels = Array.from({ length: 5000 }, (_, i) => {
      const tijd = `${String(Math.floor(i / 1200)).padStart(2, '0')}:${String(Math.floor(i / 20) % 60).padStart(2, '0')}:${String((i * 3) % 60).padStart(2, '0')}`;
      return `${tijd}.000 --> ${tijd}.900\n<v Spreker ${i % 2}>Dit is wat er op dit moment gezegd wordt.</v>\n`;
    });
    const begin = performance.now();
    expect(leesTranscript(`WEBVTT\n\n${regels.join('\n')}`).beurten).toHaveLength(5000);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
