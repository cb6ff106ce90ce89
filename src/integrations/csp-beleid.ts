/** What kind of page this is; the layout writes it in `<html data-klasse>`. */
export const PAGINAKLASSEN = ['lezen', 'zoeken', 'werkblad', 'controle'] as const;
export type Paginaklasse = (typeof PAGINAKLASSEN)[number];

export interface Hashes {
  readonly script: readonly string[];
  readonly stijl: readonly string[];
}

type Richtlijnen = Readonly<Record<string, readonly string[]>>;

/** Text never becomes markup or code (Trusted Types), not even by a mistake of ours. */
const GEEN_TEKST_ALS_CODE: Richtlijnen = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/**
 * What differs between the classes:
 * - `lezen` needs nothing from the network after loading, and sends no form;
 * - `zoeken` fetches the search index and compiles its WebAssembly; the question itself is never sent;
 * - `werkblad` holds what people write about clients: no connection at all, and no text ever becomes markup or code.
 *   The player shows a file that somebody opened, and such a file has a `blob:` address;
 * - `controle` is as strict, but for one thing: it looks at the headers of pages of ours, so it may fetch those.
 */
const PER_KLASSE: Readonly<Record<Paginaklasse, Richtlijnen>> = {
  lezen: { 'connect-src': ["'none'"], 'form-action': ["'none'"] },
  zoeken: { 'script-src': ["'wasm-unsafe-eval'"], 'connect-src': ["'self'"], 'form-action': ["'none'"] },
  werkblad: {
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'media-src': ['blob:'],
    ...GEEN_TEKST_ALS_CODE,
  },
  controle: { 'connect-src': ["'self'"], 'form-action': ["'none'"], ...GEEN_TEKST_ALS_CODE },
};

/** The policy of one page. frame-ancestors is missing: a `<meta>` cannot give it, so `public/_headers` does. */
export function beleidVoor(klasse: Paginaklasse, hashes: Hashes): string {
  const { 'script-src': script = [], ...rest } = PER_KLASSE[klasse];
  const richtlijnen: Richtlijnen = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...script, ...hashes.script],
    'style-src': ["'self'", ...hashes.stijl],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    ...rest,
  };
  return Object.entries(richtlijnen)
    .map(([naam, waarden]) => [naam, ...waarden].join(' '))
    .join('; ');
}
