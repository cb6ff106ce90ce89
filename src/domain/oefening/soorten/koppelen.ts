import type { LeerderKoppelen } from '#domain/oefening/leerder.ts';
import { gefilterd } from '#domain/oefening/lees.ts';
import type { AntwoordKoppelen, SoortGedrag } from './gedrag.ts';
import { gradePlaatsing } from './plaatsing.ts';

function passendAntwoord({ links, rechts }: LeerderKoppelen, antwoord: AntwoordKoppelen): AntwoordKoppelen {
  const mag = (link: string, recht: string): boolean =>
    links.some((l) => l.id === link) && rechts.some((r) => r.id === recht);
  return { soort: 'koppelen', paren: gefilterd(antwoord.paren, mag) };
}

/** Matching each left with a right; one right may serve more than once. */
export const koppelen = {
  leegAntwoord: () => ({ soort: 'koppelen', paren: {} }),
  isVolledig: (oefening, antwoord) =>
    Object.keys(passendAntwoord(oefening, antwoord).paren).length === oefening.links.length,
  passendAntwoord,
  grade: ({ links, rechts }, antwoord, poging) =>
    gradePlaatsing(
      { items: links.map((l) => ({ ...l, grensgeval: false })), plekken: rechts.length, gekozen: antwoord.paren },
      poging,
    ),
} satisfies SoortGedrag<'koppelen'>;
