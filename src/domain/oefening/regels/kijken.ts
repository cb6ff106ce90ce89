import type { OefeningVan } from '#schemas/oefening.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { vergelijkMomenten } from '#domain/annotatie.ts';
import type { Moment } from '#domain/annotatie.ts';
import { bestaat, dubbel, idsVan } from './melding.ts';
import type { Ids, Melding } from './melding.ts';

type Beurten = readonly Beurt[] | undefined;
type Annoteren = OefeningVan<'annoteren'>;
type Kijkmoment = Annoteren['momenten'][number];
const LEZINGEN = ['a', 'b'] as const;

const inFragment = (veld: string, ids: Ids, bekend: Ids | undefined): readonly Melding[] =>
  bekend ? ids.flatMap((id, i) => bestaat(veld.replace('#', String(i)), id, bekend)) : [];

/** A moment runs from a turn to a later one, and both are in the fragment. */
function opBeurten({ momenten }: Annoteren, bekend: Ids): readonly Melding[] {
  return momenten.flatMap(({ vanBeurt, totBeurt }, i) => {
    const veld = `momenten[${i}]`;
    const [begin, eind] = [bekend.indexOf(vanBeurt), totBeurt === undefined ? -1 : bekend.indexOf(totBeurt)];
    return [
      ...bestaat(`${veld}.vanBeurt`, vanBeurt, bekend),
      ...(totBeurt === undefined ? [] : bestaat(`${veld}.totBeurt`, totBeurt, bekend)),
      ...(totBeurt !== undefined && begin >= 0 && eind >= 0 && eind <= begin
        ? [
            {
              veld: `${veld}.totBeurt`,
              gevonden: `"${totBeurt}", en die komt niet na "${vanBeurt}"`,
              verwacht: 'een latere beurt',
              schrijf: `Noem een beurt na ${vanBeurt}, of laat totBeurt weg.`,
            },
          ]
        : []),
    ];
  });
}

/** Whether a reading has a moment that the other has not. Only for moments whose turns exist. */
function heeftEenAlleen({ momenten, tolerantie }: Annoteren, beurten: readonly Beurt[]): boolean {
  const tijd = new Map(beurten.map((beurt) => [beurt.id, beurt]));
  const alsTijd = ({ id, vanBeurt, totBeurt = vanBeurt, waarneming }: Kijkmoment): Moment => {
    const start = tijd.get(vanBeurt)?.start ?? 0;
    return { id, start, eind: Math.max(start, tijd.get(totBeurt)?.eind ?? start), themas: [], waarneming };
  };
  const [a, b] = LEZINGEN.map((naam) => momenten.filter(({ lezing }) => lezing === naam).map(alsTijd));
  const { gemist, extra } = vergelijkMomenten(a ?? [], b ?? [], { tolerantie });
  return gemist.length + extra.length > 0;
}

function controleerAnnoteren(oefening: Annoteren, bekend: Ids | undefined, beurten: Beurten): readonly Melding[] {
  const { momenten } = oefening;
  const zonder = LEZINGEN.filter((naam) => momenten.every(({ lezing }) => lezing !== naam));
  const verschilt =
    beurten === undefined ||
    momenten.some(({ verschil }) => verschil !== undefined) ||
    heeftEenAlleen(oefening, beurten);
  const gelijk: Melding = {
    veld: 'momenten',
    gevonden: 'twee lezingen die overal hetzelfde zien',
    verwacht: 'minstens één echt verschil',
    schrijf: 'Schrijf verschil bij een moment, of geef één lezing een moment dat de andere niet heeft.',
  };
  return [
    ...dubbel('momenten', idsVan(momenten)),
    ...(bekend ? opBeurten(oefening, bekend) : []),
    ...zonder.map((naam) => ({
      veld: 'momenten',
      gevonden: `geen moment van lezing ${naam}`,
      verwacht: 'van elke lezing minstens één moment',
      schrijf: `Voeg een moment toe met lezing: ${naam}.`,
    })),
    ...(verschilt || zonder.length > 0 ? [] : [gelijk]),
  ];
}

function controleerReactie(
  { lezingen, aanwijzingen }: OefeningVan<'reactie'>,
  bekend: Ids | undefined,
): readonly Melding[] {
  return [
    ...LEZINGEN.flatMap((naam) => [
      ...dubbel(`lezingen.${naam}.beurten`, lezingen[naam].beurten),
      ...inFragment(`lezingen.${naam}.beurten[#]`, lezingen[naam].beurten, bekend),
    ]),
    ...inFragment('aanwijzingen[#].beurt', idsVan(aanwijzingen.map(({ beurt }) => ({ id: beurt }))), bekend),
  ];
}

/** Why a figure cannot be had from these turns. */
function onmeetbaar(
  { maat, spreker }: OefeningVan<'meten'>['maten'][number],
  beurten: readonly Beurt[],
): Omit<Melding, 'veld'> | undefined {
  if (spreker !== undefined && !beurten.some((beurt) => beurt.spreker === spreker))
    return {
      gevonden: `"${maat}" van "${spreker}", die in dit fragment niets zegt`,
      verwacht: 'iemand die in het fragment praat',
      schrijf: 'Noem de andere spreker, of neem een langer fragment.',
    };
  if (maat === 'wissels' && new Set(beurten.map((beurt) => beurt.spreker)).size < 2)
    return {
      gevonden: '"wissels" in een fragment met één spreker',
      verwacht: 'minstens twee sprekers',
      schrijf: 'Neem een langer fragment, of kies een andere maat.',
    };
  if (maat === 'pingpong' && !beurten.some((beurt) => beurt.onderwerp !== undefined))
    return {
      gevonden: '"pingpong" in een fragment zonder onderwerpen',
      verwacht: 'een onderwerp bij de beurten: zonder onderwerp is er niets te tellen',
      schrijf: 'Schrijf onderwerp bij de beurten van het fragment, of kies een andere maat.',
    };
  return undefined;
}

function controleerMeten(
  { maten }: OefeningVan<'meten'>,
  _bekend: Ids | undefined,
  beurten: Beurten,
): readonly Melding[] {
  return [
    ...dubbel('maten', idsVan(maten)),
    ...(beurten
      ? maten.flatMap((maat, i) => {
          const reden = onmeetbaar(maat, beurten);
          return reden ? [{ veld: `maten[${i}].maat`, ...reden }] : [];
        })
      : []),
  ];
}

/** The rules of the kinds about looking that span fields. */
export const kijkControles: {
  readonly [S in 'annoteren' | 'reactie' | 'meten']: (
    oefening: OefeningVan<S>,
    bekend: Ids | undefined,
    beurten: Beurten,
  ) => readonly Melding[];
} = {
  annoteren: controleerAnnoteren,
  reactie: controleerReactie,
  meten: controleerMeten,
};
