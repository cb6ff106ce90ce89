/** A round beside readings, in lists: what both saw, what only one saw, and what got another name. Words: teksten/vergelijken.ts. */
import { afstandTussen, vergelijkMomenten } from '../annotatie.ts';
import type { Moment, Verwarring } from '../annotatie.ts';
import type { Lezing, LezingMoment, Ronde } from './analyse.ts';
import { themasVan } from './rondes.ts';

/**
 * Seconds that may lie between two marks that are still about the same place. In our thirteen stories the median from the
 * start of a turn to the start of the next is 5 s: who marks a question and who marks its answer look at the same thing.
 */
export const TOLERANTIE = 5;

/** A place that both saw. More marks of one may lie within one long mark of the other; each mark is in one place only. */
export interface Samen {
  readonly eigen: readonly Moment[];
  readonly lezing: readonly LezingMoment[];
}

/** The same place with another thema. */
export interface Anders {
  readonly eigen: Moment;
  readonly lezing: LezingMoment;
}

/** One reading beside the round. Every own mark, and every moment of the reading with a chosen thema, is in one list at most. */
export interface Naast {
  readonly lezing: Lezing;
  /** Its moments with a chosen thema, in order. */
  readonly momenten: readonly LezingMoment[];
  readonly samen: readonly Samen[];
  readonly anders: readonly Anders[];
  /** Seen by the reading alone. */
  readonly ook: readonly LezingMoment[];
  readonly verwarringen: readonly Verwarring[];
}

export interface Rondebeeld {
  readonly themas: readonly string[];
  /** Own marks with a chosen thema, in order. */
  readonly eigen: readonly Moment[];
  readonly naast: readonly Naast[];
  /** Own marks that no reading has at that place. */
  readonly alleenJij: readonly Moment[];
  /** What a reading calls good, in order. */
  readonly goed: readonly { readonly lezing: Lezing; readonly moment: LezingMoment; readonly ookJij: boolean }[];
  /** Where the example readings differ and say why, in order. */
  readonly verschillen: readonly { readonly lezing: Lezing; readonly moment: LezingMoment }[];
}

const opTijd = (a: Moment, b: Moment): number => a.start - b.start || (a.eind ?? a.start) - (b.eind ?? b.start);
const deelt = (a: Moment, b: Moment): boolean => a.themas.some((thema) => b.themas.includes(thema));
/** Whether two marks have time in common. Where one ends and the other begins, they have none. */
const overlapt = (a: Moment, b: Moment): boolean =>
  a.start === b.start || (a.start < (b.eind ?? b.start) && b.start < (a.eind ?? a.start));

/** Only the chosen thema's of a moment; nothing when it has none of them. */
const binnen = <M extends Moment>(momenten: readonly M[], themas: readonly string[]): M[] =>
  momenten
    .map((moment) => ({ ...moment, themas: themas.filter((thema) => moment.themas.includes(thema)) }))
    .filter((moment) => moment.themas.length > 0)
    .sort(opTijd);

/** Pairs with a thema in common; marks that are left over join the pair they overlap, so that one long mark hides none. */
function vindSamen(eigen: readonly Moment[], lezing: readonly LezingMoment[]): Samen[] {
  const { treffers, gemist, extra } = vergelijkMomenten(eigen, lezing, { tolerantie: TOLERANTIE, past: deelt });
  const bij = (los: Moment, kant: (treffer: (typeof treffers)[number]) => Moment): unknown =>
    treffers.find((treffer) => deelt(kant(treffer), los) && afstandTussen(kant(treffer), los) === 0);
  return treffers.map((treffer) => ({
    eigen: [treffer.eigen, ...extra.filter((los) => bij(los, (t) => t.lezing) === treffer)].sort(opTijd),
    lezing: [treffer.lezing, ...gemist.filter((los) => bij(los, (t) => t.eigen) === treffer)].sort(opTijd),
  }));
}

function legNaast(eigen: readonly Moment[], lezing: Lezing, themas: readonly string[]): Naast {
  const momenten = binnen(lezing.momenten, themas);
  const samen = vindSamen(eigen, momenten);
  const over = momenten.filter((moment) => !samen.some((s) => s.lezing.includes(moment)));
  const buiten = lezing.momenten.filter((moment) => !momenten.some(({ id }) => id === moment.id));
  // A mark may lie on a moment with a thema that was not chosen: the name is then what differs, not the place. Only where
  // they overlap: a turn further on with another thema is simply something else.
  const ander = vergelijkMomenten(
    eigen.filter((moment) => !samen.some((s) => s.eigen.includes(moment))),
    [...over, ...buiten],
    { tolerantie: 0, past: (a, b) => !deelt(a, b) && overlapt(a, b) },
  );
  return {
    lezing,
    momenten,
    samen,
    anders: ander.treffers,
    ook: over.filter((moment) => ander.gemist.includes(moment)),
    verwarringen: ander.verwarringen,
  };
}

/**
 * Lays a round beside readings, over the thema's that were chosen for it (without a choice: that were used) and no others.
 * The counts are of marks, and say nothing about good or bad: a reading is one way to look.
 * @throws {MomentFout} for a moment without a sound stretch of time.
 */
export function vergelijkRonde(ronde: Ronde, lezingen: readonly Lezing[]): Rondebeeld {
  const themas = themasVan(ronde);
  const eigen = binnen(ronde.momenten, themas);
  const naast = lezingen.map((lezing) => legNaast(eigen, lezing, themas));
  const gezien = naast.flatMap(({ samen, anders }) => [
    ...samen.flatMap((s) => s.eigen),
    ...anders.map((a) => a.eigen),
  ]);
  const alle = naast
    .flatMap(({ lezing, momenten: hier, samen }) =>
      hier.map((moment) => ({ lezing, moment, ookJij: samen.some((s) => s.lezing.includes(moment)) })),
    )
    .sort((a, b) => opTijd(a.moment, b.moment));
  return {
    themas,
    eigen,
    naast,
    alleenJij: eigen.filter((moment) => !gezien.includes(moment)),
    goed: alle.filter(({ moment }) => moment.gaatGoed === true),
    verschillen: alle.filter(({ moment }) => moment.verschil !== undefined),
  };
}

/** How often two rounds mark the same place with the same thema. */
export const opDezelfdePlek = (ronde: Ronde, eerder: Ronde): number =>
  vindSamen(ronde.momenten, eerder.momenten).length;
