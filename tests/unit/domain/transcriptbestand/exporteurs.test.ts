import { describe, expect, it } from 'vitest';
import { leesTranscript, TranscriptFout } from '#domain/transcriptbestand.ts';
import { transcriptFout, transcriptOpmerking } from '#teksten/transcriptbestand.ts';

const lees = (...regels: readonly string[]): readonly string[] =>
  leesTranscript(regels.join('\n')).beurten.map(({ spreker, tekst, start }) => `${start} ${spreker}: ${tekst}`);
const opmerkingen = (...regels: readonly string[]): readonly string[] =>
  leesTranscript(regels.join('\n')).opmerkingen.map(({ soort, regel }) => `${soort} ${regel}`);

/** Subtitles of a second each. The words of the n-th are on line 4n + 4 of WebVTT, and line 4n + 3 of SRT. */
const tijd = (i: number, teken: string): string => `00:00:${String(i).padStart(2, '0')}${teken}000`;
const vtt = (...woorden: readonly string[]): readonly string[] => [
  'WEBVTT',
  '',
  ...woorden.flatMap((tekst, i) => [`${tijd(i, '.')} --> ${tijd(i + 1, '.')}`, ...tekst.split('\n'), '']),
];
const srt = (...woorden: readonly string[]): readonly string[] =>
  woorden.flatMap((tekst, i) => [String(i + 1), `${tijd(i, ',')} --> ${tijd(i + 1, ',')}`, ...tekst.split('\n'), '']);
const vormen = [
  ['WebVTT', vtt],
  ['SRT', srt],
] as const;

describe('a name with something in brackets, and a time behind it', () => {
  it.each(['Mo El Idrissi (Extern)', 'Boer, Karin de (Gemeente Zwolle)', 'Mo [Gast]', 'Mo (Gast) [Extern]'])(
    'begins a turn: %s',
    (naam) => {
      for (const ertussen of ['   ', ' ', '\t'])
        expect(
          lees('Karin   0:03', 'Dag.', '', `${naam}${ertussen}0:08`, 'Ja.', '', 'Karin   1:02:11', 'Mooi.'),
        ).toEqual(['3 Karin: Dag.', `8 ${naam}: Ja.`, '3731 Karin: Mooi.']);
    },
  );
  it('may stand behind the time, or above it', () => {
    expect(lees('0:05 Mo [Gast]', 'Hoi.', '0:09 Karin', 'Dag.')).toEqual(['5 Mo [Gast]: Hoi.', '9 Karin: Dag.']);
    expect(lees('Mo [Gast]', '0:05', 'Hoi.', 'Karin', '0:09', 'Dag.')).toEqual(['5 Mo [Gast]: Hoi.', '9 Karin: Dag.']);
  });
  it('takes no time between brackets for what stands behind a name', () => {
    expect(lees('Karin (0:03)', 'Dag.', 'Mo (Extern) [0:08]', 'Ja.')).toEqual(['3 Karin: Dag.', '8 Mo (Extern): Ja.']);
  });
});

describe('words that end in a time', () => {
  const regels = ['Karin   0:03', 'Wanneer?', 'Mo   0:08', 'We beginnen', 'morgen om 10:30', 'Karin   0:12', 'Goed.'];
  it('stay words, and get a remark', () => {
    expect(lees(...regels)).toEqual(['3 Karin: Wanneer?', '8 Mo: We beginnen morgen om 10:30', '12 Karin: Goed.']);
    expect(opmerkingen(...regels)).toEqual(['tijd-achteraan 5']);
    expect(transcriptOpmerking['tijd-achteraan'](5)).toMatch(/^Regel 5 eindigt op een tijd\./);
  });
  it('get one when they may be a name that we cannot read', () => {
    expect(opmerkingen('Karin   0:03', 'Dag.', '+31 6 0000 0000   0:08', 'Ja.')).toEqual(['tijd-achteraan 3']);
  });
  it('get none when they are a whole sentence', () => {
    const zin = 'Dan zien we elkaar dus weer op dinsdag om 10:30';
    expect(opmerkingen('Karin   0:03', zin, 'En om 10:30 ga ik weg.')).toEqual([]);
  });
  it('are a name in small letters when that comes back, or when all names are so', () => {
    const klein = ['karin de boer 0:03', 'Dag.', 'mo elidrissi 0:08', 'Ja.'];
    expect(lees(...klein)).toEqual(['3 karin de boer: Dag.', '8 mo elidrissi: Ja.']);
    expect(lees('Karin 0:01', 'Eh.', ...klein, 'mo elidrissi 0:12', 'Nee.').at(-1)).toBe('12 mo elidrissi: Nee.');
  });
});

describe('a name that somebody chose', () => {
  const gesprek = (naam: string): readonly string[] => [
    'Karin de Boer: Dag.',
    `${naam}: Nou, de huur.`,
    'Karin de Boer: Let op: dat duurt even.',
    `${naam}: Oké.`,
    'Karin de Boer: Fijn.',
    'Karin de Boer: Mooi.',
  ];
  it.each([
    ...['mohammed elidrissi', 'iPhone van Mo', 'm.elidrissi', 'Karin 🌷', 'Mo | Zwolle', 'mo [extern]', '@mo', '🌷'],
    'boer, mo de',
  ])('says who speaks: %s', (naam) => {
    for (const [, vorm] of vormen)
      expect(lees(...vorm(...gesprek(naam)))).toEqual([
        '0 Karin de Boer: Dag.',
        `1 ${naam}: Nou, de huur.`,
        '2 Karin de Boer: Let op: dat duurt even.',
        `3 ${naam}: Oké.`,
        '4 Karin de Boer: Fijn.',
        '5 Karin de Boer: Mooi.',
      ]);
  });
  it('says so once, where all words have a name in front', () => {
    expect(lees(...vtt('karin: Wat wilt u?', 'mo: Nou, de huur.'))).toEqual([
      '0 karin: Wat wilt u?',
      '1 mo: Nou, de huur.',
    ]);
  });
  it('works in text, below a time', () => {
    expect(lees('00:00', 'Karin: Dag.', 'mo: Hoi.', '05:00', 'mo: En u?', 'Karin: Goed.')).toEqual([
      '0 Karin: Dag.',
      '0 mo: Hoi.',
      '300 mo: En u?',
      '300 Karin: Goed.',
    ]);
  });
  const zonder = ['Dag.', 'Ga zitten.', 'Dank u.', 'Fijn.'];
  it.each([
    ['a sentence that comes back', ['Ik zeg: ja.', 'Ik zeg: nee.', 'ik zeg: ja.', 'hij zei: goed.']],
    ['too few of them', ['mijn werk: leuk.', 'Zo.', 'mijn werk: zwaar.', ...zonder, ...zonder]],
    ['each only once', ['over geld: veel.', 'over thuis: goed.', ...zonder]],
    ['more than six words', Array.from({ length: 4 }, () => 'op de dag van de grote verhuizing: regen.')],
    ['more than one sentence', Array.from({ length: 4 }, () => 'Prima. karin en mo: samen.')],
  ])('is none: %s', (_naam, woorden) => {
    expect(lees(...vtt(...woorden))).toEqual(woorden.map((tekst, i) => `${i} : ${tekst}`));
  });
});

describe('words behind a name that we do not know', () => {
  const woorden = ['Karin: Een.', 'en twee.', 'Karin: Drie.', 'mo: Vier.', 'en vijf.', 'Karin: Zes.', 'Ik zeg: zeven.'];
  it('are of nobody, and so is what goes on behind them; a sentence with a colon is of who speaks', () => {
    expect(lees(...vtt(...woorden))).toEqual([
      '0 Karin: Een.',
      '1 Karin: en twee.',
      '2 Karin: Drie.',
      '3 : mo: Vier.',
      '4 : en vijf.',
      '5 Karin: Zes.',
      '6 Karin: Ik zeg: zeven.',
    ]);
  });
  it('are a turn of their own in text, too', () => {
    const regels = [
      '00:00',
      'Karin: Een.',
      'mo: Twee.',
      'Karin: Drie.',
      'en vier.',
      'Let op: vijf.',
      'zes.',
      'Karin: Zeven.',
    ];
    const met = [...regels, '01:00', 'en acht.', '02:00', 'en negen.'];
    expect(lees(...met).slice(0, 3)).toEqual([
      '0 Karin: Een.',
      '0 : mo: Twee.',
      '0 Karin: Drie. en vier. Let op: vijf. zes.',
    ]);
  });
  it('are not those behind a sound', () => {
    const geluid = ['Karin: Een.', '[Muziek] Twee.', 'Karin: Drie.', 'vier.', 'Karin: Vijf.', 'zes.'];
    expect(lees(...vtt(...geluid))[1]).toBe('1 Karin: [Muziek] Twee.');
  });
});

describe.each(vormen)('an angle bracket that is no tag, in %s', (_naam, vorm) => {
  it.each([
    'Ik verdien < 1200 euro en dat is te weinig.',
    '<lacht> Ja. <onverstaanbaar> morgen.',
    '<3 en <> en </lacht> en <Karin de Boer>',
    'a <b en c < d, <cijfer>',
    'zo <i',
  ])('stays in the words: %s', (tekst) => {
    expect(lees(...vorm('Karin: Dag.', `Mo: ${tekst}`))).toEqual(['0 Karin: Dag.', `1 Mo: ${tekst}`]);
  });
  it('leaves tags what they are', () => {
    const tags = '<b>Een</b> <I>twee</I> <c.geel.groot>drie</c> <font color="#fff">vier</font> <lang nl>vijf</lang>';
    expect(lees(...vorm(`${tags} <00:00:00.500>zes<br>zeven <u\nclass="x">acht</u>`))).toEqual([
      '0 : Een twee drie vier vijf zes zeven acht',
    ]);
    expect(lees(...vorm('<v.luid Karin>Dag.</v>\n<v Mo>Hoi < daar.'))).toEqual(['0 Karin: Dag.', '0 Mo: Hoi < daar.']);
  });
  it('keeps the lines of the file', () => {
    const regels = [...vorm('Karin: <lacht> a < b<br>'), '00:00:09.000 --> <x>', 'Dag.'];
    const regel = regels.length - 1;
    expect(() => leesTranscript(regels.join('\n'))).toThrow(TranscriptFout);
    expect(() => leesTranscript(regels.join('\n'))).toThrow(`tijd, line ${regel}`);
  });
});

describe('who speaks in subtitles', () => {
  it('is the name above the times, as Webex writes it', () => {
    const regels = [
      ...['WEBVTT', '', '1 "Karin de Boer" (1234567890)', '00:00:03.000 --> 00:00:06.000', 'Dag.', ''],
      ...['2 "Mo El Idrissi" (0)', '00:00:07.000 --> 00:00:09.000', 'Let op: hoi.'],
    ];
    expect(lees(...regels)).toEqual(['3 Karin de Boer: Dag.', '7 Mo El Idrissi: Let op: hoi.']);
    expect(opmerkingen(...regels)).toEqual([]);
  });
  it('is said to be unknown when nobody is named', () => {
    expect(opmerkingen(...vtt('Dag.', 'Hoi.'))).toEqual(['geen-namen 3']);
    expect(opmerkingen(...srt('Dag.', 'Hoi.'))).toEqual(['geen-namen 2']);
    expect(opmerkingen(...vtt('<v Karin>Dag.</v>', 'Hoi.'))).toEqual([]);
    expect(opmerkingen(...srt('Karin: Dag.', 'Mo: Hoi.'))).toEqual([]);
  });
});

describe('lines of the program that made the transcript', () => {
  const programma = [
    'Bijeenkomst beëindigd na 00:08:12 👋',
    'Meeting ended after 00:08:12',
    'Dit bewerkbare transcript is door de computer gegenereerd en kan fouten bevatten. Gebruikers kunnen de tekst wijzigen.',
    'This editable transcript was computer generated and might contain errors.',
    'People can also change the text after it was created.',
    'Transcribed by https://otter.ai',
    'Boer, Karin de (Gemeente Zwolle) heeft transcriptie beëindigd',
    'mo heeft de transcriptie gestopt',
    'Karin de Boer is gestopt met transcriberen',
    'Karin de Boer stopped transcription',
    'Mo [Extern] started transcription',
  ];
  it.each(programma)('are left out, and named: %s', (regel) => {
    const tekst = ['Karin   0:03', 'Dag.', 'Mo   0:08', 'Hoi.', '', regel];
    expect(lees(...tekst)).toEqual(['3 Karin: Dag.', '8 Mo: Hoi.']);
    expect(opmerkingen(...tekst)).toEqual(['programmaregel 6']);
    for (const [, vorm] of vormen) {
      const ondertitels = [...vorm('Karin: Dag.', `Mo: Hoi.\n${regel}\nDaar.`), regel, regel];
      expect(lees(...ondertitels)).toEqual(['0 Karin: Dag.', '1 Mo: Hoi. Daar.']);
      expect(opmerkingen(...ondertitels)).toHaveLength(3);
    }
  });
  it('are words when there is more on the line, or when somebody says so', () => {
    const zinnen = [
      'Ik denk dat zij heeft de transcriptie gestopt',
      'Karin heeft de transcriptie gestopt, zei ze.',
      'Er stond: transcribed by https://otter.ai',
      'De bijeenkomst is beëindigd na een uur.',
    ];
    expect(lees('Karin   0:03', ...zinnen)).toEqual([`3 Karin: ${zinnen.join(' ')}`]);
    expect(opmerkingen('Karin   0:03', ...zinnen)).toEqual([]);
  });
  it('have words', () => {
    expect(transcriptOpmerking.programmaregel(7)).toMatch(/^Regel 7 .* slaan we over\.$/);
  });
});

it('does not speak of times where there are none', () => {
  expect(transcriptFout({ reden: 'niets' }).waarom).toBe('We vinden in dit bestand geen tijden en geen woorden.');
});
