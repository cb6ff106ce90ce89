import { maakMotor } from '#domain/oefening/motor.ts';
import { koppelen as gedrag } from '#domain/oefening/soorten/koppelen.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { perItem } from '../kaart/formulier.ts';
import { nodigPerItem } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Koppelen } from '../vorm/Koppelen.tsx';

export const koppelen: Kaartsoort<'koppelen'> = {
  motor: maakMotor(gedrag),
  Vorm: Koppelen,
  leesFormulier: ({ links }, data) => ({ soort: 'koppelen', paren: perItem(data, links) }),

  nodig: ({ links }, { paren }) => nodigPerItem(nogNodig.koppelen, links, paren),
  later: () => import('../uitleg/koppelen.tsx').then((deel) => deel.koppelen),
};
