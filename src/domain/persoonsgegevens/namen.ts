import { ACHTERNAMEN, DUBBELZINNIG, NA_TUSSENVOEGSEL, VOORNAMEN } from './namenlijst.ts';
import { bezitsvorm, isInitiaal, isNaamwoord, isTussenvoegsel, kale, leesNaam, naast, vervolg } from './naamdelen.ts';
import { AANSPREEKVORMEN, BIJ_IEMAND, DOET, GEEN_NAAM, HETEN, TUSSENVOEGSELS, VOORGANGERS } from './naamwoorden.ts';
import {
  apart,
  tweetal,
  vanNaam,
  vasteUitdrukking,
  zinsbegin,
  type Naamregel,
  type Plek,
  type Treffer,
} from './naamplek.ts';
import type { Vondst } from './types.ts';
import type { Woord } from './woorden.ts';

/** Mevrouw Jansen, dhr. de Vries, mw. A.M. van den Berg; and without a capital behind a form of address: mevrouw pietersen. */
const naAanspreekvorm: Naamregel = ({ woorden, i }) => {
  const vorige = woorden[i - 1];
  const woord = woorden[i];
  if (!vorige || !woord || !AANSPREEKVORMEN.has(vorige.klein) || !naast(woord)) return undefined;
  const eind = leesNaam(woorden, i);
  if (eind > i) return [eind, 'hoog', 'naam-aanspreekvorm'];
  if (isInitiaal(woord)) return [vervolg(woorden, i, isInitiaal), 'midden', 'naam-aanspreekvorm'];
  const klein = ACHTERNAMEN.has(woord.klein) || (VOORNAMEN.has(woord.klein) && !DUBBELZINNIG.has(woord.klein));
  return klein ? [i + 1, 'midden', 'naam-aanspreekvorm'] : undefined;
};

/** J. Mulder, A.M. van den Berg; A.B. alone when there are two, unless it is an abbreviation. */
const initialen: Naamregel = ({ woorden, i }) => {
  const woord = woorden[i];
  if (!woord || !isInitiaal(woord) || (isInitiaal(woorden[i - 1]) && naast(woord))) return undefined;
  const na = vervolg(woorden, i, isInitiaal);
  const klein = vervolg(woorden, na, isTussenvoegsel);
  if (klein > na && isInitiaal(woorden[klein]) && naast(woorden[na])) return [klein + 1, 'midden', 'naam-initialen'];
  const eind = leesNaam(woorden, i);
  if (eind > na) {
    const opsomming = na === i + 1 && woord.zinsbegin && !ACHTERNAMEN.has(woorden[na]?.klein ?? '') && eind === na + 1;
    return opsomming ||
      (woorden[na]?.ervoor === '. ' &&
        na === i + 1 &&
        /^(?:plan|optie|vitamine|type|groep)$/.test(woorden[i - 1]?.klein ?? ''))
      ? undefined
      : [eind, 'hoog', 'naam-initialen'];
  }
  const letters = woorden
    .slice(i, na)
    .map(({ tekst }) => tekst)
    .join('');
  if (/^(?:BV|NV|NB|PS|CV|UWV|VS|VK|WO|OR|AH|TV|PC)$/.test(letters)) return undefined;
  return na - i >= 2 ? [na, 'laag', 'naam-initialen'] : undefined;
};

/** Whether a name that is also a word is somebody here. */
function isIemand({ woorden, i }: Plek): boolean {
  const [vorige, woord, volgende] = [woorden[i - 1], woorden[i], woorden[i + 1]];
  if (!woord) return false;
  const doet = volgende !== undefined && naast(volgende) && DOET.has(volgende.klein);
  if (woord.klein === 'joost' && volgende?.klein === 'mag') return false;
  if (woord.zinsbegin) return doet && !(woord.klein === 'jan' && volgende.klein === 'en');
  return doet || (vorige !== undefined && naast(woord) && BIJ_IEMAND.has(vorige.klein));
}

/** Karin, Ahmed, Jan Willem de Haan; Mark and Roos only when the sentence makes them somebody. */
const voornaam: Naamregel = (plek) => {
  const { woorden, i } = plek;
  const woord = woorden[i];
  const kaal = woord?.hoofd ? kale(woord.klein) : '';
  if (!woord || !VOORNAMEN.has(kaal)) return undefined;
  const eind = leesNaam(woorden, i);
  const meer = eind > i + 1 && !(kaal === 'roos' && woorden[i + 1]?.klein === 'van');
  const [tweede = '', laatste = ''] = [woorden[i + 1]?.klein, woorden[eind - 1]?.klein];
  const zeker = VOORNAMEN.has(tweede) || TUSSENVOEGSELS.has(tweede) || ACHTERNAMEN.has(laatste);
  if (meer && (zeker || !DUBBELZINNIG.has(kaal))) return [eind, 'hoog', 'naam-voornaam'];
  if (DUBBELZINNIG.has(kaal) && !isIemand(plek)) return undefined;
  return [Math.max(i + 1, eind), 'midden', 'naam-voornaam'];
};

/** Nadira el Amrani, Van der Velde, De Jong: a name by the small words in it. */
const tussenvoegsel: Naamregel = ({ woorden, i }) => {
  const woord = woorden[i];
  if (!woord) return undefined;
  const begin = isNaamwoord(woord) && !TUSSENVOEGSELS.has(woord.klein) && !VOORGANGERS.has(woord.klein) ? i + 1 : i;
  const na = vervolg(woorden, begin, isTussenvoegsel);
  const achter = woorden[na];
  if (na === begin || !isNaamwoord(achter) || !naast(achter) || (begin > i && !naast(woorden[begin]))) return undefined;
  const klein = woorden
    .slice(begin, na)
    .map((w) => w.klein)
    .join(' ');
  const bekend = NA_TUSSENVOEGSEL.has(achter.klein) || ACHTERNAMEN.has(achter.klein);
  const sterk =
    /^(?:van der|van den|van 't|in 't|vd|ter|ten|op den|ait|aït)$/.test(klein) ||
    (/^(?:el|al|ben|bin)$/.test(klein) && begin > i);
  if (!bekend && !sterk) return undefined;
  // "Op de Dam", "in de Wit": at the beginning these are places more often than names.
  if (begin === i && !sterk && /^(?:in|op|te|la|le)\b/.test(klein)) return undefined;
  return [na + 1, begin > i && !woord.zinsbegin ? 'hoog' : 'midden', 'naam-tussenvoegsel'];
};

/** Collega Esther, cliënt K., zijn broer Tariq, zij heet lisa. */
const naWoord: Naamregel = ({ woorden, i }) => {
  const [vorige, woord] = [woorden[i - 1], woorden[i]];
  if (!vorige || !woord || !naast(woord)) return undefined;
  const naamIs = vorige.klein === 'is' && woorden[i - 2]?.klein === 'naam';
  if (!naamIs && !VOORGANGERS.has(vorige.klein)) return undefined;
  // "Bij haar moeder in de Kerkstraat": there it is a place.
  if (/^(?:in|op|te)$/.test(woord.tekst)) return undefined;
  const eind = leesNaam(woorden, i);
  if (eind > i && !(woord.tekst === woord.tekst.toUpperCase() && woord.tekst.length > 1))
    return [eind, 'midden', 'naam-na-woord'];
  if (isInitiaal(woord)) return [vervolg(woorden, i, isInitiaal), 'midden', 'naam-na-woord'];
  const heet = naamIs || HETEN.has(vorige.klein);
  return heet && VOORNAMEN.has(woord.klein) ? [i + 1, 'midden', 'naam-na-woord'] : undefined;
};

/** Jansen, Yilmaz: a surname that is hardly anything else; jansen, when somebody types without capitals. */
const achternaam: Naamregel = ({ woorden, i }) => {
  const woord = woorden[i];
  if (!woord || !(woord.hoofd || /(?:sen|stra)$/.test(woord.klein))) return undefined;
  if (!ACHTERNAMEN.has(kale(woord.klein)) || GEEN_NAAM.has(woord.klein)) return undefined;
  if (!woord.hoofd) return [i + 1, 'laag', 'naam-achternaam'];
  return [i + 1, woord.zinsbegin ? 'laag' : 'midden', 'naam-achternaam'];
};

/** karin zegt: a first name without a capital that does something. */
const kleineVoornaam: Naamregel = ({ woorden, i }) => {
  const [woord, volgende] = [woorden[i], woorden[i + 1]];
  if (!woord || woord.hoofd || !VOORNAMEN.has(woord.klein) || DUBBELZINNIG.has(woord.klein)) return undefined;
  return volgende && naast(volgende) && DOET.has(volgende.klein) ? [i + 1, 'laag', 'naam-voornaam'] : undefined;
};

/**
 * "Ik zag Oluwaseun", "dat Ayaan zei": a word with a capital that stands where somebody stands. Lists know the names of
 * some people and not of others; this rule is there so that the others are not passed over. Unsure by nature.
 */
const hoofdletter: Naamregel = ({ woorden, i }) => {
  const [vorige, woord, volgende] = [woorden[i - 1], woorden[i], woorden[i + 1]];
  if (!vorige || !isNaamwoord(woord) || woord.zinsbegin || !naast(woord) || woord.tekst.length < 3) return undefined;
  if (!/^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(woord.tekst) || DUBBELZINNIG.has(woord.klein))
    return undefined;
  const doet = volgende !== undefined && naast(volgende) && DOET.has(volgende.klein);
  if (/^(?:de|het|een|van|en|die|dit|deze|team|afdeling|wijk|regio)$/.test(vorige.klein)) return undefined;
  return doet || BIJ_IEMAND.has(vorige.klein) ? [leesNaam(woorden, i), 'laag', 'naam-hoofdletter'] : undefined;
};

const regels: readonly Naamregel[] = [
  naAanspreekvorm,
  naWoord,
  apart,
  initialen,
  voornaam,
  tussenvoegsel,
  vanNaam,
  achternaam,
  kleineVoornaam,
  hoofdletter,
  tweetal,
  zinsbegin,
];

/** Names of people. At each word the first rule that fits decides, and the search goes on behind the name. */
export function vindNamen(woorden: readonly Woord[]): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (let i = 0; i < woorden.length; i += 1) {
    i = vasteUitdrukking(woorden, i);
    const treffer = regels.reduce<Treffer>((al, regel) => al ?? regel({ woorden, i }), undefined);
    const [eerste, laatste] = [woorden[i], woorden[(treffer?.[0] ?? 0) - 1]];
    if (!treffer || !eerste || !laatste) continue;
    const eind = laatste.eind - bezitsvorm(laatste.klein) + (isInitiaal(laatste) ? 1 : 0);
    uit.push({ soort: 'naam', start: eerste.start, eind, zekerheid: treffer[1], uitleg: treffer[2] });
    i = treffer[0] - 1;
  }
  return uit;
}
