import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A finished page: where it lies, and its name inside the site (`lessen/a/b/index.html`). */
export interface Paginabestand {
  readonly bestand: string;
  readonly naam: string;
}

/** Every HTML file below a folder, in a fixed order, so that two builds of the same pages give the same result. */
export async function paginasIn(map: string): Promise<Paginabestand[]> {
  const namen = await readdir(map, { recursive: true });
  return namen
    .filter((naam) => naam.endsWith('.html'))
    .sort()
    .map((naam) => ({ bestand: join(map, naam), naam: naam.split(sep).join('/') }));
}

/** The name inside the site of the page at an address: the site lies below `basis`, and a folder is its `index.html`. */
export function bestandVan(adres: string, basis: string): string {
  const pad = decodeURI(new URL(adres).pathname).slice(basis.length);
  return pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad;
}
