import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import { LADEN } from '#stores/oefeningen.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';

/** The status of one oefening or gesprek. The first render is the server's, whatever was loaded meanwhile. */
export function useStatus(id: string): OefeningStatus {
  const $status = oefeningen.open(id);
  // React's own hook instead of the nanostores one: that brings key paths along, which nothing here needs.
  const luister = useCallback((bij: () => void) => $status.listen(bij), [$status]);
  return useSyncExternalStore(
    luister,
    () => $status.get(),
    () => LADEN,
  );
}

/** The attribute that names the place where the focus goes when the button that had it is gone. */
export const DOEL = 'data-doel';

/**
 * When a step of the learner takes away the very button that was pressed, the focus goes to what came in its place.
 * @param stand changes with every step that may take a button away.
 */
export function useFocusBlijft(wortel: RefObject<HTMLElement | null>, doel: string, stand: string): void {
  const vorige = useRef(stand);
  // Effect: only after the DOM changed can we see whether the focused element is gone.
  useLayoutEffect(() => {
    if (vorige.current === stand) return;
    vorige.current = stand;
    if (document.activeElement !== document.body) return;
    wortel.current?.querySelector<HTMLElement>(`[${DOEL}="${doel}"]`)?.focus();
  }, [doel, stand, wortel]);
}
