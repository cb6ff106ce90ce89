/** Words of a name that may begin small, and what stands in brackets behind it. */
const KLEIN_MAG = /^(?:van|vd|de|den|der|het|'t|ter|ten|te|el|al|ben|en|\(.*|.*\))$/;

/** Whether a word can be part of a name. Scripts without capitals, such as Arabic, count as capitals. */
export const isNaamwoord = (woord: string): boolean => /^[\p{Lu}\p{Lo}\p{N}(]/u.test(woord) || KLEIN_MAG.test(woord);

/** A label that a machine gave, and no name: "Spreker 1", "SPEAKER_00". */
export const isEtiket = (naam: string): boolean =>
  /^(?:spreker|speaker|deelnemer|gast|guest|onbekend|unknown)[\s_-]*\d*$/i.test(naam);

const NAAM = /^\p{L}[\p{L}\p{M}\p{N} .,'’()_&/-]{0,60}$/u;
/** The dot of a sentence, not that of "Karin de W." */
const ZINSEINDE = /[\p{L}\p{N}]{2}\.$|,$/u;
const LANGSTE_NAAM = 4;

/** The name on a line with nothing else on it: at most four words, without what stands in brackets behind them. */
export function alleenNaam(tekst: string): string | undefined {
  const naam = tekst.trim().replace(/\s*:$/, '');
  const woorden = naam.replace(/\s*\([^)]*\)/g, '').split(/\s+/);
  if (!NAAM.test(naam) || ZINSEINDE.test(naam) || woorden.length > LANGSTE_NAAM) return undefined;
  const alsNaam = woorden.every(isNaamwoord) && woorden.some((woord) => /^[\p{Lu}\p{Lo}]/u.test(woord));
  return alsNaam || isEtiket(naam) ? naam : undefined;
}
