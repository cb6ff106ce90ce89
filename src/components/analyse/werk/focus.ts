import { klok } from '#platform/klok.ts';

/**
 * Does something, and takes the focus to what that brought, once it is there. Only for what somebody did: the focus never
 * jumps by itself.
 */
export function metFocus(doe: () => void, id: string): void {
  // A task of its own: pressing and drawing in one would be a long one.
  klok.straks(0, () => {
    doe();
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  });
}

/** Ids of what can have the focus. A turn itself has the id of the turn. */
export const ids = {
  markeerknop: (beurt: string): string => `markeer-${beurt}`,
  zetTerug: 'zet-terug',
  toetsen: 'toetsen',
} as const;
