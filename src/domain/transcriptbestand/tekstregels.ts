import { parseTijdcode, TijdcodeFout } from '#domain/tijdcode.ts';
import { alleenNaam, HAAKJES, isEtiket, isNaamwoord, LANGSTE_VOOROP } from './namen.ts';
import { isProgrammaregel } from './programmaregels.ts';
import { DEEL_MET_NAAM, naamVoorop } from './sprekers.ts';
import { kort, TranscriptFout } from './types.ts';

const TIJD = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** "[00:12] Karin: Hoi", "00:12 - 00:18 Hoi", "(1:02:03) Hoi". */
const VOOROP = new RegExp(
  String.raw`^\s*[[(]?(${TIJD})[\])]?(?:\s*(?:-{1,2}>|[-–—]|tot|t/m)\s*[[(]?(${TIJD})[\])]?)?(?![\d:.,])\s*[-–—|:]?\s*(.*)$`,
  's',
);
/** What may stand behind a name: "(Extern)", "[Gast]", "(Gemeente Zwolle)". */
const TUSSEN_HAAKJES = String.raw`(?: ?(?:\([^()\t:]{0,80}\)|\[[^[\]\t:]{0,80}\])){0,2}`;
/** "Karin de Boer   0:12" or "[Karin] 10:03:05": a line of its own above the words. */
const ACHTERAAN = new RegExp(
  String.raw`^\s*(?:\[([\p{L}\p{N}][^\]]{0,60})\]|(\p{L}[^\t:[(]{0,60}?${TUSSEN_HAAKJES}))(\s+|\s*[,|–-]\s*)[[(]?(${TIJD})[\])]?\s*:?\s*$`,
  'u',
);
/** A line of words that ends so may have been meant as a name with a time. */
const TIJD_TOT_SLOT = new RegExp(String.raw`^(\S.{0,80}?)\s*[[(]?${TIJD}[\])]?\s*:?$`, 'u');

/** A line that is not empty. With a time it begins a piece; otherwise it goes on with the one above. */
export interface Tekstregel {
  /** From 1. */
  readonly nummer: number;
  readonly tijd: Tijd | undefined;
  /** What stands behind the time, or the whole line. */
  readonly tekst: string;
}

interface Tijd {
  readonly start: number;
  readonly eind: number | undefined;
  /** When the name stands on the same line in front of the time. */
  readonly spreker: string | undefined;
}

/** The line before the first and the one behind the last are not there. */
type Misschien = Tekstregel | undefined;

const glad = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** "Om 10:30", "dat was 10:30": nobody is called so. */
const VOOR_TIJD = /(?:^|\s)(?:om|tot|rond|vanaf|voor|na|tegen|sinds|van|is|was)$/iu;

/** A name in front of a time, when the file says no more than that it may be one: "we beginnen om 10:30". */
function twijfelnaam(heel: string): string | undefined {
  const [, , naam, ertussen] = ACHTERAAN.exec(heel) ?? [];
  if (naam === undefined || ertussen !== ' ') return undefined;
  const woorden = naam.replace(HAAKJES, '').trim().split(/\s+/);
  const alsZin = woorden.length > 1 && !woorden.every(isNaamwoord) && !isEtiket(naam);
  return alsZin || VOOR_TIJD.test(naam) ? naam : undefined;
}

/**
 * The names in front of a time that we do not believe: those that come once and look like a sentence, in a file where
 * most times stand elsewhere.
 */
function ongeloofd(regels: readonly string[]): ReadonlySet<string> {
  const aantal = new Map<string, number>();
  for (const naam of regels.map(twijfelnaam)) if (naam !== undefined) aantal.set(naam, (aantal.get(naam) ?? 0) + 1);
  const eens = [...aantal].filter(([, n]) => n === 1).map(([naam]) => naam);
  const tijden = regels.filter((heel) => VOOROP.test(heel) || ACHTERAAN.test(heel)).length;
  const zeker = [...aantal.keys()].filter((naam) => VOOR_TIJD.test(naam));
  return new Set(eens.length * 2 > tijden ? zeker : [...zeker, ...eens]);
}

/** Whether words end in a time, behind so little that it may be a name. */
export function heeftTijdAchteraan({ tijd, tekst }: Tekstregel): boolean {
  const ervoor = tijd ? undefined : TIJD_TOT_SLOT.exec(tekst)?.[1];
  return ervoor !== undefined && ervoor.split(' ').length <= LANGSTE_VOOROP;
}

function alsTekstregel(heel: string, nummer: number, geenNaam: ReadonlySet<string>): Tekstregel {
  const seconden = (code: string): number => {
    try {
      return parseTijdcode(code);
    } catch (fout) {
      if (!(fout instanceof TijdcodeFout)) throw fout;
      throw new TranscriptFout({ reden: 'tijd', regel: nummer, gevonden: kort(heel), verwacht: 'tijd' });
    }
  };
  const voorop = VOOROP.exec(heel);
  if (voorop) {
    const [, van = '', tot, tekst = ''] = voorop;
    const tijd = { start: seconden(van), eind: tot === undefined ? undefined : seconden(tot), spreker: undefined };
    return { nummer, tijd, tekst: glad(tekst) };
  }
  const achteraan = ACHTERAAN.exec(heel);
  if (!achteraan || geenNaam.has(twijfelnaam(heel) ?? '')) return { nummer, tijd: undefined, tekst: glad(heel) };
  const [, haken, naam = haken ?? '', , van = ''] = achteraan;
  return { nummer, tijd: { start: seconden(van), eind: undefined, spreker: glad(naam) }, tekst: '' };
}

const isLeeg = (heel: string): boolean => heel.trim() === '' || isProgrammaregel(heel);

/** The lines with words or a time, without those of the program. @throws {TranscriptFout} with a time that cannot be. */
export function leesTekstregels(regels: readonly string[]): readonly Tekstregel[] {
  const geenNaam = ongeloofd(regels);
  return regels.flatMap((heel, i) => (isLeeg(heel) ? [] : [alsTekstregel(heel, i + 1, geenNaam)]));
}

/** A line with a time and nothing else. */
export const isKaleTijd = (regel: Misschien): boolean =>
  regel?.tijd !== undefined && regel.tekst === '' && regel.tijd.spreker === undefined;

const isWoorden = (regel: Misschien): regel is Tekstregel => regel !== undefined && !regel.tijd;

const isNummer = (naam: string | undefined): boolean => naam !== undefined && isEtiket(naam) && /\d$/.test(naam);

/** A name behind a time, with the words of that name on the next line. "Spreker 2" is one without any words, too. */
function naamAchterTijd(regel: Tekstregel, volgende: Misschien): string | undefined {
  const naam = regel.tijd ? alleenNaam(regel.tekst) : undefined;
  return isNummer(naam) || (isWoorden(volgende) && !naamVoorop(volgende.tekst)) ? naam : undefined;
}

/** A name above a line with only a time. What stands alone between two times is what was said. */
function naamBovenTijd(vorige: Misschien, regel: Tekstregel, volgende: Misschien): string | undefined {
  const isAlles = vorige?.tijd !== undefined && vorige.tekst === '';
  return isWoorden(regel) && isKaleTijd(volgende) && !isAlles ? alleenNaam(regel.tekst) : undefined;
}

/** Names come often and come back; a short sentence that looks like one does not. */
const geloofwaardig = (namen: readonly string[], tijden: number): boolean =>
  namen.length >= 2 &&
  namen.length >= tijden * DEEL_MET_NAAM &&
  new Set(namen).size <= Math.max(LOSSE_NAMEN, namen.length / 2);
/** So many names may come only once. */
const LOSSE_NAMEN = 4;

/** The names that stand behind a time with the words below, or on a line of their own above a time. */
export function namenApart(regels: readonly Tekstregel[]): ReadonlySet<string> {
  const tijden = regels.filter(({ tijd }) => tijd).length;
  const achter = regels.flatMap((regel, i) => naamAchterTijd(regel, regels[i + 1]) ?? []);
  const boven = regels.map((regel, i) => naamBovenTijd(regels[i - 1], regel, regels[i + 1]));
  const bovenNamen = boven.filter((naam) => naam !== undefined);
  const eerste = regels.findIndex(({ tijd }) => tijd);
  const bovenTelt = boven[eerste - 1] !== undefined && geloofwaardig(bovenNamen, tijden);
  const achterTelt = geloofwaardig(achter, tijden);
  return new Set([...achter.filter((naam) => achterTelt || isNummer(naam)), ...(bovenTelt ? bovenNamen : [])]);
}
