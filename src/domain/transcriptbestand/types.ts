import type { Spreekbeurt } from '#domain/transcript.ts';

export type Transcriptsoort = 'webvtt' | 'srt' | 'tekst';

/** What should have stood there. Each has its own words in `teksten/transcriptbestand.ts`. */
export type Verwacht = 'tijdregel' | 'tijd' | 'lege-regel';

/** Why a file could not be read. Lines count from 1. */
export type Transcriptreden =
  | { readonly reden: 'leeg' }
  | { readonly reden: 'te-groot'; readonly tekens: number; readonly grens: number }
  /** Not text at all: a Word file, a recording. */
  | { readonly reden: 'geen-tekst' }
  | { readonly reden: 'geen-tijden'; readonly regel: number; readonly gevonden: string }
  | { readonly reden: 'geen-woorden' }
  /** Subtitles without any subtitle: no times, and so no words. */
  | { readonly reden: 'niets' }
  | { readonly reden: 'tijd'; readonly regel: number; readonly gevonden: string; readonly verwacht: Verwacht }
  /** Text that belongs to no time; reading on would lose it. */
  | { readonly reden: 'los'; readonly regel: number; readonly gevonden: string; readonly verwacht: Verwacht }
  | { readonly reden: 'te-ingewikkeld' };

/** Thrown for a file that cannot be read whole. `fout` says where and what was expected. */
export class TranscriptFout extends Error {
  override readonly name = 'TranscriptFout';
  readonly fout: Transcriptreden;
  constructor(fout: Transcriptreden) {
    super('regel' in fout ? `${fout.reden}, line ${fout.regel}` : fout.reden);
    this.fout = fout;
  }
}

/** Something odd in a file that was read all the same. */
export interface Opmerking {
  /**
   * `volgorde`: starts before the turn above it, so the turns were sorted. `eind-voor-begin`: the end was left out.
   * `overgeslagen`: a line before the first time. `kloktijd`: times of the day, counted from the one on this line.
   * `gedeelde-tijd`: the first time with turns of several people below it, which all begin at that time.
   * `geen-namen`: nothing in the text says who speaks. `programmaregel`: a line of the program that made the transcript,
   * left out. `tijd-achteraan`: a line that was read as words and that ends in a time, as a name above words does.
   */
  readonly soort:
    | 'volgorde'
    | 'eind-voor-begin'
    | 'overgeslagen'
    | 'kloktijd'
    | 'gedeelde-tijd'
    | 'geen-namen'
    | 'programmaregel'
    | 'tijd-achteraan';
  /** From 1. */
  readonly regel: number;
  readonly gevonden: string;
}

/** A piece of text with a time, before anybody asked who speaks. */
export interface Stuk {
  readonly start: number;
  readonly eind?: number;
  readonly tekst: string;
  /** As the file says it apart from the text; undefined when it does not. */
  readonly spreker?: string;
}

export interface Gelezenstukken {
  readonly stukken: readonly Stuk[];
  readonly opmerkingen: readonly Opmerking[];
}

/** A transcript as it was in a file. */
export interface Transcriptbestand extends Pick<Gelezenstukken, 'opmerkingen'> {
  readonly soort: Transcriptsoort;
  /** In order of start. `spreker` is the name in the file, and empty where it names nobody. */
  readonly beurten: readonly Spreekbeurt[];
  /** The names in the file, in order of appearance. */
  readonly sprekers: readonly string[];
}

/** What a person sees of a line that is wrong. */
export const kort = (regel: string): string => (regel.length > 80 ? `${regel.slice(0, 79)}…` : regel);
