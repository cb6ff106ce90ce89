/**
 * A gentle check: does a text say what can be seen or heard, or already what it means? It goes by signal words, so it
 * asks and never blocks. First looking, then asking, then explaining: deel-3, Kijkwijzer; the list of words is ours.
 */

/** Why a word may be more than what one sees. */
export type Signaalsoort =
  /** A feeling that somebody is given: boos, onzeker. */
  | 'gevoel'
  /** What somebody is said to want, think, know or find. */
  | 'binnenkant'
  /** A reason: omdat, daardoor. */
  | 'verklaring'
  /** A verdict about a person or what they did: lui, te snel. */
  | 'oordeel'
  /** Seeing through: duidelijk dat, lijkt, kennelijk. */
  | 'schijn';

export interface Signaal {
  readonly soort: Signaalsoort;
  /** As it stands in the text. */
  readonly woord: string;
  /** Where it starts in the text, in UTF-16 units. */
  readonly plek: number;
}

const woorden = (...lijst: readonly string[]): string => lijst.join('|');

const WIE = '(?:hij|zij|ze|die|(?:de )?(?:cliënt|klantmanager|client))';
const BINNENKANT = `(?:${woorden(
  'wil|wilde|denkt|dacht|vindt|vond|voelt|voelde|hoopt|hoopte|weet|wist|begrijpt|begreep|snapt|snapte|gelooft|geloofde',
  'verwacht|verwachtte|durft|durfde|bedoelt|bedoelde|merkt|probeert|probeerde',
)})(?: niet| geen| wel)?`;

/** Per kind a pattern; the first group that matches is the word. Verbs of the inside only count with somebody in front. */
const REGELS: readonly (readonly [Signaalsoort, string])[] = [
  [
    'gevoel',
    `(${woorden(
      'boos|boze|kwaad|woedend|geïrriteerd|irritatie|gefrustreerd|frustratie',
      'bang|bange|angstig|angst|gespannen|zenuwachtig|nerveus|onzeker|onzekere|onzekerheid',
      'blij|blije|opgelucht|opluchting|trots|trotse|enthousiast|tevreden|ontspannen',
      'verdrietig|verdriet|teleurgesteld|teleurstelling|wanhopig|somber|moedeloos',
      'beschaamd|schaamt|schaamte|schuldig|gekwetst|beledigd|ongemakkelijk|verveeld|verveelt',
      'wantrouwig|wantrouwen|achterdochtig|jaloers|ongeduldig|ongeduld|verrast|geschrokken',
    )})`,
  ],
  [
    'binnenkant',
    `(${WIE} ${BINNENKANT}|(?:wil|wilde|denkt|dacht|vindt|vond|voelt|voelde|durft|durfde|snapt|begrijpt) ${WIE})`,
  ],
  ['verklaring', `(${woorden('omdat', 'doordat', 'daardoor', 'daarom', 'waardoor', 'vanwege', 'zodat', 'want')})`],
  [
    'oordeel',
    `(${woorden(
      'ongemotiveerd|gemotiveerd|lui|luie|onbeleefd|onverschillig|ongeïnteresseerd|geïnteresseerd|oneerlijk|eerlijk',
      'respectloos|betuttelend|betuttelt|dominant|dwingend|afstandelijk|empathisch|begripvol|vriendelijk|onvriendelijk',
      'professioneel|onprofessioneel|manipulatief|manipuleert|koppig|weigerachtig|passief|agressief',
      'goed gedaan|fout|slecht|jammer|te snel|te veel|te weinig|te streng|te lief',
    )})`,
  ],
  [
    'schijn',
    `(${woorden('lijkt', 'leek', 'blijkbaar', 'kennelijk', 'duidelijk dat', 'overduidelijk', 'waarschijnlijk', 'vermoedelijk', 'misschien', 'eigenlijk', 'volgens mij')})`,
  ],
];

/** Letters and digits of Latin scripts. Written out: `\p{L}` without regard to case takes a browser a frame to prepare. */
const TEKEN = '[a-z0-9\\u00c0-\\u024f]';

/** A name is any word with a capital that is not one of these. */
const GEEN_NAAM =
  '(?:Hij|Zij|Ze|Die|Cliënt|Client|Klantmanager|Ik|Je|Jij|U|We|Wij|Wie|Wat|Dat|Dit|Het|Er|Nu|Dan|Toen|Eerst|Ook|En|Maar|Dus|Steeds|Hier[a-z]*|Daar[a-z]*)\\b';

const PATRONEN: readonly (readonly [Signaalsoort, RegExp])[] = [
  ...REGELS.map(([soort, patroon]) => [soort, new RegExp(`(?<!${TEKEN})${patroon}(?!${TEKEN})`, 'gi')] as const),
  ['binnenkant', new RegExp(`\\b(?!${GEEN_NAAM})[A-Z][a-z\\u00c0-\\u024f]+ ${BINNENKANT}(?!${TEKEN})`, 'g')],
];

/** What somebody quotes was heard, whatever it says; it is blanked out, and everything keeps its place. */
const zonderCitaten = (tekst: string): string =>
  tekst.replace(
    /"[^"]*"|“[^”]*”|„[^”“]*[”“]|‘[^’]*’|(?<![a-z0-9\u00c0-\u024f])'[^'\n]*'(?![a-z0-9\u00c0-\u024f])/gi,
    (citaat) => ' '.repeat(citaat.length),
  );

/**
 * The words in a text that may already say what something means, in the order of the text; none when it says what can be
 * seen or heard. Words inside quotation marks do not count: somebody said them.
 */
export function duidingIn(tekst: string): readonly Signaal[] {
  if (tekst.trim() === '') return [];
  const kaal = zonderCitaten(tekst);
  return PATRONEN.flatMap(([soort, patroon]) =>
    [...kaal.matchAll(patroon)].map(({ 0: woord, index }): Signaal => ({ soort, woord, plek: index })),
  ).sort((a, b) => a.plek - b.plek);
}
