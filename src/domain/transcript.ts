import { som } from '#kern/getallen.ts';
import { telWoorden } from '#kern/tekst.ts';
import { reflectiesIn, vragenIn, type Vraag } from './transcript/vragen.ts';
import { aanEenStuk, deel, isBeurt, pingpongIn, stiltesIn, type Pingpong, type Stilte } from './transcript/verloop.ts';

export { reflectiesIn, vragenIn, type Vraag, type Vraagregel, type Vraagsoort } from './transcript/vragen.ts';
export type { Pingpong, Stilte } from './transcript/verloop.ts';

/** What somebody says at a time. */
export interface Spreekbeurt {
  readonly id: string;
  readonly spreker: string;
  readonly tekst: string;
  /** Seconds from the start of the recording. */
  readonly start: number;
  /** Seconds; unknown in many transcripts. */
  readonly eind?: number;
  /** What it is about, where somebody noted that. */
  readonly onderwerp?: string | undefined;
}

/** Time that is left out of a transcript: no silence, and nobody's turn goes on over it. */
export interface Weggelaten {
  readonly sprong: string;
  /** Seconds. */
  readonly van: number;
  readonly tot: number;
}

export interface Sprekermaten {
  readonly spreker: string;
  readonly beurten: number;
  readonly woorden: number;
  /** Fraction of all words, 0–1. */
  readonly deelWoorden: number;
  /** Fraction of the time in which somebody speaks, 0–1: turns without words are silence. Null when an end is unknown. */
  readonly deelTijd: number | null;
  /** The most words that somebody says before another speaks; seconds are null when an end is unknown. */
  readonly langsteBeurt: { readonly woorden: number; readonly seconden: number | null; readonly vanaf: string };
  readonly vragen: readonly (Vraag & { readonly beurt: string })[];
  readonly reflecties: readonly { readonly beurt: string; readonly tekst: string }[];
}

export interface Gespreksmaten {
  readonly sprekers: readonly Sprekermaten[];
  /** How often the turn goes to another speaker, per minute of the conversation. */
  readonly wisselsPerMinuut: number | null;
  readonly pingpong: readonly Pingpong[];
  readonly stiltes: readonly Stilte[];
  /** Words of everybody together, per minute of the conversation. */
  readonly woordenPerMinuut: number | null;
}

const duur = ({ start, eind }: Spreekbeurt): number | null => (eind === undefined ? null : eind - start);

function meetSpreker(spreker: string, regels: readonly (Spreekbeurt | Weggelaten)[]): Sprekermaten {
  const alle = regels.filter(isBeurt);
  const eigen = alle.filter((beurt) => beurt.spreker === spreker);
  const woorden = som(eigen.map(({ tekst }) => telWoorden(tekst)));
  const gesproken = alle.filter(({ tekst }) => telWoorden(tekst) > 0);
  const tijden = gesproken.map(duur);
  const eigenTijd = som(gesproken.filter((beurt) => beurt.spreker === spreker).map((beurt) => duur(beurt) ?? 0));
  const stukken = aanEenStuk(regels).filter((stuk) => stuk.spreker === spreker);
  const langste = stukken.reduce((beste, stuk) => (stuk.woorden > beste.woorden ? stuk : beste));
  return {
    spreker,
    beurten: eigen.length,
    woorden,
    deelWoorden: deel(woorden, som(alle.map(({ tekst }) => telWoorden(tekst)))),
    deelTijd: tijden.includes(null) ? null : deel(eigenTijd, som(tijden.map((tijd) => tijd ?? 0))),
    langsteBeurt: { woorden: langste.woorden, seconden: langste.seconden, vanaf: langste.vanaf },
    vragen: eigen.flatMap((beurt) => vragenIn(beurt.tekst).map((vraag) => ({ ...vraag, beurt: beurt.id }))),
    reflecties: eigen.flatMap((beurt) => reflectiesIn(beurt.tekst).map((tekst) => ({ beurt: beurt.id, tekst }))),
  };
}

/** Seconds from the first turn to the last, without what was left out between them. */
function lengte(regels: readonly (Spreekbeurt | Weggelaten)[]): number {
  const beurten = regels.filter(isBeurt);
  const begin = beurten[0]?.start ?? 0;
  const eind = Math.max(begin, ...beurten.map((beurt) => beurt.eind ?? beurt.start));
  const weg = regels.flatMap((regel) => (isBeurt(regel) || regel.van < begin || regel.tot > eind ? [] : [regel]));
  return eind - begin - som(weg.map(({ van, tot }) => tot - van));
}

/**
 * Measures a conversation. How each figure is counted:
 * - words: pieces of text with a letter or digit; a turn of only "…" has none;
 * - share of time: of the seconds in which somebody says words;
 * - longest turn: turns of the same speaker that follow each other count as one, unless time was left out between;
 * - questions and reflections: by rules on the words (transcript/vragen.ts), each with the rule that decided;
 * - turn switches: a turn of another speaker than the one before, divided by the minutes from first start to last end;
 * - pingpong: at least four alternating turns that carry the same topic;
 * - silence: at least three seconds between a known end and the next start; a turn without words belongs to the silence;
 * - tempo: all words, divided by the same minutes.
 * Kijkvragen on praat- en luisterbeurten: deel-3; the way of counting is ours.
 */
export function meetGesprek(regels: readonly (Spreekbeurt | Weggelaten)[]): Gespreksmaten {
  const beurten = regels.filter(isBeurt);
  const minuten = lengte(regels) / 60;
  const wissels = beurten.filter((beurt, i) => i > 0 && beurt.spreker !== beurten[i - 1]?.spreker).length;
  const perMinuut = (aantal: number): number | null => (minuten > 0 ? aantal / minuten : null);
  return {
    sprekers: [...new Set(beurten.map(({ spreker }) => spreker))].map((spreker) => meetSpreker(spreker, regels)),
    wisselsPerMinuut: perMinuut(wissels),
    pingpong: pingpongIn(regels),
    stiltes: stiltesIn(regels),
    woordenPerMinuut: perMinuut(som(beurten.map(({ tekst }) => telWoorden(tekst)))),
  };
}
