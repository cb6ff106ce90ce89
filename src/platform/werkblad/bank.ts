import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** The stores of the database. Fixed: the database stays at version 1 for ever. */
export const WINKELS = ['sleutel', 'bladen', 'geschiedenis', 'apart', 'haast', 'instellingen'] as const;
export type Winkel = (typeof WINKELS)[number];
/** These number their own records. */
export const GENUMMERD: readonly Winkel[] = ['apart', 'haast'];

export type Sleutel = string | number;
export interface Ligplaats {
  readonly winkel: Winkel;
  readonly sleutel: Sleutel;
}

/** One write: everything in it happens, or nothing. */
export interface Opdracht {
  /** What must be true inside the transaction. `keur` is pure and synchronous; gets `undefined` when nothing is there. */
  readonly eisen?: readonly (Ligplaats & { readonly keur: (er: unknown) => boolean })[];
  readonly weg?: readonly Ligplaats[];
  readonly leeg?: readonly Winkel[];
  /** Without a key the store numbers it. */
  readonly zet?: readonly { readonly winkel: Winkel; readonly sleutel?: Sleutel; readonly waarde: unknown }[];
}

/** `bewaard` is said only after the transaction completed. */
export type Schrijfuitkomst =
  | { readonly stand: 'bewaard'; readonly tijd: number }
  /** A demand was not met; `er` is what lies there. Nothing was written. */
  | { readonly stand: 'botst'; readonly eis: number; readonly er: unknown }
  | { readonly stand: 'niet-bewaard'; readonly reden: Bewaarfout };

export interface Liggend {
  readonly sleutel: Sleutel;
  readonly waarde: unknown;
}

/** A failed read is not an empty store. */
export type Leesuitkomst<T> =
  { readonly stand: 'gelezen'; readonly waarde: T } | { readonly stand: 'niet-gelezen'; readonly reden: Bewaarfout };

export type Bankstand =
  { readonly stand: 'duurzaam' } | { readonly stand: 'alleen-geheugen'; readonly reden: Bewaarfout };

/** What came of taking the database away; `bezet` when another page keeps it open. */
export type Sloopuitkomst = 'weg' | 'bezet' | 'niet-na-te-gaan';

/**
 * Where the Werkblad lies. It knows nothing of sheets or keys. Nothing in it rejects. Without a database it reads nothing,
 * writes nothing, and says why.
 */
export interface Bank {
  stand(): Promise<Bankstand>;
  lees(plek: Ligplaats): Promise<Leesuitkomst<unknown>>;
  /** Everything in a store; with `van` and `tot` the keys from the one up to and with the other. */
  leesAlles(
    winkel: Winkel,
    reeks?: { readonly van: string; readonly tot: string },
  ): Promise<Leesuitkomst<readonly Liggend[]>>;
  schrijf(opdracht: Opdracht): Promise<Schrijfuitkomst>;
  /**
   * For a page that is going: puts a value in `haast` at once. Best effort; the key comes if the page lives on.
   */
  haastig(waarde: unknown): Promise<Sleutel | undefined>;
  /** Lets the database go, so that another page may take it away. The next call opens it again. */
  laatLos(): void;
  /** Takes the whole database away, and looks whether it is gone. */
  sloop(): Promise<Sloopuitkomst>;
}
