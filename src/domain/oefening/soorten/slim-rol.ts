import type { LeerderSlimRol } from '#domain/oefening/leerder.slim.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import { rolIds } from '#kern/slim.ts';
import type { AntwoordSlimRol, SoortGedrag } from './gedrag.ts';
import { beoordeelEen, delenVan } from './opties.ts';
import { pastBij } from './naast.ts';

/** One choice. The name that somebody gives to "anders" is not judged. */
function grade(oefening: LeerderSlimRol, antwoord: AntwoordSlimRol, poging: PogingNummer): Uitslag {
  const { a, b } = oefening.lezingen;
  const opties = rolIds.map((id) => ({
    id,
    past: pastBij(a.rol === id, b.rol === id),
    feedback: oefening.feedback[id],
  }));
  const gekozen = new Set(antwoord.rol === null ? [] : [antwoord.rol]);
  const { score, ...telling } = beoordeelEen(opties, gekozen);
  const inzage = inzageBij(poging, telling.mis);
  const aanwijzing = oefening.aanwijzingen[0];
  return {
    score,
    inzage,
    delen: delenVan(opties, gekozen, { inzage, mis: telling.mis }),
    samenvatting: vatSamen(telling, inzage),
    ...(telling.mis > 0 && aanwijzing !== undefined ? { aanwijzing: aanwijzing.beurt } : {}),
  };
}

const rolUit = (rol: string | null): string | null => rolIds.find((id) => id === rol) ?? null;

/** Which role speaks in this piece of conversation? */
export const slimRol = {
  leegAntwoord: () => ({ soort: 'slim-rol', rol: null, namelijk: '' }),
  isVolledig: (_, { rol }) => rolUit(rol) !== null,
  passendAntwoord: (_, { rol, namelijk }) => ({ soort: 'slim-rol', rol: rolUit(rol), namelijk }),
  grade,
} satisfies SoortGedrag<'slim-rol'>;
