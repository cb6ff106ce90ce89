import type { OefeningSoort } from '#schemas/oefening.ts';
import { leesAntwoord } from './antwoord.ts';
import { gelijk } from './canoniek.ts';
import type { LeerderVan } from './leerder.ts';
import { alsOud, metConcept, na } from './poging.ts';
import type { OefeningStaat, OudAntwoord } from './poging.ts';
import type { Antwoord, AntwoordVan, SoortGedrag } from './soorten/gedrag.ts';
import type { PogingNummer, Uitslag } from './uitslag.ts';

/** What a stored staat is worth to the oefening of today. */
export type Herstel<S extends OefeningSoort> =
  | { readonly stand: 'nieuw' | 'verder'; readonly staat: OefeningStaat<S> }
  | { readonly stand: 'veranderd'; readonly staat: OefeningStaat<S>; readonly oud: OudAntwoord };

/** What can be done with an oefening of one kind. */
export interface Motor<S extends OefeningSoort> {
  /** The answer to start from: nothing chosen, or for a volgorde the steps as they first stand. */
  readonly leegAntwoord: (oefening: LeerderVan<S>) => AntwoordVan<S>;
  /** Whether the answer says all that is asked, so that it can be recorded. False for an answer of another kind. */
  readonly isVolledig: (oefening: LeerderVan<S>, antwoord: Antwoord) => boolean;
  /** The answer without ids that no longer exist, in the learner's order. An answer of another kind becomes an empty one. */
  readonly passendAntwoord: (oefening: LeerderVan<S>, antwoord: Antwoord) => AntwoordVan<S>;
  /**
   * Grades an answer. Ids that no longer exist count for nothing, and neither does the order in which answers were given
   * (except in a volgorde, where the order is the answer).
   * @param poging the number of this attempt, from 1, or 'toonAlles'.
   * @returns score from 0 to 1, or null when no machine can judge; what each part deserves; a summary as data.
   * @throws {TypeError} when the answer is of another kind than the oefening.
   */
  readonly grade: (oefening: LeerderVan<S>, antwoord: Antwoord, poging: PogingNummer) => Uitslag;
  /** A staat in which nothing was done yet. */
  readonly begin: (oefening: LeerderVan<S>) => OefeningStaat<S>;
  /**
   * Fits a stored staat to the oefening of today. When the version differs, or ids are gone, the stand is 'veranderd':
   * what still fits stays in the concept, and the old answer is kept whole, in `oud` or among the attempts.
   * @throws {RangeError} when the staat belongs to another oefening.
   */
  readonly herstel: (opgeslagen: OefeningStaat | null, oefening: LeerderVan<S>) => Herstel<S>;
  /** An empty card to try again. Earlier attempts stay, and so does an answer that was not recorded. @param tijd milliseconds since the epoch. */
  readonly nogEens: (staat: OefeningStaat, oefening: LeerderVan<S>, tijd: number) => OefeningStaat<S>;
}

type Antwoorden<S extends OefeningSoort> = Pick<Motor<S>, 'leegAntwoord' | 'isVolledig' | 'passendAntwoord' | 'grade'>;

function antwoordenMet<S extends OefeningSoort>(gedrag: SoortGedrag<S>): Antwoorden<S> {
  return {
    leegAntwoord: gedrag.leegAntwoord,
    isVolledig: (oefening, antwoord) => {
      const gelezen = leesAntwoord<S>(oefening.soort, antwoord);
      return gelezen !== null && gedrag.isVolledig(oefening, gelezen);
    },
    passendAntwoord: (oefening, antwoord) => {
      const gelezen = leesAntwoord<S>(oefening.soort, antwoord);
      return gelezen === null ? gedrag.leegAntwoord(oefening) : gedrag.passendAntwoord(oefening, gelezen);
    },
    grade: (oefening, antwoord, poging) => {
      const gelezen = leesAntwoord<S>(oefening.soort, antwoord);
      if (gelezen === null)
        throw new TypeError(`oefening "${oefening.id}" is a ${oefening.soort}, the answer is a ${antwoord.soort}`);
      return gedrag.grade(oefening, gedrag.passendAntwoord(oefening, gelezen), poging);
    },
  };
}

/** The engine of one kind, with its behaviour filled in. */
export function maakMotor<S extends OefeningSoort>(gedrag: SoortGedrag<S>): Motor<S> {
  const antwoorden = antwoordenMet(gedrag);
  const { leegAntwoord, passendAntwoord } = antwoorden;
  const begin: Motor<S>['begin'] = (oefening) => ({
    id: oefening.id,
    versie: oefening.versie,
    concept: leegAntwoord(oefening),
    pogingen: [],
    oud: [],
    gewijzigd: 0,
  });
  return {
    ...antwoorden,
    begin,
    nogEens: (staat, oefening, tijd) => {
      const leeg = leegAntwoord(oefening);
      const oud = gelijk(staat.concept, leeg) ? staat.oud : metConcept(staat);
      return { ...staat, concept: leeg, oud, gewijzigd: na(staat.gewijzigd, tijd) };
    },
    herstel: (opgeslagen, oefening) => {
      if (opgeslagen === null) return { stand: 'nieuw', staat: begin(oefening) };
      if (opgeslagen.id !== oefening.id)
        throw new RangeError(`staat of "${opgeslagen.id}" cannot be restored in oefening "${oefening.id}"`);
      const concept = passendAntwoord(oefening, opgeslagen.concept);
      const { id, pogingen, gewijzigd } = opgeslagen;
      const staat = { id, versie: oefening.versie, concept, pogingen, oud: metConcept(opgeslagen), gewijzigd };
      if (opgeslagen.versie === oefening.versie && gelijk(concept, opgeslagen.concept))
        return { stand: 'verder', staat: { ...staat, oud: opgeslagen.oud } };
      if (gewijzigd === 0 && pogingen.length === 0)
        return { stand: 'nieuw', staat: { ...begin(oefening), oud: opgeslagen.oud } };
      return { stand: 'veranderd', staat, oud: alsOud(opgeslagen) };
    },
  };
}
