import { maakMotor } from '#domain/oefening/motor.ts';
import { voorspellen as gedrag } from '#domain/oefening/soorten/voorspellen.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { VELD, tekstUit } from '../kaart/formulier.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Voorspellen } from '../vorm/Voorspellen.tsx';

export const voorspellen: Kaartsoort<'voorspellen'> = {
  motor: maakMotor(gedrag),
  Vorm: Voorspellen,
  leesFormulier: (_, data) => ({
    soort: 'voorspellen',
    optie: tekstUit(data, VELD.optie) || null,
    tekst: tekstUit(data, VELD.tekst),
    vergeleken: [],
  }),
  nodig: () => nogNodig.voorspellen,
  later: () => import('../uitleg/voorspellen.tsx').then((deel) => deel.voorspellen),
};
