import type { OefeningVan } from '#schemas/oefening.ts';
import type { ThemaId } from '#schemas/thema.ts';
import type { HerkenbareReactie, MaatId, Plek } from '#kern/kijken.ts';
import type { Trap } from '#kern/trappen.ts';
import { meetbareRegels, toonFragment } from './fragment.ts';
import type { FragmentWeergave, HaalFragment } from './fragment.ts';
import type { Gemeen, Maker } from './leerder.ts';
import { aanwijzing } from './leerder.slim.ts';
import type { Aanwijzing } from './leerder.slim.ts';
import { meetMaat } from './meting.ts';
import type { Meting } from './meting.ts';

interface KijkGemeen extends Gemeen {
  readonly fragment: FragmentWeergave;
}

/** What an example reading of ours points at. */
export interface LeerderMoment {
  readonly id: string;
  readonly lezing: 'a' | 'b';
  readonly vanBeurt: string;
  readonly totBeurt?: string;
  readonly waarneming: string;
  readonly vraag: string;
  readonly duiding?: string;
  /** What the readings see differently here, with both reasons. */
  readonly verschil?: string;
  readonly gaatGoed: boolean;
}

export interface LeerderAnnoteren extends KijkGemeen {
  readonly soort: 'annoteren';
  readonly thema: ThemaId;
  /** How much of it we do: one moment, only the times, nothing. */
  readonly trap: Trap;
  /** Seconds that may lie between two moments that are still the same. */
  readonly tolerantie: number;
  readonly momenten: readonly LeerderMoment[];
}

interface ReactieLezing {
  readonly reactie: HerkenbareReactie;
  readonly plek: Plek;
  readonly beurten: readonly string[];
  readonly uitleg: string;
}

export interface LeerderReactie extends KijkGemeen {
  readonly soort: 'reactie';
  readonly lezingen: { readonly a: ReactieLezing; readonly b: ReactieLezing };
  readonly feedback: Readonly<Record<HerkenbareReactie, string>>;
  readonly feedbackPlek: Readonly<Record<Plek, string>>;
  readonly aanwijzingen: readonly Aanwijzing[];
}

export interface LeerderMaat {
  readonly id: string;
  readonly maat: MaatId;
  readonly spreker?: 'km' | 'cl';
  readonly uitleg: string;
  /** Measured when the page was made: the browser does not need the rules. */
  readonly gemeten: Meting;
}

export interface LeerderMeten extends KijkGemeen {
  readonly soort: 'meten';
  readonly maten: readonly LeerderMaat[];
}

export interface LeerderKijkenPerSoort {
  readonly annoteren: LeerderAnnoteren;
  readonly reactie: LeerderReactie;
  readonly meten: LeerderMeten;
}

type KijkSoort = keyof LeerderKijkenPerSoort;

const kijkGemeen = (o: OefeningVan<KijkSoort>, gemeen: Gemeen, haalFragment?: HaalFragment): KijkGemeen => ({
  ...gemeen,
  fragment: gemeen.fragment ?? toonFragment(o.fragment, haalFragment),
});

const moment = (m: OefeningVan<'annoteren'>['momenten'][number]): LeerderMoment => ({
  id: m.id,
  lezing: m.lezing,
  vanBeurt: m.vanBeurt,
  ...(m.totBeurt === undefined ? {} : { totBeurt: m.totBeurt }),
  waarneming: m.waarneming,
  vraag: m.vraag,
  ...(m.duiding === undefined ? {} : { duiding: m.duiding }),
  ...(m.verschil === undefined ? {} : { verschil: m.verschil }),
  gaatGoed: m.gaatGoed,
});

/** Copies key by key, as the makers in `leerder.ts` do. */
export const kijkMakers: { readonly [S in KijkSoort]: Maker<S> } = {
  annoteren: (o, gemeen, haalFragment) => ({
    ...kijkGemeen(o, gemeen, haalFragment),
    soort: 'annoteren',
    thema: o.thema,
    trap: o.trap,
    tolerantie: o.tolerantie,
    momenten: o.momenten.map(moment),
  }),
  reactie: (o, gemeen, haalFragment) => {
    const lezing = ({ reactie, plek, beurten, uitleg }: typeof o.lezingen.a): ReactieLezing => ({
      reactie,
      plek,
      beurten: [...beurten],
      uitleg,
    });
    return {
      ...kijkGemeen(o, gemeen, haalFragment),
      soort: 'reactie',
      lezingen: { a: lezing(o.lezingen.a), b: lezing(o.lezingen.b) },
      feedback: {
        weerstand: o.feedback.weerstand,
        afhaken: o.feedback.afhaken,
        verstarring: o.feedback.verstarring,
        stagnatie: o.feedback.stagnatie,
      },
      feedbackPlek: { binnen: o.feedbackPlek.binnen, buiten: o.feedbackPlek.buiten },
      aanwijzingen: o.aanwijzingen.map(aanwijzing),
    };
  },
  meten: (o, gemeen, haalFragment) => {
    const regels = meetbareRegels(o.fragment, haalFragment);
    return {
      ...kijkGemeen(o, gemeen, haalFragment),
      soort: 'meten',
      maten: o.maten.map(({ id, maat, spreker, uitleg }) => ({
        id,
        maat,
        ...(spreker === undefined ? {} : { spreker }),
        uitleg,
        gemeten: meetMaat(regels, maat, spreker),
      })),
    };
  },
};
