import type { Voorbeeldlezing } from '#domain/annotatie/lezingen.ts';
import type { Trap } from '#kern/trappen.ts';
import type { TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';

/** A thema to look with. */
export interface Kijkthema {
  readonly id: string;
  readonly naam: string;
  /** Its place in the Kijkwijzer, from 1: the sign beside its colour, and its key. */
  readonly nummer: number;
  readonly kernvraag: string;
  readonly vragen: readonly string[];
  readonly href: string;
}

/** A story to look at; serialisable. */
export interface Kijkverhaal {
  readonly id: string;
  readonly titel: string;
  /** The address of this page. */
  readonly href: string;
  /** Where the settings are. */
  readonly instellingen: string;
  readonly trap: Trap;
  readonly sprekers: Verhaal['sprekers'];
  readonly regels: readonly TranscriptRegel[];
  /** All nine, in the order of the Kijkwijzer. */
  readonly themas: readonly Kijkthema[];
  readonly lezingen: readonly Voorbeeldlezing[];
  /** Its words that look like personal data, and are nobody's. */
  readonly verzonnen: readonly string[];
}

/** Names of thema's, in a sentence. */
export const themanamen = (themas: readonly Kijkthema[], ids: readonly string[]): string =>
  themas
    .filter(({ id }) => ids.includes(id))
    .map(({ naam }) => naam)
    .join(', ');
