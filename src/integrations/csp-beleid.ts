/** What kind of page this is; the layout writes it in `<html data-klasse>`. */
export const PAGINAKLASSEN = ['lezen', 'zoeken', 'werkblad'] as const;
export type Paginaklasse = (typeof PAGINAKLASSEN)[number];

export interface Hashes {
  readonly script: readonly string[];
  readonly stijl: readonly string[];
}

type Richtlijnen = Readonly<Record<string, readonly string[]>>;

/**
 * What differs between the classes:
 * - `lezen` needs nothing from the network after loading, and sends no form;
 * - `zoeken` fetches the search index and compiles its WebAssembly; the question itself is never sent;
 * - `werkblad` holds what people write about clients: no connection at all, and no text ever becomes markup or code.
 */
const PER_KLASSE: Readonly<Record<Paginaklasse, Richtlijnen>> = {
  lezen: { 'connect-src': ["'none'"], 'form-action': ["'none'"] },
  zoeken: { 'script-src': ["'wasm-unsafe-eval'"], 'connect-src': ["'self'"], 'form-action': ["'none'"] },
  werkblad: {
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  },
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
