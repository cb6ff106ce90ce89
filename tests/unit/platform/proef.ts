import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Klok } from '#platform/omgeving.ts';

/** A clock that moves only when told. */
export interface Proefklok extends Klok {
  /** Moves on, and runs what was waiting. */
  tik(ms: number): void;
  /** How many things are waiting. */
  wachtenden(): number;
  /** Puts the clock back or forward without running anything. */
  zet(nu: number): void;
}

export function maakProefklok(begin = 1_800_000_000_000): Proefklok {
  let nu = begin;
  let verlopen = 0;
  const wekkers = new Set<{ om: number; doe: () => void }>();
  return {
    nu: () => nu,
    straks: (ms, doe) => {
      const wekker = { om: verlopen + ms, doe };
      wekkers.add(wekker);
      return () => void wekkers.delete(wekker);
    },
    tik: (ms) => {
      nu += ms;
      verlopen += ms;
      for (const wekker of [...wekkers]) {
        if (wekker.om > verlopen || !wekkers.delete(wekker)) continue;
        wekker.doe();
      }
    },
    wachtenden: () => wekkers.size,
    zet: (ander) => void (nu = ander),
  };
}

/** A new, empty disk; gives every connection that is opened on it, the last one last. */
export function verseSchijf(): { readonly verbindingen: IDBDatabase[]; readonly fabriek: IDBFactory } {
  const fabriek = new IDBFactory();
  const verbindingen: IDBDatabase[] = [];
  const open = fabriek.open.bind(fabriek);
  fabriek.open = (...wat) => {
    const verzoek = open(...wat);
    verzoek.addEventListener('success', () => void verbindingen.push(verzoek.result));
    return verzoek;
  };
  globalThis.indexedDB = fabriek;
  return { verbindingen, fabriek };
}

/** The browser ends a connection by itself, as it does when a person clears the data of the site. */
export function sluitOnverwacht(verbinding: IDBDatabase | undefined): void {
  if (!verbinding) throw new Error('no connection to close');
  // The types of fake-indexeddb ask for the class where they mean an instance.
  forceCloseDatabase(verbinding as unknown as typeof globalThis.IDBDatabase);
}

type Schrijfhaak = (verzoek: IDBRequest, opslag: IDBObjectStore) => void;

interface Haak {
  readonly stop: () => void;
  /** How many writes there were: a fault that was never injected proves nothing. */
  readonly keren: () => number;
}

/** Lets a test come between every write and its outcome. What the hook throws, the write throws. */
export function bijElkeSchrijf(haak: Schrijfhaak): Haak {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the store it belongs to
  const echt = IDBObjectStore.prototype.put;
  const spion = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...wat) {
    const verzoek = echt.apply(this, wat);
    haak(verzoek, this);
    return verzoek;
  });
  return { stop: () => spion.mockRestore(), keren: () => spion.mock.calls.length };
}

/** Rolls a transaction back as the browser does it. The public `abort()` gives no reason; this one does. */
export function draaiTerug(tx: unknown, reden: string): void {
  const breekAf: unknown = typeof tx === 'object' && tx !== null ? Reflect.get(tx, '_abort') : undefined;
  if (typeof breekAf !== 'function') throw new Error('fake-indexeddb changed: no _abort');
  Reflect.apply(breekAf, tx, [reden]);
}

/** Every write succeeds as a request, and then its transaction is rolled back: this is what a full disk does. */
export const schijfVol = (): Haak =>
  bijElkeSchrijf((verzoek) => {
    verzoek.addEventListener('success', () => draaiTerug(verzoek.transaction, 'QuotaExceededError'));
  });
