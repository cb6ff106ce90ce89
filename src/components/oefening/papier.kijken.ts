import { herkenbareReacties, plekken } from '#kern/kijken.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderAnnoteren, LeerderKijkenPerSoort, LeerderMoment } from '#domain/oefening/leerder.kijken.ts';
import { reactieNaam } from '#domain/slim/namen.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { annoterenHulp, annoterenTeksten } from '#teksten/kijkoefening/annoteren.ts';
import { inZin, metenTeksten } from '#teksten/kijkoefening/meten.ts';
import { bewijsInWoorden, metEenheid, metingTeksten, zoTellenWij } from '#teksten/kijkoefening/meting.ts';
import { naastTeksten } from '#teksten/kijkoefening/naast.ts';
import { reactieTeksten } from '#teksten/kijkoefening/reactie.ts';
import { clues, lezingen } from './papier.slim.ts';
import type { Papier, SleutelRegel } from './papier.ts';
import { stukVan, vanLezingA } from './vorm/kijken/Lezinghulp.tsx';

/** How many moments there is room for. */
const RUIMTE = 3;

/** Help that is given beforehand: on paper it cannot be put away, so it is one moment, or the times. */
function hulp(o: LeerderAnnoteren): readonly SleutelRegel[] {
  const [eerste] = vanLezingA(o);
  if (o.trap === 'zelf' || eerste === undefined) return [];
  const stand = o.trap === 'voorgedaan' ? 'voorbeeld' : 'half';
  const bij = annoterenHulp.uitleg[stand];
  return stand === 'half'
    ? [
        {
          bij,
          tekst: [
            vanLezingA(o)
              .map((moment) => stukVan(o, moment))
              .join(' · '),
          ],
        },
      ]
    : [
        { bij, tekst: [] },
        { bij: stukVan(o, eerste), tekst: [eerste.waarneming, eerste.vraag] },
      ];
}

/** A moment of a reading in the key. */
const vanLezing = (o: LeerderAnnoteren, moment: LeerderMoment): SleutelRegel => ({
  bij: `${naastTeksten[moment.lezing]}, ${stukVan(o, moment)}`,
  ...(moment.gaatGoed ? { oordeel: naastTeksten.gaatGoed } : {}),
  tekst: [
    moment.waarneming,
    `${naastTeksten.vraag}: ${moment.vraag}`,
    ...(moment.duiding === undefined ? [] : [`${naastTeksten.duiding}: ${moment.duiding}`]),
    ...(moment.verschil === undefined ? [] : [`${naastTeksten.verschil}. ${moment.verschil}`]),
  ],
});

/** In the order of the conversation, so that what two readings say about one moment stands together. */
function opTijd(o: LeerderAnnoteren): readonly LeerderMoment[] {
  const plek = beurtenVan(o.fragment).map(({ id }) => id);
  return o.momenten.toSorted((a, b) => plek.indexOf(a.vanBeurt) - plek.indexOf(b.vanBeurt));
}

/** The exercises about looking as a page of paper. */
export const kijkPapier: {
  readonly [S in keyof LeerderKijkenPerSoort]: (oefening: LeerderKijkenPerSoort[S]) => Papier;
} = {
  annoteren: (o) => ({
    keuzes: [],
    hulp: hulp(o),
    items: Array.from({ length: RUIMTE }, (_, i) => [
      { tekst: annoterenTeksten.moment(i + 1), regels: 1 },
      { tekst: annoterenTeksten.waarneming, regels: 2 },
      { tekst: annoterenTeksten.vraagKort, regels: 1 },
    ]).flat(),
    sleutel: [...opTijd(o).map((moment) => vanLezing(o, moment)), { bij: '', tekst: [uitleg.voorbeeldlezing] }],
  }),
  reactie: (o) => {
    const ziet = (naam: 'a' | 'b'): string =>
      reactieTeksten.ziet[o.lezingen[naam].plek](reactieNaam[o.lezingen[naam].reactie]);
    return {
      keuzes: [],
      items: [
        { tekst: reactieTeksten.beurt, regels: 1 },
        { tekst: reactieTeksten.reactie, hokjes: herkenbareReacties.map((id) => reactieTeksten.reacties[id]) },
        { tekst: reactieTeksten.plek, hokjes: plekken.map((id) => reactieTeksten.plekken[id]) },
      ],
      sleutel: [
        ...herkenbareReacties.map((id) => ({ bij: reactieTeksten.reacties[id], tekst: [o.feedback[id]] })),
        ...plekken.map((id) => ({ bij: reactieTeksten.plekken[id], tekst: [o.feedbackPlek[id]] })),
        ...lezingen(o, { a: ziet('a'), b: ziet('b') }),
        ...clues(o),
      ],
    };
  },
  meten: ({ maten, fragment: { sprekers } }) => {
    const namen: Readonly<Record<string, string | undefined>> = sprekers;
    const vraag = ({ maat, spreker }: (typeof maten)[number]): string =>
      metenTeksten.vraag[maat](spreker === undefined ? '' : inZin(sprekers[spreker]));
    return {
      keuzes: [],
      items: maten.map((maat) => ({ tekst: vraag(maat), regels: 1 })),
      sleutel: [
        ...maten.map((maat) => ({
          bij: vraag(maat),
          oordeel: `${metingTeksten.gemeten.toLowerCase()}: ${metEenheid(maat.maat, maat.gemeten.waarde)}`,
          tekst: [
            maat.uitleg,
            `${metingTeksten.zo}. ${zoTellenWij[maat.maat]}`,
            ...maat.gemeten.bewijs.map((een) => bewijsInWoorden(een, (spreker) => namen[spreker] ?? spreker)),
          ],
        })),
        { bij: '', tekst: [metingTeksten.vanOns] },
      ],
    };
  },
};
