import { useCallback } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
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

export interface Bijwerken {
  readonly alleenLezen: boolean;
  /** Done when it is changed, or when it turns out that another tab writes; that can take a moment. */
  readonly wijzig: (verander: Verander) => Promise<void>;
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
    wijzig: async (verander) => {
      const nu = werkblad.recht(id).get();
      const { soort } = nu.soort === 'schrijven' ? nu : await weetRecht(werkblad, id);
      if (soort === 'schrijven') werkblad.wijzig(id, verander);
    },
  };
}
