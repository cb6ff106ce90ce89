import type { OefeningVan } from '#schemas/oefening.ts';
import type { Trap } from '#schemas/oefening.slim.ts';
import { beoordeelMatch } from '#domain/slim/match.ts';
import type { ReactieId, RolId, ZelfbeeldId } from '#kern/slim.ts';
import { toonFragment } from './fragment.ts';
import type { FragmentWeergave, HaalFragment } from './fragment.ts';
import type { Gemeen, Maker } from './leerder.ts';

/** The turn where something can be seen or heard. */
export interface Aanwijzing {
  readonly beurt: string;
  readonly uitleg: string;
}

interface Beide<L> {
  readonly a: L & { readonly uitleg: string };
  readonly b: L & { readonly uitleg: string };
}

interface SlimGemeen extends Gemeen {
  readonly fragment: FragmentWeergave;
  /** How much of it we do: all, half, nothing. */
  readonly trap: Trap;
}

export interface LeerderSlimPlaatsen extends SlimGemeen {
  readonly soort: 'slim-plaatsen';
  readonly lezingen: Beide<{ readonly willen: number; readonly kunnen: number }>;
  readonly aanwijzingen: readonly (Aanwijzing & { readonly as: 'willen' | 'kunnen' })[];
}

export interface LeerderSlimHerkennen extends SlimGemeen {
  readonly soort: 'slim-herkennen';
  readonly lezingen: Beide<{ readonly zelfbeeld: ZelfbeeldId; readonly beurten: readonly string[] }>;
  readonly feedback: Readonly<Record<ZelfbeeldId, string>>;
  readonly aanwijzingen: readonly Aanwijzing[];
}

export interface LeerderSlimMatch extends SlimGemeen {
  readonly soort: 'slim-match';
  readonly lezingen: Beide<{ readonly match: 'ja' | 'nee'; readonly reacties: readonly ReactieId[] }>;
  readonly aanwijzingen: readonly Aanwijzing[];
  readonly inPlaatsVan: readonly {
    readonly id: string;
    readonly tekst: string;
    readonly rol: RolId;
    readonly past: 'ja' | 'nee' | 'kan';
    readonly feedback: string;
  }[];
  /** What the model says of this combination in general; only for a role that the model describes. */
  readonly model?: { readonly uitleg: string; readonly probeer: string };
}

export interface LeerderSlimRol extends SlimGemeen {
  readonly soort: 'slim-rol';
  readonly lezingen: Beide<{ readonly rol: RolId; readonly rolNaam?: string }>;
  readonly feedback: Readonly<Record<RolId, string>>;
  readonly aanwijzingen: readonly Aanwijzing[];
}

export interface LeerderSlimPerSoort {
  readonly 'slim-plaatsen': LeerderSlimPlaatsen;
  readonly 'slim-herkennen': LeerderSlimHerkennen;
  readonly 'slim-match': LeerderSlimMatch;
  readonly 'slim-rol': LeerderSlimRol;
}

type SlimSoort = keyof LeerderSlimPerSoort;

const slimGemeen = (o: OefeningVan<SlimSoort>, gemeen: Gemeen, haalFragment?: HaalFragment): SlimGemeen => ({
  ...gemeen,
  fragment: gemeen.fragment ?? toonFragment(o.fragment, haalFragment),
  trap: o.trap,
});

/** Copies a clue. */
export const aanwijzing = ({ beurt, uitleg }: Aanwijzing): Aanwijzing => ({ beurt, uitleg });

function modelVan({ combinatie: { zelfbeeld, rol } }: OefeningVan<'slim-match'>): Pick<LeerderSlimMatch, 'model'> {
  if (rol === 'anders') return {};
  const { uitleg, probeer } = beoordeelMatch(zelfbeeld, rol);
  return { model: { uitleg, probeer } };
}

/** Copies key by key, as the makers in `leerder.ts` do. */
export const slimMakers: { readonly [S in SlimSoort]: Maker<S> } = {
  'slim-plaatsen': (o, gemeen, haalFragment) => {
    const lezing = ({ punt, uitleg }: typeof o.lezingen.a) => ({ willen: punt.willen, kunnen: punt.kunnen, uitleg });
    return {
      ...slimGemeen(o, gemeen, haalFragment),
      soort: 'slim-plaatsen',
      lezingen: { a: lezing(o.lezingen.a), b: lezing(o.lezingen.b) },
      aanwijzingen: o.aanwijzingen.map((een) => ({ ...aanwijzing(een), as: een.as })),
    };
  },
  'slim-herkennen': (o, gemeen, haalFragment) => {
    const lezing = ({ zelfbeeld, beurten, uitleg }: typeof o.lezingen.a) => ({
      zelfbeeld,
      beurten: [...beurten],
      uitleg,
    });
    return {
      ...slimGemeen(o, gemeen, haalFragment),
      soort: 'slim-herkennen',
      lezingen: { a: lezing(o.lezingen.a), b: lezing(o.lezingen.b) },
      feedback: {
        kans: o.feedback.kans,
        leren: o.feedback.leren,
        opgegeven: o.feedback.opgegeven,
        'eigen-plan': o.feedback['eigen-plan'],
      },
      aanwijzingen: o.aanwijzingen.map(aanwijzing),
    };
  },
  'slim-match': (o, gemeen, haalFragment) => {
    const lezing = ({ match, reacties, uitleg }: typeof o.lezingen.a) => ({ match, reacties: [...reacties], uitleg });
    return {
      ...slimGemeen(o, gemeen, haalFragment),
      soort: 'slim-match',
      lezingen: { a: lezing(o.lezingen.a), b: lezing(o.lezingen.b) },
      aanwijzingen: o.aanwijzingen.map(aanwijzing),
      inPlaatsVan: o.inPlaatsVan.map(({ id, tekst, rol, past, feedback }) => ({ id, tekst, rol, past, feedback })),
      ...modelVan(o),
    };
  },
  'slim-rol': (o, gemeen, haalFragment) => {
    const lezing = ({ rol, rolNaam, uitleg }: typeof o.lezingen.a) => ({
      rol,
      ...(rolNaam === undefined ? {} : { rolNaam }),
      uitleg,
    });
    return {
      ...slimGemeen(o, gemeen, haalFragment),
      soort: 'slim-rol',
      lezingen: { a: lezing(o.lezingen.a), b: lezing(o.lezingen.b) },
      feedback: {
        facilitator: o.feedback.facilitator,
        leraar: o.feedback.leraar,
        ouder: o.feedback.ouder,
        ondernemer: o.feedback.ondernemer,
        anders: o.feedback.anders,
      },
      aanwijzingen: o.aanwijzingen.map(aanwijzing),
    };
  },
};
