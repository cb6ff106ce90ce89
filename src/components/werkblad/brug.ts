/** How the sheet and what lies beside it talk: a place in time, and where a turn that is taken over belongs. */
import { useSyncExternalStore } from 'react';
import { atom } from 'nanostores';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import type { ThemaId } from '#kern/themas.ts';

/** Something with a time to jump to: a player, a transcript. */
export interface Tijdbron {
  /** @param seconden from the start */
  readonly naar: (seconden: number) => void;
  /** Seconds; only something that runs knows a now. */
  readonly nu?: () => number;
  readonly speelOfPauze?: () => void;
  readonly terug?: () => void;
}

export interface Brug {
  readonly $bron: WritableAtom<Tijdbron | undefined>;
  /** The thema in which somebody wrote last. */
  readonly $thema: WritableAtom<ThemaId | undefined>;
}

export const maakBrug = (): Brug => ({ $bron: atom(undefined), $thema: atom(undefined) });

/** The value of an atom, drawn again when it changes. */
export function useAtom<T>($atom: ReadableAtom<T>): T {
  const geef = (): T => $atom.get();
  return useSyncExternalStore((bij) => $atom.listen(bij), geef, geef);
}
