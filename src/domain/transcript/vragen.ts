/** How a question limits its answer. */
export type Vraagsoort = 'open' | 'gesloten' | 'keuze';

/** The rule that decided, so that a learner can look at it and disagree. */
export type Vraagregel =
  'keuze-of' | 'uitnodiging' | 'vraagwoord' | 'vraagwoord-feit' | 'werkwoord-eerst' | 'bevestiging' | 'bewering';

export interface Vraag {
  /** The sentence as it was said. */
  readonly tekst: string;
  readonly soort: Vraagsoort;
  readonly regel: Vraagregel;
}

const ZINNEN = /[^.?!…]+[.?!…]*/g;

/** The sentences of a turn, with what ends them. */
export const zinnenIn = (tekst: string): string[] =>
  (tekst.match(ZINNEN) ?? []).map((zin) => zin.trim()).filter(Boolean);

/** Words that stand before the sentence really begins: whom it is for, or one word that says what about, included. */
const AANLOOP =
  /^(?:(?:en|maar|dus|nou|ja|nee|oké|goed|hé|zeg|eh+m?|want|of|prima|mooi|dan)[,]?\s+|(?:mevrouw|meneer)(?:\s\p{L}+){1,3},\s+|\p{L}+,\s+)+/iu;
const kern = (zin: string): string => {
  const rest = zin.replace(AANLOOP, '');
  return rest === '' ? zin : rest;
};
/** A question that is announced begins behind the colon. */
const AANKONDIGING = /^[^:]*:\s+/u;

const begint = (woorden: string): RegExp => new RegExp(`^(?:${woorden})(?![\\p{L}])`, 'iu');

const UITNODIGING = begint(
  'vertel|leg eens uit|beschrijf|neem me eens mee|(?:kun|kan|kunt|wil|wilt|zou|zoudt) (?:je|jij|u) (?:(?:me|mij|ons|eens|iets|wat|er|daar|hier|dat|nog|meer|over|van) )*(?:vertellen|uitleggen|beschrijven|laten zien)',
);
const VOORZETSEL = 'aan|bij|door|in|met|naar|om|onder|op|over|sinds|tegen|tot|tussen|uit|van|voor';
/** Asks for a fact: a time, a number, a name. One word can be the whole answer. */
const FEIT = begint(
  `hoe (?:laat|oud|lang|vaak|ver|veel|heet)|wat (?:is|was) (?:je|jouw|uw) (?:\\p{L}*naam|leeftijd|\\p{L}*adres|geboortedatum|\\p{L}*nummer|postcode|nationaliteit)|hoelang|(?:(?:${VOORZETSEL}) )?(?:hoeveel|wanneer|wie|welke?(?! manier))|waar`,
);
/** "Waar denk je aan?" asks for more than a place. */
const WAAR_AAN =
  /^waar\s(?!(?:is|zijn|was|waren)\s.*\svan\b).*\s(?:aan|bij|door|in|mee|om|op|over|tegenaan|tegenop|toe|van|voor)(?:\s(?:beginnen|denken|gaan|hebben|letten|praten|werken))?(?:,\s\p{L}+)?\s*\?$/iu;
const VRAAGWOORD = begint(
  `(?:(?:${VOORZETSEL}) )?wat|hoe|hoezo|waarom|waardoor|waarvoor|waarmee|waarover|waarin|waaraan|in hoeverre|op welke manier`,
);
const WERKWOORD = begint(
  'ben|bent|is|zijn|was|waren|heb|hebt|heeft|hebben|had|hadden|kun|kan|kunt|kunnen|kon|wil|wilt|willen|wilde|wou|mag|mogen|mocht|moet|moeten|moest|zal|zullen|zou|zouden|ga|gaat|gaan|ging|doe|doet|doen|deed|kom|komt|komen|kwam|weet|wist|vind|vindt|denk|denkt|dacht|werk|werkt|werkte|lukt|lukte|klopt|hoor|hoort|zie|ziet|zag|blijf|blijft|lijkt|gebeurt|gebruik|past|snap|snapt|begrijp|begrijpt|woon|woont|zit|zat|staat|ligt|schrijf|krijg|krijgt|kreeg|vertel|zeg|zegt|zei|slaap|slaapt|gaf|geef|geeft|neem|neemt|bedoel|bedoelt|herken|herkent|voel|voelt|merk|merkt|hoef|hoeft|durf|durft|helpt|spreek|spreekt|belt|bel|maakt|maak|speelt|speel|volg|volgt|gaan we|zullen we',
);
/** Any other verb, by who stands behind it: "Mis ik nog iets?" */
const WERKWOORD_VOOR_WIE =
  /^(?!(?:alleen|als|dat|doordat|of|omdat|ook|sinds|tenzij|terwijl|toen|totdat|voordat|zoals|zodat|zolang)\s)\p{L}+\s(?:ik|je|jij|u|we|wij|jullie)(?!\p{L})/iu;
const BEVESTIGING = /(?:,\s*)?(?:hè|toch|nietwaar|of niet|of wel|niet dan|of zo)\s*\?$/iu;
/** "Een uur of twee" is no choice. */
const ONGEVEER = /\been \p{L}+ of (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)(?!\p{L})/giu;
const KEUZE = /\p{L}[\p{L}\d',\s-]*\sof\s(?!niet\b|wel\b|zo\b|iets\b|wat\b|zoiets\b)\p{L}/iu;

/** "Wat?!" and "Echt??" ask, too. */
const VRAAGTEKENS = /[!…]*\?[?!…]*$/;

/** The first rule that fits decides; the order of the rules is part of them. Where none fits, it is a statement. */
const regels: readonly (readonly [Vraagregel, Vraagsoort, (zin: string, heel: string) => boolean])[] = [
  ['uitnodiging', 'open', (zin) => UITNODIGING.test(zin)],
  ['bevestiging', 'gesloten', (zin) => BEVESTIGING.test(zin)],
  [
    'keuze-of',
    'keuze',
    (zin, heel) => KEUZE.test(heel.replace(ONGEVEER, '')) && !/^(?:weet|zie|hoor|vraag)\b.*\sof\s/iu.test(zin),
  ],
  ['vraagwoord-feit', 'gesloten', (zin) => FEIT.test(zin) && !WAAR_AAN.test(zin)],
  ['vraagwoord', 'open', (zin) => VRAAGWOORD.test(zin) || WAAR_AAN.test(zin)],
  ['werkwoord-eerst', 'gesloten', (zin) => WERKWOORD.test(zin) || WERKWOORD_VOOR_WIE.test(zin)],
];
const regelVoor = (begin: string, heel: string) => regels.find(([, , past]) => past(begin, heel));

/**
 * The questions in what somebody says, in order. A sentence is a question when it ends with a question mark, or when it
 * invites to tell ("Vertel eens."). Rules of ours for Dutch: they look at the words, not at what people mean.
 */
export function vragenIn(tekst: string): Vraag[] {
  return zinnenIn(tekst).flatMap((zin) => {
    const heel = zin.replace(VRAAGTEKENS, '?');
    const begin = kern(heel);
    if (!heel.endsWith('?') && !UITNODIGING.test(begin)) return [];
    const gevonden = regelVoor(kern(heel.replace(AANKONDIGING, '')), heel) ?? regelVoor(begin, heel);
    return [{ tekst: zin, soort: gevonden?.[1] ?? 'gesloten', regel: gevonden?.[0] ?? 'bewering' }];
  });
}

const REFLECTIE = begint(
  'dus (?:je|jij|u)|(?:je|jij|u) (?:zegt|zei|noemt|noemde|voelt|merkt|klinkt|kijkt|lacht|zucht|wilt|wil|vindt|bent|hebt het gevoel|maakt je)|het klinkt|het lijkt (?:alsof|of|erop)|ik hoor (?:je|jou|u)|ik zie (?:je|jou|dat je|u)|als ik (?:het|je) goed begrijp|dat (?:is|was|klinkt|lijkt me) (?:\\p{L}+ )?(?:voor (?:je|jou|u))',
);
const REFLECTIE_BEGIN = /^(?:(?:en|maar|nou|ja|oké|eh+m?)[,]?\s+)+/iu;

/**
 * The sentences that give back what the other said or showed, without a question ("Je zegt dat het spannend is.").
 * Rules of ours; a reflection in other words is missed, and a judgement that begins with "je bent" counts.
 */
export const reflectiesIn = (tekst: string): string[] =>
  zinnenIn(tekst).filter((zin) => !zin.endsWith('?') && REFLECTIE.test(zin.replace(REFLECTIE_BEGIN, '')));
