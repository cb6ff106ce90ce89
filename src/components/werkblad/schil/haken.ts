import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { ReadableAtom } from 'nanostores';
import type { Slotstaat } from '#domain/werkblad.ts';

/** The value of an atom. React's own hook: the one of nanostores brings key paths along, which nothing here needs. */
export function useAtom<T>(atom: ReadableAtom<T>): T {
  const luister = useCallback((bij: () => void) => atom.listen(bij), [atom]);
  const lees = (): T => atom.get();
  // The store stays in its first state until the island calls `begin`, so the first render is the server's.
  return useSyncExternalStore(luister, lees, lees);
}

/** The state of the lock. While it is open the time of the last sign of life in it changes often, and nothing is drawn by it. */
export function useSlot($slot: ReadableAtom<Slotstaat>): Slotstaat {
  const vorige = useRef($slot.get());
  const luister = useCallback((bij: () => void) => $slot.listen(bij), [$slot]);
  const lees = (): Slotstaat => {
    const nu = $slot.get();
    const open = nu.stand === 'ontgrendeld' || nu.stand === 'waarschuwing';
    if (!open || vorige.current.stand !== nu.stand) vorige.current = nu;
    return vorige.current;
  };
  return useSyncExternalStore(luister, lees, lees);
}

export interface Melding {
  readonly tekst: string;
  /** Says a sentence that stands in a live region. The same sentence twice is heard twice. */
  readonly zeg: (tekst: string) => void;
}

/** A sentence for the live region of a view. */
export function useMelding(): Melding {
  const [tekst, zetTekst] = useState('');
  const zeg = useCallback((nieuw: string) => zetTekst((oud) => (oud === nieuw ? `${nieuw}\u00a0` : nieuw)), []);
  return { tekst, zeg };
}

/** Whether something a person started is still going on; a second press meanwhile does nothing. */
export function useBezig(): { readonly bezig: boolean; readonly doe: (werk: () => Promise<void>) => void } {
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const doe = (werk: () => Promise<void>): void => {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(true);
    void werk().finally(() => {
      loopt.current = false;
      zetBezig(false);
    });
  };
  return { bezig, doe };
}
