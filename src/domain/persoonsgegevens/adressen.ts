import type { Vondst } from './types.ts';
import { vooraf, type Woord } from './woorden.ts';

const POSTCODE = /(?<![\p{L}\p{N}.,/-])([1-9]\d{3})( ?)([a-z]{2})(?![\p{L}\p{N}])/giu;
/** Letters behind four digits that make a year and an abbreviation, an amount or a size more often than a postcode. */
const GEEN_LETTERS = new Set(
  'ww pw en of in bv nv cv hr tv it op de wa uw eu te is om kg km cm mm ml mg kb mb gb tb px kw pk ha er ex zo dus st nl ga'.split(
    ' ',
  ),
);
const NOOIT = new Set(['sa', 'sd', 'ss']);
const HUISNUMMER =
  /^(?:,? (?:nr\.? |huisnummer )?)\d{1,5}(?:[a-z]|-\d{1,3})?(?![\p{L}\p{N}%€-]|[.,:]\d|\s(?:euro|jaar|uur|keer|dagen|weken|maanden))/iu;
const THUIS = /(?:postcode|woont|wonen|woon|adres|ingeschreven|verhuis\p{L}*|bezoekadres)\b[^\n.!?]{0,24}$/u;

function isPostcode(gevonden: RegExpMatchArray, thuis: boolean, huisnummer: boolean): boolean {
  const [, cijfers = '', spatie, letters = ''] = gevonden;
  const klein = letters.toLowerCase();
  if (NOOIT.has(klein)) return false;
  if (thuis) return true;
  if (letters !== letters.toUpperCase() || GEEN_LETTERS.has(klein)) return false;
  return huisnummer || spatie === '' || !/^(?:19|20)\d{2}$/.test(cijfers);
}

/** Postcodes, with the house number when it stands behind it. A year with an abbreviation is none, unless someone lives there. */
export function vindPostcodes(tekst: string): readonly Vondst[] {
  return [...tekst.matchAll(POSTCODE)].flatMap((gevonden): Vondst[] => {
    const start = gevonden.index;
    const eind = start + gevonden[0].length;
    const nummer = HUISNUMMER.exec(tekst.slice(eind, eind + 24))?.[0] ?? '';
    if (!isPostcode(gevonden, THUIS.test(vooraf(tekst, start)), nummer !== '')) return [];
    const plek = { soort: 'postcode' as const, start, eind: eind + nummer.length };
    return [
      nummer === ''
        ? { ...plek, zekerheid: 'midden', uitleg: 'postcode' }
        : { ...plek, zekerheid: 'hoog', uitleg: 'postcode-huisnummer' },
    ];
  });
}

const STRAAT =
  /(?:straat|str|laan|weg|plein|gracht|kade|singel|dreef|hof|steeg|pad|dijk|plantsoen|boulevard|allee|wal|markt|hage|voorhout)$/u;
const GEEN_STRAAT = new Set(
  'onderweg halverwege overweg snelweg omweg uitweg terugweg heenweg autoweg leerweg vliegveld werkplein leerplein schoolplein gerechtshof supermarkt arbeidsmarkt banenmarkt rommelmarkt woningmarkt leerpad stappenpad zijweg doorstraat'.split(
    ' ',
  ),
);
const VOORVOEGSEL = /^(?:van|de|den|der|het|ter|ten|te|op|in|'t)$/;
const NUMMER =
  /^ (\d{1,5})(?: ?(?:hs|bis|[a-z](?![\p{L}\p{N}])|-(?:\d{1,3}|[IVX]{1,4})(?![\p{L}\p{N}])))?(?![\p{L}\p{N}%]|[.,:]\d)(?! (?:keer|jaar|uur|minuten|maanden|weken|dagen|euro|km)\b)/iu;
const IN_STRAAT = /(?:woont|wonen|woon|woonde|adres|slaapt|verhuisd naar|ingeschreven)[^\n.!?]{0,12}$/u;

/** How many words before the last one belong to the name of the street: "Laan van Meerdervoort", "Jan van Galenstraat". */
function voornaamStraat(woorden: readonly Woord[], i: number): number {
  let begin = i;
  for (let stap = i - 1; stap >= Math.max(0, i - 3); stap -= 1) {
    const woord = woorden[stap];
    if (!woord || woorden[stap + 1]?.ervoor !== ' ') break;
    if (woord.hoofd && !/^(?:de|het|op|in|aan|een|adres|hij|zij|ze)$/.test(woord.klein)) begin = stap;
    else if (!VOORVOEGSEL.test(woord.klein)) break;
  }
  return begin;
}

/** Streets with a house number, and without one after "woont" and the like. @param woorden the words of `tekst` */
export function vindAdressen(tekst: string, woorden: readonly Woord[]): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const [i, woord] of woorden.entries()) {
    const thuis = IN_STRAAT.test(vooraf(tekst, woord.start));
    if (!(woord.hoofd || (thuis && woord.klein.length > 6)) || GEEN_STRAAT.has(woord.klein) || /\d/.test(woord.tekst))
      continue;
    const begin = woorden[voornaamStraat(woorden, i)] ?? woord;
    const lang = STRAAT.test(woord.klein) && (woord.klein.length > 6 || begin !== woord);
    const laanVan = begin !== woord && /^(?:laan|weg|plein|hof|straat|kade|dijk)$/.test(begin.klein);
    if (!lang && !laanVan) continue;
    const nummer = NUMMER.exec(tekst.slice(woord.eind, woord.eind + 24))?.[0];
    if (nummer !== undefined)
      uit.push({
        soort: 'adres',
        start: begin.start,
        eind: woord.eind + nummer.length,
        zekerheid: 'hoog',
        uitleg: 'adres-huisnummer',
      });
    else if (woord.hoofd && IN_STRAAT.test(vooraf(tekst, begin.start)))
      uit.push({ soort: 'adres', start: begin.start, eind: woord.eind, zekerheid: 'midden', uitleg: 'adres-straat' });
  }
  return uit;
}
