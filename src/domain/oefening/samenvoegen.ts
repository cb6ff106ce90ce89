import { canoniek, gelijk } from './canoniek.ts';
import { isVeilig, metConcept, na, opTijd } from './poging.ts';
import type { OefeningStaat } from './poging.ts';

/** Two saved states as one; or a collision that the learner decides, with both outcomes ready. */
export type Samenvoeging =
  | { readonly stand: 'samen'; readonly staat: OefeningStaat }
  | { readonly stand: 'botsing'; readonly a: OefeningStaat; readonly b: OefeningStaat; readonly nieuwste: 'a' | 'b' };

/** Below 0 when `a` is the newer one; never 0 for different states, so that the order of the arguments makes no difference. */
const nieuwsteEerst = (a: OefeningStaat, b: OefeningStaat): number =>
  b.gewijzigd - a.gewijzigd || b.versie - a.versie || (canoniek(a.concept) < canoniek(b.concept) ? -1 : 1);

/**
 * Joins two states of one oefening, from this browser and from an imported file. All attempts of both stay, in order of time.
 * The newest concept stays. When the other one was never recorded it is a botsing: the learner chooses `a` or `b`,
 * and the concept that is not chosen is kept in `oud`.
 * @throws {RangeError} when the states belong to different oefeningen.
 */
export function voegSamen(a: OefeningStaat, b: OefeningStaat): Samenvoeging {
  if (a.id !== b.id) throw new RangeError(`staat of "${a.id}" and of "${b.id}" cannot be joined`);
  const pogingen = opTijd([...a.pogingen, ...b.pogingen]);
  const oud = opTijd([...a.oud, ...b.oud]);
  const aWint = nieuwsteEerst(a, b) <= 0;
  const [winnaar, ander] = aWint ? [a, b] : [b, a];
  if (gelijk(a.concept, b.concept) || isVeilig({ ...ander, pogingen, oud }))
    return { stand: 'samen', staat: { ...winnaar, pogingen, oud } };
  const naast = (gekozen: OefeningStaat, niet: OefeningStaat): OefeningStaat => ({
    ...gekozen,
    pogingen,
    oud: metConcept({ ...niet, pogingen, oud }),
  });
  return { stand: 'botsing', a: naast(a, b), b: naast(b, a), nieuwste: aWint ? 'a' : 'b' };
}

/** The outcome that the learner chose; from now on the newest, so that the same file does not ask again. @param tijd milliseconds since the epoch. */
export function kiesStaat(
  botsing: Extract<Samenvoeging, { stand: 'botsing' }>,
  keuze: 'a' | 'b',
  tijd: number,
): OefeningStaat {
  return { ...botsing[keuze], gewijzigd: na(Math.max(botsing.a.gewijzigd, botsing.b.gewijzigd), tijd) };
}
