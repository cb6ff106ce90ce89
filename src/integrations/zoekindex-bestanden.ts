import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { INDEX_VOLGT, type Titellijst, type Titelregel } from '#domain/zoeken.ts';
import type { Ingang } from './zoekindex-ingangen.ts';

/** One file of the search index, in memory. */
export interface Indexbestand {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Something in the index is not as we know it. The message names it and says what to do. */
export class ZoekindexFout extends Error {
  override readonly name = 'ZoekindexFout';
}

const HANDTEKENING = 'pagefind_dcd';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const GEBRUIKT = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.+\.pf_(?:meta|index|fragment))$/;

const fragmentSchema = z.object({
  url: z.string(),
  meta: z.object({ title: z.string().optional(), titel: z.string().optional() }),
});

/** What a fragment file says about its page. */
export type Fragment = z.infer<typeof fragmentSchema>;

const tekstVan = (inhoud: Uint8Array): string => Buffer.from(inhoud).toString('utf8');
const kort = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex').slice(0, 10);

/** Reads a fragment: gzip, then a signature, then JSON. */
export function leesFragment({ path, content }: Indexbestand): Fragment {
  const tekst = tekstVan(gunzipSync(content));
  if (!tekst.startsWith(HANDTEKENING)) throw new ZoekindexFout(`${path} does not begin with ${HANDTEKENING}.`);
  return fragmentSchema.parse(JSON.parse(tekst.slice(HANDTEKENING.length)));
}

function regelVan({ url, meta }: Fragment, ingangen: ReadonlyMap<string, Ingang>): Titelregel {
  const ingang = ingangen.get(url);
  const titel = meta.titel ?? meta.title;
  if (!ingang) throw new ZoekindexFout(`Pagefind knows ${url}, which we did not give it.`);
  if (!titel) {
    throw new ZoekindexFout(
      `${url} has no title to show. Give it an <h1>, or a heading with data-pagefind-meta="title".`,
    );
  }
  const pad = url.replace(/^\//, '');
  return ingang.themas.length > 0 ? [titel, ingang.soort, pad, ingang.themas] : [titel, ingang.soort, pad];
}

/** The list with which the browser shows results before it has fetched any page's text. */
export function titelsUit(bestanden: readonly Indexbestand[], ingangen: readonly Ingang[]): Titellijst {
  const opUrl = new Map(ingangen.map((ingang) => [ingang.url, ingang]));
  const regels = bestanden.flatMap((bestand): [string, Titelregel][] => {
    const id = FRAGMENT.exec(bestand.path)?.[1];
    return id === undefined ? [] : [[id, regelVan(leesFragment(bestand), opUrl)]];
  });
  return Object.fromEntries(regels.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Only what our own search asks for: none of Pagefind's own interfaces, no worker, no second language. */
export const watWeGebruiken = (bestanden: readonly Indexbestand[]): Indexbestand[] =>
  bestanden.filter(({ path }) => GEBRUIKT.test(path));

/**
 * Pagefind 1.5 writes a failed part of the index to the console and goes on without it: "nothing found" would then be
 * a lie. Here the failure becomes an error, so that the page can say what happened.
 */
export function eerlijk(script: string): string {
  return ['Failed to load the index chunk', 'Failed to load the meta index'].reduce((tekst, melding) => {
    const delen = tekst.split(`console.error(\`${melding}`);
    if (delen.length !== 2) throw new ZoekindexFout(`pagefind.js no longer says "${melding}" once: look at eerlijk().`);
    return delen.join(`throw new Error(\`${melding}`);
  }, script);
}

const ingangSchema = z.looseObject({
  languages: z.object({ nl: z.looseObject({ hash: z.string(), wasm: z.string() }) }),
});

/** The index as it goes to the site, and what `data-index` in the pages becomes. */
export interface Bundel {
  readonly bestanden: readonly Indexbestand[];
  readonly plek: string;
}

/**
 * Makes every name either carry a hash of its content, or be asked for with the version of the whole: then browsers may
 * keep the files for a year. The WebAssembly has no hash of its own; the entry file says how it is called, so it gets one.
 */
export function maakBundel(alle: readonly Indexbestand[], ingangen: readonly Ingang[]): Bundel {
  const gebruikt = new Map(watWeGebruiken(alle).map(({ path, content }) => [path, content]));
  const neem = (path: string): Uint8Array => {
    const inhoud = gebruikt.get(path);
    if (!inhoud) throw new ZoekindexFout(`Pagefind made no ${path}. Does any page have data-pagefind-body?`);
    gebruikt.delete(path);
    return inhoud;
  };
  const ingang = ingangSchema.parse(JSON.parse(tekstVan(neem('pagefind-entry.json'))));
  const wasm = neem('wasm.nl.pagefind');
  const nl = { ...ingang.languages.nl, wasm: `nl_${kort(wasm)}` };
  const vast: Record<string, string> = {
    'pagefind.js': eerlijk(tekstVan(neem('pagefind.js'))),
    'pagefind-entry.json': JSON.stringify({ ...ingang, languages: { nl } }),
    'titels.json': JSON.stringify(titelsUit(alle, ingangen)),
  };
  const versie = kort(JSON.stringify(vast));
  const wasmNaam = `wasm.${nl.wasm}.pagefind`;
  const bestanden = [
    ...[...gebruikt].map(([path, content]) => ({ path, content })),
    ...Object.entries(vast).map(([path, tekst]) => ({ path, content: Buffer.from(tekst) })),
    { path: wasmNaam, content: wasm },
  ];
  return { bestanden, plek: `${versie} pagefind.${nl.hash}.pf_meta ${wasmNaam}` };
}

/** Tells a page where its index is. */
export const metPlek = (html: string, plek: string): string =>
  html.replaceAll(`data-index="${INDEX_VOLGT}"`, `data-index="${plek}"`);
