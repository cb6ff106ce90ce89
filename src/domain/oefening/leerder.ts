import type { Bronverwijzing } from '#schemas/basis.ts';
import type { Oefening, OefeningSoort, OefeningVan } from '#schemas/oefening.ts';
import { beginVan } from './begin.ts';
import { toonFragment } from './fragment.ts';
import type { FragmentWeergave, HaalFragment } from './fragment.ts';
import { kijkMakers } from './leerder.kijken.ts';
import type { LeerderKijkenPerSoort } from './leerder.kijken.ts';
import { slimMakers } from './leerder.slim.ts';
import type { LeerderSlimPerSoort } from './leerder.slim.ts';

/** What every oefening tells the learner. */
export interface Gemeen {
  readonly id: string;
  readonly versie: number;
  readonly titel: string;
  readonly vraag: string;
  readonly minuten: number;
  readonly bronnen: readonly Bronverwijzing[];
  readonly fragment?: FragmentWeergave;
}

interface Punt {
  readonly id: string;
  readonly tekst: string;
}

export interface LeerderKeuze extends Gemeen {
  readonly soort: 'keuze';
  readonly meer: boolean;
  readonly opties: readonly (Punt & {
    readonly past: 'ja' | 'nee' | 'kan';
    readonly feedback: string;
    readonly beurt?: string;
  })[];
  readonly bijTwijfel?: string;
}

export interface LeerderSorteren extends Gemeen {
  readonly soort: 'sorteren';
  readonly groepen: readonly { readonly id: string; readonly label: string }[];
  readonly items: readonly (Punt & {
    readonly groep: string;
    readonly ookGoed: readonly string[];
    readonly grensgeval: boolean;
    readonly feedback: string;
  })[];
}

export interface LeerderKoppelen extends Gemeen {
  readonly soort: 'koppelen';
  readonly rechts: readonly Punt[];
  readonly links: readonly (Punt & {
    readonly hoort: string;
    readonly ookGoed: readonly string[];
    readonly feedback: string;
  })[];
}

export interface LeerderVolgorde extends Gemeen {
  readonly soort: 'volgorde';
  /** In the order we choose; show them in the order of `begin`. */
  readonly stappen: readonly (Punt & { readonly reden: string })[];
  readonly begin: readonly string[];
  readonly wisselbaar: readonly (readonly string[])[];
}

export interface LeerderHerschrijven extends Gemeen {
  readonly soort: 'herschrijven';
  readonly items: readonly { readonly id: string; readonly zin: string; readonly voorbeelden: readonly string[] }[];
  readonly zelfcheck: readonly Punt[];
}

export interface LeerderVoorspellen extends Gemeen {
  readonly soort: 'voorspellen';
  readonly verbergFragment: boolean;
  readonly opties?: readonly (Punt & { readonly feedback: string })[];
  readonly onthulling: { readonly tekst: string; readonly fragment?: FragmentWeergave };
  readonly vergelijk: readonly Punt[];
}

export interface LeerderMarkeren extends Gemeen {
  readonly soort: 'markeren';
  readonly fragment: FragmentWeergave;
  readonly hoogstens: number;
  /** Seconds. */
  readonly tolerantie: number;
  readonly sleutel: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly redenen: { readonly a: string; readonly b: string };
  readonly feedback: readonly { readonly beurt: string; readonly tekst: string }[];
}

export interface LeerderPerSoort extends LeerderSlimPerSoort, LeerderKijkenPerSoort {
  readonly keuze: LeerderKeuze;
  readonly sorteren: LeerderSorteren;
  readonly koppelen: LeerderKoppelen;
  readonly volgorde: LeerderVolgorde;
  readonly herschrijven: LeerderHerschrijven;
  readonly voorspellen: LeerderVoorspellen;
  readonly markeren: LeerderMarkeren;
}

/** The oefening of one kind as the learner's browser gets it; the `soort` beside it lets TypeScript infer S from the value. */
export type LeerderVan<S extends OefeningSoort> = LeerderPerSoort[S] & { readonly soort: S };
/** An oefening without anything for trainers, serialisable as props of an island. */
export type LeerderOefening = LeerderPerSoort[OefeningSoort];

export type Maker<S extends OefeningSoort> = (
  oefening: OefeningVan<S>,
  gemeen: Gemeen,
  haalFragment?: HaalFragment,
) => LeerderPerSoort[S];

const punt = ({ id, tekst }: Punt): Punt => ({ id, tekst });

/** Every key is written out: a field that is added to the schema stays out of the learner's page until someone adds it here. */
const makers: { readonly [S in OefeningSoort]: Maker<S> } = {
  keuze: (o, gemeen) => ({
    ...gemeen,
    soort: 'keuze',
    meer: o.meer,
    opties: o.opties.map((x) => ({
      ...punt(x),
      past: x.past,
      feedback: x.feedback,
      ...(x.beurt === undefined ? {} : { beurt: x.beurt }),
    })),
    ...(o.bijTwijfel === undefined ? {} : { bijTwijfel: o.bijTwijfel }),
  }),
  sorteren: (o, gemeen) => ({
    ...gemeen,
    soort: 'sorteren',
    groepen: o.groepen.map(({ id, label }) => ({ id, label })),
    items: o.items.map((x) => ({
      ...punt(x),
      groep: x.groep,
      ookGoed: [...x.ookGoed],
      grensgeval: x.grensgeval,
      feedback: x.feedback,
    })),
  }),
  koppelen: (o, gemeen) => ({
    ...gemeen,
    soort: 'koppelen',
    rechts: o.rechts.map(punt),
    links: o.links.map((x) => ({ ...punt(x), hoort: x.hoort, ookGoed: [...x.ookGoed], feedback: x.feedback })),
  }),
  volgorde: (o, gemeen) => ({
    ...gemeen,
    soort: 'volgorde',
    stappen: o.stappen.map((x) => ({ ...punt(x), reden: x.reden })),
    begin: beginVan(o),
    wisselbaar: o.wisselbaar.map((groep) => [...groep]),
  }),
  herschrijven: (o, gemeen) => ({
    ...gemeen,
    soort: 'herschrijven',
    items: o.items.map(({ id, zin, voorbeelden }) => ({ id, zin, voorbeelden: [...voorbeelden] })),
    zelfcheck: o.zelfcheck.map(punt),
  }),
  voorspellen: (o, gemeen, haalFragment) => ({
    ...gemeen,
    soort: 'voorspellen',
    verbergFragment: o.verbergFragment,
    ...(o.opties === undefined ? {} : { opties: o.opties.map((x) => ({ ...punt(x), feedback: x.feedback })) }),
    onthulling: {
      tekst: o.onthulling.tekst,
      ...(o.onthulling.fragment === undefined ? {} : { fragment: toonFragment(o.onthulling.fragment, haalFragment) }),
    },
    vergelijk: o.vergelijk.map(punt),
  }),
  markeren: (o, gemeen, haalFragment) => ({
    ...gemeen,
    soort: 'markeren',
    fragment: gemeen.fragment ?? toonFragment(o.fragment, haalFragment),
    hoogstens: o.hoogstens,
    tolerantie: o.tolerantie,
    sleutel: { a: [...o.sleutel.a], b: [...o.sleutel.b] },
    redenen: { a: o.redenen.a, b: o.redenen.b },
    feedback: o.feedback.map(({ beurt, tekst }) => ({ beurt, tekst })),
  }),
  ...slimMakers,
  ...kijkMakers,
};

const gemeenVan = (o: Oefening, haalFragment?: HaalFragment): Gemeen => ({
  id: o.id,
  versie: o.versie,
  titel: o.titel,
  vraag: o.vraag,
  minuten: o.minuten,
  bronnen: o.bronnen.map(({ bron, plaats }) => ({ bron, plaats })),
  ...(o.fragment === undefined ? {} : { fragment: toonFragment(o.fragment, haalFragment) }),
});

type Ingelezen<S extends OefeningSoort> = { readonly [P in OefeningSoort]: OefeningVan<P> }[S] & { readonly soort: S };

/**
 * Gives the oefening as the learner may have it: no notes for trainers, fragments resolved to lines.
 * The key and the feedback do go along, because grading happens in the browser.
 * @param haalFragment looks up fragments of a verhaal; only needed when the oefening has one.
 * @throws {TypeError} when a fragment points into a verhaal and there is no lookup.
 */
export function naarLeerder<S extends OefeningSoort>(
  oefening: Ingelezen<S>,
  haalFragment?: HaalFragment,
): LeerderPerSoort[S] {
  const soort: S = oefening.soort;
  const maak: Maker<S> = makers[soort];
  return maak(oefening, gemeenVan(oefening, haalFragment), haalFragment);
}
