import type { Voorspeld } from '#domain/slim/voorspelling.ts';

/** Words of the sixteen combinations, as they stand in the page. */
export const matrixTeksten = {
  bijschrift: 'Opzij wat de cliënt in de kern zegt, boven de rol die jij neemt.',
  kies: 'Kies een vakje. Voorspel wat er gebeurt, en lees dan pas.',
  rol: { facilitator: 'Facilitator', leraar: 'Leraar', ouder: 'Ouder-figuur', ondernemer: 'Ondernemer' },
  nogNiet: { teken: '?', voluit: 'nog niet voorspeld' },
  past: 'past',
  pastNiet: 'past niet',
  vraag: 'Wat zie je dan meestal gebeuren?',
  reactie: {
    stroming: 'stroming: het gaat vanzelf verder',
    weerstand: 'weerstand: de cliënt gaat ertegenin',
    afhaken: 'afhaken: ja zeggen en er niet meer bij zijn',
    verstarring: 'verstarring: dichtklappen',
    stagnatie: 'stagnatie: geen ruzie, en geen stap',
  },
  vergelijk: 'Vergelijk',
  slaOver: 'Lees zonder voorspelling',
  kop: (zelfbeeld: string, rol: string) => `‘${zelfbeeld}’ en jij bent ${rol}`,
  match: 'Past meestal.',
  mismatch: 'Past meestal niet.',
  teZien: { match: 'Wat je dan vaak ziet:', mismatch: 'Wat je dan kunt zien:' },
  probeer: 'Wat je kunt proberen:',
  onzeLezing: 'onze lezing',
  bron: 'Bron:',
  alle: 'De zestien combinaties',
} as const;

/** What the matrix says in the browser. */
export const matrixZegt = {
  voorspelEerst: (zelfbeeld: string, rol: string) =>
    `${zelfbeeld}, en jij bent ${rol}. Voorspel eerst: de vraag staat onder de tabel.`,
  kiesEerst: 'Kies eerst wat je verwacht, of lees zonder voorspelling.',
  zonder: 'Je las dit zonder voorspelling.',
  /** @param gekozen the name of the reaction that was predicted. @param reacties the names of those that we expect. */
  naast: (uitkomst: Voorspeld, gekozen: string, reacties: readonly string[]): string => {
    const jij = `Jij verwachtte ${gekozen}.`;
    const wij = reacties.join(' of ');
    switch (uitkomst) {
      case 'ook-stroming':
        return `${jij} Wij ook: rol en zelfbeeld passen hier.`;
      case 'toch-stroming':
        return `${jij} Wij verwachten hier meestal stroming, want rol en zelfbeeld passen.`;
      case 'toch-gedoe':
        return `${jij} Dat kan. Meestal hapert het hier, want rol en zelfbeeld passen niet.`;
      case 'ook-genoemd':
        return `${jij} Dat noemen wij hier ook.`;
      case 'ander-gedoe':
        return `${jij} Ook dat kan. Wij noemen ${wij}. Welke je echt ziet, zeggen de bronnen niet.`;
    }
  },
} as const;

/** Words of the mirror as they stand in the page. */
export const voorkeurTeksten = {
  kop: 'Jouw voorkeur: welke rol koos je het meest?',
  alleenJij: 'Alleen jij ziet dit. Het wordt geteld uit wat er in deze browser staat, en er gaat niets weg.',
  telt: 'We tellen de zinnen die jij koos, in oefeningen en in gesprekken. Alleen je eerste keer telt mee. Daarna weet je wat wij ervan vinden, en kies je anders.',
  spiegel:
    'Dit is een spiegel, geen toets. In een oefening kies je wat je bij die ene cliënt vindt passen. In je eigen werk kan het anders zijn. Ook stond niet elke rol er even vaak bij.',
  rol: 'Rol',
  keren: 'Gekozen',
  naam: {
    facilitator: 'Facilitator',
    leraar: 'Leraar',
    ouder: 'Ouder-figuur',
    ondernemer: 'Ondernemer',
    anders: 'Buiten de vier rollen',
  },
  metLidwoord: {
    facilitator: 'de facilitator',
    leraar: 'de leraar',
    ouder: 'de ouder-figuur',
    ondernemer: 'de ondernemer',
    anders: 'iets buiten de vier rollen',
  },
} as const;

/** What the mirror says in the browser. */
export const voorkeurZegt = {
  laden: 'Even tellen.',
  nietGelezen: 'Je antwoorden zijn nu niet te lezen, dus er valt niets te tellen.',
  teWeinig: (keuzes: number, genoeg: number) =>
    `${keuzes === 0 ? 'Je koos nog geen zinnen' : `Je koos nog maar ${keuzes} ${keuzes === 1 ? 'zin' : 'zinnen'}`}. Dat is te weinig om iets te zeggen. Vanaf ${genoeg} keuzes zie je hier iets.`,
  /** @param rollen names with an article, as in `metLidwoord`. */
  meest: (rollen: readonly string[], keuzes: number) => {
    const waarvan = `Je koos ${keuzes} zinnen.`;
    if (rollen.length > 2) return `${waarvan} Geen enkele rol springt eruit.`;
    return `${waarvan} Het vaakst koos je ${rollen.join(', en bijna even vaak ')}.`;
  },
  keren: (aantal: number) => `${aantal} keer`,
} as const;
