import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Uitleg } from './voortgang.ts';

const blijftWerken = 'Je kunt gewoon lezen en oefenen. Wat je invult, is weg als je de pagina sluit.';

/** At the top of the page about progress, when this browser keeps nothing. Why is in `nietBewaard`. */
export const opslagTeksten = {
  wat: 'Op dit moment bewaart deze browser je antwoorden niet.',
  nogEens: 'Kijk nog eens',
  nogSteeds: 'De opslag werkt nog steeds niet.',
  weer: 'De opslag werkt weer.',
  nu: {
    vol: `${blijftWerken} Maak ruimte op je computer, of wis oude gegevens van andere sites in je browser.`,
    'geen-opslag': `${blijftWerken} Gebruik een andere of een nieuwere browser als je wilt bewaren.`,
    geweigerd: `${blijftWerken} Open de site in een gewoon venster, of sta opslag toe voor deze site.`,
    bezet: 'Sluit de andere tabbladen van deze site en kies Kijk nog eens.',
    'nieuwere-versie': 'Sluit de andere tabbladen van deze site en laad deze pagina opnieuw.',
    afgebroken: `${blijftWerken} Kies Kijk nog eens, of laad de pagina opnieuw.`,
    'duurt-lang': 'Wacht even en kies Kijk nog eens.',
    onbekend: `${blijftWerken} Kies Kijk nog eens, of laad de pagina opnieuw.`,
  } satisfies Record<Bewaarfout, string>,
  merkjes: {
    wat: 'Je gelezen lessen en je instellingen worden nu niet bewaard.',
    waarom: 'Je browser houdt dat tegen, bijvoorbeeld in een privévenster. Of de opslag is vol.',
    nu: 'Ze gelden tot je de pagina sluit. Open de site in een gewoon venster als je ze wilt houden.',
  } satisfies Uitleg,
} as const;

/** Whether the browser may clear away what is stored when the disk gets full. */
export const blijvendTeksten = {
  vraag:
    'Wordt de schijf vol? Dan mag je browser opruimen, ook wat jij hier schreef. Je kunt vragen om dat niet te doen.',
  knop: 'Vraag je browser om dit te bewaren',
  ja: 'Je browser ruimt dit niet vanzelf op. Zelf wissen kan altijd.',
  nee: 'Je browser belooft dat nu niet. Wat je schreef, staat er nog. Bewaar een bestand, dan raak je niets kwijt.',
} as const;
