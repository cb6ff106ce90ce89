import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesTranscript, voegBeurtenSamen, wijsSprekersToe } from '#domain/transcriptbestand.ts';
import { transcriptOpmerking } from '#teksten/transcriptbestand.ts';

const lees = (...regels: readonly string[]): readonly string[] =>
  leesTranscript(regels.join('\n')).beurten.map(
    ({ spreker, tekst, start, eind }) => `${start}${eind === undefined ? '' : `-${eind}`} ${spreker}: ${tekst}`,
  );
const opmerkingen = (...regels: readonly string[]): readonly string[] =>
  leesTranscript(regels.join('\n')).opmerkingen.map(({ soort, regel }) => `${soort} ${regel}`);

describe('the captions that Zoom saves', () => {
  const zoom = ['[Anna Bakker] 10:03:05', 'Goedemorgen.', '', '[Ali] 10:03:09', 'Hoi.'];
  it('have a name in brackets, and the time of a clock, which is counted from the first', () => {
    expect(lees(...zoom)).toEqual(['0 Anna Bakker: Goedemorgen.', '4 Ali: Hoi.']);
    expect(leesTranscript(zoom.join('\n')).opmerkingen).toEqual([
      { soort: 'kloktijd', regel: 1, gevonden: '[Anna Bakker] 10:03:05' },
    ]);
  });
  it('keep their times when those are of the recording', () => {
    const opname = zoom.map((regel) => regel.replace('10:03', '00:03'));
    expect(lees(...opname)).toEqual(['185 Anna Bakker: Goedemorgen.', '189 Ali: Hoi.']);
    expect(opmerkingen(...opname)).toEqual([]);
  });
  it('are counted from the earliest time, with ends and fractions', () => {
    const regels = ['10:00:05.3 - 10:00:07.1 Anna: Dag.', '10:00:02.1 Ali: Hoi.'];
    expect(lees(...regels)).toEqual(['0 Ali: Hoi.', '3.2-5 Anna: Dag.']);
    expect(opmerkingen(...regels)).toEqual(['kloktijd 2', 'volgorde 2']);
  });
});

describe('a name behind the time, the words below', () => {
  const regels = ['00:00:05 Jan Pieters', 'Goedemorgen, hoe gaat het?', '00:00:09 Karin de Wit', 'Goed.'];
  it('is who speaks, and no word is lost when names are replaced', () => {
    expect(lees(...regels)).toEqual(['5 Jan Pieters: Goedemorgen, hoe gaat het?', '9 Karin de Wit: Goed.']);
    expect(wijsSprekersToe(leesTranscript(regels.join('\n')).beurten, new Map())[0]?.tekst).toBe(
      'Goedemorgen, hoe gaat het?',
    );
    expect(opmerkingen(...regels)).toEqual([]);
  });
  it('is a label of a machine, also once and behind a dash', () => {
    expect(lees('[00:00:05.10] - Spreker 1', 'Goedemorgen')).toEqual(['5.1 Spreker 1: Goedemorgen']);
    expect(lees('[00:05] - SPEAKER_00', 'Dag', '', '[00:09] - SPEAKER_01', 'Hoi')).toEqual([
      '5 SPEAKER_00: Dag',
      '9 SPEAKER_01: Hoi',
    ]);
  });
  it('is no word when nothing was said', () => {
    expect(lees('0:05 Spreker 1', 'Dag', '0:07 Spreker 2', '0:09 Spreker 1', 'Hoi')).toEqual([
      '5 Spreker 1: Dag',
      '9 Spreker 1: Hoi',
    ]);
  });
  it('goes on over more lines, and may be somebody with initials or an organisation', () => {
    expect(lees('0:05 Karin de W.', 'Een.', 'Twee.', '0:09 Haile, Tsegay (Gemeente)', 'Drie.')).toEqual([
      '5 Karin de W.: Een. Twee.',
      '9 Haile, Tsegay (Gemeente): Drie.',
    ]);
  });
  it.each([
    ['a sentence', ['0:05 Ik kom', 'morgen.', '0:09 Dat is goed.', 'Dag.'], '5 : Ik kom morgen.'],
    ['once', ['0:05 Goedemorgen', 'allemaal.', '0:09 en welkom', 'hier.'], '5 : Goedemorgen allemaal.'],
    ['with no words below', ['0:05 Goedemorgen', '0:09 Welkom', '0:12 Dank u', 'wel.'], '5 : Goedemorgen'],
    [
      'among many sentences',
      ['0:01 Ja', 'zeker.', '0:02 Nee', 'hoor.', ...[3, 4, 5, 6, 7].map((n) => `0:0${n} dat is zo`)],
      '1 : Ja zeker.',
    ],
    [
      'never the same',
      ['Dag', 'Ja', 'Nee', 'Goed', 'Prima', 'Mooi'].flatMap((woord, i) => [`0:0${i} ${woord}`, 'dan.']),
      '0 : Dag dan.',
    ],
  ])('is words: %s', (_naam, regels, eerste) => {
    expect(lees(...regels)[0]).toBe(eerste);
    expect(opmerkingen(...regels)).toEqual(['geen-namen 1']);
  });
});

describe('a name above a line with only a time', () => {
  it('is who speaks after that time', () => {
    const regels = ['Anna Bakker', '0:03', 'Goedemorgen.', '', 'Ali Yilmaz', '0:08', 'Hoi.', 'Alles goed?'];
    expect(lees(...regels)).toEqual(['3 Anna Bakker: Goedemorgen.', '8 Ali Yilmaz: Hoi. Alles goed?']);
    expect(opmerkingen(...regels)).toEqual([]);
  });
  it('may have an empty line between, a colon, and a title above all', () => {
    const regels = ['Gesprek', 'Anna:', '', '0:03', '', 'Dag.', '', 'محمد علي', '', '0:08', '', 'Hoi.'];
    expect(lees(...regels)).toEqual(['3 Anna: Dag.', '8 محمد علي: Hoi.']);
    expect(opmerkingen(...regels)).toEqual(['overgeslagen 1']);
  });
  it('is words where it is all that was said between two times', () => {
    const regels = ['0:03', 'Ja', '0:08', 'Nee', '0:12', 'Goed'];
    expect(lees(...regels)).toEqual(['3 : Ja', '8 : Nee', '12 : Goed']);
    expect(opmerkingen(...regels)).toEqual(['geen-namen 1']);
  });
});

describe('one time with more turns below', () => {
  const regels = [
    ...['00:00:00', '', 'Anna Bakker: Goedemorgen.', 'Ali Yilmaz: Hoi.', ''],
    ...['00:01:00', '', 'Anna Bakker: Hoe gaat het?', 'Thuis ook?'],
  ];
  it('gives each turn that time, and says so', () => {
    expect(lees(...regels)).toEqual([
      '0 Anna Bakker: Goedemorgen.',
      '0 Ali Yilmaz: Hoi.',
      '60 Anna Bakker: Hoe gaat het? Thuis ook?',
    ]);
    expect(opmerkingen(...regels)).toEqual(['gedeelde-tijd 1']);
    expect(voegBeurtenSamen(leesTranscript(regels.join('\n')).beurten)).toHaveLength(3);
  });
  it('works behind the time and with the name alone, and makes up no ends', () => {
    expect(lees('[00:00 - 05:00] K: Dag.', 'C:', 'Hoi.', 'K: Ga zitten.', '[05:00 - 06:00] C: Ja.')).toEqual([
      '0 K: Dag.',
      '0 C: Hoi.',
      '0 K: Ga zitten.',
      '300-360 C: Ja.',
    ]);
  });
  it('leaves words alone that have a colon and are nobody', () => {
    const tekst = ['Ik zie drie dingen.', 'Wonen: dat gaat goed.', 'Meer niet.'];
    expect(lees('Karin 0:05', ...tekst, 'Ali 0:09', 'Ja.')[0]).toBe(`5 Karin: ${tekst.join(' ')}`);
    const zonder = ['0:01', '0:02', '0:03', '0:04', '0:05', '0:06'].map((tijd) => `${tijd} zo is het`);
    expect(lees(...zonder, 'Wonen: goed.').at(-1)).toBe('6 : zo is het Wonen: goed.');
  });
});

it('reads a line of spaces in no time', () => {
  const begin = performance.now();
  expect(lees(`0:01${' '.repeat(50_000)}Hoi\u2028daar`, `Anna${' '.repeat(50_000)}x`)).toEqual(['1 : Hoi daar Anna x']);
  expect(performance.now() - begin).toBeLessThan(3000);
});

describe('what is said about a text', () => {
  it('names the line and what was expected', () => {
    for (const soort of ['kloktijd', 'gedeelde-tijd', 'geen-namen'] as const)
      expect(transcriptOpmerking[soort](7)).toMatch(/regel 7 .*We verwachtten /);
  });
});

describe('a conversation written in any of these shapes', () => {
  type Rij = { readonly spreker: string; readonly tekst: string; readonly tijd: string };
  const vormen: Record<string, (rij: Rij) => string> = {
    'name in brackets': ({ spreker, tekst, tijd }) => `[${spreker}] ${tijd}\n${tekst}\n`,
    'name before the time': ({ spreker, tekst, tijd }) => `${spreker}  ${tijd}\n${tekst}\n`,
    'name behind the time': ({ spreker, tekst, tijd }) => `${tijd} ${spreker}\n${tekst}`,
    'name behind a dash': ({ spreker, tekst, tijd }) => `[${tijd}.00] - ${spreker}\n${tekst}\n`,
    'name above the time': ({ spreker, tekst, tijd }) => `${spreker}\n${tijd}\n${tekst}\n`,
    'name before the words': ({ spreker, tekst, tijd }) => `${tijd}\n\n${spreker}: ${tekst}\n`,
  };
  const beurt = fc.record({
    spreker: fc.constantFrom('Anna Bakker', 'Ali', 'Karin de Wit', 'Spreker 1'),
    tekst: fc.stringMatching(/^[A-Z]?[a-z][a-zé ,.?]{0,40}[a-z][.?]$/).map((woorden) => woorden.replace(/ +/g, ' ')),
    stap: fc.integer({ min: 1, max: 99 }),
  });

  it.each(Object.entries(vormen))('comes back as it was: %s', (_naam, schrijf) => {
    const twee = (n: number) => String(Math.floor(n)).padStart(2, '0');
    fc.assert(
      fc.property(fc.array(beurt, { minLength: 2, maxLength: 40 }), (wat) => {
        let start = 0;
        const rijen = wat.map(({ stap, ...rest }) => ({ ...rest, start: (start += stap) }));
        const tekst = rijen.map((rij) =>
          schrijf({ ...rij, tijd: `${twee(rij.start / 3600)}:${twee((rij.start / 60) % 60)}:${twee(rij.start % 60)}` }),
        );
        const { beurten, opmerkingen: bij } = leesTranscript(tekst.join('\n'));
        expect(
          beurten.map(({ spreker, tekst: woorden, start: van }) => ({ spreker, tekst: woorden, start: van })),
        ).toEqual(rijen);
        expect(bij).toEqual([]);
      }),
    );
  });
});
