import { maakMotor } from '#domain/oefening/motor.ts';
import { slimPlaatsen as gedrag } from '#domain/oefening/soorten/slim-plaatsen.ts';
import { plaatsenTeksten } from '#teksten/slimoefening/plaatsen.ts';
import { tekstUit } from '../kaart/formulier.ts';
import { metNogTeGaan } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { SlimPlaatsen } from '../vorm/slim/SlimPlaatsen.tsx';

const stapUit = (data: FormData, naam: string): number | null => {
  const stap = tekstUit(data, naam);
  return stap === '' ? null : Number(stap);
};

export const slimPlaatsen: Kaartsoort<'slim-plaatsen'> = {
  motor: maakMotor(gedrag),
  Vorm: SlimPlaatsen,
  leesFormulier: (_, data) => ({
    soort: 'slim-plaatsen',
    willen: stapUit(data, 'willen'),
    kunnen: stapUit(data, 'kunnen'),
  }),

  nodig: (_, { willen, kunnen }) =>
    metNogTeGaan(plaatsenTeksten.nodig, [willen, kunnen].filter((as) => as === null).length, 2),
  later: () => import('../uitleg/slim/slim-plaatsen.tsx').then((deel) => deel.slimPlaatsen),
};
