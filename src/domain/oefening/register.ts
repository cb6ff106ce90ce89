import type { OefeningSoort } from '#schemas/oefening.ts';
import type { SoortGedrag } from './soorten/gedrag.ts';
import { herschrijven } from './soorten/herschrijven.ts';
import { keuze } from './soorten/keuze.ts';
import { koppelen } from './soorten/koppelen.ts';
import { markeren } from './soorten/markeren.ts';
import { sorteren } from './soorten/sorteren.ts';
import { volgorde } from './soorten/volgorde.ts';
import { voorspellen } from './soorten/voorspellen.ts';

type Register = { readonly [S in OefeningSoort]: SoortGedrag<S> };

/** Every kind of oefening. A kind in the schema without a line here does not compile. */
export const register = { keuze, sorteren, koppelen, volgorde, herschrijven, voorspellen, markeren } satisfies Register;

/** The behaviour of one kind. */
export function gedragVan<S extends OefeningSoort>(soort: S): SoortGedrag<S> {
  const gesloten: Register = register;
  return gesloten[soort];
}
