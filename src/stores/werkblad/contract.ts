/** What the store of the Werkblad promises to a page. Who draws the Werkblad knows this file and no other of the store. */
import type { ReadableAtom } from 'nanostores';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Plek, Slotreden, Slotstaat, Werkblad } from '#domain/werkblad.ts';
import type { Stop } from '#platform/omgeving.ts';

/** Why something is not (or not surely) on the disk. */
export type Werkbladfout = Bewaarfout | 'anders-gelezen' | 'vergrendeld' | 'alleen-lezen' | 'nieuwer' | 'onleesbaar';

/** How far the words of one sheet are. "Bewaard" only after the transaction completed. */
export type Bewaarstand =
  | { readonly stand: 'nog-niets' }
  | { readonly stand: 'bezig' }
  | { readonly stand: 'bewaard'; readonly tijd: number }
  | { readonly stand: 'niet-bewaard'; readonly reden: Werkbladfout };

/** How the key of this browser is kept. */
export type Sleutelstand =
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'geen' }
  /** Something lies where the key should be, and it is no key of ours. */
  | { readonly soort: 'onleesbaar' }
  /** A shared computer, which is what we start from: a passphrase opens it. */
  | { readonly soort: 'gedeeld'; readonly herstelcode: boolean; readonly rust: number }
  | { readonly soort: 'alleen-ik' };

/** A record that cannot be shown: kept whole, to be taken out as a file. */
export interface Bladapart {
  readonly id: string;
  readonly reden: 'onleesbaar' | 'nieuwer';
}

export type Bladenstand =
  /** Locked, or not known yet. */
  | { readonly stand: 'dicht' }
  | {
      readonly stand: 'open';
      /** Newest change first; those in the archive as well. */
      readonly bladen: readonly Werkblad[];
      readonly apart: readonly Bladapart[];
    };

/** What the page should know of the place where everything lies. */
export type Opslagstand =
  | { readonly stand: 'onbekend' }
  | { readonly stand: 'goed'; readonly blijvend: 'ja' | 'nee' | 'onbekend' }
  /** Everything works, and goes with the page. */
  | { readonly stand: 'alleen-geheugen'; readonly reden: Bewaarfout }
  /** The connection is not secure, so the browser encrypts nothing: nothing works, and nothing is kept. */
  | { readonly stand: 'geen-versleuteling' }
  /** There was something here, and the browser (or somebody) took it away. */
  | { readonly stand: 'verdwenen' };

/** Whether this tab may write on a sheet. */
export type Recht =
  | { readonly soort: 'laden' }
  | { readonly soort: 'schrijven' }
  | { readonly soort: 'lezen'; readonly waarom: 'andere-tab' }
  | { readonly soort: 'overnemen' };

/** Something that happened and that a person must know of until they say they do. */
export type Bericht =
  /** Two versions that do not go together: the other one is a sheet of its own now. */
  | { readonly soort: 'kopie'; readonly id: string; readonly blad: string; readonly kopie: string }
  /** Another tab took over while this one had something that was not saved. */
  | { readonly soort: 'overgenomen'; readonly id: string; readonly blad: string }
  /** Everything was erased, here or in another tab. */
  | { readonly soort: 'gewist'; readonly id: string }
  /** Sheets were put aside because they cannot be read. */
  | { readonly soort: 'apart'; readonly id: string; readonly aantal: number }
  /** Opened with the printed code, and the new passphrase could not be stored: the old one and the code go on working. */
  | { readonly soort: 'wachtzin-oud'; readonly id: string; readonly reden: Bewaarfout }
  /** Sheets that were erased just now, because that was asked for. */
  | { readonly soort: 'termijn-gewist'; readonly id: string; readonly aantal: number }
  /** Sheets that will be erased soon, because that was asked for. */
  | { readonly soort: 'bijna-gewist'; readonly id: string; readonly bladen: readonly string[]; readonly dagen: number };

/** An earlier version of a sheet, to go back to. */
export interface Versie {
  readonly revisie: number;
  /** ISO moment, to show. */
  readonly tijd: string;
  readonly blad: Werkblad;
}

export type Gelukt<T = unknown> = { readonly stand: 'gelukt' } & T;
export interface Mislukt<R extends string> {
  readonly stand: 'mislukt';
  readonly reden: R;
}

export type Sleutelkeuze =
  { readonly wie: 'gedeeld'; readonly wachtzin: string; readonly herstelcode: boolean } | { readonly wie: 'alleen-ik' };
/** `geen-versleuteling`: the browser encrypts nothing here, because the connection is not secure. */
export type Sleutelfout = 'te-kort' | 'verkeerd' | 'bestaat-al' | 'geen-versleuteling' | Bewaarfout;
/** `opslag-dicht`: the key opened, and what it belongs to could not be read. */
export type Ontgrendelfout = Sleutelfout | 'sleutel-onleesbaar' | 'opslag-dicht';

/** What was found when everything had been erased, place by place. */
export interface Wisbonregel {
  readonly plek: 'sleutel' | 'bladen' | 'geschiedenis' | 'apart' | 'instellingen' | 'merkteken' | 'databank';
  readonly stand: 'leeg' | 'niet-leeg' | 'niet-na-te-gaan';
}
export interface Wisbon {
  readonly regels: readonly Wisbonregel[];
  readonly bladen: number;
}

export interface Werkbladslot {
  readonly $slot: ReadableAtom<Slotstaat>;
  readonly $sleutel: ReadableAtom<Sleutelstand>;
  /** Fraction 0–1 while a passphrase is being worked on; a slow machine takes seconds. */
  readonly $voortgang: ReadableAtom<number | undefined>;
  /** Four Dutch words, from the random numbers of the browser. */
  bedenkWachtzin(): Promise<string>;
  /** Makes the first key. `herstelcode` comes once, to print, and is kept nowhere. */
  maakSleutel(keuze: Sleutelkeuze): Promise<Gelukt<{ readonly herstelcode?: string }> | Mislukt<Sleutelfout>>;
  ontgrendel(wachtzin: string): Promise<Gelukt | Mislukt<Ontgrendelfout>>;
  /** Opens with the printed code, and sets a new passphrase. */
  ontgrendelMetCode(code: string, wachtzin: string): Promise<Gelukt | Mislukt<Ontgrendelfout>>;
  /** Another passphrase, or another way of keeping the key. The sheets stay as they are. */
  wisselSleutel(
    oud: string,
    keuze: Sleutelkeuze,
  ): Promise<Gelukt<{ readonly herstelcode?: string }> | Mislukt<Sleutelfout>>;
  /** Milliseconds without doing anything before it locks; two to fifteen minutes. Holds in this page even when it could not be stored. */
  zetRust(ms: number): Promise<Gelukt | Mislukt<Bewaarfout>>;
  /** Saves first; then `bijVerlaten` of the page is called, which leaves the document. */
  vergrendel(reden: Slotreden): void;
  /** The person is there, and where. Called at keys and pointers. */
  bezig(plek?: Plek): void;
  /** After a lock that could not save. */
  naSlot(wat: 'opnieuw' | 'in-bestand' | 'zonder-bewaren'): void;
}

export interface Werkbladstore extends Werkbladslot {
  readonly $opslag: ReadableAtom<Opslagstand>;
  readonly $bladen: ReadableAtom<Bladenstand>;
  readonly $berichten: ReadableAtom<readonly Bericht[]>;
  gezien(bericht: string): void;

  /** Looks for a key and opens what opens by itself. Once, when the page is there. */
  begin(opties: { readonly bijVerlaten: (plek: Plek) => void }): Stop;

  /** A new sheet, saved at once; `vul` changes it before that. */
  nieuw(vul?: (leeg: Werkblad) => Werkblad): Werkblad;
  /** What a person did. In memory at once, on the disk within 300 ms. Ignored without the right to write. */
  wijzig(id: string, verander: (blad: Werkblad) => Werkblad): void;
  /** Takes a sheet away with its history; the promise gives the way back, for as long as the page lives. A way back that fails, rejects. */
  verwijder(id: string): Promise<Gelukt<{ readonly ongedaan: () => Promise<void> }> | Mislukt<Werkbladfout>>;
  /** All or nothing, as new sheets beside the others; the ids are new. Gives the way back. */
  voegToe(
    bladen: readonly Werkblad[],
  ): Promise<
    Gelukt<{ readonly ids: readonly string[]; readonly ongedaan: () => Promise<void> }> | Mislukt<Werkbladfout>
  >;
  /** The same atom for the same id. */
  bewaarstand(id: string): ReadableAtom<Bewaarstand>;
  recht(id: string): ReadableAtom<Recht>;
  /** Asks for the right to write on a sheet, for as long as it is looked at. */
  open(id: string): Stop;
  /** "Hier verder werken": the other tab saves and gives way; when it is silent for three seconds, it is passed by. */
  neemOver(id: string): Promise<void>;
  /** Earlier versions, the newest first. */
  geschiedenis(id: string): Promise<readonly Versie[]>;
  /** Goes back to an earlier version; the one of now stays in the history. */
  zetTerug(id: string, revisie: number): Promise<Gelukt | Mislukt<Werkbladfout>>;
  /** What lies apart, as it lies there, for a download. */
  rauw(id: string): Promise<unknown>;
  /** Everything as it lies there, encrypted, for a download while the key is missing. */
  rauwAlles(): Promise<unknown>;
  /** Brings everything to the disk now. */
  spoel(): Promise<void>;
  /** Sheets of which the last words are only on the screen. */
  nietBewaard(): readonly Werkblad[];
  /** Days after which a sheet that nobody opened or changed goes; undefined for never. */
  readonly $bewaartermijn: ReadableAtom<number | undefined>;
  zetBewaartermijn(dagen: number | undefined): Promise<Gelukt | Mislukt<Bewaarfout>>;
  /** Erases everything of the Werkblad: the key first. */
  wis(): Promise<Wisbon>;
}
