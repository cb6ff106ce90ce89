import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { LeerderAnnoteren } from '#domain/oefening/leerder.kijken.ts';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import type { Aantekening, AntwoordAnnoteren, SoortGedrag } from './gedrag.ts';

/** A mark of the learner, with the turn where it begins. */
export interface Eigen extends Aantekening {
  readonly beurt: string;
}

/** The marks that count, in the order of the conversation. */
export function eigenMomenten(fragment: FragmentWeergave, { momenten }: AntwoordAnnoteren): readonly Eigen[] {
  return beurtenVan(fragment).flatMap(({ id }) => {
    const een = Object.hasOwn(momenten, id) ? momenten[id] : undefined;
    return een?.aan === true ? [{ ...een, beurt: id }] : [];
  });
}

/**
 * No score: two readings of ours are no key. What they saw is laid beside the marks when it is shown
 * (`annoteren-naast.ts`), so that a page does not carry the comparison before somebody recorded anything.
 */
function grade({ fragment }: LeerderAnnoteren, antwoord: AntwoordAnnoteren): Uitslag {
  const eigen = eigenMomenten(fragment, antwoord);
  return {
    score: null,
    inzage: 'alles',
    delen: eigen.map(({ beurt }) => ({ id: beurt, beurt, oordeel: 'open', gekozen: true, feedback: null })),
    samenvatting: { soort: 'aangewezen', aantal: eigen.length },
  };
}

/** A mark whose first turn is gone has no place any more; one whose last turn is gone stands at its first turn alone. */
function passend({ fragment }: LeerderAnnoteren, { momenten }: AntwoordAnnoteren): AntwoordAnnoteren {
  const plek = new Map(beurtenVan(fragment).map(({ id }, i) => [id, i]));
  const passende = Object.entries(momenten).flatMap(([beurt, een]): [string, Aantekening][] => {
    const begin = plek.get(beurt);
    if (begin === undefined) return [];
    return [[beurt, { ...een, tot: (plek.get(een.tot) ?? -1) < begin ? beurt : een.tot }]];
  });
  return { soort: 'annoteren', momenten: Object.fromEntries(passende) };
}

/** Marking moments for one thema, with what is seen and what is wondered. */
export const annoteren = {
  leegAntwoord: () => ({ soort: 'annoteren', momenten: {} }),
  isVolledig: ({ fragment }, antwoord) => {
    const eigen = eigenMomenten(fragment, antwoord);
    return eigen.length > 0 && eigen.every(({ waarneming }) => waarneming.trim() !== '');
  },
  passendAntwoord: passend,
  grade,
} satisfies SoortGedrag<'annoteren'>;
