import { MARGE, SPELING, meetAs } from './meting.ts';
import type { Meting, Sleutel } from './meting.ts';
import { eisPlek, kantwoord, plaatsZelfbeeld } from './vlak.ts';
import type { As, Plaatsing, Plek } from './vlak.ts';

/** A measurement with a sentence for people, in Dutch. */
export interface AsDiagnose extends Meting {
  readonly zin: string;
}

export interface Diagnose {
  readonly willen: AsDiagnose;
  readonly kunnen: AsDiagnose;
  /** Inside the tolerance area on both axes. Outside it, show both readings. */
  readonly binnen: boolean;
  readonly plaats: Plaatsing;
}

/** How big a difference is, in a word: half a step of the questions, a step and a half, or more. */
const hoeveel = (afwijking: number): string =>
  afwijking <= MARGE + SPELING ? 'iets' : afwijking <= 3 * MARGE + SPELING ? 'een stuk' : 'veel';

const TE_VER = {
  willen: { onderschat: 'te ver naar alternatief', overschat: 'te ver naar gangbaar' },
  kunnen: { onderschat: 'te laag', overschat: 'te hoog' },
} as const satisfies Record<As, unknown>;

/** What the readings see on an axis, in words: one side, or each their own. */
function zienZij(as: As, [a, b]: readonly [number, number]): string {
  const [inA, inB] = [kantwoord(as, a), kantwoord(as, b)];
  return inA === inB ? `Beide lezingen zien ${inA}` : `Lezing a ziet ${inA}, lezing b ${inB}`;
}

type Lezingen = readonly [number, number];

function raakZin({ as, richting }: Meting, lezingen: Lezingen): string {
  if (Math.sign(lezingen[0]) !== Math.sign(lezingen[1]))
    return `${zienZij(as, lezingen)}. Jouw plek past bij wat ze samen zien.`;
  return richting === 'goed'
    ? 'Je las de richting goed, en je zit dicht bij de lezingen.'
    : `Je koos het midden. ${zienZij(as, lezingen)}, maar niet sterk.`;
}

function ernaastZin({ as, richting, schatting, afwijking }: Meting, lezingen: Lezingen): string {
  const ver = schatting === 'raak' ? '' : ` Je zit ${hoeveel(afwijking)} ${TE_VER[as][schatting]}.`;
  const verschillen = Math.sign(lezingen[0]) !== Math.sign(lezingen[1]);
  if (richting === 'goed') return `${verschillen ? zienZij(as, lezingen) : 'Je las de richting goed'}.${ver}`;
  const opening = richting === 'midden' ? 'Je koos het midden' : 'Je las de andere kant op';
  return `${opening}. ${zienZij(as, lezingen)}.${ver}`;
}

/** Never leaves the left half without the reminder of what it does not mean. */
function zinVan(kern: Meting, waarde: number, lezingen: Lezingen): string {
  const zin = (kern.schatting === 'raak' ? raakZin : ernaastZin)(kern, lezingen);
  if (kern.as === 'kunnen')
    return kern.schatting === 'raak' ? zin : `${zin} Het gaat om hoe de cliënt het zelf ervaart.`;
  return Math.min(waarde, ...lezingen) < 0 ? `${zin} Links betekent nooit dat iemand niet wil.` : zin;
}

function diagnoseAs(as: As, waarde: number, sleutel: Sleutel): AsDiagnose {
  const meting = meetAs(as, waarde, sleutel);
  return { ...meting, zin: zinVan(meting, waarde, [sleutel.a[as], sleutel.b[as]]) };
}

/**
 * Lays a place beside our two example readings, axis by axis: the direction, under- or overestimated, by how much.
 * The readings span a tolerance area with a margin of 0.25 that does not reach past an axis. The readings are ours, and no truth.
 * @throws {PlekFout} when the answer or a reading is no place in the plane.
 */
export function diagnose(antwoord: Plek, sleutel: Sleutel): Diagnose {
  const plaats = plaatsZelfbeeld(antwoord);
  eisPlek(sleutel.a);
  eisPlek(sleutel.b);
  const willen = diagnoseAs('willen', antwoord.willen, sleutel);
  const kunnen = diagnoseAs('kunnen', antwoord.kunnen, sleutel);
  return { willen, kunnen, binnen: willen.schatting === 'raak' && kunnen.schatting === 'raak', plaats };
}
