/** Random states, reached as a learner reaches them. */
import fc from 'fast-check';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { legVast, volgendePoging, wijzigConcept } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { begin, grade, nogEens, passendAntwoord } from './motor.ts';
import { antwoordOp, oefening } from './willekeurig.ts';

type Stap = { readonly doe: 'schrijf' | 'legVast' | 'nogEens'; readonly antwoord: Antwoord; readonly tijd: number };

function zet(o: LeerderOefening, staat: OefeningStaat, { doe, antwoord, tijd }: Stap): OefeningStaat {
  if (doe === 'schrijf') return wijzigConcept(staat, passendAntwoord(o, antwoord), tijd);
  if (doe === 'nogEens') return nogEens(staat, o, tijd);
  return legVast(staat, { uitslag: grade(o, staat.concept, volgendePoging(staat)), zekerheid: 'twijfel', tijd });
}

const stappen = (o: LeerderOefening, max: number): fc.Arbitrary<Stap[]> =>
  fc.array(
    fc.record({
      doe: fc.constantFrom('schrijf', 'legVast', 'nogEens'),
      antwoord: antwoordOp(o),
      tijd: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: max },
  );

const na = (o: LeerderOefening, van: OefeningStaat, gedaan: readonly Stap[]): OefeningStaat =>
  gedaan.reduce((staat, stap) => zet(o, staat, stap), van);

export const staat = oefening
  .map((o) => naarLeerder(o))
  .chain((o) => stappen(o, 6).map((gedaan) => ({ oefening: o, staat: na(o, begin(o), gedaan) })));

/** Two states that went their own way after a common start, as on two machines; the clocks run close, so times often meet. */
export const tweeling = oefening
  .map((o) => naarLeerder(o))
  .chain((o) =>
    fc.tuple(stappen(o, 3), stappen(o, 4), stappen(o, 4)).map(([samen, links, rechts]) => {
      const start = na(o, begin(o), samen);
      return { a: na(o, start, links), b: na(o, start, rechts) };
    }),
  );
