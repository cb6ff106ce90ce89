import type { ComponentType } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { AntwoordVan } from '#domain/oefening/antwoord.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { Motor } from '#domain/oefening/motor.ts';
import type { VormProps } from '../vorm/vorm.ts';

/** One line of an answer in words. `bij` is what it answers to. */
export interface Regel {
  readonly bij?: string;
  readonly tekst: string;
}

/** What a card needs of its kind once an answer was recorded. */
export interface Later<S extends OefeningSoort> {
  /** Explains the recorded answer, when everything may be seen. */
  readonly Uitleg: ComponentType<VormProps<S>>;
  /** An answer in words, line by line. What is gone from the oefening says so. */
  readonly vertel: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => readonly Regel[];
}

/** Everything a card must know of one kind. Its island brings this along, so that a page carries no kind it does not show. */
export interface Kaartsoort<S extends OefeningSoort> {
  /** The rules: the behaviour of this kind in the engine. */
  readonly motor: Motor<S>;
  /** Asks. */
  readonly Vorm: ComponentType<VormProps<S>>;
  /** What stands in the form now: answers that were given before the script was there. */
  readonly leesFormulier: (oefening: LeerderVan<S>, data: FormData) => AntwoordVan<S>;
  /** What is still needed before the answer can be recorded, in one or two friendly sentences. */
  readonly nodig: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => string;
  /** The rest is fetched when somebody records an answer, or looks back. */
  readonly later: () => Promise<Later<S>>;
}
