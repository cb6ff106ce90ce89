import { reactieNaam } from '#domain/slim/namen.ts';
import type { ReactieId } from '#kern/slim.ts';
import { matchReacties } from './reacties.ts';

/** Match or mismatch. */
export const matchTeksten = {
  nodig: 'Geef eerst antwoord op elke vraag.',
  match: 'Past dit bij hoe de cliënt zichzelf ziet?',
  keuzes: { ja: 'Ja, dit past', nee: 'Nee, dit past niet' },
  oordeel: { ja: 'match', nee: 'mismatch' },
  reactie: 'Wat zie je vooral gebeuren?',
  reacties: matchReacties,
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
