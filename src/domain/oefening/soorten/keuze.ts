import type { LeerderKeuze } from '#domain/oefening/leerder.ts';
import { bestaande, isIds, isObject } from '#domain/oefening/lees.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { Deel, Inzage, Oordeel, PogingNummer, Telling, Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordKeuze, SoortGedrag } from './gedrag.ts';

type Optie = LeerderKeuze['opties'][number];
type Gekozen = ReadonlySet<string>;

interface Beoordeling extends Telling {
  readonly score: number;
}

/** One choice: it fits, or experts can defend it, or it is worth another look. */
function beoordeelEen(opties: readonly Optie[], gekozen: Gekozen): Beoordeling {
  const [optie, ...meer] = opties.filter((o) => gekozen.has(o.id));
  const past = meer.length === 0 ? (optie?.past ?? 'nee') : 'nee';
  return {
    score: past === 'nee' ? 0 : 1,
    past: past === 'ja' ? 1 : 0,
    mis: past === 'nee' ? 1 : 0,
    grensgevallen: past === 'kan' ? 1 : 0,
  };
}

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

function oordeelOver(optie: Optie, gekozen: boolean, mis: number): Oordeel {
  if (optie.past === 'kan') return 'grensgeval';
  if (gekozen) return optie.past === 'ja' ? 'past' : 'past-niet';
  // Beside a defensible choice the other option is extra, not missed; a wrong one that was left alone is extra too.
  return optie.past === 'ja' && mis > 0 ? 'gemist' : 'open';
}

function delenVan(
  opties: readonly Optie[],
  gekozen: Gekozen,
  { inzage, mis }: { inzage: Inzage; mis: number },
): readonly Deel[] {
  return opties
    .filter((o) => inzage === 'alles' || gekozen.has(o.id))
    .map((o) => ({
      id: o.id,
      oordeel: oordeelOver(o, gekozen.has(o.id), mis),
      gekozen: gekozen.has(o.id),
      feedback: o.feedback,
      ...(o.beurt === undefined ? {} : { beurt: o.beurt }),
    }));
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
  leesAntwoord: (waarde) =>
    isObject(waarde) && waarde.soort === 'keuze' && isIds(waarde.gekozen)
      ? { soort: 'keuze', gekozen: [...waarde.gekozen] }
      : null,
  passendAntwoord: (oefening, antwoord) => ({ soort: 'keuze', gekozen: kies(oefening, antwoord) }),
  grade,
} satisfies SoortGedrag<'keuze'>;
