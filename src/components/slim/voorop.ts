import { useEffect, useRef, useState } from 'react';
import { klok } from '#platform/klok.ts';
import type { HalvePlek } from '#teksten/vlak.ts';

/** Longer than between two beats of a key that is held down; short enough to feel like at once. */
const RUST = 120;

interface Voorop {
  /** Where the point is now. */
  readonly plek: HalvePlek;
  /** Moves the point; the rest of the card follows when it comes to rest. */
  readonly naar: (plek: HalvePlek) => void;
  /** Brings the rest of the card in step now. */
  readonly spoel: () => void;
}

/**
 * The point goes ahead of the card: drawing the point takes a fraction of a frame, and drawing the whole card with it may
 * take more than one on a slow machine. What was moved is handed in when the hand rests, and at the latest when it leaves.
 */
export function useVoorop(vast: HalvePlek, zet: (plek: HalvePlek) => void): Voorop {
  const [eigen, zetEigen] = useState<HalvePlek | null>(null);
  const wacht = useRef<{ readonly plek: HalvePlek; readonly stop: () => void } | null>(null);
  const spoel = (): void => {
    const klaar = wacht.current;
    if (klaar === null) return;
    klaar.stop();
    wacht.current = null;
    zet(klaar.plek);
    zetEigen(null);
  };
  // Effect: the timer may fire after the card went on, and then it must hand in to the card of that moment.
  const nu = useRef(spoel);
  useEffect(() => {
    nu.current = spoel;
  });
  return {
    plek: eigen ?? vast,
    naar: (plek) => {
      wacht.current?.stop();
      wacht.current = { plek, stop: klok.straks(RUST, () => nu.current()) };
      zetEigen(plek);
    },
    spoel,
  };
}
