import { isDossier, type Dossier } from '#domain/voortgang/guards.ts';
import type { Apart } from './types.ts';

/** Where a reader is in a record, and where it puts what it cannot read. */
export interface Lezer {
  readonly pad: string;
  /** Filled while reading; the one mutable thing in here. */
  readonly bak: Apart[];
}

export const bij = ({ pad, bak }: Lezer, naam: string | number): Lezer => ({
  pad: pad === '' ? String(naam) : `${pad}.${naam}`,
  bak,
});

/** Puts a value aside, unless there is none. */
export function legOpzij({ pad, bak }: Lezer, waarde: unknown): void {
  if (waarde !== undefined) bak.push({ pad, waarde });
}

/** A value that passes the test; another one is put aside, and gives nothing. */
export function lees<T>(lezer: Lezer, waarde: unknown, keur: (waarde: unknown) => waarde is T): T | undefined {
  if (keur(waarde)) return waarde;
  legOpzij(lezer, waarde);
  return undefined;
}

export const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';
export const isNaam = (waarde: unknown): waarde is string => isTekst(waarde) && waarde !== '';
export const isSeconden = (waarde: unknown): waarde is number =>
  typeof waarde === 'number' && Number.isFinite(waarde) && waarde >= 0;
export const isEenVan =
  <const W extends string>(keuzes: readonly W[]) =>
  (waarde: unknown): waarde is W =>
    keuzes.some((keuze) => keuze === waarde);

/** Puts aside what stands in an object beside the names that are known. */
export function rest(lezer: Lezer, record: Dossier, bekend: readonly string[]): void {
  for (const [naam, waarde] of Object.entries(record)) if (!bekend.includes(naam)) legOpzij(bij(lezer, naam), waarde);
}

/** An object as the names that have a value. Optional fields that are absent do not come back as `undefined`. */
export const zonderLeeg = <T extends object>(velden: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/**
 * Reads a list. What is no list is put aside, and so is an item that cannot be read, or whose key came before.
 * @param leesItem gives the item, or nothing after putting it aside itself
 */
export function leesLijst<T>(
  lezer: Lezer,
  waarde: unknown,
  {
    leesItem,
    sleutel,
  }: { readonly leesItem: (lezer: Lezer, item: unknown) => T | undefined; readonly sleutel: (item: T) => string },
): readonly T[] {
  if (!Array.isArray(waarde)) {
    legOpzij(lezer, waarde);
    return [];
  }
  const gezien = new Set<string>();
  return waarde.flatMap((ruw: unknown, i): readonly T[] => {
    const hier = bij(lezer, i);
    const bak: Apart[] = [];
    const item = leesItem({ ...hier, bak }, ruw);
    const dubbel = item !== undefined && gezien.has(sleutel(item));
    if (item === undefined || dubbel) {
      legOpzij(hier, ruw);
      return [];
    }
    lezer.bak.push(...bak);
    gezien.add(sleutel(item));
    return [item];
  });
}

export { isDossier, type Dossier };
