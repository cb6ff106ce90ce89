import webvtt, { type Cue, type Error as Parserfout, type Tree, type TreeNode } from 'webvtt-parser';
import { metVeiligeHaken } from './opmaak.ts';
import { isProgrammaregel } from './programmaregels.ts';
import { isNaamloos } from './sprekers.ts';
import { heeftPijl, opDuizendsten, srtAlsWebvtt, strakkeWebvtt } from './tijdregels.ts';
import { kort, TranscriptFout, type Gelezenstukken, type Opmerking, type Stuk } from './types.ts';

/** Named characters that exporters write. The semicolon belongs to the name, or the parser leaves it behind. */
const TEKENS = {
  '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ', '&lrm;': '', '&rlm;': '',
  '&euro;': '€', '&eacute;': 'é', '&egrave;': 'è', '&euml;': 'ë', '&iuml;': 'ï', '&ouml;': 'ö', '&uuml;': 'ü',
  '&aacute;': 'á', '&agrave;': 'à', '&ccedil;': 'ç', '&hellip;': '…', '&ndash;': '–', '&mdash;': '—', '&rsquo;': '’',
} as const; // prettier-ignore

/** The number of lines in front of the file's own: an SRT file gets the first two lines of a WebVTT file. */
const SRT_KOP = ['WEBVTT', ''] as const;

/** How the parser's messages begin. */
const LOS = 'Cue identifier';
const VOLGORDE = 'Start timestamp is not greater';
const EIND = 'End timestamp is not greater';
/** What the parser notes about a line with times that it reads all the same. */
const MILD = /separated from|Duplicate setting|setting|Line|Text position|Position|Size|Alignment|Writing direction/;

/** Throws when something would be lost; gives a remark when it is only odd, and nothing for matters of form. */
function weeg(fout: Parserfout, regels: readonly string[], voor: number): Opmerking | undefined {
  const plaats = fout.message.startsWith(LOS) ? fout.line - 1 : fout.line;
  const gevonden = kort(regels[plaats - 1] ?? '');
  const regel = Math.max(1, plaats - voor);
  if (fout.message.startsWith(LOS)) throw new TranscriptFout({ reden: 'los', regel, gevonden, verwacht: 'tijdregel' });
  if (fout.message.startsWith('Blank line missing'))
    throw new TranscriptFout({ reden: 'los', regel, gevonden, verwacht: 'lege-regel' });
  // A time inside the words (karaoke) is reported on the line behind the words.
  if (!heeftPijl(regels[plaats - 1] ?? '') || fout.message.includes('comment')) return undefined;
  if (fout.message.startsWith(VOLGORDE)) return { soort: 'volgorde', regel, gevonden };
  if (fout.message.startsWith(EIND)) return { soort: 'eind-voor-begin', regel, gevonden };
  if (MILD.test(fout.message)) return undefined;
  throw new TranscriptFout({ reden: 'tijd', regel, gevonden, verwacht: 'tijd' });
}

interface Stem {
  readonly spreker: string | undefined;
  readonly tekst: string;
}

/** The words of a cue, per voice. The depth is that of the tags; the parser itself stops at a few thousand. */
function stemmen(knopen: Tree['children'], spreker?: string): readonly Stem[] {
  return knopen.flatMap((knoop: TreeNode): readonly Stem[] => {
    if (knoop.type === 'text') return [{ spreker, tekst: knoop.value }];
    if (knoop.type === 'timestamp') return [];
    return stemmen(
      knoop.children as Tree['children'],
      knoop.name === 'v' && knoop.value ? knoop.value.trim() : spreker,
    );
  });
}

/** Webex says who speaks above the times: `1 "Karin de Boer" (1234567890)`. */
const NAAM_BOVEN = /^\s*\d+\s+"([^"]{1,120})"(?:\s+\([^()]*\))?\s*$/;

const glad = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** One piece per voice in a cue. Voices that follow each other in one cue share its times. */
function stukkenVan(cue: Cue): readonly Stuk[] {
  const [start, eind] = [opDuizendsten(cue.startTime), opDuizendsten(cue.endTime)];
  const tijden = { start, ...(eind > start ? { eind } : {}) };
  const groepen: { spreker: string | undefined; tekst: string }[] = [];
  for (const { spreker, tekst } of stemmen(cue.tree.children, NAAM_BOVEN.exec(cue.id)?.[1])) {
    const vorige = groepen.at(-1);
    if (vorige?.spreker === spreker && vorige) vorige.tekst += tekst;
    else groepen.push({ spreker, tekst });
  }
  return groepen
    .map(({ spreker, tekst }) => ({ ...tijden, tekst: glad(tekst), ...(spreker ? { spreker: glad(spreker) } : {}) }))
    .filter(({ tekst }) => tekst !== '');
}

function ontleed(tekst: string): ReturnType<InstanceType<typeof webvtt.WebVTTParser>['parse']> {
  try {
    return new webvtt.WebVTTParser(TEKENS).parse(metVeiligeHaken(tekst), 'captions');
  } catch (fout) {
    // Tags in tags by the thousand overflow its stack. Nobody speaks like that.
    if (fout instanceof RangeError) throw new TranscriptFout({ reden: 'te-ingewikkeld' });
    throw fout;
  }
}

/** Without the lines of the program: one in a subtitle becomes a space, so that the subtitle goes on behind it. */
function zonderProgrammaregels(strak: readonly string[]): readonly string[] {
  const uit: string[] = [];
  for (const regel of strak) uit.push(!isProgrammaregel(regel) ? regel : uit.at(-1) === '' ? '' : ' ');
  return uit;
}

/** The pieces of a WebVTT or SRT file, sorted by start. @throws {TranscriptFout} when words or times would be lost. */
export function leesOndertitels(regels: readonly string[], soort: 'webvtt' | 'srt'): Gelezenstukken {
  const strak = soort === 'srt' ? [...SRT_KOP, ...srtAlsWebvtt(regels)] : strakkeWebvtt(regels);
  const { cues, errors } = ontleed(zonderProgrammaregels(strak).join('\n'));
  const voor = soort === 'srt' ? SRT_KOP.length : 0;
  const opmerkingen = errors.flatMap((fout) => weeg(fout, strak, voor) ?? []);
  regels.forEach((heel, i) => {
    if (isProgrammaregel(heel)) opmerkingen.push({ soort: 'programmaregel', regel: i + 1, gevonden: kort(heel) });
  });
  const stukken = cues.flatMap(stukkenVan);
  const eerste = regels.findIndex(heeftPijl);
  if (eerste < 0) throw new TranscriptFout({ reden: 'niets' });
  if (isNaamloos(stukken))
    opmerkingen.push({ soort: 'geen-namen', regel: eerste + 1, gevonden: kort(regels[eerste] ?? '') });
  return { stukken, opmerkingen };
}
