import type { OefeningSoort } from '#schemas/oefening.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';

export interface AntwoordKeuze {
  readonly soort: 'keuze';
  readonly gekozen: readonly string[];
}

export interface AntwoordSorteren {
  readonly soort: 'sorteren';
  /** Item to groep; an item that has no place yet is absent. */
  readonly groepen: Readonly<Record<string, string>>;
}

export interface AntwoordKoppelen {
  readonly soort: 'koppelen';
  /** Left to right; a left without a match yet is absent. */
  readonly paren: Readonly<Record<string, string>>;
}

export interface AntwoordVolgorde {
  readonly soort: 'volgorde';
  readonly volgorde: readonly string[];
}

export interface AntwoordHerschrijven {
  readonly soort: 'herschrijven';
  readonly teksten: Readonly<Record<string, string>>;
  /** The points of the zelfcheck that were ticked. */
  readonly gecheckt: readonly string[];
}

export interface AntwoordVoorspellen {
  readonly soort: 'voorspellen';
  /** Null when there are no options, or none was chosen yet. */
  readonly optie: string | null;
  readonly tekst: string;
  /** The points of `vergelijk` that were ticked. */
  readonly vergeleken: readonly string[];
}

export interface AntwoordMarkeren {
  readonly soort: 'markeren';
  readonly beurten: readonly string[];
}

export interface AntwoordPerSoort {
  readonly keuze: AntwoordKeuze;
  readonly sorteren: AntwoordSorteren;
  readonly koppelen: AntwoordKoppelen;
  readonly volgorde: AntwoordVolgorde;
  readonly herschrijven: AntwoordHerschrijven;
  readonly voorspellen: AntwoordVoorspellen;
  readonly markeren: AntwoordMarkeren;
}

export type AntwoordVan<S extends OefeningSoort> = AntwoordPerSoort[S];
export type Antwoord = AntwoordPerSoort[OefeningSoort];

/** What the domain must know of one kind of oefening. */
export interface SoortGedrag<S extends OefeningSoort> {
  /** The answer to start from. */
  readonly leegAntwoord: (oefening: LeerderVan<S>) => AntwoordVan<S>;
  /** Whether the answer may be recorded. */
  readonly isVolledig: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => boolean;
  /** A stored value as an answer of this kind, or null. */
  readonly leesAntwoord: (waarde: unknown) => AntwoordVan<S> | null;
  /** The answer without ids that no longer exist. */
  readonly passendAntwoord: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => AntwoordVan<S>;
  /** The outcome, for an answer that passed through `passendAntwoord`. */
  readonly grade: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>, poging: PogingNummer) => Uitslag;
}
