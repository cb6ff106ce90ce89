import { maakMotor } from '#domain/oefening/motor.ts';
import { keuze as gedrag } from '#domain/oefening/soorten/keuze.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { VELD, alleUit } from '../kaart/formulier.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { Keuze } from '../vorm/Keuze.tsx';

export const keuze: Kaartsoort<'keuze'> = {
  motor: maakMotor(gedrag),
  Vorm: Keuze,
  leesFormulier: (_, data) => ({ soort: 'keuze', gekozen: alleUit(data, VELD.keuze) }),
  nodig: () => nogNodig.keuze,
  later: () => import('../uitleg/keuze.tsx').then((deel) => deel.keuze),
};
