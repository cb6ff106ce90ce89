import { isNaamwoord } from './naamdelen.ts';
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
const VOORVOEGSEL = /^(?:van|de|den|der|het|ter|ten|'t)$/;
const NUMMER =
  /^ (\d{1,5})(?: ?(?:hs|bis|[a-z](?![\p{L}\p{N}])|-(?:\d{1,3}|[IVX]{1,4})(?![\p{L}\p{N}])))?(?![\p{L}\p{N}%]|[.,:]\d)(?! (?:keer|jaar|uur|minuten|maanden|weken|dagen|euro|km)\b)/iu;
const IN_STRAAT = /(?:woont|wonen|woon|woonde|adres|slaapt|verhuisd naar|ingeschreven)[^\n.!?]{0,12}$/u;
/** Where the street stands further off: "woont nog steeds bij haar moeder in de Kerkstraat". */
const VERDER_IN_STRAAT =
  /(?:woont|wonen|woon|woonde|gewoond|adres|slaapt|logeert|verhuis\p{L}*|ingeschreven)(?!\p{L})[^\n.!?]{0,48} (?:in|aan|op|naar) (?:de |het |een )?$/u;
/** What says that the words before a number are a street, also when nothing in them does: Rokin 12, De Meent 42. */
const OP_ADRES =
  /(?:(?:\bwoont|\bwonen|\bwoon|\bwoonde|\bgewoond|ingeschreven|verhuis\p{L}*|huisbezoek|logeert|slaapt|verblijft|\bwoning|\bkamer|\bflat)(?!\p{L})[^\n.!?:]{0,32} (?:op|aan|naar)(?: de| het)?|(?:adres|woning|kamer)(?: is|:| is:)(?: de| het)?) $/u;
/** The same for who types without capitals: "woont op buitenveld 12". Not what is a number of something else. */
const OP_ADRES_KLEIN =
  /(?:\bwoont|\bwoon|\bwoonde|slaapt|logeert|ingeschreven)(?: nu| nog)? (?:op|aan)(?: de| het)? $/u;
const GENUMMERD = /^(?:kamers?|nummer|etage|verdieping|afdeling|zolder|plek|perceel|lijn|minimaal|maximaal|ongeveer)$/;
const VER = 72;

const inStraat = (tekst: string, plaats: number): boolean => {
  const ervoor = vooraf(tekst, plaats, VER);
  return IN_STRAAT.test(ervoor) || VERDER_IN_STRAAT.test(ervoor);
};

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

/** The same for a street that only what stands around it tells: "De Meent", "'t Hoogt", "Achter de Dom". */
function beginZonderStraat(woorden: readonly Woord[], i: number): number {
  let begin = i;
  for (let stap = i - 1; stap >= Math.max(0, i - 3); stap -= 1) {
    const woord = woorden[stap];
    if (!woord || !/^[ '’]{1,2}$/.test(woorden[stap + 1]?.ervoor ?? '') || woorden[stap + 1]?.zinsbegin) break;
    if (woord.hoofd || woord.klein === "'t") begin = stap;
    else if (!VOORVOEGSEL.test(woord.klein)) break;
  }
  return begin;
}

/** "Zijn adres is Vlietpolder 16", "woont aan De Meent 42". */
function zonderStraat(tekst: string, woorden: readonly Woord[], i: number): Vondst | undefined {
  const woord = woorden[i];
  if (!woord) return undefined;
  const nummer = NUMMER.exec(tekst.slice(woord.eind, woord.eind + 24))?.[0];
  if (nummer === undefined || (woord.hoofd ? !isNaamwoord(woord) : GENUMMERD.test(woord.klein))) return undefined;
  const begin = woord.hoofd ? (woorden[beginZonderStraat(woorden, i)] ?? woord) : woord;
  const context = woord.hoofd ? OP_ADRES : OP_ADRES_KLEIN;
  if (!context.test(vooraf(tekst, begin.start, VER))) return undefined;
  const plek = { start: begin.start, eind: woord.eind + nummer.length };
  return { soort: 'adres', ...plek, zekerheid: woord.hoofd ? 'midden' : 'laag', uitleg: 'adres-huisnummer' };
}

/** A word that is a street by its end, "Kerkstraat", or by its beginning, "Laan van …". */
function metStraat(tekst: string, woorden: readonly Woord[], i: number): Vondst | undefined {
  const woord = woorden[i];
  if (!woord || GEEN_STRAAT.has(woord.klein) || (!woord.hoofd && woord.klein.length <= 6)) return undefined;
  const begin = woorden[voornaamStraat(woorden, i)] ?? woord;
  const lang = STRAAT.test(woord.klein) && (woord.klein.length > 6 || begin !== woord);
  const laanVan = begin !== woord && /^(?:laan|weg|plein|hof|straat|kade|dijk)$/.test(begin.klein);
  if (!lang && !laanVan) return undefined;
  const nummer = NUMMER.exec(tekst.slice(woord.eind, woord.eind + 24))?.[0];
  const plek = { start: begin.start, eind: woord.eind + (nummer?.length ?? 0) };
  if (nummer !== undefined && (woord.hoofd || inStraat(tekst, woord.start)))
    return { soort: 'adres', ...plek, zekerheid: 'hoog', uitleg: 'adres-huisnummer' };
  if (nummer === undefined && woord.hoofd && inStraat(tekst, begin.start))
    return { soort: 'adres', ...plek, zekerheid: 'midden', uitleg: 'adres-straat' };
  return undefined;
}

/** Streets with a house number, and without one after "woont" and the like. @param woorden the words of `tekst` */
export function vindAdressen(tekst: string, woorden: readonly Woord[]): readonly Vondst[] {
  return woorden.flatMap((woord, i): readonly Vondst[] => {
    if (/\d/.test(woord.tekst) || (!woord.hoofd && woord.klein.length < 4)) return [];
    const gevonden = metStraat(tekst, woorden, i) ?? zonderStraat(tekst, woorden, i);
    return gevonden ? [gevonden] : [];
  });
}
