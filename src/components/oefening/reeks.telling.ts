/** What the offer to go on needs: the storage, and the choice. Comes along after the page, which is complete without it. */
import { kiesVolgende } from '#domain/oefening/reeks.ts';
import type { Reeksitem, Volgende } from '#domain/oefening/reeks.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import { herlees, overzicht } from '#stores/voortgangsoverzicht.browser.ts';

export interface Reeksstand {
  /** The ids of what was recorded at least once. */
  readonly gedaan: ReadonlySet<string>;
  readonly volgende: Volgende | null;
}

/**
 * Says now and whenever something changes how far somebody is. Silent when the storage cannot be read.
 * @param hier the exercise on this page, if there is one: what this page saves itself, the storage does not announce to it.
 */
export function volgReeks(
  items: readonly Reeksitem[],
  hier: string | undefined,
  bij: (stand: Reeksstand) => void,
): void {
  overzicht.subscribe((stand) => {
    if (stand.stand !== 'gelezen') return;
    const pogingen = stand.oefeningen.flatMap(({ id, pogingen: eigen }) =>
      eigen.map(({ score, tijd }) => ({ id, score, tijd })),
    );
    bij({ gedaan: new Set(pogingen.map(({ id }) => id)), volgende: kiesVolgende(items, pogingen) });
  });
  if (hier === undefined) return;
  let bekend = 0;
  oefeningen.open(hier).listen(({ staat, bewaard }) => {
    const aantal = staat?.pogingen.length ?? 0;
    if (bewaard.stand !== 'bewaard' || aantal === bekend) return;
    bekend = aantal;
    void herlees();
  });
}
