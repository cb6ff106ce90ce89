import { telWoorden } from '#kern/tekst.ts';
import type { Spreekbeurt, Weggelaten } from '../transcript.ts';

type Regel = Spreekbeurt | Weggelaten;

export const isBeurt = (regel: Regel): regel is Spreekbeurt => 'spreker' in regel;

/** A fraction, 0 when there is nothing to divide by. */
export const deel = (stuk: number, geheel: number): number => (geheel === 0 ? 0 : stuk / geheel);

interface Stuk {
  readonly spreker: string;
  readonly woorden: number;
  /** From the first start to the end of the last words; null when that is unknown. */
  readonly seconden: number | null;
  /** Id of the first turn. */
  readonly vanaf: string;
}

const stukVan = (beurten: readonly [Spreekbeurt, ...Spreekbeurt[]]): Stuk => {
  const [eerste] = beurten;
  // A turn without words at the end is silence, not talking.
  const laatste = beurten.findLast(({ tekst }) => telWoorden(tekst) > 0) ?? beurten.at(-1) ?? eerste;
  const woorden = beurten.reduce((som, { tekst }) => som + telWoorden(tekst), 0);
  const seconden = laatste.eind === undefined ? null : laatste.eind - eerste.start;
  return { spreker: eerste.spreker, woorden, seconden, vanaf: eerste.id };
};

/** Groups of neighbours that belong together. */
function groepeer(
  regels: readonly Regel[],
  hoort: (vorige: Spreekbeurt, beurt: Spreekbeurt) => boolean,
): [Spreekbeurt, ...Spreekbeurt[]][] {
  const groepen: [Spreekbeurt, ...Spreekbeurt[]][] = [];
  let vorige: Regel | undefined;
  for (const regel of regels) {
    if (isBeurt(regel)) {
      const open = groepen.at(-1);
      if (open && vorige && isBeurt(vorige) && hoort(vorige, regel)) open.push(regel);
      else groepen.push([regel]);
    }
    vorige = regel;
  }
  return groepen;
}

/** What each speaker says before another speaks. */
export const aanEenStuk = (regels: readonly Regel[]): Stuk[] =>
  groepeer(regels, (vorige, beurt) => vorige.spreker === beurt.spreker).map(stukVan);

/** Speakers who keep to one topic, turn by turn. */
export interface Pingpong {
  readonly onderwerp: string;
  /** Ids of the turns, at least four. */
  readonly beurten: readonly string[];
}

const KETEN = 4;

/** Runs of at least four alternating turns on one topic. Turns without a topic are in none. */
export const pingpongIn = (regels: readonly Regel[]): Pingpong[] =>
  groepeer(
    regels,
    (vorige, beurt) =>
      beurt.onderwerp !== undefined && vorige.onderwerp === beurt.onderwerp && vorige.spreker !== beurt.spreker,
  ).flatMap((keten) => {
    const { onderwerp } = keten[0];
    return onderwerp === undefined || keten.length < KETEN ? [] : [{ onderwerp, beurten: keten.map(({ id }) => id) }];
  });

/** Nobody speaks. */
export interface Stilte {
  /** Id of the turn after which it is silent. */
  readonly na: string;
  /** Seconds from the start of the recording. */
  readonly van: number;
  readonly seconden: number;
}

const STILTE = 3;

/** Whether the earlier turn goes on after the later one has ended, as when somebody says "hm" in between. */
const spreektNog = (vroeger: Spreekbeurt | undefined, later: Spreekbeurt): boolean =>
  vroeger?.eind !== undefined && later.eind !== undefined && vroeger.eind > later.eind;

/** Silences of at least three seconds between turns whose ends are known; time left out is none. */
export function stiltesIn(regels: readonly Regel[]): Stilte[] {
  const stiltes: Stilte[] = [];
  let laatste: Spreekbeurt | undefined;
  for (const regel of regels) {
    if (!isBeurt(regel)) {
      laatste = undefined;
      continue;
    }
    if (telWoorden(regel.tekst) === 0 && laatste) continue;
    const van = laatste?.eind;
    if (laatste && van !== undefined && regel.start - van >= STILTE)
      stiltes.push({ na: laatste.id, van, seconden: regel.start - van });
    if (!spreektNog(laatste, regel)) laatste = regel;
  }
  return stiltes;
}
