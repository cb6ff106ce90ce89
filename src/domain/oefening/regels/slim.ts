import type { OefeningVan } from '#schemas/oefening.ts';
import { assen, plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import { zelfbeelden } from '#domain/slim/zelfbeelden.ts';
import { MATCHDELEN } from '../soorten/slim-match.ts';
import { bestaat, dubbel, idsVan } from './melding.ts';
import type { Ids, Melding } from './melding.ts';

type SlimSoort = 'slim-plaatsen' | 'slim-herkennen' | 'slim-match' | 'slim-rol';
const LEZINGEN = ['a', 'b'] as const;

/** Short enough to take in at once, long enough to hear a reaction. */
const BEURTEN = { minstens: 3, hoogstens: 8 } as const;

function gemeen({ aanwijzingen }: OefeningVan<SlimSoort>, beurten: Ids | undefined): readonly Melding[] {
  const namen = aanwijzingen.map(({ beurt }) => beurt);
  const { minstens, hoogstens } = BEURTEN;
  const lengte: Melding = {
    veld: 'fragment',
    gevonden: `${beurten?.length ?? 0} beurten`,
    verwacht: `${minstens} tot ${hoogstens} beurten`,
    schrijf: 'Kort het fragment in, of neem een beurt meer.',
  };
  return [
    ...(beurten && (beurten.length < minstens || beurten.length > hoogstens) ? [lengte] : []),
    ...(beurten ? namen.flatMap((id, i) => bestaat(`aanwijzingen[${i}].beurt`, id, beurten)) : []),
  ];
}

/** `combinatie` says what reading a sees. */
function combinatie(veld: 'zelfbeeld' | 'rol', staat: string, a: string): readonly Melding[] {
  if (staat === a) return [];
  return [
    {
      veld: `combinatie.${veld}`,
      gevonden: `"${staat}", en lezing a ziet "${a}"`,
      verwacht: 'wat lezing a ziet',
      schrijf: `Schrijf "${a}", of pas lezing a aan.`,
    },
  ];
}

/** On an axis nobody can say where a reading stands. */
function opAs({ lezingen }: OefeningVan<'slim-plaatsen'>): readonly Melding[] {
  return LEZINGEN.flatMap((naam) =>
    assen
      .filter((as) => lezingen[naam].punt[as] === 0)
      .map((as) => ({
        veld: `lezingen.${naam}.punt.${as}`,
        gevonden: '0, precies op de as',
        verwacht: 'een punt naast de as, want een lezing kiest een kant',
        schrijf: 'Schrijf bijvoorbeeld 0.1 of -0.1.',
      })),
  );
}

function controleerPlaatsen(oefening: OefeningVan<'slim-plaatsen'>, beurten: Ids | undefined): readonly Melding[] {
  const { lezingen, aanwijzingen } = oefening;
  const { zelfbeeld } = plaatsZelfbeeld(lezingen.a.punt);
  const stil = assen.filter((as) => !aanwijzingen.some((een) => een.as === as));
  return [
    ...gemeen(oefening, beurten),
    ...opAs(oefening),
    ...(zelfbeeld === null ? [] : combinatie('zelfbeeld', oefening.combinatie.zelfbeeld, zelfbeeld)),
    ...stil.map((as) => ({
      veld: 'aanwijzingen',
      gevonden: `geen aanwijzing voor ${as}`,
      verwacht: 'minstens één voor elke as',
      schrijf: `Voeg een beurt toe waarin ${as} te zien of te horen is, met as: ${as}.`,
    })),
  ];
}

function controleerHerkennen(oefening: OefeningVan<'slim-herkennen'>, beurten: Ids | undefined): readonly Melding[] {
  const { lezingen } = oefening;
  return [
    ...gemeen(oefening, beurten),
    ...combinatie('zelfbeeld', oefening.combinatie.zelfbeeld, lezingen.a.zelfbeeld),
    ...LEZINGEN.flatMap((naam) => [
      ...dubbel(`lezingen.${naam}.beurten`, lezingen[naam].beurten),
      ...lezingen[naam].beurten.flatMap((id, i) =>
        beurten ? bestaat(`lezingen.${naam}.beurten[${i}]`, id, beurten) : [],
      ),
    ]),
  ];
}

/** A match flows and a mismatch hitches: the readings say so too. */
function stroomt({ lezingen }: OefeningVan<'slim-match'>): readonly Melding[] {
  return LEZINGEN.flatMap((naam) => {
    const { match, reacties } = lezingen[naam];
    const alleenStroming = reacties.every((reactie) => reactie === 'stroming');
    if (match === 'ja' ? alleenStroming : !reacties.includes('stroming')) return [];
    return [
      {
        veld: `lezingen.${naam}.reacties`,
        gevonden: `${reacties.join(', ')} bij match: ${match}`,
        verwacht: match === 'ja' ? 'alleen stroming' : 'geen stroming',
        schrijf: match === 'ja' ? 'Schrijf [stroming], of match: nee.' : 'Haal stroming weg, of schrijf match: ja.',
      },
    ];
  });
}

/** Reading a says of match what the model says of the combination. */
function volgensModel({ combinatie: { zelfbeeld, rol }, lezingen }: OefeningVan<'slim-match'>): readonly Melding[] {
  const model = zelfbeelden[zelfbeeld].rol === rol ? 'ja' : 'nee';
  if (lezingen.a.match === model) return [];
  return [
    {
      veld: 'lezingen.a.match',
      gevonden: `"${lezingen.a.match}", en ${zelfbeeld} met ${rol} is volgens het model ${model === 'ja' ? 'een match' : 'een mismatch'}`,
      verwacht: `match: ${model}, of een andere combinatie`,
      schrijf: `Schrijf match: ${model}, of pas combinatie aan.`,
    },
  ];
}

function controleerMatch(oefening: OefeningVan<'slim-match'>, beurten: Ids | undefined): readonly Melding[] {
  const { inPlaatsVan } = oefening;
  const bezet = idsVan(inPlaatsVan).filter((id) => id in MATCHDELEN);
  const geenPast: Melding = {
    veld: 'inPlaatsVan',
    gevonden: 'geen zin met past: ja',
    verwacht: 'minstens één zin die past',
    schrijf: 'Geef de zin die het best past past: ja.',
  };
  return [
    ...gemeen(oefening, beurten),
    ...stroomt(oefening),
    ...volgensModel(oefening),
    ...dubbel('inPlaatsVan', idsVan(inPlaatsVan)),
    ...bezet.map((id) => ({
      veld: 'inPlaatsVan',
      gevonden: `de id "${id}", en zo heet een vraag van de oefening zelf al`,
      verwacht: 'een andere id',
      schrijf: `Noem deze zin anders dan "${id}".`,
    })),
    ...(inPlaatsVan.some(({ past }) => past === 'ja') ? [] : [geenPast]),
  ];
}

function controleerRol(oefening: OefeningVan<'slim-rol'>, beurten: Ids | undefined): readonly Melding[] {
  return [...gemeen(oefening, beurten), ...combinatie('rol', oefening.combinatie.rol, oefening.lezingen.a.rol)];
}

/** The rules of the kinds about SLIM that span fields. */
export const slimControles: {
  readonly [S in SlimSoort]: (oefening: OefeningVan<S>, beurten: Ids | undefined) => readonly Melding[];
} = {
  'slim-plaatsen': controleerPlaatsen,
  'slim-herkennen': controleerHerkennen,
  'slim-match': controleerMatch,
  'slim-rol': controleerRol,
};
