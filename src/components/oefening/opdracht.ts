import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { opdracht, opdrachtExtra, opdrachtPapier } from '#teksten/oefening.ts';

const verdwijnt = (oefening: LeerderOefening): boolean => oefening.soort === 'voorspellen' && oefening.verbergFragment;

/** What to do, in words that fit this oefening. Rendered on the server only. */
export function opdrachtVan(oefening: LeerderOefening): string {
  if (oefening.soort === 'keuze' && oefening.meer) return opdrachtExtra.keuzeMeer;
  if (verdwijnt(oefening)) return opdrachtExtra.fragmentVerdwijnt;
  if (oefening.soort !== 'markeren') return opdracht[oefening.soort];
  return `${opdracht.markeren} ${markerenTeksten.hoogstens(oefening.hoogstens)}`;
}

/** What to do instead without script and on paper; nothing when `opdrachtVan` holds there too. */
export const opdrachtOpPapier = (oefening: LeerderOefening): string | undefined =>
  verdwijnt(oefening) ? opdrachtPapier.fragmentVerdwijnt : undefined;
