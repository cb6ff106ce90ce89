import { useEffect } from 'react';
import type { Toetsactie } from '#domain/werkblad/toetsen.ts';
import { werkbladtoetsen } from '#stores/werkbladtoetsen.ts';

/** Whether this is the key for something, alone. */
export const isToets = (actie: Toetsactie, toets: KeyboardEvent): boolean =>
  toets.key === werkbladtoetsen.get()[actie] && !toets.ctrlKey && !toets.metaKey && !toets.altKey && !toets.shiftKey;

/** Does something at a function key, also while somebody writes. Never behind something that covers the page. */
export function useFunctietoets(actie: Toetsactie, doe: (() => void) | undefined): void {
  // Effect: the focus can be anywhere on the page, so the document listens.
  useEffect(() => {
    if (!doe) return undefined;
    const hoor = (toets: KeyboardEvent): void => {
      if (toets.defaultPrevented || !isToets(actie, toets) || document.querySelector('dialog:modal')) return;
      toets.preventDefault();
      if (!toets.repeat || actie === 'terug') doe();
    };
    document.addEventListener('keydown', hoor);
    return () => document.removeEventListener('keydown', hoor);
  }, [actie, doe]);
}
