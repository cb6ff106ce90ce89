import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { opdracht, opdrachtExtra } from '#teksten/oefening.ts';

/** What to do, in words that fit this oefening. Rendered on the server only. */
export function opdrachtVan(oefening: LeerderOefening): string {
  if (oefening.soort === 'keuze' && oefening.meer) return opdrachtExtra.keuzeMeer;
  if (oefening.soort === 'voorspellen' && oefening.verbergFragment) return opdrachtExtra.fragmentVerdwijnt;
  if (oefening.soort !== 'markeren') return opdracht[oefening.soort];
  return `${opdracht.markeren} ${markerenTeksten.hoogstens(oefening.hoogstens)}`;
}
