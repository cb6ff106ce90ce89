import type { Fragment } from '#schemas/oefening.ts';
import type { Beurt, TranscriptRegel } from '#schemas/verhaal.ts';

/** A fragment that points into a verhaal; times in seconds. */
export type VerhaalFragment = Extract<Fragment, { verhaal: string }>;

/**
 * A piece of conversation, ready to show: who speaks, the lines in order (times in seconds), and the verhaal it comes
 * from, if any; `deel` when it is the conversation after it.
 */
export interface FragmentWeergave {
  readonly sprekers: { readonly km: string; readonly cl: string; readonly derde?: string };
  readonly regels: readonly TranscriptRegel[];
  readonly verhaal?: { readonly id: string; readonly titel: string; readonly deel?: 'vervolg' };
}

/** Looks up the lines of a verhaal; the build passes it in, because the domain cannot read content. */
export type HaalFragment = (fragment: VerhaalFragment) => FragmentWeergave;

const toonRegel = (regel: TranscriptRegel): TranscriptRegel =>
  'sprong' in regel
    ? { sprong: regel.sprong, van: regel.van, tot: regel.tot, samenvatting: regel.samenvatting }
    : {
        id: regel.id,
        start: regel.start,
        eind: regel.eind,
        spreker: regel.spreker,
        tekst: regel.tekst,
        ...(regel.gedrag === undefined ? {} : { gedrag: regel.gedrag }),
      };

/** Copies field by field: whatever else the lookup hands over (a whole verhaal with its groepsvragen, say) stays behind. */
function overnemen({ sprekers, regels, verhaal }: FragmentWeergave): FragmentWeergave {
  return {
    sprekers: { km: sprekers.km, cl: sprekers.cl, ...(sprekers.derde === undefined ? {} : { derde: sprekers.derde }) },
    regels: regels.map(toonRegel),
    ...(verhaal === undefined
      ? {}
      : {
          verhaal: {
            id: verhaal.id,
            titel: verhaal.titel,
            ...(verhaal.deel === undefined ? {} : { deel: verhaal.deel }),
          },
        }),
  };
}

function zoekOp(fragment: Fragment, haalFragment?: HaalFragment): FragmentWeergave {
  if (!('verhaal' in fragment)) return { sprekers: fragment.sprekers, regels: fragment.beurten };
  if (!haalFragment)
    throw new TypeError(`fragment of verhaal "${fragment.verhaal}" needs a lookup: pass haalFragment to naarLeerder`);
  return haalFragment(fragment);
}

/**
 * Gives a fragment as lines to show. A fragment written in the oefening itself needs no lookup.
 * @throws {TypeError} when the fragment points into a verhaal and there is no lookup.
 */
export const toonFragment = (fragment: Fragment, haalFragment?: HaalFragment): FragmentWeergave =>
  overnemen(zoekOp(fragment, haalFragment));

/**
 * Gives the lines of a fragment with all that the author noted, topics too. For measuring; it never goes to a learner.
 * @throws {TypeError} when the fragment points into a verhaal and there is no lookup.
 */
export const meetbareRegels = (fragment: Fragment, haalFragment?: HaalFragment): readonly TranscriptRegel[] =>
  zoekOp(fragment, haalFragment).regels;

/** The turns of a fragment, without the jumps, in the order of the conversation. */
export const beurtenVan = (fragment: FragmentWeergave): readonly Beurt[] =>
  fragment.regels.filter((regel): regel is Beurt => !('sprong' in regel));
