import { maakMotor } from '#domain/oefening/motor.ts';
import { slimHerkennen as gedrag } from '#domain/oefening/soorten/slim-herkennen.ts';
import { herkennenTeksten } from '#teksten/slimoefening/herkennen.ts';
import { VELD, tekstUit } from '../kaart/formulier.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { SlimHerkennen } from '../vorm/slim/SlimHerkennen.tsx';

export const slimHerkennen: Kaartsoort<'slim-herkennen'> = {
  motor: maakMotor(gedrag),
  Vorm: SlimHerkennen,
  leesFormulier: (_, data) => ({
    soort: 'slim-herkennen',
    zelfbeeld: tekstUit(data, 'zelfbeeld') || null,
    beurt: tekstUit(data, VELD.markeren) || null,
  }),
  nodig: () => herkennenTeksten.nodig,
  later: () => import('../uitleg/slim/slim-herkennen.tsx').then((deel) => deel.slimHerkennen),
};
