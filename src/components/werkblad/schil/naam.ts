import { toonDag } from '#components/ui/dag.ts';
import type { MetWie, Werkblad } from '#domain/werkblad.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';
import type { Bladverhaal } from '../wereld.ts';

/** The title of a story; undefined when it is gone. */
export const verhaaltitel = (blad: Werkblad, verhalen: readonly Bladverhaal[]): string | undefined => {
  const { waarnaar } = blad;
  return waarnaar.soort === 'verhaal' ? verhalen.find(({ id }) => id === waarnaar.verhaal)?.titel : undefined;
};

/** What a sheet is called: its own name, else the story with the day, else the day. */
export function bladnaam(blad: Werkblad, verhalen: readonly Bladverhaal[]): string {
  const eigen = blad.titel.trim();
  if (eigen !== '') return eigen;
  const titel = verhaaltitel(blad, verhalen);
  const dag = toonDag(blad.gemaakt);
  return titel === undefined ? t.zonderNaam(dag) : `${titel}, ${dag}`;
}

/** With whom somebody looked, in words. */
export const metWieWoorden = (metWie: MetWie): string =>
  metWie.soort === 'anders' && metWie.wie.trim() !== '' ? t.samen(metWie.wie.trim()) : t.metWie[metWie.soort];
