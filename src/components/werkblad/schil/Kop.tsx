import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { neemVeld } from './plaats.ts';

/** Time in which a field may still appear: the sheet comes by itself, a moment after its frame. */
const WACHT = 4000;

/** Gives the focus back to a field once it is there; gives up when the person went on by themselves. */
function zoekVeld(naam: string): () => void {
  const begin = performance.now();
  const was = document.activeElement;
  let beeld = 0;
  const kijk = (): void => {
    if (document.activeElement !== was && document.activeElement !== document.body) return;
    const velden = document.querySelectorAll<HTMLElement>('input[name], textarea[name], select[name], button[name]');
    const veld = [...velden].find((element) => element.getAttribute('name') === naam);
    if (veld) {
      for (let vouw = veld.closest('details'); vouw; vouw = vouw.parentElement?.closest('details') ?? null)
        vouw.open = true;
      veld.focus();
      if (veld instanceof HTMLTextAreaElement) veld.setSelectionRange(veld.value.length, veld.value.length);
    } else if (performance.now() - begin < WACHT) beeld = requestAnimationFrame(kijk);
  };
  kijk();
  return () => cancelAnimationFrame(beeld);
}

/** Whether the focus may move: not at the very first view of a page that opened by itself. */
let eerste = true;

interface Props {
  readonly children: ReactNode;
  /** Changes with the view; then the focus moves. */
  readonly uitzicht: string;
  readonly id?: string;
}

/**
 * The heading of a view. It takes the focus when the view appears, because the link that was pressed is gone; after a lock
 * the focus goes back to the field one was in.
 */
export function Kop({ children, uitzicht, id }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  // Effect: the focus can only move to what is in the page. Once for each view.
  useLayoutEffect(() => {
    const vroeg = eerste && document.activeElement === document.body && !navigator.userActivation.hasBeenActive;
    eerste = false;
    const veld = neemVeld();
    if (!vroeg || veld !== undefined) kop.current?.focus({ preventScroll: veld !== undefined });
    if (veld === undefined) return undefined;
    return zoekVeld(veld);
  }, [uitzicht]);
  return (
    <h1 className="utrecht-heading-1 ws-kop" id={id} tabIndex={-1} ref={kop}>
      {children}
    </h1>
  );
}
