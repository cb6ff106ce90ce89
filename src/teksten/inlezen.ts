import type { Leesfout } from '#domain/voortgang/bestand.ts';
import type { LesVerschil, OefeningVerschil } from '#domain/voortgang/importeren.ts';
import { lessen, oefeningen } from './aantallen.ts';
import type { Uitleg } from './voortgang.ts';

const nietsVeranderd = 'Er is niets ingelezen en niets veranderd.';

type ImportReden = Leesfout['reden'] | 'onleesbaar-bestand' | 'opslag-dicht';

/** Why a chosen file was not read. */
export const importFout = {
  leeg: {
    wat: nietsVeranderd,
    waarom: 'Het bestand is leeg. Waarschijnlijk is het niet goed gekopieerd.',
    nu: 'Kies een andere kopie van je bestand.',
  },
  'te-groot': {
    wat: nietsVeranderd,
    waarom: 'Het bestand is veel groter dan een voortgangsbestand kan zijn.',
    nu: 'Kies het bestand waarvan de naam begint met voortgang.',
  },
  'geen-json': {
    wat: nietsVeranderd,
    waarom: 'Dit is geen voortgangsbestand, of het is niet compleet.',
    nu: 'Kies het bestand waarvan de naam begint met voortgang.',
  },
  'ander-bestand': {
    wat: nietsVeranderd,
    waarom: 'Dit bestand komt niet van de pagina Voortgang.',
    nu: 'Kies het bestand waarvan de naam begint met voortgang.',
  },
  'nieuwere-versie': {
    wat: nietsVeranderd,
    waarom: 'Het bestand is gemaakt met een nieuwere versie van deze site.',
    nu: 'Laad deze pagina opnieuw en kies het bestand nog eens. Het bestand zelf is in orde.',
  },
  beschadigd: {
    wat: nietsVeranderd,
    waarom: 'Er is iets in het bestand veranderd of weggevallen.',
    nu: 'Kies een andere kopie. Gooi dit bestand niet weg: wat je schreef, staat er als tekst in.',
  },
  'onleesbaar-bestand': {
    wat: nietsVeranderd,
    waarom: 'Je browser kan het bestand niet openen. Misschien is het verplaatst of gewist.',
    nu: 'Kies het bestand opnieuw.',
  },
  'opslag-dicht': {
    wat: nietsVeranderd,
    waarom: 'De opslag van je browser geeft geen antwoord. We kunnen niet vergelijken met wat je hier al hebt.',
    nu: 'Laad de pagina opnieuw en kies het bestand nog eens.',
  },
} as const satisfies Record<ImportReden, Uitleg>;

/** Reading a file: choose, look, decide, do. */
export const importTeksten = {
  bezig: 'Bezig met inlezen.',
  voorbeeldKop: 'Wat er verandert',
  samenvatting: (o: number, l: number, conflicten: number) =>
    `Dit bestand verandert iets bij ${oefeningen(o)} en ${lessen(l)}.${conflicten === 0 ? '' : ` Bij ${oefeningen(conflicten)} kies jij welk antwoord je houdt.`} Er is nog niets ingelezen.`,
  kolomWat: 'Les of oefening',
  kolomHoe: 'Wat er gebeurt',
  gelijk: (aantal: number) => (aantal === 1 ? '1 ding blijft zoals het is' : `${aantal} dingen blijven zoals ze zijn`),
  gemaakt: (datum: string) => `Dit bestand is gemaakt op ${datum}.`,
  lesSoort: {
    nieuw: 'wordt gemerkt als gelezen',
    gelijk: 'had je al gelezen',
    samengevoegd: 'had je al gelezen, de vroegste dag blijft staan',
  } satisfies Record<LesVerschil['soort'], string>,
  oefeningSoort: {
    nieuw: 'nieuw op dit apparaat',
    gelijk: 'is al hetzelfde',
    samengevoegd: 'wordt samengevoegd, al je pogingen blijven',
    conflict: 'twee verschillende antwoorden, jij kiest',
  } satisfies Record<OefeningVerschil['soort'], string>,
  niets: 'Alles uit dit bestand staat hier al. Er verandert niets.',
  onleesbaar: (aantal: number) =>
    `${oefeningen(aantal)} in het bestand kunnen we niet lezen. We bewaren ${aantal === 1 ? 'die' : 'ze'} apart.`,
  dubbel: (aantal: number) =>
    `${oefeningen(aantal)} stond${aantal === 1 ? '' : 'en'} dubbel in het bestand. We voegden ${aantal === 1 ? 'die' : 'ze'} samen.`,
  conflictKop: 'Kies per oefening',
  conflictUitleg:
    'Hier staat een ander antwoord dan in het bestand. Welk antwoord wil je verder gebruiken? Het andere blijft bewaard bij je oude antwoorden.',
  hier: 'Het antwoord op dit apparaat',
  bestand: 'Het antwoord uit het bestand',
  nieuwste: 'laatst veranderd',
  van: (moment: string) => `van ${moment}`,
  zonderKeuze: 'Kies je niet, dan blijft het antwoord op dit apparaat staan.',
  instellingen: 'Gebruik ook de instellingen uit het bestand',
  doe: 'Lees in',
  toch: 'Doe het niet',
  gedaan: (o: number, l: number) =>
    `Klaar. Er ${o === 1 ? 'is' : 'zijn'} ${oefeningen(o)} bijgewerkt. Je hebt nu ${lessen(l)} als gelezen gemerkt.`,
  halfBewaard:
    'Je antwoorden staan vast. De gelezen lessen of instellingen kon je browser niet bewaren. Die gelden tot je deze pagina sluit.',
  nietIngelezen: (waarom: string) => `Er is niets ingelezen en niets veranderd. ${waarom} Je bestand is nog heel.`,
} as const;

/** An answer in words, to compare two of them. */
export const antwoordTeksten = {
  weg: 'Dit staat niet meer in de oefening.',
  leeg: 'Er is niets ingevuld.',
  stap: (nummer: number, tekst: string) => `${nummer}. ${tekst}`,
  nagekeken: (aantal: number) => `${aantal === 1 ? '1 punt' : `${aantal} punten`} aangevinkt bij het nakijken.`,
  pad: (keuzes: number) => `Je was bij beurt ${keuzes + 1} van het gesprek.`,
  onbekendeOefening: 'Een oefening die niet meer op de site staat',
  onbekendeLes: 'Een les die niet meer op de site staat',
} as const;
