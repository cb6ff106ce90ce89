/** Where things are in the drawing of the dial. Units of the viewBox; angles in degrees, clockwise from the right. */
import type { ZelfbeeldId } from '#kern/slim.ts';

export const VIEWBOX = '0 0 460 460';
export const MIDDEN = 230;
const RINGEN = [0, 108, 160, 208] as const;

/** The quarter of each zelfbeeld: the same corner as in the plane. */
const begin = { kans: 270, leren: 0, opgegeven: 90, 'eigen-plan': 180 } as const satisfies Record<ZelfbeeldId, number>;

const rond = (getal: number): number => Math.round(getal * 10) / 10;
const punt = (straal: number, hoek: number): string => {
  const rad = (hoek * Math.PI) / 180;
  return `${rond(MIDDEN + straal * Math.cos(rad))} ${rond(MIDDEN + straal * Math.sin(rad))}`;
};

/** A quarter of a ring, from the inside out: 0, 1 or 2. */
export function stuk(zelfbeeld: ZelfbeeldId, ring: 0 | 1 | 2): string {
  const [binnen, buiten] = [RINGEN[ring], RINGEN[ring + 1] ?? 0];
  const [van, tot] = [begin[zelfbeeld], begin[zelfbeeld] + 90];
  const terug =
    binnen === 0 ? `L${MIDDEN} ${MIDDEN}` : `L${punt(binnen, tot)}A${binnen} ${binnen} 0 0 0 ${punt(binnen, van)}`;
  return `M${punt(buiten, van)}A${buiten} ${buiten} 0 0 1 ${punt(buiten, tot)}${terug}Z`;
}

/** A small quarter around the middle: the hand of the dial. */
export const wijzer = (zelfbeeld: ZelfbeeldId): string =>
  `M${MIDDEN} ${MIDDEN}L${punt(22, begin[zelfbeeld])}A22 22 0 0 1 ${punt(22, begin[zelfbeeld] + 90)}Z`;

/** The line under the words in a ring. Below the middle it runs the other way, so that no word stands on its head. */
export function boog(zelfbeeld: ZelfbeeldId, ring: 1 | 2): string {
  const midden = (RINGEN[ring] + (RINGEN[ring + 1] ?? 0)) / 2;
  const [van, tot] = [begin[zelfbeeld], begin[zelfbeeld] + 90];
  const onder = van < 180;
  const straal = midden + (onder ? 5 : -5);
  return onder
    ? `M${punt(straal, tot)}A${straal} ${straal} 0 0 0 ${punt(straal, van)}`
    : `M${punt(straal, van)}A${straal} ${straal} 0 0 1 ${punt(straal, tot)}`;
}

/** The middle of the words in the inner ring. */
export function woord(zelfbeeld: ZelfbeeldId): { readonly x: number; readonly y: number } {
  const rad = ((begin[zelfbeeld] + 45) * Math.PI) / 180;
  return { x: rond(MIDDEN + 70 * Math.cos(rad)), y: rond(MIDDEN + 62 * Math.sin(rad)) };
}
