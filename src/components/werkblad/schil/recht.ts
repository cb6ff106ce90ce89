import { useCallback } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Werkbladstore } from '#stores/werkblad/contract.ts';
import { weetRecht } from './vrij.ts';
import { useAtom } from './haken.ts';

type Verander = (blad: Werkblad) => Werkblad;

/** Changes a sheet that is not open here. False when another tab writes on it; then nothing changes. */
export async function wijzigEven(id: string, verander: Verander): Promise<boolean> {
  const dicht = werkblad.open(id);
  try {
    const mag = (await weetRecht(werkblad, id)).soort === 'schrijven';
    if (mag) werkblad.wijzig(id, verander);
    if (mag) await werkblad.spoel();
    return mag;
  } finally {
    dicht();
  }
}

/**
 * Changes a sheet at once, also while the browser still says whether this tab may write: what waits for that is taken off
 * the screen again, and with it the first letters. When another tab turns out to write, both are joined.
 */
export function wijzigMeteen(store: Pick<Werkbladstore, 'recht' | 'wijzig'>, id: string, verander: Verander): void {
  const { soort } = store.recht(id).get();
  if (soort === 'schrijven' || soort === 'laden') store.wijzig(id, verander);
}

export interface Bijwerken {
  readonly alleenLezen: boolean;
  /** Nothing changes while another tab writes. */
  readonly wijzig: (verander: Verander) => void;
  /** For the card of the sheet: the right is held while the focus is in it. */
  readonly kaart: (element: HTMLElement | null) => (() => void) | undefined;
}

/** The right to write on a sheet for as long as the focus is in its card. */
export function useBijwerken(id: string): Bijwerken {
  const recht = useAtom(werkblad.recht(id));
  const kaart = useCallback(
    (element: HTMLElement | null): (() => void) | undefined => {
      let dicht: (() => void) | undefined;
      const binnen = (): void => {
        dicht ??= werkblad.open(id);
      };
      const buiten = ({ relatedTarget }: FocusEvent): void => {
        if (relatedTarget instanceof Node && element?.contains(relatedTarget)) return;
        dicht?.();
        dicht = undefined;
      };
      element?.addEventListener('focusin', binnen);
      element?.addEventListener('focusout', buiten);
      return () => {
        element?.removeEventListener('focusin', binnen);
        element?.removeEventListener('focusout', buiten);
        dicht?.();
      };
    },
    [id],
  );
  return {
    alleenLezen: recht.soort === 'lezen' || recht.soort === 'overnemen',
    kaart,
    wijzig: (verander) => wijzigMeteen(werkblad, id, verander),
  };
}
