import { maakMotor } from '#domain/oefening/motor.ts';
import { herschrijven as gedrag } from '#domain/oefening/soorten/herschrijven.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { perItem } from '../kaart/formulier.ts';
import { nodigPerItem } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Herschrijven } from '../vorm/Herschrijven.tsx';

export const herschrijven: Kaartsoort<'herschrijven'> = {
  motor: maakMotor(gedrag),
  Vorm: Herschrijven,
  leesFormulier: ({ items }, data) => ({ soort: 'herschrijven', teksten: perItem(data, items), gecheckt: [] }),

  nodig: ({ items }, { teksten }) => nodigPerItem(nogNodig.herschrijven, items, teksten),
  later: () => import('../uitleg/herschrijven.tsx').then((deel) => deel.herschrijven),
};
