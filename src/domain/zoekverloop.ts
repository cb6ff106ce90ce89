import { isZoekbaar, netteVraag, type Treffer } from './zoeken.ts';

/** Where a search stands; every one of these has its own words on the screen. */
export type ZoekStand =
  | { readonly stand: 'leeg' }
  | { readonly stand: 'kort' }
  | { readonly stand: 'zoekt'; readonly vraag: string }
  | { readonly stand: 'gevonden'; readonly vraag: string; readonly treffers: readonly Treffer[] }
  | { readonly stand: 'niets'; readonly vraag: string }
  | { readonly stand: 'onbereikbaar'; readonly vraag: string };

export interface Zoekverloop {
  /** The person changed the question. */
  readonly vraag: (tekst: string) => Promise<void>;
  /** The person asks for the same once more, now without waiting. */
  readonly opnieuw: () => Promise<void>;
}

interface Gereedschap {
  readonly zoek: (vraag: string) => Promise<readonly Treffer[]>;
  readonly toon: (stand: ZoekStand) => void;
  /** Resolves when the person has paused typing; the clock comes from outside. */
  readonly wacht: () => Promise<void>;
}

/** Turns keystrokes into states: waits for a pause, asks once, and lets an old answer never overtake a new question. */
export function maakZoekverloop({ zoek, toon, wacht }: Gereedschap): Zoekverloop {
  let nummer = 0;
  let laatste = '';

  async function vraagNa(pauze: Promise<void>): Promise<void> {
    nummer += 1;
    const eigen = nummer;
    const vraag = laatste;
    if (!isZoekbaar(vraag)) {
      toon({ stand: vraag === '' ? 'leeg' : 'kort' });
      return;
    }
    toon({ stand: 'zoekt', vraag });
    await pauze;
    if (eigen !== nummer) return;
    const uitkomst = await zoek(vraag).then(
      (treffers): ZoekStand =>
        treffers.length > 0 ? { stand: 'gevonden', vraag, treffers } : { stand: 'niets', vraag },
      (): ZoekStand => ({ stand: 'onbereikbaar', vraag }),
    );
    if (eigen === nummer) toon(uitkomst);
  }

  return {
    vraag: async (tekst) => {
      laatste = netteVraag(tekst);
      await vraagNa(wacht());
    },
    opnieuw: () => vraagNa(Promise.resolve()),
  };
}
