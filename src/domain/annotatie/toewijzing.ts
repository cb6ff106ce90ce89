/** A cost in two steps: the second only decides where the first leaves a choice. */
type Kosten = readonly [number, number];

const minder = (a: Kosten, b: Kosten): boolean => {
  const verschil = a[0] - b[0];
  // Sums of fractions are never quite equal.
  return Math.abs(verschil) > 1e-9 ? verschil < 0 : a[1] < b[1] - 1e-9;
};
const plus = (a: Kosten, b: Kosten): Kosten => [a[0] + b[0], a[1] + b[1]];
const min = (a: Kosten, b: Kosten): Kosten => [a[0] - b[0], a[1] - b[1]];

interface Stap {
  readonly kosten: Kosten;
  /** The left item from which this right item was reached. */
  readonly via: number;
}

/**
 * The cheapest way from a free left item to each right item, over pairs that give way (Bellman–Ford: a pair that gives
 * way earns its cost back, so a step may cost less than nothing).
 */
function wegen(kosten: readonly (readonly (Kosten | null)[])[], bijRechts: readonly number[]): (Stap | null)[] {
  const links = kosten.map((_, i): Kosten | null => (bijRechts.includes(i) ? null : [0, 0]));
  const rechts: (Stap | null)[] = bijRechts.map(() => null);
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    kosten.forEach((rij, i) => {
      const tot = links[i];
      rij.forEach((prijs, j) => {
        if (!tot || !prijs || bijRechts[j] === i) return;
        const nieuw = plus(tot, prijs);
        const oud = rechts[j];
        if (oud && !minder(nieuw, oud.kosten)) return;
        rechts[j] = { kosten: nieuw, via: i };
        const wijkt = bijRechts[j] ?? -1;
        const terug = kosten[wijkt]?.[j];
        if (terug) links[wijkt] = min(nieuw, terug);
        veranderd = true;
      });
    });
  }
  return rechts;
}

/** Pairs up along the way that ends at `eind`: each left item on it takes the right item it reached. */
function legVast(bijRechts: number[], weg: readonly (Stap | null)[], eind: number): void {
  for (let j = eind; j >= 0;) {
    const via = weg[j]?.via ?? -1;
    const vorige = bijRechts.indexOf(via);
    bijRechts[j] = via;
    j = vorige;
  }
}

/**
 * Pairs items one to one: as many pairs as can be, and among those the lowest total cost (successive cheapest paths).
 * @param prijs what a pair costs, or null when the two can be no pair.
 */
export function kleinsteToewijzing<A, B>(
  links: readonly A[],
  rechts: readonly B[],
  prijs: (a: A, b: B) => Kosten | null,
): (readonly [A, B])[] {
  const kosten = links.map((a) => rechts.map((b) => prijs(a, b)));
  const bijRechts = rechts.map(() => -1);
  for (;;) {
    const weg = wegen(kosten, bijRechts);
    const einde = weg.reduce<{ j: number; kosten: Kosten } | null>(
      (beste, stap, j) =>
        stap && bijRechts[j] === -1 && (!beste || minder(stap.kosten, beste.kosten))
          ? { j, kosten: stap.kosten }
          : beste,
      null,
    );
    if (!einde) break;
    legVast(bijRechts, weg, einde.j);
  }
  return rechts.flatMap((b, j) => {
    const a = links[bijRechts[j] ?? -1];
    return a === undefined ? [] : [[a, b] as const];
  });
}
