/** Where the browser finds the search index. The build writes it into the pages (src/integrations/zoekindex.ts). */
export interface Zoekplek {
  /** The folder of the index, with a slash at the end. */
  readonly map: string;
  /** Changes with every change of the index; what is asked for with it may be kept for a year. */
  readonly versie: string;
  /** Address of the script that searches. */
  readonly script: string;
  /** Address of the list of titles. */
  readonly titels: string;
  /** Addresses of the parts without which the script cannot begin. */
  readonly delen: readonly string[];
}

/** Reads `data-index`, "version meta wasm"; `null` when the site was not built (`astro dev`). */
export function leesZoekplek(element: HTMLElement): Zoekplek | null {
  const [versie, ...namen] = (element.dataset.index ?? '').split(' ');
  if (!versie || namen.length !== 2) return null;
  const map = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;
  return {
    map,
    versie,
    script: `${map}pagefind.js?v=${versie}`,
    titels: `${map}titels.json?v=${versie}`,
    delen: [`pagefind-entry.json?ts=${versie}`, ...namen].map((naam) => map + naam),
  };
}

/** Pagefind asks for its parts one after the other; asked for all at once, they wait in the cache of the browser. */
export function haalAlvast({ script, titels, delen }: Zoekplek): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = script;
  document.head.append(link);
  for (const adres of [...delen, titels]) {
    fetch(adres)
      .then((antwoord) => antwoord.arrayBuffer())
      .catch(() => undefined); // Whoever needs the part asks again, and says what went wrong.
  }
}
