import { rolNaam } from '#domain/slim/namen.ts';
import type { RolId } from '#kern/slim.ts';

/** Which role speaks. */
export const rolTeksten = {
  nodig: 'Kies eerst een rol.',
  rol: 'Welke rol hoor je?',
  keuzes: {
    facilitator: 'Facilitator: kansen zoeken en bieden',
    leraar: 'Leraar: uitleggen, oefenen, laten ontdekken',
    ouder: 'Ouder-figuur: bij de hand nemen',
    ondernemer: 'Ondernemer: als gelijken iets opbouwen',
    anders: 'Anders: geen van deze vier',
  } satisfies Record<RolId, string>,
  namelijk: 'Anders, namelijk … Hoe noem jij dit? Leeg laten mag.',
} as const;

/** What a reading hears: "leraar", or "anders: druk" for what the model does not describe. */
export const rolInWoorden = (lezing: { readonly rol: RolId; readonly rolNaam?: string }): string =>
  lezing.rolNaam === undefined ? rolNaam[lezing.rol] : `${rolNaam[lezing.rol]}: ${lezing.rolNaam}`;
