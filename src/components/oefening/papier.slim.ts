import { formatTijdcode } from '#kern/tijdcode.ts';
import { reactieIds, rolIds, zelfbeeldIds } from '#kern/slim.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { Aanwijzing, LeerderSlimPerSoort } from '#domain/oefening/leerder.slim.ts';
import { halveKeuzes } from '#domain/oefening/soorten/slim-hulp.ts';
import { matchkeuzes } from '#domain/oefening/soorten/slim-match.ts';
import { gegeven } from '#domain/oefening/soorten/slim-plaatsen.ts';
import { rolNaam, zelfbeeldNaam } from '#domain/slim/namen.ts';
import { LINKS, NIET_ZEKER, ONZE_PLEK } from '#domain/slim/voorbehoud.ts';
import { label, pastOpPapier } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { herkennenTeksten } from '#teksten/slimoefening/herkennen.ts';
import { hulpTeksten, lezingTeksten } from '#teksten/slimoefening/hulp.ts';
import { matchInWoorden, matchTeksten } from '#teksten/slimoefening/match.ts';
import { plaatsenTeksten } from '#teksten/slimoefening/plaatsen.ts';
import { rolInWoorden, rolTeksten } from '#teksten/slimoefening/rol.ts';
import { plekInWoorden, vlakTeksten } from '#teksten/vlak.ts';
import type { Papier, SleutelRegel } from './papier.ts';

type Slimoefening = LeerderSlimPerSoort[keyof LeerderSlimPerSoort];

const OORDEEL = { ja: { oordeel: pastOpPapier }, kan: { oordeel: label.grensgeval }, nee: {} } as const;
/** What is read of an oefening with two readings and clues. */
interface MetLezingen {
  readonly fragment: FragmentWeergave;
  readonly lezingen: Readonly<Record<'a' | 'b', { readonly uitleg: string }>>;
  readonly aanwijzingen: readonly Aanwijzing[];
}

const opTijd = ({ fragment }: MetLezingen): ((id: string) => string) => {
  const start = new Map(beurtenVan(fragment).map((beurt) => [beurt.id, beurt.start]));
  return (id) => formatTijdcode(start.get(id) ?? 0);
};

/** The clues, each with its time. */
export const clues = (oefening: MetLezingen): readonly SleutelRegel[] => {
  const tijd = opTijd(oefening);
  return oefening.aanwijzingen.map(({ beurt, uitleg }) => ({ bij: tijd(beurt), tekst: [uitleg] }));
};

interface Gezien {
  readonly a: string;
  readonly b: string;
}

/** Both readings, and that they are ours. */
export const lezingen = ({ lezingen: { a, b } }: MetLezingen, ziet: Gezien): readonly SleutelRegel[] => [
  { bij: lezingTeksten.kop.a, oordeel: ziet.a, tekst: [a.uitleg] },
  { bij: lezingTeksten.kop.b, oordeel: ziet.b, tekst: [b.uitleg] },
  {
    bij: '',
    tekst: [ziet.a === ziet.b ? uitleg.voorbeeldlezing : `${lezingTeksten.verschillen} ${uitleg.voorbeeldlezing}`],
  },
];

/** What we do before: all of it with the reasons, or a part. On paper the help cannot be put away, so it stays short. */
function hulp(oefening: Slimoefening, ziet: Gezien, half: readonly string[]): readonly SleutelRegel[] {
  if (oefening.trap === 'voorgedaan')
    return [{ bij: hulpTeksten.onsAntwoord, oordeel: ziet.a, tekst: [oefening.lezingen.a.uitleg] }, ...clues(oefening)];
  return oefening.trap === 'half' ? [{ bij: hulpTeksten.keuzes.half, tekst: half }] : [];
}

/** The exercises about SLIM as a page of paper. */
export const slimPapier: {
  readonly [S in keyof LeerderSlimPerSoort]: (oefening: LeerderSlimPerSoort[S]) => Papier;
} = {
  'slim-plaatsen': (o) => {
    const ziet = { a: plekInWoorden(o.lezingen.a), b: plekInWoorden(o.lezingen.b) };
    const deel = gegeven(o);
    return {
      keuzes: [],
      hulp: hulp(o, ziet, deel === null ? [] : [hulpTeksten.gegeven(vlakTeksten.as(deel.as, deel.waarde))]),
      items: [
        { tekst: plaatsenTeksten.willen, hokjes: plaatsenTeksten.willenStappen },
        { tekst: plaatsenTeksten.kunnen, hokjes: plaatsenTeksten.kunnenStappen.toReversed() },
      ],
      sleutel: [...lezingen(o, ziet), ...clues(o), { bij: '', tekst: [`${LINKS} ${ONZE_PLEK}`] }],
    };
  },
  'slim-herkennen': (o) => {
    const { a, b } = o.lezingen;
    const ziet = { a: zelfbeeldNaam[a.zelfbeeld], b: zelfbeeldNaam[b.zelfbeeld] };
    const over = o.trap === 'half' ? halveKeuzes(zelfbeeldIds, [a.zelfbeeld, b.zelfbeeld], o.id) : zelfbeeldIds;
    return {
      keuzes: [],
      hulp: hulp(o, ziet, [hulpTeksten.tweeOver]),
      items: [
        { tekst: herkennenTeksten.beurt, regels: 1 },
        { tekst: herkennenTeksten.zelfbeeld, hokjes: over.map((id) => zelfbeeldNaam[id]) },
      ],
      sleutel: [
        ...zelfbeeldIds.map((id) => ({ bij: zelfbeeldNaam[id], tekst: [o.feedback[id]] })),
        ...lezingen(o, ziet),
        ...clues(o),
      ],
    };
  },
  'slim-match': (o) => {
    const ziet = { a: matchInWoorden(o.lezingen.a), b: matchInWoorden(o.lezingen.b) };
    return {
      keuzes: [],
      hulp: hulp(o, ziet, [hulpTeksten.gegeven(matchTeksten.oordeel[o.lezingen.a.match])]),
      items: [
        { tekst: matchTeksten.match, hokjes: matchkeuzes.map((id) => matchTeksten.keuzes[id]) },
        { tekst: matchTeksten.reactie, hokjes: reactieIds.map((id) => matchTeksten.reacties[id]) },
        { tekst: matchTeksten.zin, hokjes: o.inPlaatsVan.map(({ tekst }) => tekst) },
      ],
      sleutel: [
        ...lezingen(o, ziet),
        ...o.inPlaatsVan.map(({ tekst, rol, past, feedback }) => ({
          bij: tekst,
          ...OORDEEL[past],
          tekst: [`${matchTeksten.rol(rolNaam[rol])} ${feedback}`],
        })),
        ...clues(o),
        ...(o.model ? [{ bij: matchTeksten.model, tekst: [o.model.uitleg, o.model.probeer, NIET_ZEKER] }] : []),
      ],
    };
  },
  'slim-rol': (o) => {
    const { a, b } = o.lezingen;
    const ziet = { a: rolInWoorden(a), b: rolInWoorden(b) };
    const over = o.trap === 'half' ? halveKeuzes(rolIds, [a.rol, b.rol], o.id) : rolIds;
    return {
      keuzes: [],
      hulp: hulp(o, ziet, [hulpTeksten.tweeOver]),
      items: [{ tekst: rolTeksten.rol, hokjes: over.map((id) => rolTeksten.keuzes[id]), regels: 1 }],
      sleutel: [
        ...rolIds.map((id) => ({ bij: rolTeksten.keuzes[id], tekst: [o.feedback[id]] })),
        ...lezingen(o, ziet),
        ...clues(o),
      ],
    };
  },
};
