import { parseTijdcode, TijdcodeFout } from '#domain/tijdcode.ts';
import { kort, TranscriptFout, type Gelezenstukken, type Opmerking, type Stuk } from './types.ts';

const TIJD = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** "[00:12] Karin: Hoi", "00:12 - 00:18 Hoi", "(1:02:03) Hoi". */
const VOOROP = new RegExp(
  String.raw`^\s*[[(]?(${TIJD})[\])]?(?:\s*(?:-{1,2}>|[-–—]|tot|t/m)\s*[[(]?(${TIJD})[\])]?)?(?![\d:.,])\s*[-–—|:]?\s*(.*)$`,
);
/** "Karin de Boer   0:12": a line of its own above the words. */
const ACHTERAAN = new RegExp(String.raw`^\s*(\p{L}[^\t:[(]{0,60}?)\s*[\t ,|–-]\s*[[(]?(${TIJD})[\])]?\s*:?\s*$`, 'u');

interface Open {
  start: number;
  eind: number | undefined;
  spreker: string | undefined;
  tekst: string;
  readonly regel: number;
}

function tijd(code: string, regel: number, heel: string): number {
  try {
    return parseTijdcode(code);
  } catch (fout) {
    if (!(fout instanceof TijdcodeFout)) throw fout;
    throw new TranscriptFout({ reden: 'tijd', regel, gevonden: kort(heel), verwacht: 'tijd' });
  }
}

/** What a line begins, or nothing when it goes on with the words above it. */
function begin(heel: string, regel: number): Open | undefined {
  const voorop = VOOROP.exec(heel);
  if (voorop) {
    const [, van = '', tot, tekst = ''] = voorop;
    const eind = tot === undefined ? undefined : tijd(tot, regel, heel);
    return { start: tijd(van, regel, heel), eind, spreker: undefined, tekst, regel };
  }
  const achteraan = ACHTERAAN.exec(heel);
  if (!achteraan) return undefined;
  const [, naam = '', van = ''] = achteraan;
  return { start: tijd(van, regel, heel), eind: undefined, spreker: naam.trim(), tekst: '', regel };
}

/** Ends that lie before the start go, and so does the order of the file when it is not that of the times; both are noted. */
function opTijd(open: readonly Open[], regels: readonly string[]): Gelezenstukken {
  const opmerkingen: Opmerking[] = [];
  const noteer = (soort: Opmerking['soort'], regel: number) =>
    opmerkingen.push({ soort, regel, gevonden: kort(regels[regel - 1] ?? '') });
  const stukken = open.map(({ start, eind, spreker, tekst, regel }, i): Stuk => {
    if (start < (open[i - 1]?.start ?? 0)) noteer('volgorde', regel);
    if (eind !== undefined && eind <= start) noteer('eind-voor-begin', regel);
    const metEind = eind !== undefined && eind > start ? { eind } : {};
    return { start, ...metEind, tekst: tekst.replace(/\s+/g, ' ').trim(), ...(spreker ? { spreker } : {}) };
  });
  return { stukken: stukken.filter(({ tekst }) => tekst !== '').sort((a, b) => a.start - b.start), opmerkingen };
}

/**
 * The pieces of a text in which lines begin with a time, or have a name and a time above the words. Lines without a time
 * go on with the words above them. @throws {TranscriptFout} without any time, or with one that cannot be.
 */
export function leesPlatteTekst(regels: readonly string[]): Gelezenstukken {
  const open: Open[] = [];
  const voor: Opmerking[] = [];
  for (const [i, heel] of regels.entries()) {
    if (heel.trim() === '') continue;
    const nieuw = begin(heel, i + 1);
    const laatste = open.at(-1);
    if (nieuw) open.push(nieuw);
    else if (laatste) laatste.tekst += ` ${heel}`;
    else voor.push({ soort: 'overgeslagen', regel: i + 1, gevonden: kort(heel) });
  }
  if (open.length === 0) {
    const [eerste] = voor;
    throw new TranscriptFout({ reden: 'geen-tijden', regel: eerste?.regel ?? 1, gevonden: eerste?.gevonden ?? '' });
  }
  const { stukken, opmerkingen } = opTijd(open, regels);
  return { stukken, opmerkingen: [...voor, ...opmerkingen] };
}
