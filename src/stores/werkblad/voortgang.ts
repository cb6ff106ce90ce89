import type { WritableAtom } from 'nanostores';
import { leidAf, willekeurig } from '#platform/werkblad/kluis.ts';
import type { Werkbladklok } from '#platform/werkblad/omgeving.ts';

/** Rounds of the trial run: a thirtieth of the real ones. */
const IJKRONDES = 20_000;
/** How often the fraction is shown anew. */
const TIK = 100;
/** An estimate never says that it is done: only being done does. */
const HOOGSTE = 0.97;

export interface Voortgang {
  readonly klok: Werkbladklok;
  readonly $voortgang: WritableAtom<number | undefined>;
}

/**
 * Does something that derives keys, and shows about how far it is. The browser tells nothing while it works, so a short run
 * is timed first, and the rest is an estimate from the time that passed.
 * @param rondes all rounds together; when there are few, nothing is timed
 */
export async function metVoortgang<T>(
  { klok, $voortgang }: Voortgang,
  rondes: number,
  doe: () => Promise<T>,
): Promise<T> {
  let stop: () => void = () => undefined;
  try {
    if (rondes > IJKRONDES) {
      $voortgang.set(0);
      // The first run also starts up the thread that does it; that is not what is timed.
      await leidAf('ijking', willekeurig(16), 1);
      const begin = klok.teller();
      await leidAf('ijking', willekeurig(16), IJKRONDES);
      const geschat = Math.max(1, ((klok.teller() - begin) * (rondes + IJKRONDES)) / IJKRONDES);
      const toon = (): void => {
        $voortgang.set(Math.min(HOOGSTE, (klok.teller() - begin) / geschat));
        stop = klok.straks(TIK, toon);
      };
      toon();
    }
    return await doe();
  } finally {
    stop();
    $voortgang.set(undefined);
  }
}
