import type { MetWie } from '#domain/werkblad.ts';
import { werkbladpapier } from './werkbladpapier.ts';

/** Words of the sheet itself: what stands above it, and per thema. */
export const werkbladvorm = {
  begin: 'Begin',
  beginUitleg: 'Met wie je kijkt, waarnaar, en waarom.',
  titel: 'Naam van dit werkblad',
  titelHulp: 'Hij komt ook boven een afdruk en een Word-document. Schrijf er geen namen van mensen in.',
  twijfel: 'Mijn twijfel of wens',
  twijfelHulp: 'Waar wil je iets over weten? Eén zin is genoeg.',
  themas: 'Waar let ik op?',
  themasHulp: 'Kies één tot drie thema’s. Wie op alles let, ziet minder.',
  themasVol: 'Je hebt er drie. Haal er eerst een weg; dan kun je een ander kiezen.',
  opzij: (thema: string) => `Wat je bij ${thema} schreef, is bewaard. Kies ${thema} weer en het staat er.`,
  zetTerug: 'Zet terug',
  zetTerugVan: (thema: string) => `Zet terug: ${thema}`,
  nogGeenThema: 'Kies hierboven een thema. Dan staat hier ruimte om te schrijven.',
  naast: 'Waar ik naar kijk',
} as const;

export const metWie = {
  kop: 'Ik kijk samen met',
  soort: {
    alleen: 'niemand, ik kijk alleen',
    collega: 'een collega',
    coach: 'een coach of trainer',
    onderzoeker: 'een onderzoeker',
    client: 'de cliënt',
    anders: 'iemand anders, namelijk',
  } satisfies Record<MetWie['soort'], string>,
  wie: 'Met wie dan?',
  wieHulp: 'Een rol is genoeg, zoals: mijn werkbegeleider.',
} as const;

export const waarnaar = {
  kop: 'Ik kijk naar',
  soort: {
    verhaal: 'een oefenverhaal van deze site',
    notities: 'mijn eigen notities van een gesprek',
    transcript: 'een transcript in een bestand',
    opname: 'een opname op deze computer: video of geluid',
  },
  verhaal: 'Welk verhaal?',
  kiesVerhaal: 'Kies een verhaal',
  hieronder: 'Het gaat verder bij ‘Waar ik naar kijk’, hieronder.',
  gaatWeg: {
    notities:
      'Kies je iets anders om naar te kijken, dan gaan je notities van dit werkblad af. Je kunt ze daarna terugzetten.',
    transcript:
      'Kies je iets anders om naar te kijken, dan gaat het transcript van dit werkblad af. Je kunt het daarna terugzetten.',
  },
  isWeg: {
    notities: 'Je notities staan niet meer op dit werkblad.',
    transcript: 'Het transcript staat niet meer op dit werkblad.',
  },
  zetTerug: 'Zet terug',
} as const;

export const themadeel = {
  kijkvragen: 'Kijkvragen',
  tips: 'Tips',
  alles: (thema: string) => `Lees alles over ${thema} in de Kijkwijzer`,
  vraag: 'Wat ik me afvraag',
  vraagHulp: 'Begin met een vraag. Dan weet je waar je naar kijkt.',
  zie: 'Wat ik zie',
  zieHulp: 'Wat je kunt zien of horen, met de tijd erbij. Nog niet wat het betekent.',
  doe: 'Wat ik anders ga doen',
  doeHulp: 'Klein en precies: als dit gebeurt, dan doe ik dat.',
} as const;

export const waarneming = {
  tekst: (nummer: number) => `Waarneming ${nummer}`,
  tijd: (nummer: number) => `Tijd van waarneming ${nummer}`,
  tijdVoorbeeld: 'mm:ss',
  naar: (tijd: string) => `Ga naar ${tijd}`,
  wijzigTijd: 'Tijd wijzigen',
  wijzigTijdVan: (tijd: string) => `Tijd wijzigen: ${tijd}`,
  nu: 'Tijd van nu',
  nuVan: (nummer: number) => `Tijd van nu: waarneming ${nummer}`,
  weg: 'Haal weg',
  wegVan: (nummer: number) => `Haal weg: waarneming ${nummer}`,
  isWeg: (tijd: string | undefined) =>
    tijd === undefined ? 'De waarneming is weg.' : `De waarneming van ${tijd} is weg.`,
  zetTerug: 'Zet terug',
  erbij: 'Waarneming erbij',
  opTijd: 'Zet op volgorde van tijd',
  opTijdGedaan: 'De waarnemingen staan op volgorde van tijd.',
  geen: 'Nog geen waarnemingen.',
} as const;

/** Below the question of analysevorm.ts at a word that may say more than what one sees. */
export const duidingMag = 'Je mag het zo laten staan.';

export const voornemens = {
  als: 'Als …',
  dan: 'dan …',
  alsVan: (nummer: number) => `Als … (voornemen ${nummer})`,
  danVan: (nummer: number) => `dan … (voornemen ${nummer})`,
  erbij: 'Voornemen erbij',
  weg: 'Haal weg',
  wegVan: (nummer: number) => `Haal weg: voornemen ${nummer}`,
  isWeg: 'Het voornemen is weg.',
  zetTerug: 'Zet terug',
} as const;

export const eerdere = {
  kop: 'Wat je je had voorgenomen',
  uitleg: 'Kijk of je het terugziet. Hoe het ging, schrijf je in je leeragenda.',
  zin: (als: string, dan: string) => werkbladpapier.voornemen(als.trim() || '…', dan.trim() || '…'),
} as const;

export const straks = {
  komt: 'Dit deel komt eraan …',
  mislukt: 'Dit deel kon niet worden opgehaald. Wat je schreef, staat er nog. Kijk of je verbinding hebt.',
  opnieuw: 'Probeer opnieuw',
} as const;
