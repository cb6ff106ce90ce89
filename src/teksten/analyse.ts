const momentenWoord = (aantal: number): string => (aantal === 1 ? '1 moment' : `${aantal} momenten`);

/** The page on which people look at a story themselves: what is on it, also without JavaScript and on paper. */
export const analyse = {
  titel: (verhaal: string) => `Kijk zelf naar ‘${verhaal}’`,
  kruimel: 'Kijk zelf',
  omschrijving: (verhaal: string) =>
    `Kijk zelf naar het gesprek in ‘${verhaal}’: kies thema’s, markeer momenten en leg ze naast twee voorbeeldlezingen.`,
  link: 'Analyseer dit verhaal',
  haak: 'Kies waar je op let. Markeer wat je ziet en hoort. Leg het daarna naast twee voorbeeldlezingen.',
  terug: 'Terug naar het verhaal',
  metAantekeningen: 'Lees het verhaal met de aantekeningen van de twee lezingen',
  vooraf: 'Wat vooraf ging',
  zonderScript:
    'Zonder JavaScript kun je hier niet markeren. Je kunt wel lezen, en op papier kijken: onderaan staat een blad om af te drukken.',
  gesprek: 'Het gesprek',
  meten: 'Tellen in dit gesprek',
} as const;

export const themakeuze = {
  kop: 'Waar let je op?',
  uitleg: 'Kies één tot drie thema’s. Wie op alles let, ziet minder.',
  vol: 'Je hebt er al drie. Haal er eerst een weg; dan kun je deze kiezen.',
  kijkvragen: 'Kijkvragen',
  kiesEerst: 'Kies een thema. Dan staan hier vragen om mee te kijken.',
  alle: 'Alle kijkvragen',
} as const;

export const hulpkeuze = {
  kop: 'Hoeveel hulp wil je?',
  voorgedaan: 'Voorgedaan',
  half: 'Half',
  zelf: 'Zelf',
  uitleg: {
    voorgedaan: 'Je ziet de momenten van lezing a één voor één. Eerst kies jij.',
    half: 'Je ziet wanneer lezing a iets opschreef, niet wat.',
    zelf: 'Je zoekt zelf.',
  },
  advies: 'ons advies',
} as const;

export const tempokeuze = {
  kop: 'Hoe lees je?',
  vrij: 'Vrij lezen',
  meelopen: 'Meelopen',
  stap: 'Stap voor stap',
  uitleg: {
    vrij: 'Het hele gesprek staat er.',
    meelopen: 'De beurten komen in het ritme van het gesprek.',
    stap: 'Jij bepaalt wanneer de volgende beurt komt.',
  },
} as const;

export const speler = {
  label: 'Tijdlijn',
  schuif: 'Plek in het gesprek',
  plek: (tijd: string, duur: string) => `${tijd} van ${duur}`,
  speel: 'Speel',
  pauze: 'Pauze',
  terug5: '5 seconden terug',
  snelheid: 'Snelheid',
  keer: (tempo: number) => `${String(tempo).replace('.', ',')} keer`,
  vorige: 'Vorige beurt',
  volgende: 'Volgende beurt',
  markeer: 'Markeer deze beurt',
  totHier: 'Tot en met deze beurt',
  sprong: (tekst: string) => `Hier is tijd weggelaten. ${tekst}`,
  einde: 'Dit is het einde van het gesprek.',
  beurt: (wie: string, tekst: string) => `${wie}: ${tekst}`,
  nogNiets: 'Druk op Speel of op Volgende beurt.',
  merk: (thema: string, tijd: string) => `${thema}, ${tijd}`,
  merken: (aantal: number) => `Je markeerde ${momentenWoord(aantal)}.`,
} as const;

export const regelTeksten = {
  markeer: 'Markeer',
  markeerBeurt: (tijd: string) => `Markeer de beurt van ${tijd}`,
  hier: 'Hier ben je',
  hint: 'Hier schreef lezing a iets op',
  merk: (thema: string) => `Gemarkeerd: ${thema}`,
  sprong: 'Tijd weggelaten:',
  label: (verhaal: string) => `Transcript van ${verhaal}`,
} as const;

export const momentlijst = {
  kop: (aantal: number) => (aantal === 0 ? 'Je momenten' : `Je momenten (${aantal})`),
  leeg: 'Nog geen momenten. Druk op Markeer bij een beurt.',
  naar: (tijd: string) => `Ga naar ${tijd}`,
  nogLeeg: 'Nog geen woorden.',
  wijzig: 'Wijzig',
  wijzigDit: (tijd: string) => `Wijzig het moment op ${tijd}`,
  verwijder: 'Verwijder',
  verwijderDit: (tijd: string) => `Verwijder het moment op ${tijd}`,
  weg: (tijd: string) => `Het moment op ${tijd} is weg.`,
  zetTerug: 'Zet terug',
  terug: (tijd: string) => `Het moment op ${tijd} staat er weer.`,
  gemarkeerd: (tijd: string) => `Gemarkeerd: ${tijd}. Schrijf op wat je ziet of hoort.`,
} as const;

export const rondes = {
  kop: 'Rondes',
  uitleg: 'In een nieuwe ronde begin je opnieuw, met een frisse blik. Wat je eerder zag, blijft staan.',
  nieuw: 'Nieuwe ronde',
  tochNiet: 'Toch geen nieuwe ronde',
  eerder: (nummer: number, dag: string, aantal: number) => `Ronde ${nummer}, ${dag}: ${momentenWoord(aantal)}`,
  nu: (nummer: number) => `Je bent in ronde ${nummer}.`,
  begonnen: (nummer: number) => `Ronde ${nummer} is begonnen. Je vorige ronde staat onder Rondes.`,
  vraag: 'Wat vraag je je af?',
  duiding: 'Wat zou het kunnen betekenen?',
  geenMomenten: 'In deze ronde is niets gemarkeerd.',
} as const;

export const vergelijk = {
  kop: 'Vergelijken',
  uitleg: 'Leg je momenten naast die van twee voorbeeldlezingen. Die schreven wij zelf. Niets heet hier goed of fout.',
  knop: 'Leg naast de lezingen',
  dicht: 'Verberg de vergelijking',
  markeerEerst: 'Markeer eerst een paar momenten. Dan valt er iets te vergelijken. Kijken mag nu ook al.',
} as const;

export const toetsen = {
  kop: 'Sneltoetsen',
  uit: 'Sneltoetsen van één letter staan uit. Je zet ze aan bij Instellingen.',
  aan: 'Ze werken niet in een invulveld. Je zet ze uit bij Instellingen.',
  instellingen: 'Naar Instellingen',
  lijst: [
    ['m', 'markeer de beurt waar je bent'],
    ['t', 'rek het open moment op tot en met deze beurt'],
    ['j', 'volgende beurt'],
    ['k', 'vorige beurt'],
    ['1–9', 'thema bij het open moment, of markeer met dat thema'],
    ['p', 'speel of pauze, bij meelopen'],
    ['?', 'toon of verberg deze lijst'],
  ],
} as const;

export const bewaarTeksten = {
  nogNiets: 'Wat je opschrijft, blijft in deze browser.',
  nietBewaardNu: 'Wat je schreef, staat nog op het scherm. Bewaar het als bestand voor je deze pagina sluit.',
} as const;

export const deelTeksten = {
  bestand: 'Bewaren als bestand, inlezen en afdrukken',
  komt: 'Even wachten …',
  mislukt: 'Dit deel kon niet worden opgehaald. Kijk of je verbinding hebt, en probeer het nog eens.',
  opnieuw: 'Probeer opnieuw',
} as const;

/** The paper sheet: filled in with what was marked, or with lines to write on. */
export const blad = {
  kop: 'Blad bij het kijken',
  verhaal: 'Verhaal',
  datum: 'Datum',
  ronde: (nummer: number) => `Ronde ${nummer}`,
  samenMet: 'Ik kijk samen met',
  themas: 'Thema’s (kies er één tot drie)',
  gekozen: 'Thema’s',
  tijd: 'Tijd',
  thema: 'Thema',
  zie: 'Wat ik zie of hoor',
  vraag: 'Wat ik me afvraag',
  betekent: 'Het kan betekenen',
  voornemen: 'Wat ik anders ga doen',
  voornemenVorm: 'Als …, dan …',
} as const;
