/** What somebody keeps of looking at one story: rounds with marks. A second round never touches the first. */
import type { Moment } from '../annotatie.ts';

/** One time of looking, with the one to three thema's chosen for it. */
export interface Ronde {
  readonly id: string;
  /** ISO 8601 date and time. */
  readonly begonnen: string;
  /** Ids of thema's, in the order of the Kijkwijzer; one to three once somebody chose. */
  readonly themas: readonly string[];
  readonly momenten: readonly Moment[];
  /** When somebody first laid the round beside the readings, ISO 8601; after that the marks may still change. */
  readonly vergeleken?: string;
}

export interface Analyse {
  readonly verhaal: string;
  /** Oldest first; at least one. The last is the one that is open. */
  readonly rondes: readonly Ronde[];
}

/** A moment of a reading, with what a story says about it besides. */
export interface LezingMoment extends Moment {
  /** The moment shows what goes well. */
  readonly gaatGoed?: boolean;
  readonly tip?: string;
  /** Where the example readings differ, with the reasons of both. */
  readonly verschil?: string;
}

/** Moments of somebody else: an example reading of ours, or of people whom a municipality asked. */
export interface Lezing {
  readonly id: string;
  /** As it is shown: `Voorbeeldlezing a`, or the name somebody gave. */
  readonly naam: string;
  /** `voorbeeld` is ours; `eigen` comes out of a file. Figures are only for agreement between people. */
  readonly soort: 'voorbeeld' | 'eigen';
  readonly momenten: readonly LezingMoment[];
  /** Thema's that somebody looked with, where a file says so: without it, those that were used. */
  readonly themas?: readonly string[];
}
