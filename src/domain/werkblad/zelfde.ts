import { canoniek } from '#domain/voortgang/controle.ts';
import type { Werkblad } from './types.ts';
import { inBestand } from './bestand.ts';

/** A sheet without what says which it is and when it was saved, and what does not come along from a file. */
const woorden = (blad: Werkblad): string => {
  const eerdere = blad.eerdere.map((een) => ({ ...een, werkblad: '' }));
  return canoniek({
    ...inBestand({ ...blad, id: '', revisie: 0, gewijzigd: '', eerdere }),
    vervolgVan: undefined,
    kopieVan: undefined,
    checklist: undefined,
  });
};

/** Whether two sheets say the same, whatever they are called in the storage. */
export const zelfdeWoorden = (een: Werkblad, ander: Werkblad): boolean => woorden(een) === woorden(ander);
