import type { Effect, Gesprek, Gesprekskeuze, Knoop, Voorwaarde } from '#schemas/gesprek.ts';

type ZonderGedachte<K> = K extends unknown ? Omit<K, 'gedachte'> : never;

/** A node as it is played: what the client thought is only shown at the end. */
export type Speelknoop = ZonderGedachte<Knoop>;

/** The part of a conversation that the rules of play need. */
export type Speelbaar = Pick<Gesprek, 'begin' | 'beginTijd' | 'beginStroming'> & {
  readonly knopen: readonly Speelknoop[];
};

/** What a conversation keeps score of. Conditions look at `stroming` and `vlaggen`; the rest is told afterwards. */
export interface Toestand {
  /** 0–100. */
  readonly stroming: number;
  /** −5…5. */
  readonly vertrouwen: number;
  /** −5…5; minus = the klantmanager steers, plus = the client does. */
  readonly regie: number;
  readonly vlaggen: readonly string[];
}

/** A running conversation: where it is and how it came there. It follows entirely from `pad`. */
export interface Stand extends Toestand {
  /** The id of the node that is on. */
  readonly knoop: string;
  /** The ids of the choices so far. */
  readonly pad: readonly string[];
}

/** Thrown when something is played that the conversation does not allow. For developers: the interface offers only what is possible. */
export class GesprekFout extends Error {
  override readonly name = 'GesprekFout';
}

const STROMING = { min: 0, max: 100 } as const;
const GEVOEL = { min: -5, max: 5 } as const;

const binnen = (waarde: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, waarde));

/** The node with an id. @throws {GesprekFout} when there is none. */
export function knoopMet<K extends { readonly id: string }>(gesprek: { readonly knopen: readonly K[] }, id: string): K {
  const knoop = gesprek.knopen.find((k) => k.id === id);
  if (!knoop) throw new GesprekFout(`there is no knoop "${id}"`);
  return knoop;
}

/** The conversation before the first choice. */
export const beginGesprek = ({ begin, beginStroming }: Speelbaar): Stand => ({
  knoop: begin,
  stroming: beginStroming,
  vertrouwen: 0,
  regie: 0,
  vlaggen: [],
  pad: [],
});

/** Whether a condition holds; no condition always does. */
export function geldt(
  als: Voorwaarde | undefined,
  { stroming, vlaggen }: Pick<Toestand, 'stroming' | 'vlaggen'>,
): boolean {
  if (!als) return true;
  return (
    (als.vlag === undefined || vlaggen.includes(als.vlag)) &&
    (als.geenVlag === undefined || !vlaggen.includes(als.geenVlag)) &&
    stroming >= (als.stromingVanaf ?? STROMING.min) &&
    stroming <= (als.stromingTot ?? STROMING.max)
  );
}

/** What is kept score of after a choice. Flags stay set and are sorted, so that equal states are equal values. */
export const naEffect = (toestand: Toestand, effect: Effect): Toestand => ({
  stroming: binnen(toestand.stroming + (effect.stroming ?? 0), STROMING),
  vertrouwen: binnen(toestand.vertrouwen + (effect.vertrouwen ?? 0), GEVOEL),
  regie: binnen(toestand.regie + (effect.regie ?? 0), GEVOEL),
  vlaggen: [...new Set([...toestand.vlaggen, ...effect.vlaggen])].sort(),
});

/** What you can say now; empty at an ending. */
export function beschikbareKeuzes(gesprek: Speelbaar, stand: Stand): readonly Gesprekskeuze[] {
  const knoop = knoopMet(gesprek, stand.knoop);
  return knoop.soort === 'einde' ? [] : knoop.keuzes.filter(({ als }) => geldt(als, stand));
}

/** The conversation after a choice. @throws {GesprekFout} when that choice is not there now. */
export function kies(gesprek: Speelbaar, stand: Stand, keuzeId: string): Stand {
  const keuze = beschikbareKeuzes(gesprek, stand).find(({ id }) => id === keuzeId);
  if (!keuze) throw new GesprekFout(`at knoop "${stand.knoop}" there is no keuze "${keuzeId}" now`);
  return { ...naEffect(stand, keuze.effect), knoop: keuze.naar, pad: [...stand.pad, keuzeId] };
}

/** A path played again: a stand for the begin and one after every choice that fitted. */
export interface Nagespeeld {
  readonly standen: readonly [Stand, ...Stand[]];
  /** The choices that could not be played: the first one that is not there (any more), and all after it. */
  readonly over: readonly string[];
}

/** Plays a path as far as it goes: a conversation may have changed since somebody walked it. */
export function naspelen(gesprek: Speelbaar, keuzeIds: readonly string[]): Nagespeeld {
  const begin = beginGesprek(gesprek);
  const standen: [Stand, ...Stand[]] = [begin];
  let stand = begin;
  for (const [i, id] of keuzeIds.entries()) {
    if (!beschikbareKeuzes(gesprek, stand).some((keuze) => keuze.id === id))
      return { standen, over: keuzeIds.slice(i) };
    stand = kies(gesprek, stand, id);
    standen.push(stand);
  }
  return { standen, over: [] };
}

/** The stand after the last choice of a path that can be played. */
export const laatsteStand = ({ standen: [begin, ...rest] }: Nagespeeld): Stand => rest.at(-1) ?? begin;

/** Plays on from turn `index`: 0 is the begin, 1 the turn after the first choice. A turn that is not there yet changes nothing. */
export const speelVerderVanaf = (gesprek: Speelbaar, { pad }: Stand, index: number): Stand =>
  laatsteStand(naspelen(gesprek, pad.slice(0, Math.max(0, index))));

/** One choice back; at the begin it stays there. */
export const terug = (gesprek: Speelbaar, stand: Stand): Stand =>
  speelVerderVanaf(gesprek, stand, stand.pad.length - 1);

/** True when the conversation is over. */
export const isAfgelopen = (gesprek: Speelbaar, { knoop }: Pick<Stand, 'knoop'>): boolean =>
  knoopMet(gesprek, knoop).soort === 'einde';
