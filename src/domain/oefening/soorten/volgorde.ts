import type { LeerderVolgorde } from '#domain/oefening/leerder.ts';
import { bestaande } from '#domain/oefening/lees.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordVolgorde, SoortGedrag } from './gedrag.ts';

/**
 * The accepted order that is nearest to the answer: our order, with each exchangeable group in the order of the answer.
 * No accepted order has fewer inversions: swapping two members of a group that stand inverted always removes at least one.
 */
function besteVolgorde({ stappen, wisselbaar }: LeerderVolgorde, antwoord: readonly string[]): readonly string[] {
  const sleutel = stappen.map((stap) => stap.id);
  const beste = [...sleutel];
  for (const groep of wisselbaar) {
    const leden = antwoord.filter((id) => groep.includes(id));
    let volgende = 0;
    sleutel.forEach((id, i) => {
      if (groep.includes(id)) beste.splice(i, 1, leden[volgende++] ?? id);
    });
  }
  return beste;
}

/** How many pairs stand the other way round (Kendall's distance). */
function omgekeerd(rangen: readonly number[]): number {
  return rangen.reduce((som, rang, i) => som + rangen.slice(i + 1).filter((later) => later < rang).length, 0);
}

/** The places of a longest increasing run: the largest set of steps that stand right relative to each other. */
function langsteRij(rangen: readonly number[]): ReadonlySet<number> {
  const rijen: (readonly number[])[] = [];
  rangen.forEach((rang, i) => {
    const eerder = rijen.filter((_, j) => (rangen[j] ?? 0) < rang);
    const langste = eerder.reduce<readonly number[]>((beste, rij) => (rij.length > beste.length ? rij : beste), []);
    rijen.push([...langste, i]);
  });
  return new Set(rijen.reduce((beste, rij) => (rij.length > beste.length ? rij : beste), []));
}

/**
 * Score: 1 − inverted pairs / all pairs, against the nearest accepted order.
 * A step fits when it needs no moving: the steps that do not fit are the fewest that must move to get the right order.
 */
function grade(oefening: LeerderVolgorde, antwoord: AntwoordVolgorde, poging: PogingNummer): Uitslag {
  const beste = besteVolgorde(oefening, antwoord.volgorde);
  const rangen = antwoord.volgorde.map((id) => beste.indexOf(id));
  const goed = langsteRij(rangen);
  const telling = { past: goed.size, mis: rangen.length - goed.size, grensgevallen: 0 };
  const inzage = inzageBij(poging, telling.mis);
  // Showing the steps in our order is the solution; a clue shows them as the learner put them.
  const tonen = inzage === 'alles' ? beste : antwoord.volgorde;
  const delen = tonen.map((id) => {
    const past = goed.has(antwoord.volgorde.indexOf(id));
    const reden = oefening.stappen.find((stap) => stap.id === id)?.reden ?? null;
    return {
      id,
      oordeel: past ? ('past' as const) : ('past-niet' as const),
      gekozen: true,
      feedback: inzage === 'alles' || past ? reden : null,
    };
  });
  const paren = (rangen.length * (rangen.length - 1)) / 2;
  return {
    score: paren === 0 ? 1 : 1 - omgekeerd(rangen) / paren,
    inzage,
    delen,
    samenvatting: vatSamen(telling, inzage),
  };
}

/** Keeps the learner's order, and puts steps that are new at the end. */
function passendAntwoord(oefening: LeerderVolgorde, antwoord: AntwoordVolgorde): AntwoordVolgorde {
  const stappen = oefening.stappen.map((stap) => stap.id);
  return { soort: 'volgorde', volgorde: bestaande([...antwoord.volgorde, ...oefening.begin, ...stappen], stappen) };
}

/** Putting steps in order. */
export const volgorde = {
  leegAntwoord: (oefening) => ({ soort: 'volgorde', volgorde: [...oefening.begin] }),
  isVolledig: ({ stappen }, antwoord) =>
    antwoord.volgorde.length === stappen.length && stappen.every((stap) => antwoord.volgorde.includes(stap.id)),
  passendAntwoord,
  grade,
} satisfies SoortGedrag<'volgorde'>;
