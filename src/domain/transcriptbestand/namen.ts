/** Words of a name that may begin small, and what stands in brackets behind it. */
export const KLEIN_MAG = /^(?:van|vd|de|den|der|het|'t|ter|ten|te|el|al|ben|en|[([].*|.*[)\]])$/;

/** Whether a word can be part of a name. Scripts without capitals, such as Arabic, count as capitals. */
export const isNaamwoord = (woord: string): boolean => /^[\p{Lu}\p{Lo}\p{N}([]/u.test(woord) || KLEIN_MAG.test(woord);

/** A label that a machine gave, and no name: "Spreker 1", "SPEAKER_00". */
export const isEtiket = (naam: string): boolean =>
  /^(?:spreker|speaker|deelnemer|gast|guest|onbekend|unknown)[\s_-]*\d*$/i.test(naam);

/** What stands in brackets behind a name: "(Extern)", "[Gast]". */
export const HAAKJES = /\s*(?:\([^()]*\)|\[[^[\]]*\])/g;

/** So many words can be the name in front of a colon. */
export const LANGSTE_VOOROP = 6;

/** Words that people say, and that are in nobody's name. */
const PRAAT =
  /^(?:ik|je|jij|hij|zij|ze|we|wij|jullie|u|iemand|mij|me|dit|wat|hoe|wie|wanneer|is|was|heb|hebt|heeft|had|gaat|zei|zeg|zegt|zeggen|gezegd|dacht|denk|denkt|vroeg|vraag|vraagt|weet|let|niet|ook|nog|toen|als|omdat|een|mijn|jouw|onze)$/i;
/** Words that only begin a sentence so: "Karin en Mo" is a name. */
const PRAAT_VOOROP = /^(?:en|maar|dus|want|of|nou|ja|nee|oké|goed|dat|het|kortom|namelijk|bijvoorbeeld|eerst)$/i;

/** Whether words in front of a colon are those of a sentence, as in "Let op: …" and "Hij zegt: …". */
export function isPraat(voorop: string): boolean {
  const woorden = voorop.split(/[\s,]+/);
  return woorden.some((woord) => PRAAT.test(woord)) || PRAAT_VOOROP.test(woorden[0] ?? '');
}

const NAAM = /^\p{L}[\p{L}\p{M}\p{N} .,'’()[\]_&/-]{0,60}$/u;
/** The dot of a sentence, not that of "Karin de W." */
const ZINSEINDE = /[\p{L}\p{N}]{2}\.$|,$/u;
const LANGSTE_NAAM = 4;

/** The name on a line with nothing else on it: at most four words, without what stands in brackets behind them. */
export function alleenNaam(tekst: string): string | undefined {
  const naam = tekst.trim().replace(/\s*:$/, '');
  const woorden = naam.replace(HAAKJES, '').split(/\s+/);
  if (!NAAM.test(naam) || ZINSEINDE.test(naam) || woorden.length > LANGSTE_NAAM) return undefined;
  const alsNaam = woorden.every(isNaamwoord) && woorden.some((woord) => /^[\p{Lu}\p{Lo}]/u.test(woord));
  return alsNaam || isEtiket(naam) ? naam : undefined;
}
