import type { OefeningSoort } from '#schemas/oefening.ts';
import type { LeerderVan } from './leerder.ts';
import { gedragVan } from './register.ts';
import type { Antwoord } from './soorten/gedrag.ts';
import type { PogingNummer, Uitslag } from './uitslag.ts';

export type * from './uitslag.ts';

/**
 * Grades an answer. Ids that no longer exist count for nothing, and neither does the order in which answers were given
 * (except in a volgorde, where the order is the answer).
 * @param poging the number of this attempt, from 1, or 'toonAlles'.
 * @returns score from 0 to 1, or null when no machine can judge; what each part deserves; a summary as data.
 * @throws {TypeError} when the answer is of another kind than the oefening.
 */
export function grade<S extends OefeningSoort>(
  oefening: LeerderVan<S>,
  antwoord: Antwoord,
  poging: PogingNummer,
): Uitslag {
  const gedrag = gedragVan<S>(oefening.soort);
  const gelezen = gedrag.leesAntwoord(antwoord);
  if (gelezen === null)
    throw new TypeError(`oefening "${oefening.id}" is a ${oefening.soort}, the answer is a ${antwoord.soort}`);
  return gedrag.grade(oefening, gedrag.passendAntwoord(oefening, gelezen), poging);
}
