/** How the sheet and what lies beside it talk: a place in time, and where a turn that is taken over belongs. */
import { useEffect, useSyncExternalStore } from 'react';
import { atom } from 'nanostores';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import { themaIds, type ThemaId } from '#kern/themas.ts';

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

/** Follows in which thema somebody is: the part of the page with `data-thema`. */
export function useLaatsteThema({ $thema }: Brug): void {
  // Effect: the focus is outside React, and a part of a page that only listens has no role of its own.
  useEffect(() => {
    const hoor = ({ target }: FocusEvent): void => {
      const deel = target instanceof Element ? target.closest<HTMLElement>('[data-thema]') : null;
      const thema = themaIds.find((id) => id === deel?.dataset.thema);
      if (thema) $thema.set(thema);
    };
    document.addEventListener('focusin', hoor);
    return () => document.removeEventListener('focusin', hoor);
  }, [$thema]);
}
