import type { Trap } from '#schemas/oefening.slim.ts';

/** An oefening in a series, in the order of the series. */
export interface Reeksitem {
  readonly id: string;
  readonly trap: Trap;
}

/** A recorded attempt at an oefening. Attempts at oefeningen outside the series are passed over. */
export interface Reekspoging {
  readonly id: string;
  /** From 0 to 1, or null when no machine judged it. */
  readonly score: number | null;
  /** Milliseconds since the epoch. */
  readonly tijd: number;
}

/**
 * What to do next, and why: `begin` of the series, a `stap` further because it went well, `nog-een` of the same,
 * a step `terug` because it went badly, or `opnieuw` what did not fit before.
 */
export interface Volgende {
  readonly id: string;
  readonly trap: Trap;
  readonly waarom: 'begin' | 'stap' | 'nog-een' | 'terug' | 'opnieuw';
}

/** From here on it went well: hardly anything was off. Our own measure. */
export const GOED = 0.8;
/** Below this more was off than fitted. Our own measure. */
export const MOEIZAAM = 0.5;

const TRAPPEN: readonly Trap[] = ['voorgedaan', 'half', 'zelf'];
const rang = (trap: Trap): number => TRAPPEN.indexOf(trap);

interface Gedaan {
  readonly item: Reeksitem;
  readonly eerste: Reekspoging;
  readonly laatste: Reekspoging;
}

/** What was done, in the order in which it was first done. */
function gedaanUit(items: readonly Reeksitem[], pogingen: readonly Reekspoging[]): readonly Gedaan[] {
  return items
    .flatMap((item) => {
      const eigen = pogingen.filter(({ id }) => id === item.id).toSorted((a, b) => a.tijd - b.tijd);
      const [eerste] = eigen;
      const laatste = eigen.at(-1);
      return eerste && laatste ? [{ item, eerste, laatste }] : [];
    })
    .toSorted((a, b) => a.eerste.tijd - b.eerste.tijd);
}

/** Which step comes after this one. Without a judgement: one more of the same. */
function wensVan({ item, eerste: { score } }: Gedaan): { readonly rang: number; readonly waarom: Volgende['waarom'] } {
  const nu = rang(item.trap);
  if (score !== null && score >= GOED) return { rang: Math.min(nu + 1, TRAPPEN.length - 1), waarom: 'stap' };
  if (score !== null && score < MOEIZAAM && nu > 0) return { rang: nu - 1, waarom: 'terug' };
  return { rang: nu, waarom: 'nog-een' };
}

/** When everything was done: what did not fit the last time, longest ago first. */
function herhaal(gedaan: readonly Gedaan[]): Volgende | null {
  const [oudste] = gedaan
    .filter(({ laatste: { score } }) => score !== null && score < GOED)
    .toSorted((a, b) => a.laatste.tijd - b.laatste.tijd);
  return oudste ? { id: oudste.item.id, trap: oudste.item.trap, waarom: 'opnieuw' } : null;
}

/**
 * Chooses the next oefening of a series, over voorgedaan → half → zelf, by how the last new one went: well goes a step
 * on and skips what is left of its own step, badly goes a step back. Only first attempts decide: later ones come after
 * feedback. It is an offer and locks nothing. Null when all was done and fitted, or the series is empty.
 */
export function kiesVolgende(items: readonly Reeksitem[], pogingen: readonly Reekspoging[]): Volgende | null {
  const gedaan = gedaanUit(items, pogingen);
  const over = items.filter(({ id }) => !gedaan.some(({ item }) => item.id === id));
  const laatst = gedaan.at(-1);
  if (laatst === undefined) {
    const [eerste] = items.toSorted((a, b) => rang(a.trap) - rang(b.trap));
    return eerste ? { id: eerste.id, trap: eerste.trap, waarom: 'begin' } : null;
  }
  if (over.length === 0) return herhaal(gedaan);
  const wens = wensVan(laatst);
  /** The wanted step first, then further on, and only then what was skipped before. */
  const afstand = ({ trap }: Reeksitem): number =>
    rang(trap) >= wens.rang ? rang(trap) - wens.rang : TRAPPEN.length + wens.rang - rang(trap);
  const [keuze] = over.toSorted((a, b) => afstand(a) - afstand(b));
  if (keuze === undefined) return null;
  const verschil = Math.sign(rang(keuze.trap) - rang(laatst.item.trap));
  const waarom = verschil === 0 ? 'nog-een' : verschil > 0 ? 'stap' : 'terug';
  return { id: keuze.id, trap: keuze.trap, waarom: rang(keuze.trap) === wens.rang ? wens.waarom : waarom };
}
