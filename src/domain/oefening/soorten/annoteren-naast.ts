import { vergelijkMomenten } from '#domain/annotatie.ts';
import type { Moment } from '#domain/annotatie.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderAnnoteren, LeerderMoment } from '#domain/oefening/leerder.kijken.ts';
import type { LezingTelling, Samenvatting } from '#domain/oefening/uitslag.ts';
import { eigenMomenten } from './annoteren.ts';
import type { Eigen } from './annoteren.ts';
import type { AntwoordAnnoteren } from './gedrag.ts';

/** One stretch of the conversation, and who saw it. Times in seconds. */
export interface Rij {
  readonly start: number;
  readonly eind: number;
  readonly beurt: string;
  readonly eigen?: Eigen;
  readonly a?: LeerderMoment;
  readonly b?: LeerderMoment;
}

export interface Naast {
  /** Seen by the learner and at least one reading. */
  readonly samen: readonly Rij[];
  /** Seen by a reading only. */
  readonly zij: readonly Rij[];
  /** Seen by the learner only. Not wrong. */
  readonly jij: readonly Rij[];
}

type Plaats = (id: string, wat: { van: string; tot: string; waarneming: string }) => Moment;

/** A mark as a moment in time. */
function plaatsIn({ fragment, thema }: LeerderAnnoteren): Plaats {
  const beurten = new Map(beurtenVan(fragment).map((beurt) => [beurt.id, beurt]));
  return (id, { van, tot, waarneming }) => {
    const begin = beurten.get(van);
    const start = begin?.start ?? 0;
    return { id, start, eind: beurten.get(tot)?.eind ?? begin?.eind ?? start, themas: [thema], waarneming };
  };
}

const van = (naam: 'a' | 'b', { momenten }: LeerderAnnoteren): readonly LeerderMoment[] =>
  momenten.filter(({ lezing }) => lezing === naam);

/** First what goes well, then in the order of time. */
const opVolgorde = (rijen: readonly Rij[]): readonly Rij[] => {
  const goed = ({ a, b }: Rij): number => (a?.gaatGoed === true || b?.gaatGoed === true ? 0 : 1);
  return rijen.toSorted((x, y) => goed(x) - goed(y) || x.start - y.start);
};

/** The moments of the readings that the learner has not, with those that both readings have in one row. */
function alleenZij(a: readonly LeerderMoment[], b: readonly LeerderMoment[], [alsTijd, tolerantie]: Maken): Rij[] {
  const { treffers, gemist, extra } = vergelijkMomenten(a.map(alsTijd), b.map(alsTijd), { tolerantie });
  const uit = (lijst: readonly LeerderMoment[], id: string): LeerderMoment | undefined =>
    lijst.find((een) => een.id === id);
  const rij = (tijd: Moment, wie: Pick<Rij, 'a' | 'b'>): Rij => ({
    start: tijd.start,
    eind: tijd.eind ?? tijd.start,
    beurt: (wie.a ?? wie.b)?.vanBeurt ?? '',
    ...wie,
  });
  const met = (naam: 'a' | 'b', moment: LeerderMoment | undefined): Pick<Rij, 'a' | 'b'> =>
    moment === undefined ? {} : { [naam]: moment };
  return [
    ...treffers.map((t) => rij(t.eigen, { ...met('a', uit(a, t.eigen.id)), ...met('b', uit(b, t.lezing.id)) })),
    ...extra.map((moment) => rij(moment, met('a', uit(a, moment.id)))),
    ...gemist.map((moment) => rij(moment, met('b', uit(b, moment.id)))),
  ];
}

type Maken = readonly [alsTijd: (moment: LeerderMoment) => Moment, tolerantie: number];

/** Lays the marks of a learner beside both readings. Nobody is wrong: it says who saw what. */
export function legNaast(oefening: LeerderAnnoteren, antwoord: AntwoordAnnoteren): Naast {
  const { fragment, tolerantie } = oefening;
  const plaats = plaatsIn(oefening);
  const alsTijd = (m: LeerderMoment): Moment =>
    plaats(m.id, { van: m.vanBeurt, tot: m.totBeurt ?? m.vanBeurt, waarneming: m.waarneming });
  const eigen = eigenMomenten(fragment, antwoord);
  const tijden = eigen.map((een) => plaats(een.beurt, { van: een.beurt, tot: een.tot, waarneming: een.waarneming }));
  const bij = (naam: 'a' | 'b') => {
    const momenten = van(naam, oefening);
    const { treffers } = vergelijkMomenten(tijden, momenten.map(alsTijd), { tolerantie });
    const gezien = new Map(treffers.map((t) => [t.eigen.id, momenten.find(({ id }) => id === t.lezing.id)]));
    return { gezien, over: momenten.filter(({ id }) => !treffers.some((t) => t.lezing.id === id)) };
  };
  const [inA, inB] = [bij('a'), bij('b')];
  const rijen = eigen.map((een, i): Rij => {
    const [a, b] = [inA.gezien.get(een.beurt), inB.gezien.get(een.beurt)];
    const { start = 0, eind = start } = tijden[i] ?? {};
    return { start, eind, beurt: een.beurt, eigen: een, ...(a && { a }), ...(b && { b }) };
  });
  return {
    samen: opVolgorde(rijen.filter(({ a, b }) => a ?? b)),
    zij: opVolgorde(alleenZij(inA.over, inB.over, [alsTijd, tolerantie])),
    jij: rijen.filter(({ a, b }) => !a && !b),
  };
}

const telling = (oefening: LeerderAnnoteren, naast: Naast, naam: 'a' | 'b'): LezingTelling => ({
  geraakt: naast.samen.filter((rij) => rij[naam] !== undefined).length,
  totaal: van(naam, oefening).length,
});

/** Who saw what, in counts. */
export const telNaast = (oefening: LeerderAnnoteren, naast: Naast): Extract<Samenvatting, { soort: 'lezingen' }> => ({
  soort: 'lezingen',
  a: telling(oefening, naast, 'a'),
  b: telling(oefening, naast, 'b'),
  eigen: naast.jij.length,
  nog: 0,
});
