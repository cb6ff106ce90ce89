/** A fragment of a verhaal: the story exists, and it runs from the start of one turn to the start of another. */
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { VerhaalFragment } from '#domain/oefening/fragment.ts';
import type { Beurt, TranscriptRegel } from '#schemas/verhaal.ts';
import { isBeurt, regelsTussen, regelsVanDeel } from '#domain/gesprek/regels.ts';
import { idsVan, type Inhoud } from '../lees.ts';
import { meld, type Melding, type Pad, type Plek } from '../melding.ts';
import { controleerVerwijzing } from './verwijzing.ts';

export interface FragmentPlek extends VerhaalFragment {
  readonly plek: Plek;
  readonly pad: Pad;
}

/** The lines that a fragment is taken from: the conversation of a story, or the next one. */
export function regelsBij(
  inhoud: Inhoud,
  { verhaal, deel }: Pick<VerhaalFragment, 'verhaal' | 'deel'>,
): readonly TranscriptRegel[] | undefined {
  const gevonden = inhoud.verhalen.find(({ data }) => data.id === verhaal)?.data;
  return gevonden && regelsVanDeel(gevonden, deel);
}

/** The turns of a fragment, or undefined when the story is not there. */
export function beurtenIn(inhoud: Inhoud, fragment: VerhaalFragment): readonly Beurt[] | undefined {
  const regels = regelsBij(inhoud, fragment);
  return regels && regelsTussen(regels, fragment.van, fragment.tot).filter(isBeurt);
}

/** The starts nearest to a time, in the order of the conversation. */
function dichtbij(tijd: number, starts: readonly number[]): string {
  const beste = starts.toSorted((a, b) => Math.abs(a - tijd) - Math.abs(b - tijd)).slice(0, 2);
  return beste
    .toSorted((a, b) => a - b)
    .map((s) => `"${formatTijdcode(s)}"`)
    .join(' of ');
}

export function controleerFragment(fragment: FragmentPlek, inhoud: Inhoud): Melding[] {
  const { plek, pad, verhaal, van, tot } = fragment;
  const meldingen = controleerVerwijzing(
    { plek, pad: [...pad, 'verhaal'], id: verhaal },
    idsVan(inhoud.verhalen, inhoud),
    'een verhaal',
  );
  const starts = (regelsBij(inhoud, fragment) ?? []).filter(isBeurt).map(({ start }) => start);
  if (starts.length === 0) return meldingen;
  const geenStart = (veld: 'van' | 'tot', tijd: number): Melding[] =>
    starts.includes(tijd)
      ? []
      : [
          meld(plek, [...pad, veld], {
            gevonden: `"${formatTijdcode(tijd)}", en daar begint geen beurt`,
            verwacht: `de begintijd van een beurt in ${fragment.deel === 'vervolg' ? 'het vervolg van ' : ''}${verhaal}`,
            schrijf: dichtbij(tijd, starts),
          }),
        ];
  const andersom: Melding[] =
    tot < van
      ? [
          meld(plek, [...pad, 'tot'], {
            gevonden: `"${formatTijdcode(tot)}", en dat is eerder dan van`,
            verwacht: 'een tijd na van',
            schrijf: 'van en tot andersom',
          }),
        ]
      : [];
  return [...meldingen, ...geenStart('van', van), ...geenStart('tot', tot), ...andersom];
}
