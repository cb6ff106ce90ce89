import type { RolId, ZelfbeeldId } from '#kern/slim.ts';
import { SLIM_BRON, WERKBLAD_BRON } from './soorten.ts';
import type { Slimdeel } from './soorten.ts';

export interface Rolopvatting<R extends RolId = RolId> extends Slimdeel {
  readonly id: R;
  /** The zelfbeeld it goes with; null for what the model does not describe. */
  readonly zelfbeeld: R extends 'anders' ? null : ZelfbeeldId;
  /** Sentences you could say; ours, as an example. */
  readonly zinnen: readonly [string, string, ...string[]];
}

/**
 * The role a klantmanager takes, often without noticing. No role is right or wrong in itself; it fits or it does not.
 * Source: deel-3, SLIM and the Werkblad; the sentences are ours.
 */
export const rolopvattingen = {
  facilitator: {
    id: 'facilitator',
    naam: 'Facilitator of verkoper',
    zelfbeeld: 'kans',
    clientZegt: 'Geef me een kans, dan doe ik de rest.',
    watJeDoet: 'Je maakt samen een zoekprofiel, opent deuren en verkoopt wat de cliënt kan.',
    valkuil: 'Aanbieden en nog eens aanbieden, aan iemand die zich nog niet klaar voelt.',
    zinnen: [
      'Welke plek zou je morgen willen zien?',
      'Ik ken daar iemand. Zal ik bellen, of bel jij liever zelf?',
      'Wat houdt je nog tegen waar ik iets aan kan doen?',
    ],
    voorbeelden: ['een zoekprofiel maken', 'een werkgever bellen', 'een regeling voor elkaar krijgen'],
    bron: SLIM_BRON,
  },
  leraar: {
    id: 'leraar',
    naam: 'Leraar',
    zelfbeeld: 'leren',
    clientZegt: 'Ik wil wel, maar hoe doe ik dat?',
    watJeDoet: 'Je legt uit, oefent mee en laat de cliënt zelf ontdekken wat werkt.',
    valkuil: 'Blijven uitleggen aan iemand die het al weet, of die iets heel anders wil.',
    zinnen: [
      'Zullen we het één keer samen oefenen?',
      'Wat ging er de vorige keer wel goed?',
      'Waar zie je het meest tegen op? Daar beginnen we klein.',
    ],
    voorbeelden: ['een gesprek naspelen', 'samen een brief lezen', 'terugkijken op een proefdag'],
    bron: SLIM_BRON,
  },
  ouder: {
    id: 'ouder',
    naam: 'Ouder-figuur',
    zelfbeeld: 'opgegeven',
    clientZegt: 'Ik kan niet meer, help me.',
    watJeDoet: 'Je neemt iemand bij de hand, brengt rust en zet samen een kleine stap.',
    valkuil: 'Overnemen wat iemand zelf kan. Dat voelt als betutteling, ook als het zorg is.',
    zinnen: [
      'We bellen ze nu even samen. Jij zit erbij, ik begin.',
      'Vandaag hoef je maar één ding te doen. Dat doen we nu.',
      'Ik bel je donderdag om tien uur, om te horen hoe het ging.',
    ],
    voorbeelden: ['meegaan', 'één ding tegelijk', 'kort en vaak contact'],
    bron: SLIM_BRON,
  },
  ondernemer: {
    id: 'ondernemer',
    naam: 'Ondernemer',
    zelfbeeld: 'eigen-plan',
    clientZegt: 'Ik heb een eigen plan. Doe je mee?',
    watJeDoet: 'Je denkt mee als gelijke en maakt van een droom een plan dat je kunt proberen.',
    valkuil: 'Dromen met iemand die vandaag niet weet hoe de week af te maken.',
    zinnen: [
      'Vertel, hoe ziet het eruit als het loopt?',
      'Wie heeft dit nodig, denk je, en hoe zou je dat uitproberen?',
      'Jij kent het vak, ik ken de regels. Zullen we ze naast elkaar leggen?',
    ],
    voorbeelden: ['samen een plan op één blad', 'een proef van een maand', 'iemand zoeken die het al doet'],
    bron: SLIM_BRON,
  },
  anders: {
    id: 'anders',
    naam: 'Anders, namelijk …',
    zelfbeeld: null,
    clientZegt: 'Wat gebeurt hier eigenlijk? Je ziet iemand inschikken, dichtklappen of gezellig meepraten.',
    watJeDoet: 'Deze manier staat niet in het model. Geef hem een naam, en kijk wat hij doet in het gesprek.',
    valkuil: 'Er een van de vier rollen van maken, omdat het anders niet klopt. Soms past geen van de vier.',
    zinnen: [
      'Ik merk dat ik veel vragen stel. Waar wil jij het over hebben?',
      'Ik begon net te duwen. Laten we even teruggaan.',
      'Wat verwacht je vandaag van mij?',
    ],
    voorbeelden: ['druk zetten', 'verhoren', 'vriend worden', 'de procedure afwerken'],
    bron: WERKBLAD_BRON,
  },
} as const satisfies { readonly [R in RolId]: Rolopvatting<R> };

/** Ways of acting that the model does not describe; our names for what the sources tell. Threatening is none of its approaches. */
export const buitenHetModel = [
  {
    id: 'druk',
    naam: 'Druk zetten',
    uitleg: 'Je voert de druk op om iemand in beweging te krijgen. Dreigen is geen benadering uit het model.',
    bron: { bron: 'deel-1', plaats: 'Onderzoeksvragen en -antwoorden, vraag 1d' },
  },
  {
    id: 'verhoren',
    naam: 'Verhoren of interviewen',
    uitleg: 'Vraag na vraag, vaak met ja of nee als antwoord. Jij weet daarna veel, maar er is geen gesprek.',
    bron: { bron: 'deel-1', plaats: 'Onderzoeksvragen en -antwoorden, vraag 1b' },
  },
  {
    id: 'vriend',
    naam: 'Vriend worden',
    uitleg: 'Het is gezellig, en het schuurt nergens. Wat lastig is, blijft liggen.',
    bron: { bron: 'samenleerwijzer', plaats: "Professionele logica's van werken: relationeel" },
  },
  {
    id: 'procedure',
    naam: 'De procedure volgen',
    uitleg: 'Het formulier bepaalt wat er aan bod komt. Dat is duidelijk, maar het gaat langs de cliënt heen.',
    bron: { bron: 'samenleerwijzer', plaats: "Professionele logica's van werken: procedureel" },
  },
] as const;
