import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type {
  Bericht,
  Bewaarresultaat,
  Klok,
  Leesresultaat,
  Melding,
  Omgeving,
  Opslag,
  OpslagRecord,
  Opslagstand,
  Schrijfopties,
  Sleutelopslag,
} from './omgeving.ts';

/** What a storage in memory stands on. Two storages on one `Schijf` behave as two tabs. */
export interface Schijf {
  readonly records: Map<string, unknown>;
  readonly apart: unknown[];
  readonly haast: Map<number, unknown>;
}

export const maakSchijf = (): Schijf => ({ records: new Map(), apart: [], haast: new Map() });

export interface GeheugenOpties {
  readonly klok: Pick<Klok, 'nu'>;
  readonly schijf?: Schijf;
  /** Why there is only memory. Without a reason it plays a real disk, which is for tests. */
  readonly reden?: Bewaarfout;
}

/** What a write would leave behind, worked out before anything is touched: all or nothing. */
function bereken(
  schijf: Schijf,
  records: readonly OpslagRecord[],
  opties: Schrijfopties,
): { uit: OpslagRecord[]; apart: unknown[] } {
  const straks = new Map<string, unknown>(schijf.records);
  const apart: unknown[] = [...(opties.apart ?? [])];
  const uit = records.map((nieuw) => {
    const er = straks.get(nieuw.id);
    const samen = er === undefined || !opties.samen ? { record: nieuw } : opties.samen(structuredClone(er), nieuw);
    apart.push(...(samen.apart ?? []));
    const record = structuredClone(samen.record);
    straks.set(record.id, record);
    return record;
  });
  return { uit, apart: structuredClone(apart) };
}

type Haastkant = Pick<Opslag, 'bewaarHaastig' | 'leesHaast' | 'ruimHaast'>;

/** Without a disk there is nothing to save in haste: the memory goes with the page. */
const zonderHaast = (reden: Bewaarfout): Haastkant => ({
  bewaarHaastig: () => Promise.resolve(undefined),
  leesHaast: () => Promise.resolve({ stand: 'niet-gelezen', reden, geheugen: [] }),
  ruimHaast: () => Promise.resolve(),
});

/** Never used twice, also not after everything was erased. */
let laatsteSleutel = 0;

const metHaast = ({ haast }: Schijf): Haastkant => ({
  bewaarHaastig: (waarde) => {
    laatsteSleutel += 1;
    haast.set(laatsteSleutel, structuredClone(waarde));
    return Promise.resolve(laatsteSleutel);
  },
  leesHaast: () =>
    Promise.resolve({
      stand: 'gelezen',
      waarde: [...haast].map(([sleutel, waarde]) => ({ sleutel, waarde: structuredClone(waarde) })),
    }),
  ruimHaast: (sleutels) => {
    for (const sleutel of sleutels) haast.delete(sleutel);
    return Promise.resolve();
  },
});

const maakWissers = (schijf: Schijf): Pick<Opslag, 'verwijder' | 'wis'> => ({
  verwijder: (id) => {
    const er = schijf.records.get(id);
    schijf.records.delete(id);
    return Promise.resolve({ stand: 'gewist', records: er === undefined ? [] : [er], apart: [], haast: [] });
  },
  wis: () => {
    const records = [...schijf.records.values()];
    const haast = [...schijf.haast.values()];
    schijf.records.clear();
    schijf.haast.clear();
    return Promise.resolve({ stand: 'gewist', records, apart: schijf.apart.splice(0), haast });
  },
});

/** A storage in memory with the same contract as the one on disk; with a `reden` it never says that anything was saved. */
export function maakGeheugenOpslag({ klok, schijf = maakSchijf(), reden }: GeheugenOpties): Opslag {
  const stand: Opslagstand = reden ? { stand: 'alleen-geheugen', reden } : { stand: 'duurzaam' };
  const gelezen = <T>(waarde: T): Promise<Leesresultaat<T>> => {
    const kopie = structuredClone(waarde);
    return Promise.resolve(
      reden ? { stand: 'niet-gelezen', reden, geheugen: kopie } : { stand: 'gelezen', waarde: kopie },
    );
  };
  const bewaarAlles = (records: readonly OpslagRecord[], opties: Schrijfopties = {}): Promise<Bewaarresultaat> => {
    try {
      const { uit, apart } = bereken(schijf, records, opties);
      for (const record of uit) schijf.records.set(record.id, record);
      schijf.apart.push(...apart);
      return Promise.resolve(
        reden ? { stand: 'niet-bewaard', reden } : { stand: 'bewaard', tijd: klok.nu(), records: structuredClone(uit) },
      );
    } catch {
      return Promise.resolve({ stand: 'niet-bewaard', reden: 'onbekend' });
    }
  };
  return {
    stand: () => Promise.resolve(stand),
    lees: (id) => gelezen(schijf.records.get(id)),
    leesAlles: () => gelezen([...schijf.records.values()]),
    leesApart: () => gelezen([...schijf.apart]),
    bewaar: (record, opties) => bewaarAlles([record], opties),
    bewaarAlles,
    ...(reden ? zonderHaast(reden) : metHaast(schijf)),
    ...maakWissers(schijf),
  };
}

/** localStorage in memory. */
export function maakGeheugenSleutels(begin: Readonly<Record<string, string>> = {}): Sleutelopslag {
  const waarden = new Map(Object.entries(begin));
  return {
    lees: (sleutel) => waarden.get(sleutel),
    schrijf: (sleutel, waarde) => waarden.set(sleutel, waarde).has(sleutel),
    wis: (sleutel) => {
      waarden.delete(sleutel);
      return true;
    },
    sleutels: () => [...waarden.keys()],
  };
}

/** A channel between the "tabs" that hold an end of it. Delivery is later, as in a browser. */
export function maakGeheugenKanaal(): { maakMelding: () => Melding } {
  const tabs = new Set<Set<(bericht: Bericht) => void>>();
  return {
    maakMelding: () => {
      const eigen = new Set<(bericht: Bericht) => void>();
      tabs.add(eigen);
      return {
        stuur: (bericht, bereik = 'andere-tabs') => {
          for (const tab of tabs) {
            if (tab === eigen && bereik === 'andere-tabs') continue;
            queueMicrotask(() => tab.forEach((bij) => bij(bericht)));
          }
        },
        luister: (bij) => {
          eigen.add(bij);
          return () => void eigen.delete(bij);
        },
      };
    },
  };
}

const niets = (): void => undefined;
const nooit = <T>(): Promise<T> => new Promise<T>(niets);

/**
 * What the server gives while a page is built: nothing happens, nothing is ever loaded, no timer runs.
 * So every island is rendered in its first state, which is also what the browser renders first.
 */
export const stilleOmgeving: Omgeving = {
  klok: { nu: () => 0, straks: () => niets },
  opslag: {
    stand: nooit,
    lees: nooit,
    leesAlles: nooit,
    leesApart: nooit,
    bewaar: nooit,
    bewaarAlles: nooit,
    bewaarHaastig: nooit,
    leesHaast: nooit,
    ruimHaast: nooit,
    verwijder: nooit,
    wis: nooit,
  },
  melding: { stuur: niets, luister: () => niets },
  pagina: { bijVerlaten: () => niets, bijTerugkomst: () => niets },
  bestand: { download: niets, lees: nooit },
  sleutelopslag: { lees: () => undefined, schrijf: () => false, wis: () => false, sleutels: () => [] },
};
