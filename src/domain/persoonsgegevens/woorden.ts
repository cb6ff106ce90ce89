import { AFKORTINGEN } from './naamwoorden.ts';

/** A word or number of a text, with what the rules ask about its surroundings. */
export interface Woord {
  readonly tekst: string;
  /** In small letters, with a straight apostrophe. */
  readonly klein: string;
  readonly start: number;
  readonly eind: number;
  /** Whether it starts with a capital. */
  readonly hoofd: boolean;
  /** Whether the capital may be there because a sentence starts. */
  readonly zinsbegin: boolean;
  /** What stands between the word before and this one, at most four characters of it. */
  readonly ervoor: string;
  /** Whether a full stop follows at once. */
  readonly punt: boolean;
}

const WOORD = /['’][tn](?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L}))*/gu;
const EINDE_ZIN = /[.!?:;\n"“”‘•–(]|(?:^|\s)['’]/;
const HOOFD = /^\p{Lu}/u;

/** Whether a full stop behind this word belongs to the word. */
const metPunt = (woord: Woord): boolean => (woord.tekst.length === 1 ? woord.hoofd : AFKORTINGEN.has(woord.klein));

function begintZin(tussen: string, vorige: Woord | undefined): boolean {
  if (!vorige) return true;
  return EINDE_ZIN.test(tussen) && !(/^\.\s?$/.test(tussen) && metPunt(vorige));
}

/** The words of a text, in one pass. */
export function woordenVan(tekst: string): readonly Woord[] {
  const uit: Woord[] = [];
  for (const gevonden of tekst.matchAll(WOORD)) {
    const vorige = uit.at(-1);
    const [woord] = gevonden;
    const start = gevonden.index;
    const tussen = tekst.slice(Math.max(vorige?.eind ?? 0, start - 4), start);
    const eind = start + woord.length;
    uit.push({
      tekst: woord,
      klein: woord.toLowerCase().replaceAll('’', "'"),
      start,
      eind,
      hoofd: HOOFD.test(woord),
      zinsbegin: begintZin(tussen, vorige),
      ervoor: vorige ? tussen : '\n',
      punt: tekst[eind] === '.',
    });
  }
  return uit;
}

/** The text before a place, as far as a context word may stand away, in small letters. */
export const vooraf = (tekst: string, plaats: number, ver = 30): string =>
  tekst.slice(Math.max(0, plaats - ver), plaats).toLowerCase();
