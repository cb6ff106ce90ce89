import { hash } from '#kern/hash.ts';
import type { OefeningVan } from '#schemas/oefening.ts';

/** The order that `ids` stands for, with the members of each exchangeable group put back in the order of `sleutel`. */
export function zonderWissels(
  ids: readonly string[],
  sleutel: readonly string[],
  wisselbaar: readonly (readonly string[])[],
): readonly string[] {
  const rang = new Map(sleutel.map((id, i) => [id, i]));
  const uitkomst = [...ids];
  for (const groep of wisselbaar) {
    const plaatsen = ids.flatMap((id, i) => (groep.includes(id) ? [i] : []));
    const leden = plaatsen.map((i) => ids[i] ?? '').sort((x, y) => (rang.get(x) ?? 0) - (rang.get(y) ?? 0));
    plaatsen.forEach((plaats, k) => uitkomst.splice(plaats, 1, leden[k] ?? ''));
  }
  return uitkomst;
}

/** Whether `ids` is an order that the oefening accepts: ours, or ours with exchangeable steps swapped. */
export function isGoedeVolgorde(
  ids: readonly string[],
  sleutel: readonly string[],
  wisselbaar: readonly (readonly string[])[],
): boolean {
  const terug = zonderWissels(ids, sleutel, wisselbaar);
  return terug.length === sleutel.length && terug.every((id, i) => id === sleutel[i]);
}

/** The order in which the steps first stand: the author's, or a fixed shuffle that is never already right (unless every order is). */
export function beginVan(oefening: OefeningVan<'volgorde'>): readonly string[] {
  if (oefening.begin) return [...oefening.begin];
  const sleutel = oefening.stappen.map((stap) => stap.id);
  const geschud = [...sleutel].sort((x, y) => hash(`${oefening.id}/${x}`) - hash(`${oefening.id}/${y}`));
  if (!isGoedeVolgorde(geschud, sleutel, oefening.wisselbaar)) return geschud;
  // With the first step at the end it is never right, unless all steps are exchangeable: then every order is.
  return [...geschud.slice(1), ...geschud.slice(0, 1)];
}
