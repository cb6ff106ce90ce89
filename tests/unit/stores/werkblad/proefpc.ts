/** A computer for tests: one disk, one clock, one channel and one set of locks, with as many tabs as a test wants. */
import { vi } from 'vitest';
import type { Plek, Werkblad } from '#domain/werkblad.ts';
import { maakGeheugenSleutels } from '#platform/geheugen.ts';
import { maakDatabank } from '#platform/werkblad/databank.ts';
import type { Kanaal, Tabbericht } from '#platform/werkblad/kanaal.ts';
import type { Werkbladomgeving } from '#platform/werkblad/omgeving.ts';
import type { Slotantwoord, Sloten } from '#platform/werkblad/sloten.ts';
import { maakWerkbladstore } from '#stores/werkblad/store.ts';
import type { Werkbladstore } from '#stores/werkblad/contract.ts';
import { maakProefklok, verseSchijf } from '../../platform/proef.ts';

export const WACHTZIN = 'een twee drie vier';
export const NAAM = 'vknz-werkblad';

/** Locks as a browser has them. */
export function maakProefsloten(): Sloten {
  interface Houder {
    readonly bij: (antwoord: Slotantwoord) => void;
  }
  const houders = new Map<string, Houder>();
  const rijen = new Map<string, Houder[]>();
  const later = (doe: () => void): void => queueMicrotask(doe);
  const volgende = (naam: string): void => {
    const eerste = rijen.get(naam)?.shift();
    if (!eerste) return void houders.delete(naam);
    houders.set(naam, eerste);
    later(() => houders.get(naam) === eerste && eerste.bij('gekregen'));
  };
  return {
    bezet: () => Promise.resolve(new Set(houders.keys())),
    vraag: (naam, hoe, bij) => {
      let gestopt = false;
      const ik: Houder = {
        bij: (antwoord) => {
          if (!gestopt) bij(antwoord);
        },
      };
      const er = houders.get(naam);
      if (er && hoe === 'meteen') later(() => ik.bij('bezet'));
      else if (er && hoe === 'wacht') rijen.set(naam, [...(rijen.get(naam) ?? []), ik]);
      else {
        houders.set(naam, ik);
        if (er) later(() => er.bij('verloren'));
        later(() => ik.bij('gekregen'));
      }
      return () => {
        gestopt = true;
        rijen.set(
          naam,
          (rijen.get(naam) ?? []).filter((wie) => wie !== ik),
        );
        if (houders.get(naam) === ik) volgende(naam);
      };
    },
  };
}

const zonderSloten: Sloten = {
  bezet: () => Promise.resolve(new Set()),
  vraag: (_naam, _hoe, bij) => {
    queueMicrotask(() => bij('geen-sloten'));
    return () => undefined;
  },
};

export interface Tabopties {
  /** A tab that neither hears nor says anything, as one that the browser froze. */
  readonly bevroren?: () => boolean;
  readonly sloten?: 'geen';
  readonly rondes?: number;
}

export type Pc = ReturnType<typeof maakPc>;
export type Proeftab = ReturnType<Pc['tab']>;

export function maakPc() {
  const schijf = verseSchijf();
  const basis = maakProefklok();
  let teller = 0;
  const klok = {
    ...basis,
    teller: () => teller,
    tik: (ms: number) => {
      teller += ms;
      basis.tik(ms);
    },
  };
  const merken = maakGeheugenSleutels();
  const sloten = maakProefsloten();
  const oren = new Set<{ readonly hoor: (bericht: Tabbericht) => void }>();
  let nummer = 0;

  const tab = ({ bevroren = () => false, sloten: welke, rondes = 2 }: Tabopties = {}) => {
    const verlaters = new Set<() => void>();
    const terugkeerders = new Set<() => void>();
    const mij = new Set<(bericht: Tabbericht) => void>();
    const oor = {
      hoor: (bericht: Tabbericht) => {
        if (!bevroren()) mij.forEach((bij) => bij(bericht));
      },
    };
    const gezegd: Tabbericht[] = [];
    oren.add(oor);
    const kanaal: Kanaal = {
      stuur: (bericht) => {
        if (bevroren()) return;
        gezegd.push(bericht);
        for (const ander of oren) if (ander !== oor) queueMicrotask(() => ander.hoor(bericht));
      },
      luister: (bij) => {
        mij.add(bij);
        return () => void mij.delete(bij);
      },
    };
    const bijLijst = (lijst: Set<() => void>) => (doe: () => void) => {
      lijst.add(doe);
      return () => void lijst.delete(doe);
    };
    const houVast = vi.fn(() => Promise.resolve('ja' as const));
    const wereld: Werkbladomgeving = {
      klok,
      bank: maakDatabank({ naam: NAAM, klok }),
      kanaal,
      sloten: welke === 'geen' ? zonderSloten : sloten,
      pagina: { bijVerlaten: bijLijst(verlaters), bijTerugkomst: bijLijst(terugkeerders) },
      sleutelopslag: merken,
      nieuweId: () => `id-${(nummer += 1)}`,
      houVast,
      isVast: () => Promise.resolve('onbekend'),
      rondes,
    };
    const store = maakWerkbladstore(wereld);
    const verlaten: Plek[] = [];
    const stop = store.begin({ bijVerlaten: (plek) => verlaten.push(plek) });
    return {
      store,
      wereld,
      verlaten,
      gezegd,
      houVast,
      verlaat: () => verlaters.forEach((doe) => doe()),
      keerTerug: () => terugkeerders.forEach((doe) => doe()),
      /** The tab is closed, or crashes: it says nothing any more. */
      dicht: () => {
        stop();
        oren.delete(oor);
      },
    };
  };
  return { schijf, klok, merken, tab };
}

/** Waits for what happens by itself (cryptography, the disk). */
export const tot = <T>(doe: () => T): Promise<T> => vi.waitFor(doe, { timeout: 3000, interval: 2 });
/** Gives everything that is under way its turn. */
export const rust = (ms = 15): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

export const bladenVan = (store: Werkbladstore): readonly Werkblad[] => {
  const stand = store.$bladen.get();
  return stand.stand === 'open' ? stand.bladen : [];
};
export const recht = ({ store }: Proeftab, id: string): string => store.recht(id).get().soort;

export const titels = (store: Werkbladstore): readonly string[] => bladenVan(store).map(({ titel }) => titel);

/** A first tab with a key. */
export async function begonnen(pc: Pc, opties: Tabopties = {}): Promise<Proeftab> {
  const tab = pc.tab(opties);
  await tab.store.maakSleutel({ wie: 'gedeeld', wachtzin: WACHTZIN, herstelcode: false });
  return tab;
}

/** Another tab, or the same one on another day. */
export async function geopend(pc: Pc, opties: Tabopties = {}): Promise<Proeftab> {
  const tab = pc.tab(opties);
  await tab.store.ontgrendel(WACHTZIN);
  return tab;
}

/** A sheet with a title that lies on the disk. */
export async function metBlad({ store }: Proeftab, titel = 'een'): Promise<string> {
  const { id } = store.nieuw((leeg) => ({ ...leeg, titel }));
  await store.spoel();
  return id;
}

/** Writes, and waits until it is on the disk or refused. */
export async function schrijf({ store }: Proeftab, id: string, titel: string): Promise<void> {
  store.wijzig(id, (blad) => ({ ...blad, titel }));
  await store.spoel();
}

/** The raw record of a sheet. */
export async function ruw({ wereld }: Proeftab, id: string): Promise<Record<string, unknown>> {
  const uit = await wereld.bank.lees({ winkel: 'bladen', sleutel: id });
  if (uit.stand !== 'gelezen') throw new Error('not read');
  return uit.waarde as Record<string, unknown>;
}
