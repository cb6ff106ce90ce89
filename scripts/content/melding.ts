/** What an author has to change, and where. The words are Dutch, because authors read them. */

/** The way to a field: `['items', 2, 'groep']`. */
export type Pad = readonly (string | number)[];

export interface Melding {
  readonly bestand: string;
  readonly regel?: number;
  readonly veld: string;
  readonly gevonden: string;
  readonly verwacht: string;
  /** What to write instead. */
  readonly schrijf: string;
}

export type Wat = Pick<Melding, 'gevonden' | 'verwacht' | 'schrijf'>;

/** A file of content, and on which line a field of it stands. */
export interface Plek {
  readonly bestand: string;
  readonly regel: (pad: Pad) => number | undefined;
}

/** A path as authors read it: `items[2].groep`. */
export const veldVan = (pad: Pad): string =>
  pad.reduce<string>((tot, stap) => {
    if (typeof stap === 'number') return `${tot}[${stap}]`;
    return tot === '' ? stap : `${tot}.${stap}`;
  }, '');

/** The path of a field as authors read it. */
export const padVan = (veld: string): Pad =>
  (veld.match(/[^.[\]]+/g) ?? []).map((stap) => (/^\d+$/.test(stap) ? Number(stap) : stap));

export function meld(plek: Plek, pad: Pad, { gevonden, verwacht, schrijf }: Wat): Melding {
  const regel = plek.regel(pad);
  return {
    bestand: plek.bestand,
    ...(regel === undefined ? {} : { regel }),
    veld: veldVan(pad),
    gevonden,
    verwacht,
    schrijf,
  };
}

/** The same file, always on this line: for what stands in the text of a lesson. */
export const opRegel = ({ bestand }: Plek, regel: number): Plek => ({ bestand, regel: () => regel });

const zonderPunt = (zin: string): string => zin.replace(/\.$/, '');

export const toonMelding = ({ bestand, regel, veld, gevonden, verwacht, schrijf }: Melding): string =>
  `${bestand}${regel === undefined ? '' : `:${regel}`} ${veld === '' ? '' : `${veld}: `}gevonden ${zonderPunt(gevonden)}; ` +
  `verwacht ${zonderPunt(verwacht)}. Schrijf: ${zonderPunt(schrijf)}.`;

export function telMeldingen({ length }: readonly Melding[]): string {
  if (length === 0) return 'geen meldingen';
  return length === 1 ? '1 melding' : `${length} meldingen`;
}

/** By file, then by line. */
export const opPlaats = (a: Melding, b: Melding): number =>
  a.bestand.localeCompare(b.bestand) || (a.regel ?? 0) - (b.regel ?? 0) || a.veld.localeCompare(b.veld);

/** A value as an author recognises it, cut off when long. */
export function toon(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return 'niets';
  const tekst = JSON.stringify(waarde);
  return tekst.length > 60 ? `${tekst.slice(0, 59)}…` : tekst;
}
