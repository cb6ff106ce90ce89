import { hash } from '#kern/hash.ts';

/**
 * Two of the choices, for somebody who gets half of the help: those of the readings, and when these agree one more.
 * @param zaad decides which other one; the id of the oefening.
 */
export function halveKeuzes<K extends string>(
  alle: readonly K[],
  lezingen: readonly [K, K],
  zaad: string,
): readonly K[] {
  const rest = alle.filter((keuze) => !lezingen.includes(keuze));
  const ander = rest[hash(zaad) % rest.length];
  return alle.filter((keuze) => lezingen.includes(keuze) || (lezingen[0] === lezingen[1] && keuze === ander));
}
