import { maakMotor } from '#domain/oefening/motor.ts';
import { reactie as gedrag } from '#domain/oefening/soorten/reactie.ts';
import { reactieTeksten } from '#teksten/kijkoefening/reactie.ts';
import { VELD, tekstUit } from '../kaart/formulier.ts';
import { metNogTeGaan } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Reactie } from '../vorm/kijken/Reactie.tsx';

export const reactie: Kaartsoort<'reactie'> = {
  motor: maakMotor(gedrag),
  Vorm: Reactie,
  leesFormulier: (_, data) => ({
    soort: 'reactie',
    reactie: tekstUit(data, 'reactie') || null,
    plek: tekstUit(data, 'plek') || null,
    beurt: tekstUit(data, VELD.markeren) || null,
  }),
  nodig: (_, { reactie: gezien, plek, beurt }) =>
    metNogTeGaan(reactieTeksten.nodig, [gezien, plek, beurt].filter((een) => een === null).length, 3),
  later: () => import('../uitleg/kijken/reactie.tsx').then((deel) => deel.reactie),
};
