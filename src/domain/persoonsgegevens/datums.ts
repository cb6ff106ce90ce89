import type { Vondst } from './types.ts';
import { vooraf } from './woorden.ts';

const MAANDEN =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
const JAAR = String.raw`(?:1[89]|20)\d{2}`;
const MET_WOORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:/-])(\d{1,2})(?:e|ste)?\s(?:${MAANDEN})\b\.?(?:\s(?:${JAAR}|['’]\d{2})(?!\d))?`,
  'giu',
);
const IN_CIJFERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}:/.-])(\d{1,2})([-/.])(\d{1,2})\2(?:${JAAR}|['’]?\d{2})(?![\p{L}\p{N}]|[-/:.]\d)`,
  'giu',
);
const JAAR_VOOROP = new RegExp(
  String.raw`(?<![\p{L}\p{N}:/.-])${JAAR}([-/])(\d{2})\1(\d{2})(?![\p{L}\p{N}]|[-/:.]\d)`,
  'gu',
);
const ACHT = /(?<![\p{L}\p{N}.:/-])(\d{2})(\d{2})(?:19|20)\d{2}(?![\p{L}\p{N}])/gu;
const ZONDER_JAAR = /(?<=(?:\bafspraak|\bd\.?d\.?|datum:?)\s)(\d{1,2})[-/](\d{1,2})(?![\p{L}\p{N}/-]|[.,]\d)/giu;
const GEBOREN =
  /(?:\bgeboren|geboortedatum|geboortedag|\bgeb\b\.?|\bgeb\.|verjaardag|verjaart|jarig|°|(?:zij|hij|ze) is van)[^\n!?;]{0,18}$/u;
/** "Is 12-4-1966 geboren", "op 3 mei 1980 is ze in Tilburg geboren". */
const GEBOREN_ERNA = /^(?: [\p{L}-]{1,20}){0,5}? geboren(?!\p{L})/u;
const JAARTAL = new RegExp(
  String.raw`(?:\bgeboren\s(?:in|anno|rond)|geboortejaar(?:\sis|\swas)?:?)\s(${JAAR})(?!\d)`,
  'giu',
);

const bestaat = (dag: string | undefined, maand = '1'): boolean =>
  Number(dag) >= 1 && Number(dag) <= 31 && Number(maand) >= 1 && Number(maand) <= 12;

function metDag(tekst: string): readonly (readonly [number, string])[] {
  const uit: (readonly [number, string])[] = [];
  for (const g of tekst.matchAll(MET_WOORD)) if (bestaat(g[1])) uit.push([g.index, g[0].replace(/\.$/, '')]);
  for (const g of tekst.matchAll(IN_CIJFERS)) if (bestaat(g[1], g[3])) uit.push([g.index, g[0]]);
  for (const g of tekst.matchAll(JAAR_VOOROP)) if (bestaat(g[3], g[2])) uit.push([g.index, g[0]]);
  for (const g of tekst.matchAll(ZONDER_JAAR)) if (bestaat(g[1], g[2])) uit.push([g.index, g[0]]);
  for (const g of tekst.matchAll(ACHT))
    if (bestaat(g[1], g[2]) && GEBOREN.test(vooraf(tekst, g.index))) uit.push([g.index, g[0]]);
  return uit;
}

/**
 * Dates with a day: of birth when that is said, other ones half sure with a year and unsure without. A month or a year
 * alone is no finding, a year of birth is.
 */
export function vindDatums(tekst: string): readonly Vondst[] {
  const dagen = metDag(tekst).map(([start, datum]): Vondst => {
    const plek = { start, eind: start + datum.length };
    if (GEBOREN.test(vooraf(tekst, start)) || GEBOREN_ERNA.test(tekst.slice(plek.eind, plek.eind + 60)))
      return { soort: 'geboortedatum', ...plek, zekerheid: 'hoog', uitleg: 'geboortedatum' };
    const jaar = /(?:\d{4}|['’/.-]\d{2})$|^\d{4}/.test(datum);
    return { soort: 'datum', ...plek, zekerheid: jaar ? 'midden' : 'laag', uitleg: 'datum' };
  });
  const jaren = [...tekst.matchAll(JAARTAL)].map((gevonden): Vondst => {
    const eind = gevonden.index + gevonden[0].length;
    return { soort: 'geboortedatum', start: eind - 4, eind, zekerheid: 'midden', uitleg: 'geboortejaar' };
  });
  return [...dagen, ...jaren];
}
