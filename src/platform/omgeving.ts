import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** Undoes a subscription or a timer. Calling it twice does no harm. */
export type Stop = () => void;

export interface Klok {
  /** Milliseconds since 1970. It can go back: never order by it alone. */
  nu(): number;
  /** Runs something once, later. */
  straks(ms: number, doe: () => void): Stop;
}

/** What the storage must know of a record; the rest is the business of its owner. */
export interface OpslagRecord {
  readonly id: string;
  readonly gewijzigd: number;
}

/** `bewaard` is said only after the transaction completed. */
export type Bewaarresultaat =
  | { readonly stand: 'bewaard'; readonly tijd: number; readonly records: readonly OpslagRecord[] }
  | { readonly stand: 'niet-bewaard'; readonly reden: Bewaarfout };

/** A failed read is not an empty storage: `geheugen` is only what this page itself still holds. */
export type Leesresultaat<T> =
  | { readonly stand: 'gelezen'; readonly waarde: T }
  | { readonly stand: 'niet-gelezen'; readonly reden: Bewaarfout; readonly geheugen: T };

/** What a page put down in its last moment, beside the records. */
export interface Haastwerk {
  readonly sleutel: number;
  readonly waarde: unknown;
}

/** What was there before the erasing. */
export interface Gewist {
  readonly records: readonly unknown[];
  readonly apart: readonly unknown[];
  readonly haast: readonly unknown[];
}

export type Wisresultaat =
  ({ readonly stand: 'gewist' } & Gewist) | { readonly stand: 'niet-gewist'; readonly reden: Bewaarfout };

export type Opslagstand =
  { readonly stand: 'duurzaam' } | { readonly stand: 'alleen-geheugen'; readonly reden: Bewaarfout };

/** What should be written in place of a record, given what is there now, and what to lay aside in the same transaction. */
export interface Samenvoeging {
  readonly record: OpslagRecord;
  readonly apart?: readonly unknown[];
}

export interface Schrijfopties {
  /**
   * Called inside the transaction when there is a record under the same id already, so no other tab can come between.
   * Must be pure and synchronous: it may run again after the database was reopened.
   */
  readonly samen?: (opgeslagen: unknown, nieuw: OpslagRecord) => Samenvoeging;
  /** Kept beside the records, whatever they are. */
  readonly apart?: readonly unknown[];
}

/** A key → record store for what people write. Nothing in it rejects; results say what happened. */
export interface Opslag {
  stand(): Promise<Opslagstand>;
  lees(id: string): Promise<Leesresultaat<unknown>>;
  leesAlles(): Promise<Leesresultaat<readonly unknown[]>>;
  /** What was laid aside: replaced drafts and records nobody could read. */
  leesApart(): Promise<Leesresultaat<readonly unknown[]>>;
  bewaar(record: OpslagRecord, opties?: Schrijfopties): Promise<Bewaarresultaat>;
  /** All or nothing, in one transaction. */
  bewaarAlles(records: readonly OpslagRecord[], opties?: Schrijfopties): Promise<Bewaarresultaat>;
  /**
   * For a page that is going: puts a value beside the records at once, in one go. It looks at nothing and overwrites
   * nothing, which is why it often arrives where a proper save would not. Best effort; the key comes if the page lives on.
   */
  bewaarHaastig(waarde: unknown): Promise<number | undefined>;
  leesHaast(): Promise<Leesresultaat<readonly Haastwerk[]>>;
  /** What was taken over can go. */
  ruimHaast(sleutels: readonly number[]): Promise<void>;
  /** Takes one record away. */
  verwijder(id: string): Promise<Wisresultaat>;
  /** Empties everything and gives back what was there. */
  wis(): Promise<Wisresultaat>;
}

/** What tabs tell each other. */
export type Bericht =
  | { readonly soort: 'bewaard'; readonly id: string; readonly gewijzigd: number }
  | { readonly soort: 'ingelezen' }
  | { readonly soort: 'gewist' };

export interface Melding {
  /** To the other tabs; with `overal` also to the listeners in this one. */
  stuur(bericht: Bericht, bereik?: 'andere-tabs' | 'overal'): void;
  luister(bij: (bericht: Bericht) => void): Stop;
}

export interface Pagina {
  /** The page is being hidden or left: the last chance to save. */
  bijVerlaten(doe: () => void): Stop;
  /** The page is looked at again, perhaps after a long time or straight from the browser's memory. */
  bijTerugkomst(doe: () => void): Stop;
}

export type Bestandresultaat =
  | { readonly stand: 'gelezen'; readonly tekst: string }
  | { readonly stand: 'niet-gelezen'; readonly reden: 'te-groot'; readonly grootte: number; readonly grens: number }
  | { readonly stand: 'niet-gelezen'; readonly reden: 'onleesbaar' };

export interface Bestand {
  download(naam: string, tekst: string): void;
  lees(bestand: Blob): Promise<Bestandresultaat>;
}

/** localStorage for choices and marks, never for what people write. Nothing throws; `false` means it did not work. */
export interface Sleutelopslag {
  lees(sleutel: string): string | undefined;
  schrijf(sleutel: string, waarde: string): boolean;
  wis(sleutel: string): boolean;
  sleutels(): readonly string[];
}

/** What the browser gives. Stores get it as an argument. */
export interface Omgeving {
  readonly klok: Klok;
  readonly opslag: Opslag;
  readonly melding: Melding;
  readonly pagina: Pagina;
  readonly bestand: Bestand;
  readonly sleutelopslag: Sleutelopslag;
}
