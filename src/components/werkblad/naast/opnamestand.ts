import type { Waarnaar } from '#domain/werkblad.ts';

export type Opname = Extract<Waarnaar, { readonly soort: 'opname' }>;

/** How far a file is that somebody chose. The file itself is here only as an address inside this page. */
export type Opnamestand =
  | { readonly stand: 'geen' }
  | { readonly stand: 'opent'; readonly url: string; readonly bestand: File }
  | {
      readonly stand: 'klaar';
      readonly url: string;
      readonly opname: Opname;
      readonly past: 'nieuw' | 'zelfde' | 'anders';
      readonly alleenGeluid: boolean;
    }
  | { readonly stand: 'kan-niet'; readonly soort: string }
  | { readonly stand: 'niet-te-lezen' };

/**
 * The kind of file, to name in a message: what the browser says it is, or the end of its name. Never the name itself.
 */
export function soortBestand({ type, name }: { readonly type: string; readonly name: string }): string {
  const eind = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1];
  return eind === undefined ? type : eind.toLowerCase();
}

/** Whether it is the recording that the sheet was written with. */
export const past = (nu: Opname, eerder: Opname | undefined): 'nieuw' | 'zelfde' | 'anders' => {
  if (!eerder) return 'nieuw';
  return nu.vingerafdruk === eerder.vingerafdruk ? 'zelfde' : 'anders';
};

/** Seconds that a caption without an end stays, at most. */
const LANGST = 6;

export interface Ondertitel {
  readonly start: number;
  readonly eind: number;
  readonly tekst: string;
}

/** Captions with an end: their own, else the beginning of the next. Words of nobody have no name in front. */
export const alsOndertitels = (
  beurten: readonly {
    readonly start: number;
    readonly eind?: number;
    readonly tekst: string;
    readonly spreker: string;
  }[],
): readonly Ondertitel[] =>
  beurten.map(({ start, eind, tekst, spreker }, i) => {
    const volgende = beurten[i + 1]?.start ?? Infinity;
    return {
      start,
      eind: Math.max(eind ?? Math.min(volgende, start + LANGST), start + 0.1),
      tekst: spreker === '' ? tekst : `${spreker}: ${tekst}`,
    };
  });

/** A passage that is played again and again. Seconds; without an end it has only just begun. */
export interface Lus {
  readonly van: number;
  readonly tot?: number;
}

/** Where to go when a passage is over; `undefined` when it is not. */
export const terugNaar = (lus: Lus | undefined, tijd: number): number | undefined =>
  lus?.tot !== undefined && (tijd >= lus.tot || tijd < lus.van - 0.5) ? lus.van : undefined;
