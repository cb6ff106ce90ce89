import type { ReactieId, RolId, ZelfbeeldId } from '#kern/slim.ts';

/** The short names of SLIM, apart from the texts that tell more: these travel into every page with an exercise about SLIM. */

/** What a client says in essence, mostly without saying it aloud. Source: deel-3, SLIM; in our words. */
export const zelfbeeldNaam = {
  kans: 'Ik wil en kan, geef me een kans',
  leren: 'Ik wil wel, maar ik kan niet',
  opgegeven: 'Ik heb het opgegeven, los jij het op',
  'eigen-plan': 'Laat me maar, ik heb andere plannen',
} as const satisfies Record<ZelfbeeldId, string>;

/** Two or three words, for a badge or a quadrant. */
export const zelfbeeldKort = {
  kans: 'Geef me een kans',
  leren: 'Ik kan het niet',
  opgegeven: 'Los jij het op',
  'eigen-plan': 'Andere plannen',
} as const satisfies Record<ZelfbeeldId, string>;

/** Inside a sentence. */
export const rolNaam = {
  facilitator: 'facilitator',
  leraar: 'leraar',
  ouder: 'ouder-figuur',
  ondernemer: 'ondernemer',
  anders: 'anders',
} as const satisfies Record<RolId, string>;

/** Inside a sentence. */
export const reactieNaam = {
  stroming: 'stroming',
  weerstand: 'weerstand',
  afhaken: 'afhaken',
  verstarring: 'verstarring',
  stagnatie: 'stagnatie',
} as const satisfies Record<ReactieId, string>;
