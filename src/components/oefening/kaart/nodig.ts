import { waardeBij } from '#domain/oefening/lees.ts';
import { nogTeGaan } from '#teksten/oefening.ts';

/** The sentence of a kind, and once somebody has begun also how many parts are still open. */
export const metNogTeGaan = (wat: string, leeg: number, totaal: number): string =>
  leeg === 0 || leeg === totaal ? wat : `${wat} ${nogTeGaan(leeg)}`;

/** For an answer with a value for each item. */
export function nodigPerItem(
  wat: string,
  items: readonly { readonly id: string }[],
  record: Readonly<Record<string, string>>,
): string {
  const leeg = items.filter(({ id }) => (waardeBij(record, id) ?? '').trim() === '').length;
  return metNogTeGaan(wat, leeg, items.length);
}
