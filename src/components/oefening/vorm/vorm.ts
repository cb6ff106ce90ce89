import type { OefeningSoort } from '#schemas/oefening.ts';
import type { AntwoordVan } from '#domain/oefening/antwoord.ts';
import type { Deel, Uitslag } from '#domain/oefening/uitslag.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import { gefilterd } from '#domain/oefening/lees.ts';

/** The level of the heading of the card: 3 in a lesson, 1 on a page of its own. */
export type Niveau = 1 | 2 | 3;

/** What every form gets, and every explanation. */
export interface VormProps<S extends OefeningSoort> {
  readonly oefening: LeerderVan<S>;
  readonly antwoord: AntwoordVan<S>;
  /** The outcome of the last recorded answer, when the learner may see it now. */
  readonly uitslag: Uitslag | null;
  /** The recorded answer that `uitslag` is about. */
  readonly vast: AntwoordVan<S> | null;
  /** Point at what is still open. */
  readonly nodig: boolean;
  readonly niveau: Niveau;
  readonly wijzig: (antwoord: AntwoordVan<S>) => void;
  /** Reads something out politely. */
  readonly meld: (tekst: string) => void;
}

/** What was said about a part of the answer. */
export const deelVan = (uitslag: Uitslag | null, id: string): Deel | undefined =>
  uitslag?.delen.find((deel) => deel.id === id);

/** The record with one entry changed; an empty value takes the entry away. */
export const metWaarde = (
  record: Readonly<Record<string, string>>,
  id: string,
  waarde: string,
): Readonly<Record<string, string>> => gefilterd({ ...record, [id]: waarde }, (_, tekst) => tekst !== '');

/** The ids with one added or taken away, in the order of `alle`: the order of clicking means nothing. */
export const metKeuze = (
  ids: readonly string[],
  id: string,
  alle: readonly { readonly id: string }[],
): readonly string[] =>
  alle.map((een) => een.id).filter((een) => (een === id ? !ids.includes(een) : ids.includes(een)));
