import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import { gelijk } from '#domain/oefening/canoniek.ts';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { Motor } from '#domain/oefening/motor.ts';
import type { OefeningStaat, OudAntwoord, Poging } from '#domain/oefening/poging.ts';

/** Where the learner is on the card. */
export type Stap = 'invullen' | 'zekerheid' | 'uitleg';

/** What this visit adds to the stored staat; it is never stored, so a reload starts closed. */
export interface Blik {
  readonly stap: Stap;
  /** The outcome of the last attempt may be on the screen. */
  readonly open: boolean;
  /** The learner asked for everything. */
  readonly alles: boolean;
  /** "Leg vast" was tried too early: say what is still open. */
  readonly nodig: boolean;
}

export const BEGIN: Blik = { stap: 'invullen', open: false, alles: false, nodig: false };
export const UITLEG: Blik = { stap: 'uitleg', open: true, alles: false, nodig: false };

/** What the card shows. */
export interface Zicht {
  readonly stap: Stap;
  /** The last attempt at this version; null when there is none. */
  readonly laatste: Poging | null;
  /** The concept is what was recorded last, apart from what may be ticked afterwards. */
  readonly vastgelegd: boolean;
  /** The outcome on the screen. */
  readonly uitslag: Uitslag | null;
  /** The answer is recorded and everything may be seen: the form gives way to the explanation. */
  readonly lezen: boolean;
}

/** Kinds that no machine judges: own words stay beside the examples, also while they are being changed. */
const OPEN: readonly OefeningSoort[] = ['herschrijven', 'voorspellen'];

/** An answer without the points that are ticked after it was recorded. */
function kern(antwoord: Antwoord): unknown {
  if (antwoord.soort === 'herschrijven') return antwoord.teksten;
  if (antwoord.soort === 'voorspellen') return [antwoord.optie, antwoord.tekst];
  return antwoord;
}

/** Whether two answers say the same, apart from what is ticked afterwards. */
export const zelfdeKern = (a: Antwoord, b: Antwoord): boolean => a.soort === b.soort && gelijk(kern(a), kern(b));

/** The attempts that can be shown in this oefening: of this version, and of this kind. */
export const pogingenVan = ({ soort }: { readonly soort: OefeningSoort }, staat: OefeningStaat): readonly Poging[] =>
  staat.pogingen.filter((poging) => poging.versie === staat.versie && poging.antwoord.soort === soort);

/** An oefening, what is stored of it, and what this visit adds. */
export interface Stand<S extends OefeningSoort> {
  readonly oefening: LeerderVan<S>;
  readonly staat: OefeningStaat;
  readonly blik: Blik;
}

/** Works out what the card shows, from what is stored and what happened during this visit. */
export function zichtOp<S extends OefeningSoort>(motor: Motor<S>, { oefening, staat, blik }: Stand<S>): Zicht {
  const pogingen = pogingenVan(oefening, staat);
  const laatste = pogingen.at(-1) ?? null;
  const vastgelegd = laatste !== null && zelfdeKern(laatste.antwoord, staat.concept);
  // Another tab may have changed the answer under an open explanation.
  const stap = blik.stap === 'uitleg' && !vastgelegd ? 'invullen' : blik.stap;
  if (laatste === null || !blik.open) return { stap, laatste, vastgelegd, uitslag: null, lezen: false };
  const antwoord = vastgelegd ? staat.concept : laatste.antwoord;
  const uitslag = motor.grade(oefening, antwoord, blik.alles ? 'toonAlles' : pogingen.length);
  const mag = stap === 'uitleg' || uitslag.inzage === 'aanwijzing' || OPEN.includes(oefening.soort);
  const lezen = stap === 'uitleg' && uitslag.inzage === 'alles';
  return { stap, laatste, vastgelegd, uitslag: mag ? uitslag : null, lezen };
}

/** Something the learner answered before: recorded (with a number) or not. */
export interface Eerder {
  readonly was: Poging | OudAntwoord;
  readonly nummer?: number;
}

/** Earlier answers, newest first; an old draft that was recorded too is not named twice. */
export function eerdereVan({ pogingen, oud }: OefeningStaat, zonder: Poging | null): readonly Eerder[] {
  const los = oud.filter(({ antwoord }) => !pogingen.some((poging) => zelfdeKern(poging.antwoord, antwoord)));
  const vast = pogingen.map((was, i) => ({ was, nummer: i + 1 })).filter(({ was }) => was !== zonder);
  return [...vast, ...los.map((was) => ({ was }))].toSorted((a, b) => b.was.tijd - a.was.tijd);
}
