import { useEffect, useState } from 'react';

/** A part of the card that comes when it is needed, so that a page does not carry what most visits never open. */
export type Straks<T> =
  { readonly stand: 'komt' } | { readonly stand: 'er'; readonly deel: T } | { readonly stand: 'mislukt' };

const KOMT = { stand: 'komt' } as const;

/**
 * Fetches a part as soon as it is needed.
 * @param haal the same function at every render, and so is `van`.
 * @returns where it is, and a way to try again after it failed.
 */
export function useStraks<V, T>(
  haal: (van: V) => Promise<T>,
  van: V,
  nodig: boolean,
): readonly [Straks<T>, opnieuw: () => void] {
  const [straks, zet] = useState<Straks<T>>(KOMT);
  const begin = nodig && straks.stand === 'komt';
  // Effect: a script is fetched from outside React.
  useEffect(() => {
    if (!begin) return undefined;
    let mee = true;
    const als = (nieuw: Straks<T>): void => {
      if (mee) zet(nieuw);
    };
    haal(van).then(
      (deel) => als({ stand: 'er', deel }),
      () => als({ stand: 'mislukt' }),
    );
    return () => {
      mee = false;
    };
  }, [begin, haal, van]);
  return [straks, () => zet(KOMT)];
}
