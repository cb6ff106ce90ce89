import type { ThemaId } from '#kern/themas.ts';
import type { Waarneming, Werkblad } from './types.ts';

/** A turn as it stands beside the sheet. */
export interface Naastbeurt {
  readonly id: string;
  /** Seconds from the start. */
  readonly start: number;
  /** Who speaks, as it is shown. */
  readonly wie: string;
  readonly tekst: string;
  /** What is seen, where somebody noted that. */
  readonly gedrag?: string | undefined;
}

/** Letters of a turn that are taken over; who wants more of a monologue has it beside the sheet. */
const MEESTE_TEKENS = 240;

const kort = (tekst: string): string => {
  if (tekst.length <= MEESTE_TEKENS) return tekst;
  const stuk = tekst.slice(0, MEESTE_TEKENS);
  const einde = stuk.lastIndexOf(' ');
  return `${einde > MEESTE_TEKENS / 2 ? stuk.slice(0, einde) : stuk} …`;
};

/** What somebody said as the beginning of an observation, with where; of a turn without words what was seen. */
export function waarnemingUitBeurt({ id, start, wie, tekst, gedrag }: Naastbeurt): Omit<Waarneming, 'id'> {
  const woorden = /[\p{L}\p{N}]/u.test(tekst) ? `${wie}: ‘${kort(tekst)}’` : (gedrag ?? `${wie}: ‘${tekst}’`);
  return { tekst: woorden, tijd: start, beurt: id };
}

/** The turn that is going on at a time: the last that began. `undefined` when there is none. */
export function beurtOpTijd<T extends { readonly start: number }>(
  beurten: readonly T[],
  seconden: number,
): T | undefined {
  const na = beurten.findIndex(({ start }) => start > seconden);
  return na === -1 ? beurten.at(-1) : (beurten[na - 1] ?? beurten[0]);
}

/** Where the time of now goes. */
export type Tijddoel =
  | { readonly soort: 'bestaand'; readonly thema: ThemaId; readonly id: string }
  | { readonly soort: 'nieuw'; readonly thema: ThemaId };

/**
 * Who writes an observation without a time, or began an empty one, gives that one the time; otherwise it is a new one,
 * in the thema somebody wrote in last.
 * @param hier the id of the observation in which somebody is writing
 */
export function tijddoel(
  { themas }: Pick<Werkblad, 'themas'>,
  hier: string | undefined,
  laatst: ThemaId | undefined,
): Tijddoel | undefined {
  for (const { thema, waarnemingen } of themas) {
    const er = waarnemingen.find(({ id }) => id === hier);
    if (!er) continue;
    return er.tijd === undefined || er.tekst.trim() === ''
      ? { soort: 'bestaand', thema, id: er.id }
      : { soort: 'nieuw', thema };
  }
  const thema = themas.find((deel) => deel.thema === laatst)?.thema ?? themas[0]?.thema;
  return thema && { soort: 'nieuw', thema };
}
