import type { ThemaId } from '#kern/themas.ts';
import type { Spreekbeurt } from '#domain/transcript.ts';

/** "Ik kijk samen met". */
export const metWieSoorten = ['alleen', 'collega', 'coach', 'onderzoeker', 'client', 'anders'] as const;
export type MetWie =
  | { readonly soort: Exclude<(typeof metWieSoorten)[number], 'anders'> }
  | { readonly soort: 'anders'; readonly wie: string };

/** What the person looks at. Of a recording nothing is kept but what recognises the same file; not its name. */
export type Waarnaar =
  | { readonly soort: 'nog-niet' }
  | { readonly soort: 'verhaal'; readonly verhaal: string }
  | { readonly soort: 'notities'; readonly tekst: string }
  | { readonly soort: 'transcript'; readonly beurten: readonly Spreekbeurt[] }
  | {
      readonly soort: 'opname';
      readonly medium: 'video' | 'audio';
      /** Seconds. */
      readonly lengte: number;
      readonly vingerafdruk: string;
    };

/** "Wat ik zie": something seen or heard, with where. */
export interface Waarneming {
  readonly id: string;
  readonly tekst: string;
  /** Seconds from the start of the recording. */
  readonly tijd?: number;
  /** The turn it was taken from. */
  readonly beurt?: string;
}

export const geprobeerdStanden = ['nog-niet', 'ja', 'deels', 'nee'] as const;
export type Geprobeerd = (typeof geprobeerdStanden)[number];

/** "Wat ik anders ga doen", as "als …, dan …", and what came of it. */
export interface Voornemen {
  readonly id: string;
  readonly als: string;
  readonly dan: string;
  readonly geprobeerd: Geprobeerd;
  readonly hoeGingHet: string;
  readonly watLeverdeHetOp: string;
}

/** One column of the paper Werkblad. */
export interface Themadeel {
  readonly thema: ThemaId;
  readonly watIkMeAfvraag: string;
  readonly waarnemingen: readonly Waarneming[];
  readonly voornemens: readonly Voornemen[];
}

/** A voornemen of an earlier Werkblad, as it was when the follow-up began. What came of it is written there. */
export interface EerderVoornemen {
  readonly werkblad: string;
  readonly id: string;
  readonly thema: ThemaId;
  readonly als: string;
  readonly dan: string;
}

/** A piece of a record that this release cannot read: kept, exported, never shown as something else. */
export interface Apart {
  /** Where it was, such as `themas.0.waarnemingen.2`. */
  readonly pad: string;
  readonly waarde: unknown;
}

/** Themes on one sheet, as the paper has columns. */
export const MEESTE_THEMAS = 3;

export interface Werkblad {
  readonly id: string;
  /** Raised by one at each save. The order of versions is by this number, never by a clock. */
  readonly revisie: number;
  readonly titel: string;
  /** ISO moments, to show; clocks lie, so nothing is decided by them. */
  readonly gemaakt: string;
  readonly gewijzigd: string;
  /** ISO moment; undefined while it is among the others. */
  readonly gearchiveerd?: string;
  readonly metWie: MetWie;
  readonly waarnaar: Waarnaar;
  /** The doubt or wish with which somebody looks. */
  readonly twijfel: string;
  /** One to three once it is filled in. */
  readonly themas: readonly Themadeel[];
  /** Themes that were taken off with something in them; choosing them again brings it back. */
  readonly opzij: readonly Themadeel[];
  readonly eerdere: readonly EerderVoornemen[];
  /** The Werkblad this one follows, or is a copy of. */
  readonly vervolgVan?: string;
  readonly kopieVan?: string;
  /** ISO moment at which the checklist before an own recording was answered. The answers themselves are not kept. */
  readonly checklist?: string;
  readonly apart: readonly Apart[];
}
