import type { RolId } from '#kern/slim.ts';
import type { Bronplaats } from './soorten.ts';

export const professioneleLogicaIds = ['procedureel', 'relationeel', 'zorgdragend', 'empowerend'] as const;
export type ProfessioneleLogicaId = (typeof professioneleLogicaIds)[number];

export interface ProfessioneleLogica<P extends ProfessioneleLogicaId = ProfessioneleLogicaId> {
  readonly id: P;
  readonly naam: string;
  readonly watJeZiet: string;
  readonly kracht: string;
  readonly keerzijde: string;
  /** Where it lines up with SLIM; our reading. `rol` is the nearest role, or null when there is none. */
  readonly lijktOp: { readonly rol: RolId | null; readonly uitleg: string };
  /** Where it does not; our reading. */
  readonly looptAnders: string;
  readonly bron: Bronplaats;
}

const bron = { bron: 'samenleerwijzer', plaats: "Professionele logica's van werken" } as const;

/**
 * A second lens: four logics from which professionals act, each with a strength and a drawback (samenleerwijzer; there after
 * Van der Klein, Van Hal and colleagues, 2020). How they relate to SLIM is our reading: the sources do not lay them side by side.
 */
export const vierLogicas = {
  procedureel: {
    id: 'procedureel',
    naam: 'Procedureel',
    watJeZiet: 'Jij bepaalt waar het over gaat en in welke volgorde. De cliënt hoeft vooral te antwoorden.',
    kracht: 'Iedereen weet waar die aan toe is: de cliënt en jij.',
    keerzijde: 'Je kunt langs het leven van de cliënt heen praten, en langs wat die nodig heeft.',
    lijktOp: {
      rol: 'anders',
      uitleg: 'Het meest op “anders”: de procedure is daar de baas. In SLIM is dat geen eigen rol.',
    },
    looptAnders: 'Duidelijk zijn over regels kan in elke rol. Dan dient de procedure het gesprek, en niet andersom.',
    bron,
  },
  relationeel: {
    id: 'relationeel',
    naam: 'Relationeel',
    watJeZiet: 'Het draait om de band. Het gaat over zorgen, over wat iemand nodig heeft en wat iemand drijft.',
    kracht: 'Er is contact, en daardoor komt boven tafel wat ertoe doet.',
    keerzijde: 'Je kunt te voorzichtig worden. Wat schuurt, zeg je dan niet.',
    lijktOp: {
      rol: null,
      uitleg: 'Op geen van de vier rollen in het bijzonder. Goed contact draagt ze alle vier.',
    },
    looptAnders:
      'SLIM vraagt ook waar het heen gaat. Alleen contact is nog geen richting; dan schuif je naar vriend worden.',
    bron,
  },
  zorgdragend: {
    id: 'zorgdragend',
    naam: 'Zorgdragend',
    watJeZiet: 'Jij doet veel van het werk. Je haalt iets van iemands schouders, en houdt zelf zicht op alles.',
    kracht: 'Wie het even niet redt, kan zo toch blijven meedoen.',
    keerzijde: 'Wat iemand zelf kan en wil, kan uit beeld raken.',
    lijktOp: { rol: 'ouder', uitleg: 'Op de ouder-figuur, die iemand bij de hand neemt.' },
    looptAnders: 'De ouder-figuur zet ook aan tot een eigen stap. Alleen overnemen hoort er niet bij.',
    bron,
  },
  empowerend: {
    id: 'empowerend',
    naam: 'Empowerend',
    watJeZiet: 'De cliënt stuurt. Je legt je eigen doelen weg, en kijkt naar kracht en hindernis, ook buiten het werk.',
    kracht: 'Het plan is van de cliënt zelf, dus de beweging ook.',
    keerzijde:
      'Het vraagt veel: stilstaan bij jezelf, en ook nog doen wat je bedacht. Dat heeft niet iedereen elke dag.',
    lijktOp: { rol: 'ondernemer', uitleg: 'Op de ondernemer, die als gelijke meebouwt. Soms op de facilitator.' },
    looptAnders:
      'Bij wie het heeft opgegeven, laat je iemand zo gauw alleen. SLIM noemt kracht teruggeven juist ook bij de ouder-figuur. En voor de leraar is er in dit rijtje geen maat.',
    bron,
  },
} as const satisfies { readonly [P in ProfessioneleLogicaId]: ProfessioneleLogica<P> };
