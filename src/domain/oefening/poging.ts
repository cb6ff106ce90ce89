import { leesEenAntwoord } from './antwoord.ts';
import type { Antwoord, Antwoordsoort, AntwoordVan } from './antwoord.ts';
import { canoniek, gelijk } from './canoniek.ts';
import { isObject, isTelbaar } from './lees.ts';
import type { Uitslag } from './uitslag.ts';

export const zekerheden = ['onzeker', 'twijfel', 'zeker'] as const;
/** How sure the learner says to be, before seeing the outcome. */
export type Zekerheid = (typeof zekerheden)[number];

/** A recorded answer. It never changes. */
export interface Poging {
  readonly antwoord: Antwoord;
  readonly zekerheid?: Zekerheid;
  /** Milliseconds since the epoch; unique and ascending within a staat. */
  readonly tijd: number;
  /** From 0 to 1, or null when no machine judged it. */
  readonly score: number | null;
  /** The version of the oefening that was answered. */
  readonly versie: number;
}

/** An answer that was never recorded and no longer fits, or had to make place; kept because a learner wrote it. */
export interface OudAntwoord {
  readonly antwoord: Antwoord;
  readonly versie: number;
  readonly tijd: number;
}

/** All that is stored of one oefening or gesprek. `concept` is what stands in the card now. */
export interface OefeningStaat<S extends Antwoordsoort = Antwoordsoort> {
  readonly id: string;
  readonly versie: number;
  readonly concept: AntwoordVan<S>;
  readonly pogingen: readonly Poging[];
  readonly oud: readonly OudAntwoord[];
  /** When the learner last changed something, in milliseconds since the epoch; 0 is never. */
  readonly gewijzigd: number;
}

/** Time that always moves on, also when the clock of the machine is set back. */
export const na = (vorige: number, tijd: number): number => Math.max(tijd, vorige + 1);

function isBlanco(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.trim() === '';
  if (Array.isArray(waarde)) return waarde.length === 0;
  return (
    waarde === null ||
    (isObject(waarde) && Object.entries(waarde).every(([sleutel, deel]) => sleutel === 'soort' || isBlanco(deel)))
  );
}

/** Whether the concept may be replaced without losing words: it is untouched, blank, or kept already. */
export function isVeilig({ concept, versie, gewijzigd, pogingen, oud }: OefeningStaat): boolean {
  if (gewijzigd === 0 || isBlanco(concept)) return true;
  return [...pogingen, ...oud].some((eerder) => eerder.versie === versie && gelijk(eerder.antwoord, concept));
}

/** Without doubles, in the order of time. */
export function opTijd<T extends { readonly tijd: number }>(lijst: readonly T[]): readonly T[] {
  const uniek = [...new Map(lijst.map((item) => [canoniek(item), item]))];
  return uniek.sort(([x, a], [y, b]) => a.tijd - b.tijd || (x < y ? -1 : 1)).map(([, item]) => item);
}

/** The concept as an old answer. */
export const alsOud = ({ concept, versie, gewijzigd }: OefeningStaat): OudAntwoord => ({
  antwoord: concept,
  versie,
  tijd: gewijzigd,
});

/** The old answers, with the concept among them when it would be lost otherwise. */
export const metConcept = (staat: OefeningStaat): readonly OudAntwoord[] =>
  isVeilig(staat) ? staat.oud : opTijd([...staat.oud, alsOud(staat)]);

/** The staat with another concept. The same staat when nothing differs. @param tijd milliseconds since the epoch. */
export function wijzigConcept<S extends Antwoordsoort>(
  staat: OefeningStaat<S>,
  concept: AntwoordVan<S>,
  tijd: number,
): OefeningStaat<S> {
  return gelijk(staat.concept, concept) ? staat : { ...staat, concept, gewijzigd: na(staat.gewijzigd, tijd) };
}

/** The staat with the concept recorded as an attempt. @param vast `tijd` in milliseconds since the epoch. */
export function legVast<S extends Antwoordsoort>(
  staat: OefeningStaat<S>,
  vast: { readonly uitslag: Pick<Uitslag, 'score'>; readonly zekerheid?: Zekerheid | undefined; readonly tijd: number },
): OefeningStaat<S> {
  const tijd = Math.max(na(staat.pogingen.at(-1)?.tijd ?? -1, vast.tijd), staat.gewijzigd);
  const poging: Poging = {
    antwoord: staat.concept,
    ...(vast.zekerheid === undefined ? {} : { zekerheid: vast.zekerheid }),
    tijd,
    score: vast.uitslag.score,
    versie: staat.versie,
  };
  return { ...staat, pogingen: [...staat.pogingen, poging], gewijzigd: tijd };
}

/** The number of the next attempt at this version, from 1; `grade` asks for it. */
export const volgendePoging = ({ pogingen, versie }: OefeningStaat): number =>
  pogingen.filter((poging) => poging.versie === versie).length + 1;

/** 'nieuw': nothing done; 'vastgelegd': the concept is the last attempt; 'bezig': anything else. */
export function standVan({ concept, pogingen, versie, gewijzigd }: OefeningStaat): 'nieuw' | 'bezig' | 'vastgelegd' {
  const laatste = pogingen.at(-1);
  if (laatste?.versie === versie && gelijk(laatste.antwoord, concept)) return 'vastgelegd';
  return gewijzigd === 0 ? 'nieuw' : 'bezig';
}

const isZekerheid = (waarde: unknown): waarde is Zekerheid => zekerheden.some((zekerheid) => zekerheid === waarde);
const isScore = (waarde: unknown): waarde is number | null => waarde === null || (isTelbaar(waarde) && waarde <= 1);

function leesPoging(waarde: unknown): Poging | null {
  if (!isObject(waarde)) return null;
  const { zekerheid, tijd, score, versie } = waarde;
  const antwoord = leesEenAntwoord(waarde.antwoord);
  if (!antwoord || !isTelbaar(tijd) || !isScore(score) || !isTelbaar(versie)) return null;
  if (zekerheid === undefined) return { antwoord, tijd, score, versie };
  return isZekerheid(zekerheid) ? { antwoord, zekerheid, tijd, score, versie } : null;
}

function leesOud(waarde: unknown): OudAntwoord | null {
  if (!isObject(waarde)) return null;
  const { versie, tijd } = waarde;
  const antwoord = leesEenAntwoord(waarde.antwoord);
  return antwoord && isTelbaar(versie) && isTelbaar(tijd) ? { antwoord, versie, tijd } : null;
}

function leesLijst<T extends { readonly tijd: number }>(
  waarde: unknown,
  lees: (item: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(waarde)) return null;
  const gelezen = waarde.map(lees).filter((item) => item !== null);
  return gelezen.length === waarde.length ? opTijd(gelezen) : null;
}

/** Reads a stored or imported staat; null when any part does not fit, so that the caller can set the raw value aside. */
export function leesStaat(waarde: unknown): OefeningStaat | null {
  if (!isObject(waarde) || typeof waarde.id !== 'string' || !isTelbaar(waarde.versie) || !isTelbaar(waarde.gewijzigd))
    return null;
  const concept = leesEenAntwoord(waarde.concept);
  const pogingen = leesLijst(waarde.pogingen, leesPoging);
  const oud = leesLijst(waarde.oud, leesOud);
  if (!concept || !pogingen || !oud) return null;
  return { id: waarde.id, versie: waarde.versie, concept, pogingen, oud, gewijzigd: waarde.gewijzigd };
}
