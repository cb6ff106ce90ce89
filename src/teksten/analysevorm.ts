import type { Signaalsoort } from '#domain/annotatie/duiding.ts';

/** Words of the parts of the analysis that are fetched when they are needed. */
export const momentvorm = {
  kop: (tijd: string) => `Moment op ${tijd}`,
  tijd: 'Wanneer',
  van: 'Van',
  tot: 'Tot',
  tijdHulp: 'Schrijf minuten en seconden, zoals 02:15.',
  omgekeerd: 'Dit moment eindigt voor het begint. Kijk de twee tijden na.',
  naEinde: (duur: string) => `Het gesprek duurt ${duur}. Kies een tijd daarvoor.`,
  erbij: 'Volgende beurt erbij',
  eraf: 'Laatste beurt eraf',
  themas: 'Welk thema?',
  geenThema: 'Kies minstens één thema. Dan telt dit moment mee als je vergelijkt.',
  waarneming: 'Wat zie of hoor je?',
  waarnemingHulp: 'Schrijf op wat een camera ook ziet: woorden, blikken, stiltes.',
  vraag: 'Wat vraag je je af?',
  duiding: 'Wat zou het kunnen betekenen?',
  duidingMag: 'Mag leeg blijven.',
  klaar: 'Klaar',
  verwijder: 'Verwijder',
} as const;

/** The check asks. It never says that something is wrong. */
export const duidingvraag = {
  kop: 'Zie je dit, of denk je dit?',
  woord: (woord: string) => `Je schrijft ‘${woord}’.`,
  vraag: {
    gevoel: 'Waaraan zie of hoor je dat?',
    binnenkant: 'Dat speelt binnen in iemand. Wat zie of hoor je aan de buitenkant?',
    verklaring: 'Dat is een verklaring. Wat gebeurt er precies?',
    oordeel: 'Dat is een oordeel. Welke woorden of welk gebaar laten het zien?',
    schijn: 'Dat is al een stap verder. Wat zie of hoor je eerst?',
  } satisfies Record<Signaalsoort, string>,
  verder: 'Je mag het zo laten staan, of verplaatsen naar ‘Wat zou het kunnen betekenen?’.',
} as const;

export const voorgedaan = {
  kop: (nummer: number, aantal: number) => `Moment ${nummer} van ${aantal}`,
  lees: (van: string, tot: string) => `Lees van ${van} tot ${tot}. Lezing a schreef hier iets op.`,
  anders:
    'Bij wat jij koos, schreef lezing a niets op. Daarom zie je hier al haar momenten, en kies je uit alle thema’s.',
  waar: 'Bij welke beurt zou jij iets opschrijven?',
  welk: 'Bij welk thema hoort het?',
  kies: 'Kies …',
  toon: 'Laat het moment zien',
  kiesEerst: 'Kies eerst een beurt en een thema. Daarna zie je wat lezing a opschreef.',
  jij: (tijd: string, thema: string) => `Jij koos ${tijd}, ${thema}.`,
  lezing: (tijd: string, themas: string) => `Lezing a: ${tijd}, ${themas}.`,
  vraag: 'Vraag',
  duiding: 'Het kan betekenen',
  gaatGoed: 'Dit gaat goed.',
  bewaar: 'Zet mijn keuze bij mijn momenten',
  bewaard: 'Staat bij je momenten.',
  volgende: 'Volgend moment',
  vorige: 'Vorig moment',
  naar: 'Ga erheen',
  klaar: 'Dit waren de momenten van lezing a. Kies nu Half of Zelf, en kijk verder.',
} as const;
