import type { Gesprek } from '#schemas/gesprek.ts';
import type { Oefening } from '#schemas/oefening.ts';
import type { RolId } from '#kern/slim.ts';
import type { Rolregister } from './voorkeur.ts';

interface Keuze {
  readonly id: string;
  readonly rol?: RolId | undefined;
}

const metRol = (keuzes: readonly Keuze[]): Record<string, RolId> =>
  Object.fromEntries(keuzes.flatMap(({ id, rol }) => (rol === undefined ? [] : [[id, rol]])));

function keuzesVan(oefening: Oefening): readonly Keuze[] {
  // What we do first ourselves shows no preference of the learner.
  if (oefening.soort === 'slim-match') return oefening.trap === 'voorgedaan' ? [] : oefening.inPlaatsVan;
  return oefening.soort === 'voorspellen' ? (oefening.opties ?? []) : [];
}

/** Everything on the site in which somebody chooses what to say, and the role that speaks in it. For `telVoorkeur`. */
export function maakRolregister(oefeningen: readonly Oefening[], gesprekken: readonly Gesprek[]): Rolregister {
  const paren = [
    ...oefeningen.map((oefening) => [oefening.id, metRol(keuzesVan(oefening))] as const),
    ...gesprekken.map(({ id, knopen }) => {
      const keuzes = knopen.flatMap((knoop) => (knoop.soort === 'beurt' ? knoop.keuzes : []));
      return [id, metRol(keuzes)] as const;
    }),
  ];
  return Object.fromEntries(paren.filter(([, rollen]) => Object.keys(rollen).length > 0));
}
