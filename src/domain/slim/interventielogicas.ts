import type { LogicaId, ModelRol, ZelfbeeldId } from '#kern/slim.ts';
import { SLIM_BRON } from './soorten.ts';
import type { Slimdeel } from './soorten.ts';

export interface Interventielogica<L extends LogicaId = LogicaId> extends Slimdeel {
  readonly id: L;
  readonly zelfbeeld: ZelfbeeldId;
  readonly rol: ModelRol;
}

/** The logic of what you deploy: why it would work for this client. Source: deel-3, SLIM; the sentences are ours. */
export const interventielogicas = {
  'kansen-bieden': {
    id: 'kansen-bieden',
    naam: 'Kansen bieden',
    zelfbeeld: 'kans',
    rol: 'facilitator',
    clientZegt: 'Ik kan het al. Ik kom alleen niet binnen.',
    watJeDoet:
      'Je verandert iets aan de kansen, niet aan de cliënt. Dat kan bij een werkgever, een regeling of een netwerk.',
    valkuil: 'Aan vaardigheden werken terwijl de deur dicht zit. Een gebrek aan kansen los je niet op met leren.',
    voorbeelden: [
      'loonkostensubsidie',
      'iemand die voor één cliënt op zoek gaat naar werk',
      'voorrang voor wie achterstaat',
    ],
    bron: SLIM_BRON,
  },
  leren: {
    id: 'leren',
    naam: 'Leren',
    zelfbeeld: 'leren',
    rol: 'leraar',
    clientZegt: 'Als ik wist hoe het moest, deed ik het.',
    watJeDoet: 'Je zorgt dat iemand iets leert kunnen, en dat ook zelf merkt.',
    valkuil: 'Leren voorschrijven als de cliënt het al kan, of als de kans ontbreekt.',
    voorbeelden: ['een training', 'werkervaring opdoen', 'zicht krijgen op jezelf'],
    bron: SLIM_BRON,
  },
  'bij-de-hand': {
    id: 'bij-de-hand',
    naam: 'Bij de hand nemen',
    zelfbeeld: 'opgegeven',
    rol: 'ouder',
    clientZegt: 'Alleen kom ik er niet uit.',
    watJeDoet: 'Je bepaalt samen één kleine stap, en jij loopt mee. Warm, duidelijk en met kort ertussen.',
    valkuil: 'Blijven vasthouden als iemand weer zelf kan lopen.',
    voorbeelden: ['kleine stappen', 'vaak kort contact', 'warm en duidelijk leiden', 'zelf kracht laten terugvinden'],
    bron: SLIM_BRON,
  },
  ondernemen: {
    id: 'ondernemen',
    naam: 'Ondernemen met dromen en talenten',
    zelfbeeld: 'eigen-plan',
    rol: 'ondernemer',
    clientZegt: 'Ik weet wat ik wil, maar het past niet in jullie hokje.',
    watJeDoet: 'Je gaat uit van wat iemand zelf belangrijk vindt, en bouwt daar samen iets op.',
    valkuil: 'Het plan overnemen, of het laten zweven zonder eerste stap.',
    voorbeelden: ['een sociale coöperatie', 'een klein krediet', 'een traject voor een eigen zaak', 'samen iets maken'],
    bron: SLIM_BRON,
  },
} as const satisfies { readonly [L in LogicaId]: Interventielogica<L> };
