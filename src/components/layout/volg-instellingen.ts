import { kenmerkenVan } from '#domain/voortgang/kenmerken.ts';
import type { Instellingen } from '#domain/voortgang/types.ts';
import { instellingen } from '#stores/instellingen.ts';

/** Puts the settings on `<html>`, as the first-paint script does when a page opens. */
function toon(stand: Instellingen): void {
  for (const [naam, waarde] of Object.entries(kenmerkenVan(stand))) {
    if (typeof waarde === 'string') document.documentElement.setAttribute(`data-${naam}`, waarde);
    else document.documentElement.removeAttribute(`data-${naam}`);
  }
}

/** For pages that can change the settings themselves: a browser tells only the other tabs. Gives back what stops it. */
export const volgInstellingen = (): (() => void) => instellingen.listen(toon);
