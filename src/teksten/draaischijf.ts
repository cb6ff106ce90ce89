import type { RolId, ZelfbeeldId } from '#kern/slim.ts';

/** Words of the dial. What it says about each zelfbeeld comes from `domain/slim`. */
export const draaischijf = {
  titel: 'De draaischijf',
  omschrijving:
    'Wat zegt een cliënt in de kern over zichzelf? Lees welke rol en welke logica daar meestal bij passen, met zinnen, voorbeelden en valkuilen. Past op één A4.',
  haak: 'Een cliënt zegt iets over zichzelf, meestal zonder het te zeggen. Kies wat jij hoort, en lees wat er meestal bij past.',
  isVan: 'De schijf is onze tekening van',
  slim: 'SLIM',
  voluit:
    'het subjectief logisch interventie model. Binnen staat wat de cliënt zegt, daaromheen de rol die meestal past, buiten de logica.',
  leren: 'Oefen ermee in module 5',
  afdrukken: 'Druk de draaischijf af',
  eerst: {
    kop: 'Vraag eerst dit',
    zin: '‘Wat verwacht je van mij, en van dit gesprek?’',
    luister: 'Luister welke behoefte je hoort:',
  },
  tekening: {
    titel: 'De draaischijf: zelfbeeld, rol en logica',
    uitleg:
      'Een ronde schijf met vier kwarten en drie ringen. Binnen staat wat de cliënt in de kern zegt, in het midden de rol die meestal past, buiten de logica. Willen loopt van links naar rechts, van alternatief naar gangbaar. Kunnen loopt van onder naar boven, van laag naar hoog. Rechtsboven: geef me een kans, facilitator, kansen bieden. Rechtsonder: ik kan het niet, leraar, leren. Linksonder: los jij het op, ouder-figuur, bij de hand nemen. Linksboven: andere plannen, ondernemer, samen ondernemen.',
    kies: 'Kies een kwart.',
    zegt: {
      kans: ['Geef me', 'een kans'],
      leren: ['Ik kan', 'het niet'],
      opgegeven: ['Los jij', 'het op'],
      'eigen-plan': ['Andere', 'plannen'],
    } satisfies Record<ZelfbeeldId, readonly string[]>,
    rol: { kans: 'facilitator', leren: 'leraar', opgegeven: 'ouder-figuur', 'eigen-plan': 'ondernemer' },
    logica: { kans: 'kansen bieden', leren: 'leren', opgegeven: 'bij de hand nemen', 'eigen-plan': 'samen ondernemen' },
    assen: {
      boven: 'kunnen: hoog',
      onder: 'kunnen: laag',
      links: 'willen: alternatief',
      rechts: 'willen: gangbaar',
    },
  },
  kiesClient: 'Wat zegt de cliënt in de kern?',
  kiesZelf: 'Of begin bij jezelf: wat doe jij het eerst?',
  doe: {
    facilitator: 'Ik zoek een deur die open kan',
    leraar: 'Ik leg uit en oefen mee',
    ouder: 'Ik zet de eerste stap samen',
    ondernemer: 'Ik denk mee met een eigen plan',
    anders: 'Iets anders, namelijk …',
  } satisfies Record<RolId, string>,
  paneel: {
    klinkt: 'Zo kan het klinken',
    zoekt: (behoefte: string) => `Wat iemand zoekt: ${behoefte}.`,
    rol: (naam: string) => `Rol die meestal past: ${naam.toLowerCase()}`,
    zinnen: 'Zinnen die je kunt zeggen',
    logica: (naam: string) => `Logica: ${naam.toLowerCase()}`,
    voorbeelden: 'Bijvoorbeeld',
    valkuilen: 'Valkuilen',
    anders: 'Past dit niet? Dan is het anders, namelijk …',
    kansOfLeren: 'Weet je zeker dat het om leren gaat?',
  },
  kansOfLeren: {
    kop: 'Kans of leren?',
    uitleg:
      'Wat je kunt, hangt volgens deel 3 af van drie dingen: jezelf, de mensen om je heen en de kansen die je krijgt. Een gebrek aan kansen los je niet op met leren.',
    kans: 'Denk aan een kansenprobleem als iemand …',
    kansAls: [
      'het werk al deed, en nergens wordt uitgenodigd',
      'wordt afgewezen om iets wat niet te leren is',
      'meer trainingen volgde dan er deuren opengingen',
    ],
    leren: 'Denk aan een leerprobleem als iemand …',
    lerenAls: [
      'steeds op hetzelfde punt vastloopt, en dat zelf ook zegt',
      'vraagt hoe het moet',
      'een plek heeft, en er niet op durft af te gaan',
    ],
    vraag: 'Vraag: ‘Gaat het mis bij de brief, in het gesprek, of hoor je nooit iets terug?’',
  },
  anders: {
    kop: 'Anders, namelijk …',
    client:
      'De vier zinnen zijn grof getekend. Past er geen, schrijf dan op wat je wél hoort. Het Werkblad heeft daar een open regel voor, bij de cliënt en bij jou.',
    jij: 'Ook jij doet soms iets wat niet in het model staat:',
    terug: 'Zo kom je weer in gesprek',
  },
  twijfel: {
    kop: 'Waar je bij twijfel op let',
    regels: [
      'Wie leidt, en wie volgt?',
      'Neem je het zoals het is, of wil je iets veranderen?',
      'Zijn jullie twee keer ik, of samen wij?',
      'Sta je boven de cliënt, ernaast of eronder?',
      'Kijk je naar de cliënt, of naar wat er om de cliënt heen is?',
      'Wie bepaalt: het systeem, of het leven van de cliënt?',
      'Waar gaat het heen: opleiding, werk of iets eigens?',
    ],
  },
  zeker: {
    kop: 'Hoe zeker is dit?',
    regels: [
      'Waar de vier zinnen op de twee assen staan, is onze lezing. De figuur uit deel 3 hadden we niet.',
      'Beide assen gaan over hoe de cliënt het zelf ervaart. Links betekent nooit dat iemand niet wil.',
      'Het model zegt wat je meestal ziet. Zeker is niets, en gedoe kan ook van buiten het gesprek komen.',
      'Geen benadering is op zichzelf goed of slecht. Ze past, of ze past niet.',
      'De vier zijn ideaaltypen. Mensen zitten ertussenin, en schuiven op als het over iets anders gaat.',
      'De voorbeelden en zinnen zijn van ons.',
    ],
  },
  matrix: {
    kop: 'En als rol en zelfbeeld niet passen?',
    tekst: 'Er zijn zestien combinaties. Voorspel wat er gebeurt, en lees dan pas.',
    link: 'Naar de zestien combinaties',
  },
  matrixpagina: {
    titel: 'Zestien combinaties',
    omschrijving:
      'Vier zelfbeelden en vier rollen: voorspel wat er gebeurt, lees wat je meestal ziet en wat je kunt proberen.',
    haak: 'Dezelfde zin helpt de een vooruit en zet de ander klem. Kies een zelfbeeld en een rol, en voorspel wat er gebeurt.',
    afdrukken: 'Druk de combinaties af',
    tabel: 'De tabel',
  },
  logicas: {
    kop: 'Een tweede bril: vier logica’s',
    uitleg:
      'SLIM begint bij de cliënt. Deze indeling begint bij jou: vanuit welke logica werk je? Elke logica heeft een sterke kant en een keerzijde.',
    lezing: 'Waar ze op SLIM lijken en waar niet, is onze lezing. De bronnen leggen de twee niet naast elkaar.',
    herkomst:
      'De indeling is van Van der Klein, Van Hal en anderen (2020). Wij kennen haar uit de workshop bij de Samenleerwijzer.',
    ziet: 'Wat je ziet',
    kracht: 'Kracht',
    keerzijde: 'Keerzijde',
    lijkt: 'Waar het in SLIM op lijkt',
    anders: 'Waar het anders loopt',
    begrip: 'Het begrip professionele logica',
  },
  bronnen: 'Uit de bron',
  begrippen: 'De woorden',
} as const;
