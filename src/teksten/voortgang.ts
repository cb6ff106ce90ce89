import type { Leesfout } from '#domain/voortgang/bestand.ts';
import type { LesVerschil, OefeningVerschil } from '#domain/voortgang/importeren.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** What happened, why, and what now. */
export interface Uitleg {
  readonly wat: string;
  readonly waarom: string;
  readonly nu: string;
}

const oefeningen = (aantal: number): string => (aantal === 1 ? '1 oefening' : `${aantal} oefeningen`);
const lessen = (aantal: number): string => (aantal === 1 ? '1 les' : `${aantal} lessen`);
const keren = (aantal: number): string => (aantal === 1 ? '1 poging' : `${aantal} pogingen`);
const instellingen = (aantal: number): string => (aantal === 1 ? '1 keuze of merkje' : `${aantal} keuzes en merkjes`);

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

/** The page about progress. */
export const voortgangTeksten = {
  titel: 'Voortgang',
  omschrijving: 'Wat je las en oefende, meenemen naar een andere computer, en alles wissen.',
  opPagina: 'Op deze pagina',
  inleiding: 'Hier zie je wat je las en deed. Alleen jij ziet dit. Het staat in deze browser, op dit apparaat.',
  verder: (titel: string) => `Ga verder bij ${titel}`,
  nogNiets: 'Je hebt nog geen les als gelezen gemerkt. Begin waar je wilt, er zit nergens een slot op.',
  gelezen: (aantal: number, totaal: number) => `Je merkte ${aantal} van de ${lessen(totaal)} als gelezen.`,
  geoefend: (aantal: number) => `In deze browser staan je antwoorden bij ${oefeningen(aantal)}.`,
  apart: (aantal: number) =>
    `${aantal === 1 ? 'Er ligt 1 stuk apart dat' : `Er liggen ${aantal} stukken apart die`} deze versie van de site niet kan lezen. Ze gaan mee in je bestand.`,
  gedeeld:
    'Werk je op een gedeelde computer? Dan kan een collega lezen wat je hier invulde. Bewaar je werk als bestand, en kies daarna Wis alles.',
  reservekopie: 'Een browser kan opslag ook zelf opruimen. Bewaar daarom af en toe een bestand.',
  zonderScript:
    'Zonder JavaScript bewaart deze site niets, dus er valt ook niets te tonen of te wissen. Stond JavaScript eerder aan? Wis dan de gegevens van deze site in je browser.',
  kop: 'Wat je las en deed',
  laden: 'We halen op wat je eerder deed.',
  module: (nummer: number, titel: string) => `Module ${nummer} · ${titel}`,
  vanModule: (aantal: number, totaal: number) => `${aantal} van ${lessen(totaal)} gelezen`,
  les: (minuten: number) => `${minuten} minuten`,
  merkje: 'Gelezen',
  gelezenOp: (dag: string) => `Gelezen op ${dag}`,
  gedaan: (pogingen: number, dag: string) =>
    pogingen === 0 ? `begonnen, laatst op ${dag}` : `${keren(pogingen)}, laatst op ${dag}`,
  oefeningen: (les: string) => `Oefeningen bij ${les}`,
  los: 'Oefeningen buiten een les',
  verdwenen: (aantal: number) =>
    `${aantal === 1 ? '1 oefening die je deed, staat' : `${aantal} oefeningen die je deed, staan`} niet meer op de site. Je antwoord is bewaard en gaat mee in je bestand.`,
  gemerkt: (titel: string) => `Gemerkt als gelezen: ${titel}.`,
  ontmerkt: (titel: string) => `Niet meer gemerkt als gelezen: ${titel}.`,
  nietGemerkt: 'Let op: je browser bewaart dit merkje niet. Het geldt tot je deze pagina sluit.',
} as const;

/** An answer in words, to compare two of them. */
export const antwoordTeksten = {
  weg: 'Dit staat niet meer in de oefening.',
  leeg: 'Er is niets ingevuld.',
  stap: (nummer: number, tekst: string) => `${nummer}. ${tekst}`,
  nagekeken: (aantal: number) => `${aantal === 1 ? '1 punt' : `${aantal} punten`} aangevinkt bij het nakijken.`,
  onbekendeOefening: 'Een oefening die niet meer op de site staat',
  onbekendeLes: 'Een les die niet meer op de site staat',
} as const;

/** Taking everything along in a file. */
export const exportTeksten = {
  kop: 'Neem je voortgang mee',
  uitleg:
    'Je krijgt één bestand met je gelezen lessen, je antwoorden en je instellingen. Op een andere computer lees je het weer in.',
  knop: 'Bewaar als bestand',
  privacy: 'In het bestand staat wat je zelf schreef. Zet het op een plek waar alleen jij bij kunt.',
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

/** The part of the page that handles files did not arrive. */
export const nietGeladen = {
  wat: 'Dit onderdeel van de pagina is niet geladen.',
  waarom: 'De site is nu niet bereikbaar, of er staat net een nieuwe versie klaar.',
  nu: 'Laad de pagina opnieuw en probeer het nog eens. Je werk staat nog in deze browser.',
} as const satisfies Uitleg;

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
  kop: 'Lees een bestand in',
  uitleg: 'Je ziet eerst wat er verandert. Er gaat niets verloren: wat je hier al hebt, blijft.',
  kies: 'Kies een voortgangsbestand',
  leest: 'We lezen het bestand.',
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
  afgezien: 'Er is niets ingelezen en niets veranderd.',
  gewist: 'Intussen is alles gewist. Er is niets ingelezen. Kies het bestand nog eens.',
  gedaan: (o: number, l: number) =>
    `Klaar. Er ${o === 1 ? 'is' : 'zijn'} ${oefeningen(o)} bijgewerkt. Je hebt nu ${lessen(l)} als gelezen gemerkt.`,
  halfBewaard:
    'Je antwoorden staan vast. De gelezen lessen of instellingen kon je browser niet bewaren. Die gelden tot je deze pagina sluit.',
  nietIngelezen: (waarom: string) => `Er is niets ingelezen en niets veranderd. ${waarom} Je bestand is nog heel.`,
} as const;

/** Erasing everything, the receipt, and undo. */
export const wisTeksten = {
  kop: 'Wis alles',
  uitleg: 'Dit wist op dit apparaat al je antwoorden, je gelezen lessen en je instellingen. Ook in andere tabbladen.',
  eerstBestand: 'Wil je later verder? Bewaar dan eerst een bestand.',
  sporen:
    'Wissen is geen versnipperen. Op de schijf kunnen nog een tijd resten staan. Schreef je iets dat echt niemand mag lezen? Vraag dan je ICT-afdeling om hulp.',
  knop: 'Wis alles',
  zeker: 'Weet je het zeker?',
  ja: 'Ja, wis alles',
  nee: 'Nee, laat staan',
  bezig: 'Bezig met wissen.',
  bonKop: 'Wat er is gewist',
  bonOefeningen: (aantal: number) => `Antwoorden: ${aantal === 0 ? 'er stond niets' : `${oefeningen(aantal)} gewist`}.`,
  bonApart: (aantal: number) => `Apart gelegde stukken: ${aantal} gewist.`,
  bonSleutels: (aantal: number) =>
    `Gelezen lessen en instellingen: ${aantal === 0 ? 'er stond niets' : `${instellingen(aantal)} gewist`}.`,
  bonLeeg: 'We keken na: de opslag van deze site is leeg.',
  bonOver: (aantal: number) =>
    `Let op: er ${aantal === 1 ? 'staat nog 1 stuk' : `staan nog ${aantal} stukken`}. Sluit de andere tabbladen van deze site en kies nog eens Wis alles.`,
  bonOnbekend: 'We konden niet nakijken of alles weg is.',
  sleutelOver: 'Een deel van de instellingen kon niet worden gewist.',
  nietGewist: {
    wat: 'Je antwoorden zijn niet gewist.',
    waarom: 'De opslag van je browser geeft geen antwoord.',
    nu: 'Sluit alle tabbladen van deze site en probeer het opnieuw. Of wis de gegevens van deze site in de instellingen van je browser.',
  } satisfies Uitleg,
  herstel: 'Zet alles terug',
  herstelUitleg: 'Terugzetten kan tot je deze pagina verlaat. Op een gedeelde computer: sluit daarna dit tabblad.',
  hersteld: (aantal: number) => `Alles staat terug: ${oefeningen(aantal)}, je gelezen lessen en je instellingen.`,
  nietHersteld: (waarom: string) => `Terugzetten lukte niet. ${waarom} Blijf op deze pagina en probeer het nog eens.`,
} as const;
