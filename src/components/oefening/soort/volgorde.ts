import { maakMotor } from '#domain/oefening/motor.ts';
import { volgorde as gedrag } from '#domain/oefening/soorten/volgorde.ts';
import { nogNodig } from '#teksten/oefening.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Volgorde } from '../vorm/Volgorde.tsx';

export const volgorde: Kaartsoort<'volgorde'> = {
  motor: maakMotor(gedrag),
  Vorm: Volgorde,
  // Steps are moved with buttons: without script there is nothing to read back.
  leesFormulier: ({ begin }) => ({ soort: 'volgorde', volgorde: [...begin] }),
  nodig: () => nogNodig.volgorde,
  later: () => import('../uitleg/volgorde.tsx').then((deel) => deel.volgorde),
};
