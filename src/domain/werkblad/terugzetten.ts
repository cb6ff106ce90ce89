/** Putting something back in a list that may have changed since it was taken away. Pure. */

interface MetId {
  readonly id: string;
}

/** The ids of what stands before the item with this id; of everything when it is not there. */
export function idsErVoor(lijst: readonly MetId[], id: string): ReadonlySet<string> {
  const ids = lijst.map((item) => item.id);
  const plek = ids.indexOf(id);
  return new Set(plek < 0 ? ids : ids.slice(0, plek));
}

/**
 * Puts something back behind the last of what stood before it: a number would be wrong once something else was taken
 * away or put in between.
 *
 * @returns the list itself when the item is in it
 */
export const zetTerugAchter = <T extends MetId>(lijst: readonly T[], item: T, erVoor: ReadonlySet<string>) =>
  lijst.some(({ id }) => id === item.id)
    ? lijst
    : lijst.toSpliced(lijst.findLastIndex(({ id }) => erVoor.has(id)) + 1, 0, item);
