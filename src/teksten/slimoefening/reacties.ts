import type { ReactieId } from '#kern/slim.ts';

/** A reaction, with what it looks like. */
export const matchReacties = {
  stroming: 'Stroming: het gesprek beweegt',
  weerstand: 'Weerstand: de cliënt gaat ertegenin',
  afhaken: 'Afhaken: de cliënt doet niet meer mee',
  verstarring: 'Verstarring: de cliënt klapt dicht',
  stagnatie: 'Stagnatie: er gebeurt niets',
} as const satisfies Record<ReactieId, string>;
