import type { MaatId } from '#kern/kijken.ts';

/** The highest number that can be predicted, in the unit of the maat. More than any fragment has. */
export const hoogste = {
  'deel-woorden': 100,
  'langste-beurt': 400,
  vragen: 60,
  'open-vragen': 60,
  wissels: 60,
  pingpong: 20,
  stiltes: 40,
} as const satisfies Record<MaatId, number>;

/** A number that somebody typed, with a comma or a point; null when it is none, or one that cannot be. */
export function getalUit(tekst: string, maat: MaatId): number | null {
  const schoon = tekst.trim().replace(',', '.');
  const getal = schoon === '' ? Number.NaN : Number(schoon);
  return Number.isFinite(getal) && getal >= 0 && getal <= hoogste[maat] ? getal : null;
}
