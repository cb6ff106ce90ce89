/** Agreement between people over pieces of equal length, per thema. Never with an example reading: those are ours. */
import { cohenKappa, fleissKappa, gwetAC1, krippendorffAlpha, percentageAgreement } from '../overeenstemming.ts';
import { segmenteer } from '../segmenten.ts';
import type { Segment } from '../segmenten.ts';
import type { Moment } from '../annotatie.ts';

/** Seconds of a piece: two turns, so that most marks fall in one or two, and every story has twenty or more. */
export const STUKJE = 10;

/** From so many pieces on a figure is more than chance. */
export const GENOEG = 20;

export interface Kijker {
  readonly naam: string;
  readonly momenten: readonly Moment[];
  /** Thema's that somebody chose to look with, if that is known. What was used counts as well. */
  readonly themas?: readonly string[];
}

/** What there is to say in figures. All are of 1, or of 100 for `gelijk`. */
export type Cijfers =
  | { readonly soort: 'te-weinig' }
  /** Nobody marked it, or everybody all of it: then every figure is full agreement and says nothing. */
  | { readonly soort: 'eenvormig' }
  | { readonly soort: 'twee'; readonly gelijk: number; readonly kappa: number; readonly ac1: number }
  | { readonly soort: 'meer'; readonly gelijk: number; readonly fleiss: number; readonly alpha: number };

export interface Themabeeld {
  readonly thema: string;
  /** Names of those who looked with this thema. */
  readonly kijkers: readonly string[];
  /** Names of those who did not, or of whom we do not know. */
  readonly zonder: readonly string[];
  readonly stukjes: number;
  /** Pieces that all of them marked, and that none of them marked; the rest only some. */
  readonly allen: number;
  readonly niemand: number;
  readonly cijfers: Cijfers;
}

type Beurten = Parameters<typeof segmenteer>[0];

const WEL = 'wel';
const NIET = 'niet';

const ligtIn = (stukje: Segment, { start, eind = start }: Moment): boolean =>
  start < stukje.eind && (eind > stukje.start || start >= stukje.start);

const keek = ({ themas, momenten }: Kijker, thema: string): boolean =>
  themas?.includes(thema) === true || momenten.some((moment) => moment.themas.includes(thema));

function reken(rijen: readonly (readonly string[])[], allen: number, niemand: number): Cijfers {
  const [a = [], b = []] = rijen;
  if (a.length < GENOEG) return { soort: 'te-weinig' };
  if (niemand === a.length || allen === a.length) return { soort: 'eenvormig' };
  if (rijen.length === 2)
    return { soort: 'twee', gelijk: percentageAgreement(a, b), kappa: cohenKappa(a, b), ac1: gwetAC1(a, b) };
  const tellingen = a.map((_, i) => [WEL, NIET].map((w) => rijen.filter((rij) => rij[i] === w).length));
  return {
    soort: 'meer',
    gelijk: (allen + niemand) / a.length,
    fleiss: fleissKappa(tellingen),
    alpha: krippendorffAlpha(rijen, { level: 'nominal' }),
  };
}

/**
 * How far people saw the same, per thema that at least two of them looked with. A piece counts as marked by somebody when
 * any part of a mark with that thema lies in it.
 */
export function vergelijkMensen(beurten: Beurten, kijkers: readonly Kijker[], themas: readonly string[]): Themabeeld[] {
  const stukjes = segmenteer(beurten, STUKJE);
  return themas.flatMap((thema) => {
    const mee = kijkers.filter((kijker) => keek(kijker, thema));
    if (mee.length < 2 || stukjes.length === 0) return [];
    const rijen = mee.map(({ momenten }) =>
      stukjes.map((stukje) => (momenten.some((m) => m.themas.includes(thema) && ligtIn(stukje, m)) ? WEL : NIET)),
    );
    const overal = (waarde: string): number => stukjes.filter((_, i) => rijen.every((rij) => rij[i] === waarde)).length;
    const [allen, niemand] = [overal(WEL), overal(NIET)];
    return [
      {
        thema,
        kijkers: mee.map(({ naam }) => naam),
        zonder: kijkers.filter((kijker) => !mee.includes(kijker)).map(({ naam }) => naam),
        stukjes: stukjes.length,
        allen,
        niemand,
        cijfers: reken(rijen, allen, niemand),
      },
    ];
  });
}
