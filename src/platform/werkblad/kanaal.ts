import type { Stop } from '../omgeving.ts';

/** What the tabs of the Werkblad tell each other. Numbers and ids, never a word of a person. */
export type Tabbericht =
  | { readonly soort: 'bewaard'; readonly blad: string; readonly revisie: number }
  | { readonly soort: 'verwijderd'; readonly blad: string }
  /** Another tab wants to go on with this sheet. */
  | { readonly soort: 'vraag'; readonly blad: string; readonly verzoek: string }
  | { readonly soort: 'toegezegd'; readonly blad: string; readonly verzoek: string; readonly revisie: number }
  /** Somebody is at work in another tab. */
  | { readonly soort: 'bezig' }
  | { readonly soort: 'vergrendeld' }
  /** A setting was changed: the way the key is kept, how long a rest takes, when sheets are erased. */
  | { readonly soort: 'sleutel' }
  /** The key was destroyed: drop everything, and let the database go. */
  | { readonly soort: 'gewist' };

export interface Kanaal {
  /** To the other tabs. */
  stuur(bericht: Tabbericht): void;
  luister(bij: (bericht: Tabbericht) => void): Stop;
}

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde !== '';

/** What another tab said, or `undefined` when it is something this release does not know. */
export function leesTabbericht(waarde: unknown): Tabbericht | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('soort' in waarde)) return undefined;
  const { soort } = waarde;
  if (soort === 'bezig' || soort === 'vergrendeld' || soort === 'sleutel' || soort === 'gewist') return { soort };
  if (!('blad' in waarde) || !isTekst(waarde.blad)) return undefined;
  const { blad } = waarde;
  if (soort === 'verwijderd') return { soort, blad };
  const verzoek = 'verzoek' in waarde && isTekst(waarde.verzoek) ? waarde.verzoek : undefined;
  if (soort === 'vraag') return verzoek === undefined ? undefined : { soort, blad, verzoek };
  const revisie = 'revisie' in waarde && Number.isSafeInteger(waarde.revisie) ? Number(waarde.revisie) : undefined;
  if (revisie === undefined) return undefined;
  if (soort === 'bewaard') return { soort, blad, revisie };
  return soort === 'toegezegd' && verzoek !== undefined ? { soort, blad, verzoek, revisie } : undefined;
}

/** A channel between the tabs; silent where the browser has none. */
export function maakKanaal(naam: string): Kanaal {
  const luisteraars = new Set<(bericht: Tabbericht) => void>();
  let kanaal: BroadcastChannel | undefined;
  const geef = (): BroadcastChannel | undefined => {
    if (kanaal || typeof BroadcastChannel === 'undefined') return kanaal;
    kanaal = new BroadcastChannel(naam);
    kanaal.onmessage = ({ data }: MessageEvent<unknown>) => {
      const bericht = leesTabbericht(data);
      if (bericht) luisteraars.forEach((bij) => bij(bericht));
    };
    return kanaal;
  };
  return {
    stuur: (bericht) => geef()?.postMessage(bericht),
    luister: (bij) => {
      geef();
      luisteraars.add(bij);
      return () => {
        luisteraars.delete(bij);
        if (luisteraars.size > 0) return;
        kanaal?.close();
        kanaal = undefined;
      };
    },
  };
}
