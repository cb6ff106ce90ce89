/** Small guards for data from storage or an imported file. The browser gets these instead of zod. */

/** A plain object with string keys. */
export const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A list of texts. */
export const isIds = (waarde: unknown): waarde is readonly string[] =>
  Array.isArray(waarde) && waarde.every((x) => typeof x === 'string');

/** A choice that was made, or not yet. */
export const isKeuze = (waarde: unknown): waarde is string | null => waarde === null || typeof waarde === 'string';

/** An object with a text at each key. */
export const isTekstPerId = (waarde: unknown): waarde is Readonly<Record<string, string>> =>
  isObject(waarde) && Object.values(waarde).every((x) => typeof x === 'string');

/** A moment or count that storage can hold: finite and not below zero. */
export const isTelbaar = (waarde: unknown): waarde is number =>
  typeof waarde === 'number' && Number.isFinite(waarde) && waarde >= 0;

/** The value at an id, and nothing inherited: "constructor" is a valid id. */
export const waardeBij = (record: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** The ids that exist, once each, in the order given. */
export const bestaande = (ids: readonly string[], bekend: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((id) => bekend.includes(id));

/** The entries whose key and value pass. */
export const gefilterd = (
  record: Readonly<Record<string, string>>,
  mag: (id: string, waarde: string) => boolean,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([id, waarde]) => mag(id, waarde)));
