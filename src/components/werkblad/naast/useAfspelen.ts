import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Brug } from '../brug.ts';
import { terugNaar, type Lus } from './opnamestand.ts';

export const tempos = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
/** Seconds. How many pictures a recording has is not to be known in a browser; this is what cameras here make. */
export const BEELDJE = 1 / 25;
const TERUG = 5;

export interface Afspeelstand {
  /** Seconds. */
  readonly tijd: number;
  readonly speelt: boolean;
  readonly tempo: number;
  readonly lus: Lus | undefined;
}

export interface Afspeler extends Afspeelstand {
  readonly speelOfPauze: () => void;
  readonly naar: (seconden: number) => void;
  readonly schuif: (seconden: number) => void;
  readonly beeldje: (richting: 1 | -1) => void;
  readonly zetTempo: (tempo: number) => void;
  readonly zetLus: (lus: Lus | undefined) => void;
  /** Where the player is now says itself, at its own events. */
  readonly gebeurt: (speler: HTMLMediaElement) => void;
}

/** Playing, going somewhere, and again and again. The player is the source of truth; React follows it. */
export function useAfspelen(ref: RefObject<HTMLVideoElement | null>, { $bron }: Brug): Afspeler {
  const [stand, zet] = useState<Afspeelstand>({ tijd: 0, speelt: false, tempo: 1, lus: undefined });
  const met = (doe: (speler: HTMLVideoElement) => void): void => {
    if (ref.current) doe(ref.current);
  };
  const [bron] = useState(() => {
    const naar = (seconden: number): void => {
      const speler = ref.current;
      if (speler) speler.currentTime = Math.max(0, seconden);
    };
    return {
      naar,
      nu: (): number => ref.current?.currentTime ?? 0,
      terug: (): void => naar((ref.current?.currentTime ?? 0) - TERUG),
      speelOfPauze: (): void => {
        const speler = ref.current;
        if (!speler) return;
        // A browser may refuse; then nothing plays, and the button still says so.
        if (speler.paused) speler.play().catch(() => undefined);
        else speler.pause();
      },
    };
  });
  // Effect: the sheet, elsewhere on the page, asks the player for the time for as long as there is one.
  useEffect(() => {
    $bron.set(bron);
    return () => $bron.set(undefined);
  }, [$bron, bron]);
  return {
    ...stand,
    speelOfPauze: bron.speelOfPauze,
    naar: bron.naar,
    schuif: (seconden) => met((speler) => bron.naar(speler.currentTime + seconden)),
    beeldje: (richting) =>
      met((speler) => {
        speler.pause();
        bron.naar(speler.currentTime + richting * BEELDJE);
      }),
    zetTempo: (tempo) =>
      met((speler) => {
        speler.playbackRate = tempo;
        zet((nu) => ({ ...nu, tempo }));
      }),
    zetLus: (lus) => {
      if (lus?.tot !== undefined) bron.naar(lus.van);
      zet((nu) => ({ ...nu, lus }));
    },
    gebeurt: (speler) => {
      const terug = speler.paused ? undefined : terugNaar(stand.lus, speler.currentTime);
      if (terug !== undefined) speler.currentTime = terug;
      const tijd = terug ?? speler.currentTime;
      const speelt = !speler.paused;
      zet((nu) => ({ ...nu, tijd, speelt }));
    },
  };
}
