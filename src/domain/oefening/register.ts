import type { OefeningSoort } from '#schemas/oefening.ts';
import { maakMotor } from './motor.ts';
import type { Motor } from './motor.ts';
import type { SoortGedrag } from './soorten/gedrag.ts';
import { annoteren } from './soorten/annoteren.ts';
import { herschrijven } from './soorten/herschrijven.ts';
import { keuze } from './soorten/keuze.ts';
import { koppelen } from './soorten/koppelen.ts';
import { markeren } from './soorten/markeren.ts';
import { meten } from './soorten/meten.ts';
import { reactie } from './soorten/reactie.ts';
import { slimHerkennen } from './soorten/slim-herkennen.ts';
import { slimMatch } from './soorten/slim-match.ts';
import { slimPlaatsen } from './soorten/slim-plaatsen.ts';
import { slimRol } from './soorten/slim-rol.ts';
import { sorteren } from './soorten/sorteren.ts';
import { volgorde } from './soorten/volgorde.ts';
import { voorspellen } from './soorten/voorspellen.ts';

type Register = { readonly [S in OefeningSoort]: SoortGedrag<S> };

/** Every kind of oefening. A kind in the schema without a line here does not compile. */
export const register = {
  keuze,
  sorteren,
  koppelen,
  volgorde,
  herschrijven,
  voorspellen,
  markeren,
  'slim-plaatsen': slimPlaatsen,
  'slim-herkennen': slimHerkennen,
  'slim-match': slimMatch,
  'slim-rol': slimRol,
  annoteren,
  reactie,
  meten,
} satisfies Register;

/**
 * The engine of one kind, for whoever meets all kinds: tests and checks. An island brings the behaviour of its own kind
 * instead, so that a page does not carry the rules of kinds it does not show.
 */
export function motorVan<S extends OefeningSoort>(soort: S): Motor<S> {
  const gesloten: Register = register;
  return maakMotor<S>(gesloten[soort]);
}
