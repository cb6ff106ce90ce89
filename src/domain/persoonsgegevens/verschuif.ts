import type { Vondst } from './types.ts';

/**
 * Findings of a text, carried over to what became of it: what stands before the change stays, what stands behind it
 * moves along, and what was touched is gone until somebody looks again.
 */
export function verschuifVondsten(vondsten: readonly Vondst[], was: string, werd: string): readonly Vondst[] {
  if (was === werd) return vondsten;
  const grens = Math.min(was.length, werd.length);
  let kop = 0;
  while (kop < grens && was.charCodeAt(kop) === werd.charCodeAt(kop)) kop += 1;
  let staart = 0;
  while (staart < grens - kop && was.charCodeAt(was.length - 1 - staart) === werd.charCodeAt(werd.length - 1 - staart))
    staart += 1;
  const erbij = werd.length - was.length;
  return vondsten.flatMap((vondst) => {
    if (vondst.eind <= kop) return [vondst];
    if (vondst.start < was.length - staart) return [];
    return [{ ...vondst, start: vondst.start + erbij, eind: vondst.eind + erbij }];
  });
}
