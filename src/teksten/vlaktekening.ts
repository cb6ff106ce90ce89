import type { Plek } from '#domain/slim/vlak.ts';
import { vlakTeksten } from './vlak.ts';

/** What is said of the plane to who does not see the drawing. Apart, because the plane that moves says it in another way. */
export const vlaktekening = {
  metPunten: (a: Plek, b: Plek) =>
    `Vlak met twee assen: willen van links naar rechts, kunnen van onder naar boven. Lezing a: ${vlakTeksten.plek(a)}. Lezing b: ${vlakTeksten.plek(b)}.`,
  leeg: 'Leeg vlak met twee assen: willen van links naar rechts, kunnen van onder naar boven.',
} as const;
