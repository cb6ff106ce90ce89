import { persistentAtom } from '@nanostores/persistent';
import { atom, computed } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { leesJson } from '#domain/voortgang/guards.ts';

/** Whether a choice will still be there tomorrow. It always works now. */
export type Zetresultaat = { readonly stand: 'bewaard' } | { readonly stand: 'niet-bewaard' };

export interface Blijvend<T> {
  readonly waarde: ReadableAtom<T>;
  zet(waarde: T): Zetresultaat;
}

export interface BlijvendOpties<T> {
  /** What there is without a key, and what removes the key. */
  readonly begin: T;
  /** Reads whatever JSON was found. Never throws; what it does not know becomes the default. */
  readonly lees: (json: unknown) => T;
  readonly isBegin: (waarde: T) => boolean;
}

/** Where a browser forbids localStorage, the library goes on in an object of its own and says nothing about it. */
function isVerboden(): boolean {
  try {
    const opslag: unknown = globalThis.localStorage;
    return opslag === null;
  } catch {
    return true;
  }
}

/**
 * A value in localStorage that follows the other tabs. Garbage in the key reads as the default and is left where it is
 * until a person chooses something. When the browser refuses to keep the value, it holds for as long as the page does.
 */
export function maakBlijvend<T>(sleutel: string, { begin, lees, isBegin }: BlijvendOpties<T>): Blijvend<T> {
  const $bewaard = persistentAtom<T>(sleutel, begin, {
    encode: (waarde) => (isBegin(waarde) ? undefined : JSON.stringify(waarde)),
    decode: (tekst) => lees(leesJson(tekst)),
  });
  const $sessie = atom<{ readonly waarde: T } | undefined>(undefined);
  return {
    waarde: computed([$bewaard, $sessie], (bewaard, sessie) => (sessie ? sessie.waarde : bewaard)),
    zet: (waarde) => {
      try {
        $bewaard.set(waarde);
        $sessie.set(undefined);
        return { stand: isVerboden() ? 'niet-bewaard' : 'bewaard' };
      } catch {
        $sessie.set({ waarde });
        return { stand: 'niet-bewaard' };
      }
    },
  };
}
