import type { LeerderSorteren } from '#domain/oefening/leerder.ts';
import { gefilterd } from '#domain/oefening/lees.ts';
import type { AntwoordSorteren, SoortGedrag } from './gedrag.ts';
import { gradePlaatsing } from './plaatsing.ts';

function passendAntwoord({ items, groepen }: LeerderSorteren, antwoord: AntwoordSorteren): AntwoordSorteren {
  const mag = (item: string, groep: string): boolean =>
    items.some((i) => i.id === item) && groepen.some((g) => g.id === groep);
  return { soort: 'sorteren', groepen: gefilterd(antwoord.groepen, mag) };
}

/** Putting items in groups. */
export const sorteren = {
  leegAntwoord: () => ({ soort: 'sorteren', groepen: {} }),
  isVolledig: (oefening, antwoord) =>
    Object.keys(passendAntwoord(oefening, antwoord).groepen).length === oefening.items.length,
  passendAntwoord,
  grade: ({ items, groepen }, antwoord, poging) =>
    gradePlaatsing(
      { items: items.map((i) => ({ ...i, hoort: i.groep })), plekken: groepen.length, gekozen: antwoord.groepen },
      poging,
    ),
} satisfies SoortGedrag<'sorteren'>;
