import type { ModelRol, ReactieId, ZelfbeeldId } from '#kern/slim.ts';
import type { Bronplaats } from './soorten.ts';

interface Matchtekst {
  readonly reacties: readonly [ReactieId, ...ReactieId[]];
  readonly uitleg: string;
  readonly probeer: string;
  /** Only where the sources tell of something like it; else the model itself is the source. */
  readonly bron?: Bronplaats;
}

/** The sixteen combinations, in our own words. What a mismatch leads to is our reading: hence "kan". */
export const matchteksten: Readonly<Record<ZelfbeeldId, Readonly<Record<ModelRol, Matchtekst>>>> = {
  kans: {
    facilitator: {
      reacties: ['stroming'],
      uitleg:
        'De cliënt vraagt een opening, en jij maakt er een. Meestal gaat het dan snel: je hoort namen, data en een volgende stap.',
      probeer: 'Houd het tempo erin. Vraag wie wat doet en wanneer, en bel desnoods nu.',
    },
    leraar: {
      reacties: ['weerstand', 'stagnatie'],
      uitleg:
        'Jij legt uit, maar de cliënt weet het al. Dat kan voelen als uitstel: weer eerst een cursus. De cliënt kan gaan tegenspreken, of er gebeurt gewoon niets.',
      probeer:
        'Vraag wat de cliënt al heeft uitgezocht. Ligt het aan kansen, dan helpt leren niet. Zoek samen de opening.',
      bron: { bron: 'deel-3', plaats: 'Het subjectief logisch interventie model (SLIM): ervaren zelfredzaamheid' },
    },
    ouder: {
      reacties: ['weerstand', 'afhaken'],
      uitleg:
        'Je regelt en loopt mee, terwijl de cliënt zelf kan lopen. Zorg kan dan voelen als betutteling. De cliënt kan de regie terugpakken, of beleefd ja zeggen en afhaken.',
      probeer: 'Geef de regie terug. Vraag: wat doe je zelf, en waar heb je mij voor nodig?',
      bron: { bron: 'deel-1', plaats: 'Onderzoeksvragen en -antwoorden, vraag 1b' },
    },
    ondernemer: {
      reacties: ['stagnatie', 'afhaken'],
      uitleg:
        'Jij vraagt naar dromen, de cliënt vraagt om een baan. Het gesprek is vriendelijk, maar kan blijven zweven. Voor wie haast heeft, kan dat een reden zijn om af te haken.',
      probeer: 'Toets het even: wil je iets nieuws bedenken, of wil je vooral snel ergens binnen zijn?',
    },
  },
  leren: {
    facilitator: {
      reacties: ['verstarring', 'afhaken'],
      uitleg:
        'Jij komt met een mooie kans, maar de cliënt ziet een berg. Hoe mooier de kans, hoe groter de angst kan worden. Je kunt stilte horen, of een ja waar niets op volgt.',
      probeer: 'Leg de kans even weg. Vraag waar de cliënt tegen opziet, en oefen dat eerst klein.',
    },
    leraar: {
      reacties: ['stroming'],
      uitleg:
        'De cliënt wil vooruit en weet niet hoe. Jij laat het zien en oefent mee. Meestal groeit dan het vertrouwen: je hoort vragen, en daarna een eigen poging.',
      probeer: 'Kijk samen terug op wat lukte. Maak de volgende oefening net iets groter.',
    },
    ouder: {
      reacties: ['stagnatie', 'weerstand'],
      uitleg:
        'Je neemt het over, en dat lucht even op. Maar de cliënt wilde het juist leren. Het kan blijven bij meelopen, en het gevoel van niet kunnen kan sterker worden.',
      probeer: 'Doe het de volgende keer samen, en laat de cliënt het laatste stuk alleen doen.',
    },
    ondernemer: {
      reacties: ['verstarring', 'stagnatie'],
      uitleg:
        'Jij geeft de vrije ruimte: zeg maar wat je wilt. Wie aan zichzelf twijfelt, kan daarvan schrikken. Dan kan het stil worden, of blijft het plan vaag.',
      probeer: 'Maak de ruimte kleiner. Bied twee dingen om te proberen, en vraag welke het minst eng is.',
    },
  },
  opgegeven: {
    facilitator: {
      reacties: ['afhaken', 'verstarring'],
      uitleg:
        'Je biedt kansen aan iemand die de dag amper rondkrijgt. Dat kan langs de cliënt heen gaan. Je kunt een vlak ja horen, of helemaal niets.',
      probeer: 'Vraag wat vandaag het meeste drukt. Regel dat ene ding samen, en kom later op de kans terug.',
    },
    leraar: {
      reacties: ['verstarring', 'afhaken'],
      uitleg:
        'Je legt rustig uit hoe het moet. Maar er is geen hoofd meer voor uitleg. Het kan klinken als nog een ding dat niet lukt, en dan kan iemand dichtklappen.',
      probeer: 'Leg minder uit en doe meer samen. Eén stap, nu, aan deze tafel.',
    },
    ouder: {
      reacties: ['stroming'],
      uitleg:
        'De cliënt kan het even niet dragen, en jij draagt mee. Meestal komt er dan lucht: iemand zucht, kijkt op en vertelt meer.',
      probeer: 'Houd de stap klein en de volgende afspraak dichtbij. Geef elke keer een stukje terug.',
    },
    ondernemer: {
      reacties: ['verstarring', 'afhaken'],
      uitleg:
        'Je vraagt wat iemand het liefst zou willen. Wie bij de dag leeft, kan die vraag niet dragen. Hij kan leeg aanvoelen, of zelfs als een verwijt.',
      probeer: 'Bewaar de droom voor later. Vraag wat er deze week rustiger moet worden, en begin daar.',
    },
  },
  'eigen-plan': {
    facilitator: {
      reacties: ['weerstand', 'afhaken'],
      uitleg:
        'Jij hebt werk in de aanbieding, maar de cliënt heeft een eigen plan. Een goede baan kan dan klinken als: jouw plan telt niet. Dat kan een ja maar geven, of een beleefd nee.',
      probeer:
        'Vraag eerst naar het plan. Misschien kan werk er een stuk van betalen, maar laat de cliënt dat zelf leggen.',
    },
    leraar: {
      reacties: ['weerstand', 'afhaken'],
      uitleg:
        'Jij legt uit wat er eerst geleerd moet worden. De cliënt kent het eigen vak vaak beter dan jij. Uitleg kan dan kleineren, en dan kan iemand zich gaan verdedigen.',
      probeer: 'Draai het om: vraag of de cliënt jou het plan uitlegt. Leg daarna pas naast elkaar wat nog mist.',
    },
    ouder: {
      reacties: ['weerstand', 'afhaken'],
      uitleg:
        'Je wilt behoeden voor een misstap en neemt de leiding. Wie een eigen koers heeft, kan zich klein gemaakt voelen. Je kunt verzet zien, of iemand gaat het buiten jou om doen.',
      probeer: 'Zeg eerlijk wat je zorg is, één keer. Vraag daarna wat de cliënt zelf als risico ziet.',
      bron: { bron: 'deel-1', plaats: 'Onderzoeksvragen en -antwoorden, vraag 1b' },
    },
    ondernemer: {
      reacties: ['stroming'],
      uitleg:
        'De cliënt brengt een droom mee, en jij bouwt mee als gelijke. Meestal komen er dan ideeën van twee kanten, en wordt het plan kleiner en echter.',
      probeer: 'Spreek een proef af met een einddatum. Zeg wat de regels toelaten, en zoek samen de ruimte.',
    },
  },
};
