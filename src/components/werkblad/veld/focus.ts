import { neemFocus } from '#components/ui/focus.ts';

/** Opens what is folded around an element, so that it can be seen and get the focus. */
function vouwOpen(element: Element): void {
  for (let om = element.parentElement; om; om = om.parentElement) if (om instanceof HTMLDetailsElement) om.open = true;
}

/** Brings the focus to an element that may lie in something folded. @returns whether it is there. */
export function naarElement(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  vouwOpen(element);
  element.focus();
  // Who comes back to a text goes on where it ends.
  if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length);
  return true;
}

/**
 * Does something and takes the focus to what that brought, once it is there. Only for what somebody did: the focus
 * never jumps by itself. React draws what a click or a key did before the next key comes in, so the focus is there
 * then too: who types on at once loses no letter, on a slow computer either. What is drawn later gets it a frame later.
 */
export function metFocus(doe: () => void, zoek: () => HTMLElement | null | undefined): void {
  doe();
  queueMicrotask(() => {
    if (!naarElement(zoek())) requestAnimationFrame(() => naarElement(zoek()));
  });
}

/** Brings the focus to what somebody asked for and that has to be fetched first. */
export interface Focuswacht {
  /** The next one that comes gets the focus. */
  readonly vraag: () => void;
  /** A `ref` for what may come. Only when nothing else has the focus by then: nobody is pulled away from what they do. */
  readonly neem: (element: HTMLElement | null) => void;
}

export function maakFocuswacht(): Focuswacht {
  let wacht = false;
  return {
    vraag: () => void (wacht = true),
    neem: (element) => {
      if (!element || !wacht) return;
      wacht = false;
      if (document.activeElement === null || document.activeElement === document.body) neemFocus(element);
    },
  };
}

export const veld = (naam: string) => (): HTMLElement | undefined => document.getElementsByName(naam)[0];
export const metId = (id: string) => (): HTMLElement | null => document.getElementById(id);
