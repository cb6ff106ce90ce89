import type { LeerderVoorspellen } from '#domain/oefening/leerder.ts';
import { bestaande } from '#domain/oefening/lees.ts';
import { inzageBij } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordVoorspellen, SoortGedrag } from './gedrag.ts';

const kentOptie = ({ opties }: LeerderVoorspellen, id: string | null): boolean =>
  opties?.some((o) => o.id === id) ?? false;

/** A prediction is never right or wrong. The first time only the chosen option speaks; later all of them do. */
function grade(
  { opties, vergelijk }: LeerderVoorspellen,
  antwoord: AntwoordVoorspellen,
  poging: PogingNummer,
): Uitslag {
  const alles = inzageBij(poging, 1) === 'alles';
  const delen = (opties ?? [])
    .filter((o) => alles || o.id === antwoord.optie)
    .map((o) => ({ id: o.id, oordeel: 'open' as const, gekozen: o.id === antwoord.optie, feedback: o.feedback }));
  return {
    score: null,
    inzage: 'alles',
    delen,
    samenvatting: { soort: 'voorspeld', vergeleken: antwoord.vergeleken.length, totaal: vergelijk.length },
  };
}

/** Committing to what will happen, in an option or in own words, before it is shown. */
export const voorspellen = {
  leegAntwoord: () => ({ soort: 'voorspellen', optie: null, tekst: '', vergeleken: [] }),
  isVolledig: (oefening, antwoord) =>
    oefening.opties ? kentOptie(oefening, antwoord.optie) : antwoord.tekst.trim() !== '',
  passendAntwoord: (oefening, antwoord) => ({
    soort: 'voorspellen',
    optie: kentOptie(oefening, antwoord.optie) ? antwoord.optie : null,
    tekst: antwoord.tekst,
    vergeleken: bestaande(
      antwoord.vergeleken,
      oefening.vergelijk.map((punt) => punt.id),
    ),
  }),
  grade,
} satisfies SoortGedrag<'voorspellen'>;
