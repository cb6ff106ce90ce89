import type { Sprekercode } from '#domain/transcriptbestand.ts';
import type { Toetsactie, Toetskeuze } from '#domain/werkblad/toetsen.ts';

/** Words of what lies beside the sheet: notes, a transcript, and taking a turn over. */
export const naast = {
  kop: 'Waar ik naar kijk',
  nogNiets: 'Kies bij Begin waar je naar kijkt. Dan staat het hier, naast wat je schrijft.',
  kiesVerhaal: 'Kies bij Begin een verhaal.',
  notities: 'Mijn notities van het gesprek',
  notitiesHulp:
    'Schrijf op wat je nog weet, of wat je tijdens het gesprek opschreef. Geen namen, geen nummers, geen adressen.',
  overBij: 'Overnemen bij',
  eerstThema: 'Kies eerst een thema. Dan kun je een beurt overnemen.',
} as const;

export const gesprek = {
  label: (titel: string) => `Het gesprek in ${titel}`,
  vooraf: 'Wat vooraf ging',
  verzonnen: 'Verzonnen oefenverhaal',
  neemOver: 'Neem over',
  neemOverVan: (wie: string, tijd: string) => `Neem over: ${wie} op ${tijd}`,
  sprong: 'Tijd weggelaten:',
  komt: 'Het gesprek komt eraan …',
  mislukt: 'Het gesprek kon niet worden opgehaald. Wat je schreef, staat er nog. Kijk of je verbinding hebt.',
  opnieuw: 'Probeer opnieuw',
  onbekend: 'Dit verhaal staat niet meer op de site. Wat je schreef, staat er nog. Kies bij Begin een ander verhaal.',
} as const;

export const sprekers = {
  km: 'Klantmanager',
  cl: 'Cliënt',
  derde: 'Iemand anders',
} as const satisfies Record<Sprekercode, string>;

export const inlezen = {
  kop: 'Transcript inlezen',
  uitleg:
    'Kies een bestand met ondertitels of een transcript (vtt, srt of txt), of plak de tekst. Namen vervangen we voor er iets op je werkblad komt.',
  kies: 'Kies een bestand',
  of: 'Of plak de tekst',
  lees: 'Lees het transcript',
  leest: 'Bezig met lezen …',
  nietTeOpenen:
    'Het bestand kon niet open. Wat je al had, is niet veranderd. Kies het opnieuw, of plak de tekst hieronder.',
  gelezen: (beurten: number) =>
    `${beurten === 1 ? 'Eén beurt' : `${beurten} beurten`} gelezen. Er is nog niets veranderd.`,
  wie: 'Wie is wie?',
  wieUitleg: 'De namen gaan niet mee. Waar ze in de tekst staan, komt de rol of een nummer.',
  naamloos: 'Wie bij geen naam staat',
  voorbeeld: 'Zo komen de eerste beurten eruit te zien',
  kijkNa: 'Kijk dit na: we vinden niet alle namen. Wat blijft staan, kun je in het bestand zelf vervangen.',
  neemOver: 'Zet dit transcript op mijn werkblad',
  tochNiet: 'Toch niet',
  opmerkingen: (aantal: number) => (aantal === 1 ? 'Eén ding viel op' : `${aantal} dingen vielen op`),
  ander: 'Ander transcript inlezen',
  staatEr: 'Het transcript staat op je werkblad.',
} as const;

export const maten = {
  kop: 'Tellen in dit gesprek',
  uitleg: 'Een getal zegt niets over goed of minder goed. Het laat zien wat je bij het lezen overslaat.',
  honderd: (deel: number) => `${deel} van elke 100 woorden`,
  tijd: (deel: number) => `${deel} van elke 100 seconden praten`,
  beurten: (aantal: number) => (aantal === 1 ? '1 beurt' : `${aantal} beurten`),
  spreektijd: 'Wie praat hoeveel',
  langste: 'Het langste stuk van één spreker',
  langsteZin: (woorden: number, seconden: number | null) =>
    `${woorden} woorden${seconden === null ? '' : `, ${Math.round(seconden)} seconden`}`,
  naar: (tijd: string) => `vanaf ${tijd}`,
  vragen: 'Welke vragen',
  vragenZin: (open: number, gesloten: number, keuze: number) => `${open} open, ${gesloten} gesloten, ${keuze} keuze`,
} as const;

/** The keys while somebody writes. */
export const toetsen = {
  kop: 'Toetsen tijdens het schrijven',
  uitleg:
    'Deze toetsen typen niets, dus ze werken ook als je in een veld staat. Zit er een toets in de weg, dan kies je een andere of zet je hem uit. Op sommige laptops houd je Fn erbij ingedrukt.',
  actie: {
    kijkweg: 'Alles verbergen, en weer laten zien',
    speel: 'Afspelen en pauze',
    terug: 'Vijf seconden terug',
    tijd: 'De tijd van nu bij een waarneming',
  } satisfies Record<Toetsactie, string>,
  kort: {
    kijkweg: 'alles weg',
    speel: 'spelen en pauze',
    terug: '5 seconden terug',
    tijd: 'tijd van nu',
  } satisfies Record<Toetsactie, string>,
  keuze: { F2: 'F2', F4: 'F4', F8: 'F8', F9: 'F9', uit: 'Uit' } satisfies Record<Toetskeuze, string>,
  terugZetten: 'Zet de toetsen terug',
  nietBewaard: 'Je browser kan de keuze niet bewaren. Ze geldt tot je deze pagina sluit.',
} as const;
