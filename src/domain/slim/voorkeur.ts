import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { rolIds } from '#kern/slim.ts';
import type { RolId } from '#kern/slim.ts';

/** The role that speaks in a choice: for each exercise or conversation the ids of its choices. What shows no role is not in it. */
export type Rolregister = Readonly<Record<string, Readonly<Record<string, RolId>>>>;

/** From how many choices on there is something to see: two for each role of the model. Our own measure. */
export const GENOEG = 8;

export type Voorkeur =
  | { readonly soort: 'te-weinig'; readonly keuzes: number }
  | {
      readonly soort: 'geteld';
      readonly keuzes: number;
      readonly perRol: Readonly<Record<RolId, number>>;
      /** The roles that were chosen most. A difference of one choice says nothing, so there may be more. */
      readonly meest: readonly RolId[];
    };

/** The choices in a first attempt. Later ones come after feedback, and then people know what we would choose. */
function eersteKeuzes({ pogingen }: OefeningStaat): readonly string[] {
  const antwoord = pogingen[0]?.antwoord;
  switch (antwoord?.soort) {
    case 'slim-match':
      return antwoord.inPlaatsVan === null ? [] : [antwoord.inPlaatsVan];
    case 'voorspellen':
      return antwoord.optie === null ? [] : [antwoord.optie];
    case 'gesprek':
      return antwoord.pad;
    default:
      return [];
  }
}

/**
 * Which role somebody chose most: counted over the first attempt at every exercise and the first walk through every
 * conversation that lets one choose what to say. Recognising the role of somebody else does not count. A mirror, no test:
 * it says nothing about how somebody works.
 */
export function telVoorkeur(staten: readonly OefeningStaat[], register: Rolregister): Voorkeur {
  const rollen = staten.flatMap((staat): readonly RolId[] => {
    const van = Object.hasOwn(register, staat.id) ? (register[staat.id] ?? {}) : {};
    return eersteKeuzes(staat).flatMap((id) => (Object.hasOwn(van, id) ? (van[id] ?? []) : []));
  });
  if (rollen.length < GENOEG) return { soort: 'te-weinig', keuzes: rollen.length };
  const tel = (rol: RolId): number => rollen.filter((een) => een === rol).length;
  const perRol = {
    facilitator: tel('facilitator'),
    leraar: tel('leraar'),
    ouder: tel('ouder'),
    ondernemer: tel('ondernemer'),
    anders: tel('anders'),
  };
  const hoogste = Math.max(...Object.values(perRol));
  const meest = rolIds.filter((rol) => perRol[rol] >= hoogste - 1 && perRol[rol] > 0);
  return { soort: 'geteld', keuzes: rollen.length, perRol, meest };
}
