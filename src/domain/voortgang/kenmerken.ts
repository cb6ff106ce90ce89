import { STANDAARD_INSTELLINGEN } from './types.ts';
import type { Instellingen } from './types.ts';

/** The data attributes on `<html>`; `undefined` means: no such attribute. */
export interface Kenmerken {
  readonly thema: string | undefined;
  readonly tekst: string | undefined;
  readonly breedte: string | undefined;
  readonly rustig: string | undefined;
  readonly sneltoetsen: string | undefined;
}

const afwijkend = <W extends string>(waarde: W, standaard: W): W | undefined =>
  waarde === standaard ? undefined : waarde;

/**
 * What the styles read (`data-thema`, `data-tekst`, `data-breedte`, `data-rustig="ja"`), and what the search box reads
 * (`data-sneltoetsen="uit"`). A default has no attribute, so a page without JavaScript looks the same.
 * `components/layout/eerste-verf.ts` does this before the first paint.
 */
export const kenmerkenVan = (instellingen: Instellingen): Kenmerken => ({
  thema: afwijkend(instellingen.thema, STANDAARD_INSTELLINGEN.thema),
  tekst: afwijkend(instellingen.tekstgrootte, STANDAARD_INSTELLINGEN.tekstgrootte),
  breedte: afwijkend(instellingen.leesbreedte, STANDAARD_INSTELLINGEN.leesbreedte),
  rustig: instellingen.rustig ? 'ja' : undefined,
  sneltoetsen: instellingen.sneltoetsen ? undefined : 'uit',
});
