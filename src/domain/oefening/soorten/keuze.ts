import type { LeerderKeuze } from '#domain/oefening/leerder.ts';
import { bestaande } from '#domain/oefening/lees.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordKeuze, SoortGedrag } from './gedrag.ts';
import { beoordeelEen, delenVan } from './opties.ts';
import type { Beoordeling, Gekozen, Optie } from './opties.ts';

/** More choices: (hits − wrong) / needed, not below 0; `kan` counts for nothing, unless every option is a `kan`. */
function beoordeelMeer(opties: readonly Optie[], gekozen: Gekozen): Beoordeling {
  const tel = (past: Optie['past'], keuze: boolean): number =>
    opties.filter((o) => o.past === past && gekozen.has(o.id) === keuze).length;
  const past = tel('ja', true);
  const gemist = tel('ja', false);
  const ernaast = tel('nee', true);
  const nodig = past + gemist;
  const mis = Math.max(ernaast + gemist, gekozen.size === 0 ? 1 : 0);
  const score = nodig > 0 ? Math.max(0, (past - ernaast) / nodig) : mis === 0 ? 1 : 0;
  return { score, past, mis, grensgevallen: tel('kan', true) };
}

/** The turn of a choice that was off; else the turn of an option that was missed. The turn is a clue, not the answer. */
function aanwijzingVoor(opties: readonly Optie[], gekozen: Gekozen): string | undefined {
  const ernaast = opties.find((o) => o.past === 'nee' && gekozen.has(o.id) && o.beurt !== undefined);
  const gemist = opties.find((o) => o.past === 'ja' && !gekozen.has(o.id) && o.beurt !== undefined);
  return (ernaast ?? gemist)?.beurt;
}

function grade(oefening: LeerderKeuze, antwoord: AntwoordKeuze, poging: PogingNummer): Uitslag {
  const gekozen = new Set(antwoord.gekozen);
  const { score, ...telling } = (oefening.meer ? beoordeelMeer : beoordeelEen)(oefening.opties, gekozen);
  const inzage = inzageBij(poging, telling.mis);
  const aanwijzing = telling.mis > 0 ? aanwijzingVoor(oefening.opties, gekozen) : undefined;
  return {
    score,
    inzage,
    delen: delenVan(oefening.opties, gekozen, { inzage, mis: telling.mis }),
    samenvatting: vatSamen(telling, inzage),
    ...(aanwijzing === undefined ? {} : { aanwijzing }),
  };
}

const kies = (oefening: LeerderKeuze, antwoord: AntwoordKeuze): readonly string[] =>
  bestaande(
    antwoord.gekozen,
    oefening.opties.map((o) => o.id),
  );

/** Choosing one option, or more when `meer` is true. */
export const keuze = {
  leegAntwoord: () => ({ soort: 'keuze', gekozen: [] }),
  isVolledig: (oefening, antwoord) => {
    const aantal = kies(oefening, antwoord).length;
    return oefening.meer ? aantal > 0 : aantal === 1;
  },
  passendAntwoord: (oefening, antwoord) => ({ soort: 'keuze', gekozen: kies(oefening, antwoord) }),
  grade,
} satisfies SoortGedrag<'keuze'>;
