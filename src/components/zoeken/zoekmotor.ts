import {
  kortErvoor,
  leesTitellijst,
  stukkenUit,
  treffersUit,
  type Stuk,
  type Titellijst,
  type Treffer,
} from '#domain/zoeken.ts';
import type { Zoekplek } from './zoekplek.ts';

/** Asks the index. Title, kind and address come from our own list; only excerpts cost a request for each page. */
export interface Zoekmotor {
  readonly zoek: (vraag: string) => Promise<readonly Treffer[]>;
  /** The words around what was found, for a page of the last answer. */
  readonly fragment: (id: string) => Promise<readonly Stuk[]>;
}

/** An engine that loads when it is told to, or at the first question; and again after a failure. */
export interface ZelfladendeMotor extends Zoekmotor {
  readonly begin: () => void;
}

/** What we use of Pagefind 1.5. */
interface PagefindTreffer {
  readonly id: string;
  readonly data: () => Promise<{ readonly excerpt: string }>;
}
interface PagefindIndex {
  readonly search: (vraag: string) => Promise<{ readonly results: readonly PagefindTreffer[] }>;
}
interface Pagefind {
  readonly createInstance: (opties: Readonly<Record<string, unknown>>) => PagefindIndex;
}

const isPagefind = (waarde: unknown): waarde is Pagefind =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'createInstance' in waarde &&
  typeof waarde.createInstance === 'function';

/** The address is computed, because the bundler rewrites an `import()` it can read. A browser remembers a failure by address. */
async function laadPagefind(plek: Zoekplek, poging: number): Promise<PagefindIndex> {
  const adres = plek.script + (poging > 0 ? `&poging=${poging}` : '');
  const module: unknown = await import(/* @vite-ignore */ adres);
  if (!isPagefind(module)) throw new TypeError(`${adres} is not Pagefind`);
  return module.createInstance({
    basePath: plek.map,
    noWorker: true,
    metaCacheTag: plek.versie,
    excerptLength: 16,
  });
}

async function laadTitels({ titels }: Zoekplek): Promise<Titellijst> {
  const antwoord = await fetch(titels);
  if (!antwoord.ok) throw new Error(`${titels} answers ${antwoord.status}`);
  return leesTitellijst(await antwoord.json());
}

/** Loads what search needs, everything at the same moment. `poging` counts from 0, up after every failure. */
export async function laadZoekmotor(plek: Zoekplek, poging: number): Promise<Zoekmotor> {
  const [index, titels] = await Promise.all([laadPagefind(plek, poging), laadTitels(plek)]);
  let laatste = new Map<string, PagefindTreffer>();
  return {
    zoek: async (vraag) => {
      const { results } = await index.search(vraag);
      laatste = new Map(results.map((treffer) => [treffer.id, treffer]));
      return treffersUit([...laatste.keys()], titels);
    },
    fragment: async (id) => kortErvoor(stukkenUit((await laatste.get(id)?.data())?.excerpt ?? '')),
  };
}

/** `plek` is `null` in a site that was not built: then every question fails, and the page says so. */
export function maakZoekmotor(plek: Zoekplek | null): ZelfladendeMotor {
  let poging = 0;
  let motor: Promise<Zoekmotor> | null = null;
  const geladen = (): Promise<Zoekmotor> => {
    if (plek === null) return Promise.reject(new Error('the search index exists in the built site only'));
    motor ??= laadZoekmotor(plek, poging);
    return motor;
  };
  return {
    begin: () => void geladen().catch(() => undefined), // The first question meets the same failure, and reports it.
    zoek: async (vraag) => {
      try {
        return await (await geladen()).zoek(vraag);
      } catch (fout) {
        motor = null;
        poging += 1;
        throw fout;
      }
    },
    fragment: async (id) => (await geladen()).fragment(id),
  };
}
