import { maakMotor } from '#domain/oefening/motor.ts';
import { meten as gedrag, voorspellingVan } from '#domain/oefening/soorten/meten.ts';
import { metenTeksten } from '#teksten/kijkoefening/meten.ts';
import { perItem } from '../kaart/formulier.ts';
import { metNogTeGaan } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Meten } from '../vorm/kijken/Meten.tsx';

export const meten: Kaartsoort<'meten'> = {
  motor: maakMotor(gedrag),
  Vorm: Meten,
  leesFormulier: ({ maten }, data) => ({ soort: 'meten', voorspeld: perItem(data, maten) }),
  nodig: ({ maten }, antwoord) =>
    metNogTeGaan(
      metenTeksten.nodig,
      maten.filter((maat) => voorspellingVan(maat, antwoord) === null).length,
      maten.length,
    ),
  later: () => import('../uitleg/kijken/meten.tsx').then((deel) => deel.meten),
};
