import type { LogicaId, ModelRol, ZelfbeeldId } from '#kern/slim.ts';
import { zelfbeeldKort, zelfbeeldNaam } from './namen.ts';
import { SLIM_BRON } from './soorten.ts';
import type { Slimdeel } from './soorten.ts';

export interface Zelfbeeld<Z extends ZelfbeeldId = ZelfbeeldId> extends Slimdeel {
  readonly id: Z;
  /** Two or three words, for a badge or a quadrant. */
  readonly kort: string;
  /** What the client needs of you; it comes out when you ask what they expect. */
  readonly behoefte: string;
  readonly rol: ModelRol;
  readonly logica: LogicaId;
}

/**
 * How a client sees the own willen and kunnen; ideal types, and people shift and mix. Beside these four there is always
 * "anders, namelijk …". Source: deel-3, SLIM and the Werkblad; the sentences are ours.
 */
export const zelfbeelden = {
  kans: {
    id: 'kans',
    naam: zelfbeeldNaam.kans,
    kort: zelfbeeldKort.kans,
    behoefte: 'een kans',
    clientZegt:
      'Ik weet wat ik kan en ik wil meedoen. Er moet alleen iemand een deur opendoen. Je hoort plannen, namen en data. Je hoort ongeduld als het traag gaat.',
    watJeDoet: 'Vraag waar de cliënt op wacht. Zoek samen de kans, en haal weg wat in de weg staat.',
    valkuil: 'Nog een keer de basis uitleggen, of eerst alles willen weten. Dan rem je iemand die klaarstaat.',
    voorbeelden: ['een zoekprofiel', 'jobhunting', 'loonkostensubsidie', 'iemand bellen die de cliënt verder helpt'],
    rol: 'facilitator',
    logica: 'kansen-bieden',
    bron: SLIM_BRON,
  },
  leren: {
    id: 'leren',
    naam: zelfbeeldNaam.leren,
    kort: zelfbeeldKort.leren,
    behoefte: 'iets leren',
    clientZegt:
      'Ik wil best werken, maar het lukt me niet. Je hoort: dat is niks voor mij, dat durf ik niet, dat gaat toch mis. De cliënt zoekt het vooral bij zichzelf.',
    watJeDoet: 'Laat de cliënt oefenen en ontdekken. Maak de stap zo klein dat die lukt, en kijk er samen op terug.',
    valkuil:
      'Niet-kunnen lezen als niet-willen. Wie bang is, krijgt dan druk. En soms is er geen leerprobleem: dan ontbreekt de kans.',
    voorbeelden: ['een training', 'een werkervaringsplek', 'een gesprek oefenen', 'ontdekken waar je goed in bent'],
    rol: 'leraar',
    logica: 'leren',
    bron: SLIM_BRON,
  },
  opgegeven: {
    id: 'opgegeven',
    naam: zelfbeeldNaam.opgegeven,
    kort: zelfbeeldKort.opgegeven,
    behoefte: 'gered worden',
    clientZegt:
      'Zeg het maar, mij lukt het niet meer. Je hoort korte zinnen en weinig plannen. Het gaat over vandaag: de rekening, de nacht, de pijn.',
    watJeDoet: 'Neem de eerste stap samen. Houd het klein en warm, en spreek snel weer af. Geef terug wat kan.',
    valkuil: 'Een groot plan maken, of huiswerk meegeven. Of juist alles overnemen, ook wat de cliënt nog zelf kan.',
    voorbeelden: ['nu samen bellen', 'elke week even contact', 'één stap tegelijk', 'meegaan naar een afspraak'],
    rol: 'ouder',
    logica: 'bij-de-hand',
    bron: SLIM_BRON,
  },
  'eigen-plan': {
    id: 'eigen-plan',
    naam: zelfbeeldNaam['eigen-plan'],
    kort: zelfbeeldKort['eigen-plan'],
    behoefte: 'een eigen plan vormgeven',
    clientZegt:
      'Ik heb al iets wat ik wil. Je hoort een droom, een vak, een zaak of een manier van leven. Een gewone baan hoort daar nu niet bij.',
    watJeDoet:
      'Word nieuwsgierig naar het plan. Maak het samen concreet: wat kan, wat kost het, wat is de eerste stap.',
    valkuil: 'Het plan meteen toetsen aan de regels. Of denken dat iemand niet wil, terwijl die iets anders wil.',
    voorbeelden: [
      'een sociale coöperatie',
      'een klein krediet',
      'een proef op kleine schaal',
      'samen een plan schrijven',
    ],
    rol: 'ondernemer',
    logica: 'ondernemen',
    bron: SLIM_BRON,
  },
} as const satisfies { readonly [Z in ZelfbeeldId]: Zelfbeeld<Z> };
