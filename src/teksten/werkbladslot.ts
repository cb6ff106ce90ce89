import { geenVersleuteling } from './werkbladopslag.ts';
import { opslagWaarom } from './werkbladschil.ts';

/** First use, and opening what is locked. */
export const slotTeksten = {
  eersteKeer: {
    kop: 'Wie gebruikt deze computer?',
    uitleg: 'Je kiest dit één keer. Je kunt het later veranderen.',
    gedeeld: 'Deze computer wordt gedeeld',
    gedeeldUitleg:
      'Ook als je het niet zeker weet. Je Werkblad gaat open met een wachtzin, en op slot als je even niets doet.',
    alleenIk: 'Alleen ik gebruik deze computer',
    alleenIkUitleg: 'Je Werkblad gaat vanzelf open. Wie achter jouw scherm zit, kan het dus lezen.',
    begin: 'Begin met het Werkblad',
  },
  wachtzin: {
    kop: 'Je wachtzin',
    veld: 'Wachtzin',
    nieuw: 'Nieuwe wachtzin',
    oud: 'Wachtzin van nu',
    hulp: 'Minstens twaalf tekens. Een paar losse woorden is goed te onthouden. Gebruik geen wachtwoord dat je ergens anders hebt.',
    herhaal: 'Nog een keer dezelfde wachtzin',
    toon: 'Toon',
    verberg: 'Verberg',
    toonWat: (veld: string) => `Toon: ${veld}`,
    verbergWat: (veld: string) => `Verberg: ${veld}`,
    bedenk: 'Bedenk vier woorden voor mij',
    bedacht: 'Dit is je wachtzin. Schrijf haar op of onthoud haar:',
    anders: 'Vier andere woorden',
    zelf: 'Ik bedenk zelf een wachtzin',
    eerlijk:
      'Vergeet je je wachtzin, dan zijn je werkbladen weg. Niemand kan ze dan nog openen, wij ook niet. Met een herstelcode kan het wel.',
    herstelcode: 'Maak ook een herstelcode om af te drukken',
    herstelcodeUitleg: 'Daarmee kom je erin als je je wachtzin kwijt bent. Bewaar hem niet bij deze computer.',
  },
  bezig: 'Je browser maakt de sleutel. Op een trage computer duurt dat een paar seconden.',
  bezigOpenen: 'Je browser controleert de wachtzin. Op een trage computer duurt dat een paar seconden.',
  voortgang: 'Hoe ver het is',
  herstelcode: {
    kop: 'Je herstelcode',
    eenmaal: 'Je ziet deze code alleen nu. We bewaren hem nergens.',
    uitleg: 'Wie deze code heeft, kan je Werkblad op deze computer openen. Berg hem op waar alleen jij bij kunt.',
    druk: 'Druk de code af',
    genoteerd: 'Ik heb de code afgedrukt of opgeschreven',
    klaar: 'Klaar',
    eerst: 'Zet eerst het vinkje. Zonder deze code en zonder wachtzin kom je niet meer bij je werkbladen.',
    opPapier: 'Herstelcode van het Werkblad. Schrijf er geen wachtzin bij.',
  },
  open: {
    kop: 'Open je Werkblad',
    uitleg: 'Het is op slot. Je wachtzin opent het.',
    knop: 'Open mijn Werkblad',
    metCode: 'Ik ben mijn wachtzin kwijt',
    kopCode: 'Open met je herstelcode',
    uitlegCode: 'Vul de code van je papier in. Kies daarna een nieuwe wachtzin; de oude geldt dan niet meer.',
    code: 'Herstelcode',
    codeHulp: 'Hoofdletters en streepjes maken niet uit.',
    knopCode: 'Open en neem de nieuwe wachtzin',
    terug: 'Terug naar de wachtzin',
    geenCode: 'Voor dit Werkblad is geen herstelcode gemaakt. Probeer eerst of je wachtzin je nog te binnen schiet.',
    vanzelf: 'Je Werkblad gaat open.',
    pogingen: 'Je mag het zo vaak proberen als je wilt. Er wordt niets gewist.',
  },
  allebeiKwijt: {
    kop: 'Wachtzin en herstelcode kwijt?',
    uitleg: 'Dan kan niemand deze werkbladen nog openen. Je kunt ze alleen wissen en opnieuw beginnen.',
    knop: 'Wis alle werkbladen',
    zeker:
      'Weet je het zeker? Alle werkbladen in deze browser gaan weg, met alles wat je erin schreef. Dit kan niet terug.',
    ja: 'Ja, wis alles voorgoed',
    nee: 'Nee, laat alles staan',
    bezig: 'We wissen alles.',
  },
  kwijt: {
    kop: 'De sleutel is weg',
    wat: 'Er staan versleutelde werkbladen in deze browser. Ze gaan niet open.',
    waarom:
      'De sleutel die erbij hoort, vinden we niet: een deel van de opslag is beschadigd of opgeruimd. Zonder die sleutel is er niets te lezen.',
    onleesbaar:
      'De sleutel die erbij hoort, is beschadigd. Een wachtzin of herstelcode helpt dan niet, want die werken alleen met die sleutel.',
    nu: 'We laten alles staan en beginnen niet opnieuw. Bewaar het versleutelde bestand, en vraag je ICT-afdeling of er een reservekopie van dit browserprofiel is.',
    download: 'Download het versleutelde bestand',
    gedownload: 'Het bestand staat bij je downloads. Het is versleuteld: zonder de sleutel kan niemand het lezen.',
    mislukt: 'Het bestand maken lukte niet. Laad deze pagina opnieuw en probeer het nog eens.',
  },
  bon: {
    kop: 'Wat er is gewist',
    kopBezig: 'Wissen',
    bladen: (aantal: number) => (aantal === 1 ? '1 werkblad is gewist.' : `${aantal} werkbladen zijn gewist.`),
    plek: {
      sleutel: 'De sleutel',
      bladen: 'De werkbladen',
      geschiedenis: 'De eerdere versies',
      apart: 'Werkbladen die we niet konden lezen',
      instellingen: 'De instellingen van het Werkblad',
      merkteken: 'Het teken dat er werkbladen zijn',
      databank: 'De databank zelf',
    },
    stand: {
      leeg: 'leeg (nagekeken)',
      'niet-leeg': 'er staat nog iets; sluit andere tabbladen en wis nog eens',
      'niet-na-te-gaan': 'konden we niet nakijken',
    },
    nietHier: 'Hier kunnen wij niet bij: bestanden die je bewaarde, afdrukken, en reservekopieën van deze computer.',
    opnieuw: 'Begin opnieuw',
  },
} as const;

/** Why a key could not be made or did not open. What happened, and what now. */
export const sleutelfouten = {
  'te-kort': 'Deze wachtzin is te kort. Gebruik minstens twaalf tekens, of laat vier woorden bedenken.',
  verkeerd:
    'Dat is niet de goede wachtzin. Kijk of hoofdletters aan staan en probeer het nog eens. Er is niets gewist.',
  'verkeerde-code': 'Deze herstelcode past niet. Vergelijk hem teken voor teken met je papier. Er is niets gewist.',
  'bestaat-al': 'In een ander tabblad is al een sleutel gemaakt. Laad deze pagina opnieuw; dan kun je daarmee verder.',
  'sleutel-onleesbaar':
    'De sleutel in deze browser is beschadigd. Er is niets gewist. Met je herstelcode lukt het misschien wel.',
  'opslag-dicht':
    'Je werkbladen zijn nu niet te lezen. De opslag van je browser geeft geen goed antwoord. Er is niets gewist. Sluit andere tabbladen van deze site, laad deze pagina opnieuw en probeer het nog eens.',
  'geen-versleuteling': `${geenVersleuteling.wat} ${geenVersleuteling.waarom} ${geenVersleuteling.nu}`,
  ongelijk: 'De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer, of kies Toon om te zien wat er staat.',
  leeg: 'Vul je wachtzin in.',
  'lege-code': 'Vul de herstelcode van je papier in.',
  ...opslagWaarom,
} as const;
export type Slotfout = keyof typeof sleutelfouten;
