import { reactieNaam } from '#domain/slim/namen.ts';
import type { ReactieId } from '#kern/slim.ts';

/** Match or mismatch. */
export const matchTeksten = {
  match: 'Past dit bij hoe de cliënt zichzelf ziet?',
  keuzes: { ja: 'Ja, dit past', nee: 'Nee, dit past niet' },
  oordeel: { ja: 'match', nee: 'mismatch' },
  reactie: 'Wat zie je vooral gebeuren?',
  reacties: {
    stroming: 'Stroming: het gesprek beweegt',
    weerstand: 'Weerstand: de cliënt gaat ertegenin',
    afhaken: 'Afhaken: de cliënt doet niet meer mee',
    verstarring: 'Verstarring: de cliënt klapt dicht',
    stagnatie: 'Stagnatie: er gebeurt niets',
  },
  zin: 'Wat zou jij nu zeggen?',
  model: 'Wat het model bij zo’n combinatie zegt',
  probeer: 'Probeer',
  /** Under a sentence to say. */
  rol: (naam: string) => (naam === 'anders' ? 'Deze manier staat niet in het model.' : `Hier spreekt de ${naam}.`),
} as const;

/** What a reading sees: "mismatch, met weerstand of afhaken". */
export const matchInWoorden = (lezing: {
  readonly match: 'ja' | 'nee';
  readonly reacties: readonly ReactieId[];
}): string => `${matchTeksten.oordeel[lezing.match]}, met ${lezing.reacties.map((id) => reactieNaam[id]).join(' of ')}`;
