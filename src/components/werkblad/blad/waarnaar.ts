import { useState } from 'react';
import type { Waarnaar, Werkblad } from '#domain/werkblad.ts';

/** What one can look at, in the order of the page. */
export const waarnaarSoorten = ['verhaal', 'notities', 'transcript', 'opname'] as const;
export type Waarnaarsoort = (typeof waarnaarSoorten)[number];

type MetWoorden = Extract<Waarnaar, { readonly soort: 'notities' | 'transcript' }>;

/** Whether something would be lost when it went off the sheet. A story or a recording can be chosen again. */
export const heeftWoorden = (waarnaar: Waarnaar): waarnaar is MetWoorden =>
  (waarnaar.soort === 'notities' && waarnaar.tekst !== '') ||
  (waarnaar.soort === 'transcript' && waarnaar.beurten.length > 0);

export interface Waarnaarkeuze {
  /** What the sheet says. */
  readonly waarnaar: Waarnaar;
  /** What somebody ticked: the sheet says it only when there is a story, or a file was opened. */
  readonly gekozen: Waarnaarsoort | undefined;
  /** What went off the sheet. Going back to it is the same the other way round: nothing is lost by it. */
  readonly vorige: Waarnaar | undefined;
  readonly kies: (soort: Waarnaarsoort) => void;
  readonly zet: (waarnaar: Waarnaar) => void;
  readonly zetTerug: () => void;
}

/** What is looked at, and the way back after another choice. */
export function useWaarnaar(
  waarnaar: Waarnaar,
  wijzig: (verander: (blad: Werkblad) => Werkblad) => void,
): Waarnaarkeuze {
  const [keuze, zetKeuze] = useState<Waarnaarsoort | undefined>(undefined);
  const [vorige, zetVorige] = useState<Waarnaar | undefined>(undefined);
  const zet = (nieuw: Waarnaar): void => {
    if (nieuw.soort !== waarnaar.soort) zetVorige(heeftWoorden(waarnaar) ? waarnaar : undefined);
    zetKeuze(undefined);
    wijzig((blad) => ({ ...blad, waarnaar: nieuw }));
  };
  return {
    waarnaar,
    gekozen: keuze ?? (waarnaar.soort === 'nog-niet' ? undefined : waarnaar.soort),
    vorige,
    kies: (soort) => {
      if (soort === waarnaar.soort) zetKeuze(undefined);
      else if (soort === 'notities' && !heeftWoorden(waarnaar)) zet({ soort, tekst: '' });
      else zetKeuze(soort);
    },
    zet,
    zetTerug: () => {
      if (vorige) wijzig((blad) => ({ ...blad, waarnaar: vorige }));
      zetVorige(heeftWoorden(waarnaar) ? waarnaar : undefined);
      zetKeuze(undefined);
    },
  };
}
