/** What the offer to go on needs: the storage, and the choice. Comes along after the page, which is complete without it. */
import { kiesVolgende } from '#domain/oefening/reeks.ts';
import type { Reeksitem, Volgende } from '#domain/oefening/reeks.ts';
import { overzicht } from '#stores/voortgangsoverzicht.browser.ts';

export interface Reeksstand {
  /** The ids of what was recorded at least once. */
  readonly gedaan: ReadonlySet<string>;
  readonly volgende: Volgende | null;
}

/** Says now and whenever something changes how far somebody is. Silent when the storage cannot be read. */
export function volgReeks(items: readonly Reeksitem[], bij: (stand: Reeksstand) => void): void {
  overzicht.subscribe((stand) => {
    if (stand.stand !== 'gelezen') return;
    const pogingen = stand.oefeningen.flatMap(({ id, pogingen: eigen }) =>
      eigen.map(({ score, tijd }) => ({ id, score, tijd })),
    );
    bij({ gedaan: new Set(pogingen.map(({ id }) => id)), volgende: kiesVolgende(items, pogingen) });
  });
}
