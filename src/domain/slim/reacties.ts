import type { ReactieId } from '#kern/slim.ts';
import { SLIM_BRON, THEORIE_BRON, WEERSTAND_BRON } from './soorten.ts';
import type { Slimdeel } from './soorten.ts';

export interface Reactie<R extends ReactieId = ReactieId> extends Slimdeel {
  readonly id: R;
  /** Whether the conversation moves. */
  readonly stroomt: boolean;
}

/**
 * What happens in a conversation when the approach fits, or does not. Usually, not always: resistance may also come from
 * outside the conversation (deel-3, Kijkwijzer). Source: deel-3, SLIM; deel-1, theory. The sentences are ours.
 */
export const reacties = {
  stroming: {
    id: 'stroming',
    naam: 'Stroming',
    stroomt: true,
    clientZegt: 'O, en dan kan ik ook nog… De cliënt vult aan, vraagt door, doet zelf een voorstel.',
    watJeDoet: 'Ga zo door, en zeg wat je ziet gebeuren. Leg vast wat jullie afspreken.',
    valkuil: 'Denken dat het nu altijd zo blijft. Wat past, kan volgende keer anders zijn.',
    voorbeelden: ['korte zinnen over en weer', 'iemand leunt naar voren', 'een plan dat van twee kanten groeit'],
    bron: THEORIE_BRON,
  },
  weerstand: {
    id: 'weerstand',
    naam: 'Weerstand',
    stroomt: false,
    clientZegt: 'Ja maar. Dat heb ik al geprobeerd. Waarom moet dat? De cliënt gaat ertegenin.',
    watJeDoet: 'Stop met duwen. Vraag wat er in de weg zit, en of het aan dit gesprek ligt of aan iets anders.',
    valkuil: 'Harder overtuigen. Of het persoonlijk nemen, terwijl het van buiten het gesprek kan komen.',
    voorbeelden: ['een hardere stem', 'een arm over elkaar', 'een tegenargument bij elk voorstel'],
    bron: WEERSTAND_BRON,
  },
  afhaken: {
    id: 'afhaken',
    naam: 'Afhaken',
    stroomt: false,
    clientZegt: 'Is goed. Ja hoor. De cliënt stemt in en is er niet meer bij, of komt de volgende keer niet.',
    watJeDoet: 'Zeg dat je het hoort stilvallen. Vraag wat iemand nu zelf wil bespreken.',
    valkuil: 'Een ja horen waar geen ja is, en doorgaan.',
    voorbeelden: ['een blik naar de klok of de deur', 'korte antwoorden', 'een afspraak die niet doorgaat'],
    bron: WEERSTAND_BRON,
  },
  verstarring: {
    id: 'verstarring',
    naam: 'Verstarring',
    stroomt: false,
    clientZegt: 'Niets, of: ik weet het niet. De cliënt zit stil en de stem wordt klein.',
    watJeDoet: 'Vertraag. Maak het kleiner, en laat de stilte even bestaan.',
    valkuil: 'De stilte vullen met nog meer vragen of uitleg.',
    voorbeelden: ['een lange stilte', 'handen die niet meer bewegen', 'steeds hetzelfde zinnetje'],
    bron: WEERSTAND_BRON,
  },
  stagnatie: {
    id: 'stagnatie',
    naam: 'Stagnatie',
    stroomt: false,
    clientZegt: 'Zullen we daar volgende keer naar kijken? Er is geen ruzie, en er gebeurt ook niets.',
    watJeDoet: 'Vraag waar jullie samen naartoe gaan. Zonder doel is er vaak geen gedoe, en ook geen actie.',
    valkuil: 'Tevreden zijn omdat het gezellig was.',
    voorbeelden: ['hetzelfde gesprek als vorige maand', 'een afspraak die steeds opschuift', 'praten over van alles'],
    bron: SLIM_BRON,
  },
} as const satisfies { readonly [R in ReactieId]: Reactie<R> };
