import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import type { Inzage, LezingTelling, Oordeel, Samenvatting } from '#domain/oefening/uitslag.ts';
import type { Zekerheid } from '#domain/oefening/poging.ts';
import { telwoord } from './telwoord.ts';

export { bewaren } from './bewaren.ts';

/** With a capital; "één" gets one without its accent, as Dutch spells it. */
const hoofdletter = (zin: string): string =>
  zin.replace(/^é(?=én\b)/, 'e').replace(/^./, (letter) => letter.toUpperCase());

/** What the buttons of the card say. */
export const knoppen = {
  legVast: 'Leg vast',
  pasAan: 'Pas je antwoord aan',
  nogEens: 'Nog eens',
  bekijkAlles: 'Bekijk alles',
  slaOver: 'Sla over',
  toonEerder: 'Bekijk je eerdere antwoorden',
  bekijkUitleg: 'Bekijk de uitleg weer',
  naarBeurt: (tijd: string) => `Lees terug op ${tijd}`,
  haalOpnieuw: 'Probeer het opnieuw',
} as const;

/** What to do, under the question. */
export const opdracht = {
  keuze: 'Kies één antwoord.',
  sorteren: 'Kies bij elke zin een groep.',
  koppelen: 'Kies bij elke zin wat erbij hoort. Een antwoord mag vaker.',
  volgorde: 'Zet de stappen in een volgorde die jij logisch vindt.',
  herschrijven: 'Schrijf elke zin om, in je eigen woorden.',
  voorspellen: 'Leg eerst je eigen verwachting vast. Daarna zie je hoe het verdergaat.',
  markeren: 'Wijs de beurten aan die jou opvallen.',
  'slim-plaatsen': 'Beantwoord de twee vragen, of zet het punt zelf in het vlak.',
  'slim-herkennen': 'Wijs één beurt aan en kies een zelfbeeld.',
  'slim-match': 'Geef antwoord op de drie vragen.',
  'slim-rol': 'Kies de rol die jij hier hoort.',
  annoteren: 'Wijs de momenten aan die je bij dit thema opvallen. Schrijf erbij wat je ziet of hoort.',
  reactie: 'Wijs één beurt aan en geef antwoord op de twee vragen.',
  meten: 'Schat eerst elk getal. Daarna zie je wat er is gemeten.',
} as const satisfies Record<LeerderOefening['soort'], string>;

/** Variants of `opdracht` that hang on the content. */
export const opdrachtExtra = {
  keuzeMeer: 'Je mag meer dan één antwoord kiezen.',
  fragmentVerdwijnt: 'Het gesprek verdwijnt zodra je schrijft. Lees het dus eerst rustig.',
} as const;

/** The same without script and on paper, where nothing disappears. */
export const opdrachtPapier = {
  fragmentVerdwijnt: 'Lees één keer, en leg dan je hand of een blad over het gesprek.',
} as const;

/** Why "Leg vast" has to wait. Kinds with a file of words of their own have their sentence there, so that other pages do not carry it. */
export const nogNodig = {
  keuze: 'Kies eerst een antwoord.',
  sorteren: 'Geef eerst elke zin een groep.',
  koppelen: 'Geef eerst elke zin iets wat erbij hoort.',
  volgorde: 'Geef eerst elke stap een plek.',
  herschrijven: 'Schrijf eerst bij elke zin iets op. Het mag kort.',
  voorspellen: 'Zeg eerst wat je verwacht.',
  markeren: 'Wijs eerst minstens één beurt aan.',
} as const;

/** How many parts of the answer are still open. */
export const nogTeGaan = (aantal: number): string => `Nog ${telwoord(aantal)} te gaan.`;

export const zekerheid = {
  vraag: 'Hoe zeker ben je?',
  keuzes: { onzeker: 'Onzeker', twijfel: 'Ik twijfel', zeker: 'Zeker' } satisfies Record<Zekerheid, string>,
} as const;

/** One or two words beside an answer, so that a colour never carries the meaning alone. */
export const label = {
  past: 'Zien wij ook zo',
  'past-niet': 'Kijk nog eens',
  gemist: 'Hoort erbij',
  grensgeval: 'Vakmensen verschillen',
  open: 'Geen oordeel',
} as const satisfies Record<Oordeel, string>;

/** On paper, where the option itself is marked and not an answer to it. */
export const pastOpPapier = 'Past';

/** Above the title. */
export const meta = {
  kop: 'Oefening',
  minuten: (aantal: number) => (aantal === 1 ? 'Ongeveer 1 minuut' : `Ongeveer ${aantal} minuten`),
} as const;

/** Headings and lines on the card. */
export const kaart = {
  komt: 'De uitleg komt eraan …',
  kwamNiet:
    'De uitleg kon niet laden. Je antwoord staat wel vast. Helpt opnieuw proberen niet? Laad dan de pagina opnieuw.',
  jouwAntwoord: 'Jouw antwoord',
  staatVast: 'Je antwoord staat vast',
  uitslagVorige: 'Over wat je vastlegde',
  kies: 'Kies …',
  nogLeeg: 'Nog leeg',
} as const;

/** A count with its noun. */
export const woordOfMeer = (aantal: number, een: string, meer: string): string =>
  `${telwoord(aantal)} ${aantal === 1 ? een : meer}`;
const verschil = (aantal: number): string =>
  aantal === 0 ? '' : ` Bij ${woordOfMeer(aantal, 'antwoord', 'antwoorden')} verschillen vakmensen.`;

function overLezing(naam: 'a' | 'b', { geraakt, totaal }: LezingTelling): string {
  if (geraakt === 0) return `Met lezing ${naam} deel je hier geen moment.`;
  return geraakt === totaal
    ? `Je zag alles wat lezing ${naam} noemt.`
    : `Van de ${woordOfMeer(totaal, 'moment', 'momenten')} in lezing ${naam} zag jij er ${telwoord(geraakt)}.`;
}

type SamenvattingVan<S extends Samenvatting['soort']> = Extract<Samenvatting, { soort: S }>;

const samenvattingen: { readonly [S in Samenvatting['soort']]: (s: SamenvattingVan<S>) => string } = {
  'alles-past': (s) =>
    s.past === 1 && s.grensgevallen === 0
      ? 'Dit past.'
      : `${hoofdletter(woordOfMeer(s.past, 'antwoord past', 'antwoorden passen'))}.${verschil(s.grensgevallen)}`,
  'nog-kijken': (s) => {
    const kijk = s.aantal === 1 ? 'Kijk nog naar één antwoord.' : `Kijk nog naar ${telwoord(s.aantal)} antwoorden.`;
    return s.past === 0
      ? `${kijk} Lees eerst rustig terug.`
      : `${hoofdletter(woordOfMeer(s.past, 'antwoord past', 'antwoorden passen'))} al. ${kijk}`;
  },
  'met-uitleg': (s) => {
    const past = s.past === 0 ? '' : `${hoofdletter(woordOfMeer(s.past, 'antwoord past', 'antwoorden passen'))}. `;
    return `${past}Bij ${woordOfMeer(s.aantal, 'antwoord', 'antwoorden')} lees je hieronder wat wij zien.${verschil(s.grensgevallen)}`;
  },
  grensgeval: () => 'Hier verschillen vakmensen. Je keuze is te verdedigen.',
  lezingen: (s) => {
    const eigen = s.eigen === 0 ? '' : ` Je wees ook ${woordOfMeer(s.eigen, 'eigen moment', 'eigen momenten')} aan.`;
    return `${overLezing('a', s.a)} ${overLezing('b', s.b)}${eigen}`;
  },
  'zelf-nagekeken': (s) =>
    s.nagekeken === 0
      ? 'Je zinnen staan vast. Leg ze naast de vragen hieronder.'
      : `Je legde je zinnen naast ${telwoord(s.nagekeken)} van de ${woordOfMeer(s.totaal, 'vraag', 'vragen')}.`,
  aangewezen: (s) => `Je wees ${woordOfMeer(s.aantal, 'moment', 'momenten')} aan.`,
  gemeten: () => 'Je schatting staat vast. Kijk wat er is gemeten.',
  voorspeld: (s) =>
    s.vergeleken === 0
      ? 'Je verwachting staat vast. Lees nu hoe het verdergaat.'
      : `Je vergeleek ${telwoord(s.vergeleken)} van de ${woordOfMeer(s.totaal, 'punt', 'punten')}.`,
};

/** The summary of an outcome in one or two sentences: words and counts, never a share. */
export function vertelSamenvatting<S extends Samenvatting['soort']>(
  samenvatting: SamenvattingVan<S> & { readonly soort: S },
): string {
  const soort: S = samenvatting.soort;
  const vertel: (s: SamenvattingVan<S>) => string = samenvattingen[soort];
  return vertel(samenvatting);
}

/** After the summary: what the learner can do now. */
export const vervolg = {
  aanwijzing: 'Pas je antwoord aan en leg het nog eens vast. Daarna zie je alle uitleg.',
  alles: 'Hieronder staat de uitleg.',
} as const satisfies Record<Inzage, string>;

export const veranderd = {
  melding: 'Deze oefening is veranderd. Je antwoord is bewaard.',
  oudAntwoord: 'Je antwoord op de vorige versie',
} as const;

/** When an imported file and this browser hold different answers. */
export const botsing = {
  uitleg: 'Hier en in het bestand staat een ander antwoord. Kies welk je verder gebruikt. Het andere blijft bewaard.',
  hier: 'Gebruik wat hier staat',
  bestand: 'Gebruik wat in het bestand staat',
  nieuwste: 'Dit is het nieuwste',
} as const;

/** Read out politely; the focus stays where it is. */
export const aankondiging = {
  vastgelegd: (samenvatting: string) => `Vastgelegd. ${samenvatting}`,
  opnieuw: 'Je kunt opnieuw beginnen. Je eerdere antwoord blijft bewaard.',
  allesZichtbaar: 'Alle uitleg staat nu onder de oefening.',
} as const;

/** Without JavaScript the card is a page to read: the question first, the key in a fold below. */
export const zonderScript = {
  uitleg: 'Doe deze oefening op papier.',
  danPas: 'Kijk daarna pas hieronder.',
  sleutel: 'Bekijk de antwoorden en de uitleg',
  opties: 'Waar je uit kiest',
  feedback: 'Uitleg bij elk antwoord',
} as const;
