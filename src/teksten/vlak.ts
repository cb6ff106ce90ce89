import { zelfbeeldKort, zelfbeeldNaam } from '#domain/slim/namen.ts';
import { kantwoord, plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import type { As, Plaatsing } from '#domain/slim/vlak.ts';
import type { ZelfbeeldId } from '#kern/slim.ts';
import { opsomming } from './telwoord.ts';

/** An answer that may not be complete yet. */
export interface HalvePlek {
  readonly willen: number | null;
  readonly kunnen: number | null;
}

/** Inside a sentence, a zelfbeeld starts with a small letter. */
const klein = (zelfbeeld: ZelfbeeldId): string =>
  zelfbeeldNaam[zelfbeeld].replace(/^./, (letter) => letter.toLowerCase());
const asWoord = (as: As, waarde: number | null): string =>
  `${as}: ${waarde === null ? 'nog open' : kantwoord(as, waarde)}`;

/** Words of the plane. */
export const vlakTeksten = {
  kort: zelfbeeldKort,
  willen: 'willen',
  kunnen: 'kunnen',
  asWillen: 'alternatief ← willen → gangbaar',
  asKunnen: 'laag ← kunnen → hoog',
  /** "willen: gangbaar" */
  as: asWoord,
  /** "willen: gangbaar, kunnen: laag" */
  plek: ({ willen, kunnen }: HalvePlek) => `${asWoord('willen', willen)}, ${asWoord('kunnen', kunnen)}`,
  /** What a place belongs to: one zelfbeeld, one that is near another, or a border between some. */
  pastBij: ({ zelfbeeld, kandidaten }: Plaatsing) => {
    if (zelfbeeld === null) return `op de grens van: ${opsomming(kandidaten.map(klein))}`;
    const ander = kandidaten.filter((kandidaat) => kandidaat !== zelfbeeld);
    const dichtbij = ander.length === 0 ? '' : `, dicht bij: ${opsomming(ander.map(klein))}`;
    return `past bij: ${klein(zelfbeeld)}${dichtbij}`;
  },
} as const;

/** A place in words, with what it belongs to as soon as both axes are known. */
export function plekInWoorden({ willen, kunnen }: HalvePlek): string {
  const plek = vlakTeksten.plek({ willen, kunnen });
  if (willen === null || kunnen === null) return plek;
  return `${plek} – ${vlakTeksten.pastBij(plaatsZelfbeeld({ willen, kunnen }))}`;
}
