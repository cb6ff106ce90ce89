import { maakMotor } from '#domain/oefening/motor.ts';
import { sorteren as gedrag } from '#domain/oefening/soorten/sorteren.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { perItem } from '../kaart/formulier.ts';
import { nodigPerItem } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Sorteren } from '../vorm/Sorteren.tsx';

export const sorteren: Kaartsoort<'sorteren'> = {
  motor: maakMotor(gedrag),
  Vorm: Sorteren,
  leesFormulier: ({ items }, data) => ({ soort: 'sorteren', groepen: perItem(data, items) }),

  nodig: ({ items }, { groepen }) => nodigPerItem(nogNodig.sorteren, items, groepen),
  later: () => import('../uitleg/sorteren.tsx').then((deel) => deel.sorteren),
};
