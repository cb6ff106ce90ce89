import { canoniek } from '#domain/voortgang/controle.ts';
import type { Werkblad } from './types.ts';
import { inBestand } from './bestand.ts';

/**
 * Sheets with ids of their own, for beside the ones that are here. What points from one to another in the group (a
 * follow-up, a copy, an earlier voornemen) points to the new one; what points outside stays as it is.
 */
export function metNieuweIds(bladen: readonly Werkblad[], nieuweId: () => string): readonly Werkblad[] {
  const nieuw = new Map(bladen.map(({ id }) => [id, nieuweId()]));
  const mee = (id: string): string => nieuw.get(id) ?? id;
  return bladen.map((blad) => ({
    ...blad,
    id: mee(blad.id),
    revisie: 0,
    eerdere: blad.eerdere.map((een) => ({ ...een, werkblad: mee(een.werkblad) })),
    ...(blad.vervolgVan === undefined ? {} : { vervolgVan: mee(blad.vervolgVan) }),
    ...(blad.kopieVan === undefined ? {} : { kopieVan: mee(blad.kopieVan) }),
  }));
}

/** A sheet without what says which it is and when it was saved. */
const woorden = (blad: Werkblad): string => {
  const eerdere = blad.eerdere.map((een) => ({ ...een, werkblad: '' }));
  return canoniek({
    ...inBestand({ ...blad, id: '', revisie: 0, gewijzigd: '', eerdere }),
    vervolgVan: undefined,
    kopieVan: undefined,
  });
};

/** Whether two sheets say the same, whatever they are called in the storage. */
export const zelfdeWoorden = (een: Werkblad, ander: Werkblad): boolean => woorden(een) === woorden(ander);
