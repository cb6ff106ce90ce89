import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { lessen, oefeningen } from './aantallen.ts';

/** What happened, why, and what now. */
export interface Uitleg {
  readonly wat: string;
  readonly waarom: string;
  readonly nu: string;
}

/** Where the words of a person are, beside an exercise. Said politely, and only when it changes. */
export const bewaarstand = {
  laden: 'We halen op wat je eerder deed.',
  nogNiets: 'Je hebt hier nog niets ingevuld.',
  bezig: 'Bezig met bewaren.',
  bewaard: (klok: string) => `Bewaard om ${klok}`,
  nietBewaard: 'Niet bewaard',
  opnieuw: 'Probeer opnieuw',
  bestand: 'Bewaar als bestand',
} as const;

const blijftStaan = 'Je antwoord staat nog op het scherm.';
const neemMee = 'Bewaar je werk als bestand voor je deze pagina sluit.';

/** Why something is not on the disk. It stays on the screen until it is. */
export const nietBewaard = {
  vol: {
    wat: blijftStaan,
    waarom: 'De opslag van je browser is vol.',
    nu: `Maak ruimte op je computer en kies Probeer opnieuw. Lukt dat niet? ${neemMee}`,
  },
  'geen-opslag': { wat: blijftStaan, waarom: 'Deze browser kan hier niets bewaren.', nu: neemMee },
  geweigerd: {
    wat: blijftStaan,
    waarom: 'Je browser staat niet toe dat deze site iets bewaart. Dat gebeurt soms in een privévenster.',
    nu: `${neemMee} Of open de site in een gewoon venster.`,
  },
  bezet: {
    wat: blijftStaan,
    waarom: 'Een ander tabblad met deze site houdt de opslag bezet.',
    nu: 'Sluit de andere tabbladen van deze site. Kies daarna Probeer opnieuw.',
  },
  'nieuwere-versie': {
    wat: blijftStaan,
    waarom: 'In een ander tabblad draait een nieuwere versie van deze site.',
    nu: `${neemMee} Laad de pagina daarna opnieuw.`,
  },
  afgebroken: {
    wat: blijftStaan,
    waarom: 'Je browser brak het bewaren af.',
    nu: `Kies Probeer opnieuw. Lukt dat niet? ${neemMee}`,
  },
  'duurt-lang': {
    wat: blijftStaan,
    waarom: 'Bewaren duurt langer dan normaal. We weten nog niet of het lukt.',
    nu: `Wacht even, of kies Probeer opnieuw. ${neemMee}`,
  },
  onbekend: {
    wat: blijftStaan,
    waarom: 'Er ging iets mis bij het bewaren. We weten niet wat.',
    nu: `Kies Probeer opnieuw. Lukt dat niet? ${neemMee}`,
  },
} as const satisfies Record<Bewaarfout, Uitleg>;

/** What was stored could not be used. */
export const nietGelezen = {
  onleesbaar: {
    wat: 'Van deze oefening staat iets in de opslag dat wij niet kunnen lezen.',
    waarom: 'Het is beschadigd, of het komt uit een andere versie van deze site.',
    nu: 'Je kunt gewoon beginnen. Het oude leggen we apart. Het gaat mee als je je voortgang als bestand bewaart.',
  },
  'niet-gelezen': {
    wat: 'We kunnen niet zien wat je hier eerder deed.',
    waarom: 'De opslag van je browser geeft nu geen antwoord.',
    nu: 'Laad de pagina later opnieuw. Wat je nu invult, blijft op het scherm. We voegen het samen zodra de opslag weer werkt.',
  },
} as const satisfies Record<'onleesbaar' | 'niet-gelezen', Uitleg>;

/** Taking everything along in a file. */
export const exportTeksten = {
  knop: 'Bewaar als bestand',
  bezig: 'We maken je bestand.',
  klaar: (naam: string, o: number, l: number) =>
    `Je bestand ${naam} is klaar. Er zitten ${oefeningen(o)} en ${lessen(l)} in. Je vindt het bij je downloads.`,
  onvolledig: {
    wat: 'Je bestand is gemaakt, maar het is misschien niet compleet.',
    waarom: 'De opslag van je browser geeft geen antwoord. In het bestand zit alleen wat nu op deze pagina staat.',
    nu: 'Bewaar dit bestand. Laad de pagina later opnieuw en maak dan nog een bestand.',
  },
  nietKlaar: {
    wat: 'Er is geen bestand gemaakt.',
    waarom: 'We lazen het na en het klopte niet. Een half bestand geven we je niet.',
    nu: 'Laad de pagina opnieuw en probeer het nog eens. Je werk staat nog in deze browser.',
  },
} as const satisfies Record<string, string | Uitleg | ((naam: string, o: number, l: number) => string)>;
