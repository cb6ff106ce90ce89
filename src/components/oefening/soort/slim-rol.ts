import { maakMotor } from '#domain/oefening/motor.ts';
import { slimRol as gedrag } from '#domain/oefening/soorten/slim-rol.ts';
import { rolTeksten } from '#teksten/slimoefening/rol.ts';
import { VELD, tekstUit } from '../kaart/formulier.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { SlimRol } from '../vorm/slim/SlimRol.tsx';

export const slimRol: Kaartsoort<'slim-rol'> = {
  motor: maakMotor(gedrag),
  Vorm: SlimRol,
  leesFormulier: (_, data) => ({
    soort: 'slim-rol',
    rol: tekstUit(data, 'rol') || null,
    namelijk: tekstUit(data, VELD.tekst),
  }),
  nodig: () => rolTeksten.nodig,
  later: () => import('../uitleg/slim/slim-rol.tsx').then((deel) => deel.slimRol),
};
