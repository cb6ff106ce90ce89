import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';

/** A fragment that changes with the answer belongs to the island; any other is plain HTML above it. */
export const isLevendFragment = (oefening: LeerderOefening): boolean =>
  oefening.soort === 'markeren' ||
  oefening.soort === 'slim-herkennen' ||
  oefening.soort === 'annoteren' ||
  oefening.soort === 'reactie' ||
  (oefening.soort === 'voorspellen' && oefening.verbergFragment);

/** The fragment that is always on the page, when there is one. */
export const vastFragment = (oefening: LeerderOefening): FragmentWeergave | undefined =>
  isLevendFragment(oefening) ? undefined : oefening.fragment;

/** The start of the id of every turn in this oefening's fragment. */
export const beurtAnker = (oefeningId: string): string => `${oefeningId}-beurt-`;
