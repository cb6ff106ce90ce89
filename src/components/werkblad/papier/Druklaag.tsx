import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Werkblad } from '#domain/werkblad.ts';
import type { Bladnamen } from './inhoud.ts';
import { Papierblad } from './Papierblad.tsx';

/**
 * The paper of the sheet on the screen. It is in the page only while the browser prints, so that nothing is drawn twice
 * while somebody writes, also with five hundred observations.
 */
export function Druklaag({ blad, namen }: { readonly blad: Werkblad; readonly namen: Bladnamen }) {
  const [aan, zet] = useState(false);
  // Effect: the browser says that it is going to print, by its own menu too, and looks at the page right after.
  useEffect(() => {
    const papier = matchMedia('print');
    const begin = (): void => flushSync(() => zet(true));
    const einde = (): void => zet(false);
    const wissel = (): void => (papier.matches ? begin() : einde());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', einde);
    papier.addEventListener('change', wissel);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', einde);
      papier.removeEventListener('change', wissel);
    };
  }, []);
  return aan ? <Papierblad blad={blad} namen={namen} /> : null;
}
