import type { OefeningSoort } from '#schemas/oefening.ts';
import type { LeerderVan } from './leerder.ts';
import { isObject } from './lees.ts';
import { gedragVan, register } from './register.ts';
import type { Antwoord, AntwoordVan } from './soorten/gedrag.ts';

export type * from './soorten/gedrag.ts';

/** The answer to start from: nothing chosen, or for a volgorde the steps as they first stand. */
export function leegAntwoord<S extends OefeningSoort>(oefening: LeerderVan<S>): AntwoordVan<S> {
  return gedragVan<S>(oefening.soort).leegAntwoord(oefening);
}

/** Whether the answer says all that is asked, so that it can be recorded. False for an answer of another kind. */
export function isVolledig<S extends OefeningSoort>(oefening: LeerderVan<S>, antwoord: Antwoord): boolean {
  const gedrag = gedragVan<S>(oefening.soort);
  const gelezen = gedrag.leesAntwoord(antwoord);
  return gelezen !== null && gedrag.isVolledig(oefening, gelezen);
}

/** Reads a stored value as an answer of this kind; null when it does not fit. Unknown extra keys are left behind. */
export function leesAntwoord<S extends OefeningSoort>(soort: S, waarde: unknown): AntwoordVan<S> | null {
  return gedragVan(soort).leesAntwoord(waarde);
}

const isSoort = (waarde: unknown): waarde is OefeningSoort =>
  typeof waarde === 'string' && Object.hasOwn(register, waarde);

/** Reads a stored value as an answer of whatever kind it says it is; null when it does not fit. */
export function leesEenAntwoord(waarde: unknown): Antwoord | null {
  return isObject(waarde) && isSoort(waarde.soort) ? leesAntwoord(waarde.soort, waarde) : null;
}

/** The answer without ids that no longer exist, in the learner's order. An answer of another kind becomes an empty one. */
export function passendAntwoord<S extends OefeningSoort>(oefening: LeerderVan<S>, antwoord: Antwoord): AntwoordVan<S> {
  const gedrag = gedragVan<S>(oefening.soort);
  const gelezen = gedrag.leesAntwoord(antwoord);
  return gelezen === null ? gedrag.leegAntwoord(oefening) : gedrag.passendAntwoord(oefening, gelezen);
}
