import { isObject } from './lees.ts';

/** A text that is equal for equal data, whatever the order of the keys. For JSON data only. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join()}]`;
  if (!isObject(waarde)) return JSON.stringify(waarde);
  const paren = Object.keys(waarde)
    .filter((sleutel) => waarde[sleutel] !== undefined)
    .sort();
  return `{${paren.map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join()}}`;
}

/** Whether two pieces of JSON data are equal. */
export const gelijk = (a: unknown, b: unknown): boolean => canoniek(a) === canoniek(b);
