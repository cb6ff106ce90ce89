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

/** A place in the plane of SLIM; an axis without an answer yet is null. */
export interface AntwoordSlimPlaatsen {
  readonly soort: 'slim-plaatsen';
  readonly willen: number | null;
  readonly kunnen: number | null;
}

export interface AntwoordSlimHerkennen {
  readonly soort: 'slim-herkennen';
  readonly zelfbeeld: string | null;
  /** The turn that shows it. */
  readonly beurt: string | null;
}

export interface AntwoordSlimMatch {
  readonly soort: 'slim-match';
  readonly match: string | null;
  readonly reactie: string | null;
  /** The sentence to say instead, or now. */
  readonly inPlaatsVan: string | null;
}

export interface AntwoordSlimRol {
  readonly soort: 'slim-rol';
  readonly rol: string | null;
  /** The name that somebody gives to "anders"; own words, and nobody judges them. */
  readonly namelijk: string;
}

/** What somebody wrote at a stretch of turns. */
export interface Aantekening {
  /** The last turn; for a single turn the first one again. */
  readonly tot: string;
  readonly waarneming: string;
  readonly vraag: string;
  /** False when the turn was let go: what was written there stays, and counts for nothing. */
  readonly aan: boolean;
}

export interface AntwoordAnnoteren {
  readonly soort: 'annoteren';
  /** By the first turn. */
  readonly momenten: Readonly<Record<string, Aantekening>>;
}

export interface AntwoordReactie {
  readonly soort: 'reactie';
  readonly reactie: string | null;
  /** Inside or outside this conversation. */
  readonly plek: string | null;
  /** The turn that shows it. */
  readonly beurt: string | null;
}

export interface AntwoordMeten {
  readonly soort: 'meten';
  /** Maat to number, as it was typed: half a number is kept too. */
  readonly voorspeld: Readonly<Record<string, string>>;
}

/** A walk through a branching conversation. No oefening, and stored as one: it saves, travels and merges the same way. */
export interface AntwoordGesprek {
  readonly soort: 'gesprek';
  /** The ids of the choices, in order. */
  readonly pad: readonly string[];
}

/**
 * What somebody keeps of looking at a story; no oefening either, and stored as one. What is in it is the business of
 * `domain/annotatie/bewaard.ts`: every page with an oefening carries this file, and only one page looks inside.
 */
export interface AntwoordAnalyse {
  readonly soort: 'analyse';
  readonly inhoud: Readonly<Record<string, unknown>>;
}

export interface AntwoordPerSoort {
  readonly keuze: AntwoordKeuze;
  readonly sorteren: AntwoordSorteren;
  readonly koppelen: AntwoordKoppelen;
  readonly volgorde: AntwoordVolgorde;
  readonly herschrijven: AntwoordHerschrijven;
  readonly voorspellen: AntwoordVoorspellen;
  readonly markeren: AntwoordMarkeren;
  readonly 'slim-plaatsen': AntwoordSlimPlaatsen;
  readonly 'slim-herkennen': AntwoordSlimHerkennen;
  readonly 'slim-match': AntwoordSlimMatch;
  readonly 'slim-rol': AntwoordSlimRol;
  readonly annoteren: AntwoordAnnoteren;
  readonly reactie: AntwoordReactie;
  readonly meten: AntwoordMeten;
  readonly gesprek: AntwoordGesprek;
  readonly analyse: AntwoordAnalyse;
}

/** What can be stored of a person: answers to oefeningen, walks through gesprekken, and analyses of verhalen. */
export type Antwoordsoort = OefeningSoort | 'gesprek' | 'analyse';

export type AntwoordVan<S extends Antwoordsoort> = AntwoordPerSoort[S];
export type Antwoord = AntwoordPerSoort[Antwoordsoort];

/** What the domain must know of one kind of oefening, beside how to read a stored answer (`lezers.ts`). */
export interface SoortGedrag<S extends OefeningSoort> {
  /** The answer to start from. */
  readonly leegAntwoord: (oefening: LeerderVan<S>) => AntwoordVan<S>;
  /** Whether the answer may be recorded. */
  readonly isVolledig: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => boolean;
  /** The answer without ids that no longer exist. */
  readonly passendAntwoord: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>) => AntwoordVan<S>;
  /** The outcome, for an answer that passed through `passendAntwoord`. */
  readonly grade: (oefening: LeerderVan<S>, antwoord: AntwoordVan<S>, poging: PogingNummer) => Uitslag;
}
