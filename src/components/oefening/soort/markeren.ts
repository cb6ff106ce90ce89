import { maakMotor } from '#domain/oefening/motor.ts';
import { markeren as gedrag } from '#domain/oefening/soorten/markeren.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { VELD, alleUit } from '../kaart/formulier.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Markeren } from '../vorm/Markeren.tsx';

export const markeren: Kaartsoort<'markeren'> = {
  motor: maakMotor(gedrag),
  Vorm: Markeren,
  leesFormulier: (_, data) => ({ soort: 'markeren', beurten: alleUit(data, VELD.markeren) }),

  nodig: ({ hoogstens }, { beurten }) =>
    beurten.length > hoogstens ? markerenTeksten.vol(hoogstens) : nogNodig.markeren,
  later: () => import('../uitleg/markeren.tsx').then((deel) => deel.markeren),
};
