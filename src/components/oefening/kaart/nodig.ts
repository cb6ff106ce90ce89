import type { OefeningSoort } from '#schemas/oefening.ts';
import type { AntwoordVan } from '#domain/oefening/antwoord.ts';
import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import { nogNodig, nogTeGaan } from '#teksten/oefening.ts';
import type { Kaartsoort } from './soort.ts';

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

/** What is still needed before the answer can be recorded, in one or two friendly sentences. */
export function nodigTekst<S extends OefeningSoort>(
  soort: Kaartsoort<S>,
  oefening: LeerderVan<S>,
  antwoord: AntwoordVan<S>,
): string {
  return soort.nodig?.(oefening, antwoord) ?? nogNodig[oefening.soort];
}
