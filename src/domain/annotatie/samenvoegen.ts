import { gelijk } from '#domain/oefening/canoniek.ts';
import type { Ronde } from './analyse.ts';
import type { Analyseinhoud } from './bewaard.ts';
import { opVolgorde } from './rondes.ts';

/** Of each id one; null when two of the same id differ. */
function elkEens<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  samen: (een: T, ander: T) => T | null,
): readonly T[] | null {
  const uit = new Map(a.map((item) => [item.id, item]));
  for (const item of b) {
    const er = uit.get(item.id);
    const een = er ? samen(er, item) : item;
    if (!een) return null;
    uit.set(item.id, een);
  }
  return [...uit.values()];
}

const zelfde = <T>(a: T, b: T): T | null => (gelijk(a, b) ? a : null);

function voegRondes(nieuwste: Ronde, ander: Ronde): Ronde | null {
  const momenten = elkEens(nieuwste.momenten, ander.momenten, zelfde);
  if (!momenten) return null;
  const vergeleken = [nieuwste.vergeleken, ander.vergeleken].filter((tijd) => tijd !== undefined).sort()[0];
  return { ...nieuwste, momenten: opVolgorde(momenten), ...(vergeleken === undefined ? {} : { vergeleken }) };
}

/**
 * Two analyses of one story as one: all rounds and all marks of both. Null when the same mark says something else in the
 * two: then the one that is not the newest is kept as a whole, among the old answers.
 */
export function voegAnalyses(nieuwste: Analyseinhoud, ander: Analyseinhoud): Analyseinhoud | null {
  const rondes = elkEens(nieuwste.rondes, ander.rondes, voegRondes);
  const lezingen = elkEens(nieuwste.lezingen, ander.lezingen, zelfde);
  if (!rondes || !lezingen) return null;
  return {
    ...nieuwste,
    gezien: [...new Set([...nieuwste.gezien, ...ander.gezien])].sort(),
    rondes: [...rondes].sort((a, b) =>
      a.begonnen < b.begonnen || (a.begonnen === b.begonnen && a.id < b.id) ? -1 : 1,
    ),
    lezingen: [...lezingen].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
