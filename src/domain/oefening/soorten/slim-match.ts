import type { LeerderSlimMatch } from '#domain/oefening/leerder.slim.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { Deel, Oordeel, PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import { reactieIds } from '#kern/slim.ts';
import type { AntwoordSlimMatch, SoortGedrag } from './gedrag.ts';
import { beoordeelEen, delenVan } from './opties.ts';
import { pastBij } from './naast.ts';

/** The ids of the two questions that are not an option of the author. */
export const MATCHDELEN = { match: 'match', reactie: 'reactie' } as const;
export const matchkeuzes = ['ja', 'nee'] as const;

const OORDEEL = { ja: 'past', kan: 'grensgeval', nee: 'past-niet' } as const satisfies Record<string, Oordeel>;

/** The two short questions beside the readings. */
function vragen({ lezingen: { a, b } }: LeerderSlimMatch, { match, reactie }: AntwoordSlimMatch) {
  const isReactie = (lezing: typeof a): boolean => lezing.reacties.some((een) => een === reactie);
  const oordeel = (waarde: string | null, past: keyof typeof OORDEEL): Oordeel =>
    waarde === null ? 'gemist' : OORDEEL[past];
  return {
    match: oordeel(match, pastBij(a.match === match, b.match === match)),
    reactie: oordeel(reactie, pastBij(isReactie(a), isReactie(b))),
  };
}

const isMis = (oordeel: Oordeel): boolean => oordeel === 'past-niet' || oordeel === 'gemist';

/** Score: match or not counts double, what you see once, what you would say double; a match on which the readings differ once. */
function grade(oefening: LeerderSlimMatch, antwoord: AntwoordSlimMatch, poging: PogingNummer): Uitslag {
  const oordelen = vragen(oefening, antwoord);
  const gekozen = new Set(antwoord.inPlaatsVan === null ? [] : [antwoord.inPlaatsVan]);
  const zin = beoordeelEen(oefening.inPlaatsVan, gekozen);
  const alle = [oordelen.match, oordelen.reactie];
  const tel = (zoek: Oordeel): number => alle.filter((oordeel) => oordeel === zoek).length;
  const mis = alle.filter(isMis).length + zin.mis;
  const inzage = inzageBij(poging, mis);
  const gewicht = isMis(oordelen.match) && oefening.lezingen.a.match !== oefening.lezingen.b.match ? 1 : 2;
  const punten = (isMis(oordelen.match) ? 0 : gewicht) + (isMis(oordelen.reactie) ? 0 : 1) + 2 * zin.score;
  const deel = (id: 'match' | 'reactie'): readonly Deel[] =>
    // With two answers to choose from, saying that one is off gives the other away.
    inzage === 'aanwijzing' && (id === MATCHDELEN.match || antwoord[id] === null)
      ? []
      : [{ id, oordeel: oordelen[id], gekozen: antwoord[id] !== null, feedback: null }];
  const aanwijzing = oefening.aanwijzingen[0];
  return {
    score: punten / (gewicht + 3),
    inzage,
    delen: [
      ...deel(MATCHDELEN.match),
      ...deel(MATCHDELEN.reactie),
      ...delenVan(oefening.inPlaatsVan, gekozen, { inzage, mis: zin.mis }),
    ],
    samenvatting: vatSamen(
      { past: tel('past') + zin.past, mis, grensgevallen: tel('grensgeval') + zin.grensgevallen },
      inzage,
    ),
    ...(mis > 0 && aanwijzing !== undefined ? { aanwijzing: aanwijzing.beurt } : {}),
  };
}

const uit = (ids: readonly string[], waarde: string | null): string | null => ids.find((id) => id === waarde) ?? null;

const passend = (
  oefening: LeerderSlimMatch,
  { match, reactie, inPlaatsVan }: AntwoordSlimMatch,
): AntwoordSlimMatch => ({
  soort: 'slim-match',
  match: uit(matchkeuzes, match),
  reactie: uit(reactieIds, reactie),
  inPlaatsVan: uit(
    oefening.inPlaatsVan.map(({ id }) => id),
    inPlaatsVan,
  ),
});

/** Does the role fit the zelfbeeld, what do you see happening, and what would you say instead, or now? */
export const slimMatch = {
  leegAntwoord: ({ trap, lezingen }) => ({
    soort: 'slim-match',
    match: trap === 'half' ? lezingen.a.match : null,
    reactie: null,
    inPlaatsVan: null,
  }),
  isVolledig: (oefening, antwoord) => {
    const { match, reactie, inPlaatsVan } = passend(oefening, antwoord);
    return match !== null && reactie !== null && inPlaatsVan !== null;
  },
  passendAntwoord: passend,
  grade,
} satisfies SoortGedrag<'slim-match'>;
