import type { Lezing, Ronde } from '#domain/annotatie/analyse.ts';
import type { TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';

export interface VergelijkProps {
  /** The round that is laid beside the readings. */
  readonly ronde: Ronde;
  /** All rounds, oldest first; the others can be laid beside this one. */
  readonly rondes: readonly Ronde[];
  readonly lezingen: readonly Lezing[];
  /** The conversation, with times in seconds. */
  readonly regels: readonly TranscriptRegel[];
  readonly sprekers: Verhaal['sprekers'];
  /** Names of the nine thema's, in the order of the Kijkwijzer. */
  readonly themas: readonly { readonly id: string; readonly naam: string }[];
  /** Takes the reader to a place in the conversation. */
  readonly naar: (seconden: number) => void;
}

/** What somebody saw beside what others saw, in words and counts. Styles: vergelijk.css, imported by the page. */
export function Vergelijken({ ronde }: VergelijkProps) {
  return <p>{ronde.momenten.length}</p>;
}
