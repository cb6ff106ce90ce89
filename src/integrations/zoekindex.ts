import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { paginasIn } from './paginas.ts';
import { maakBundel, metPlek, ZoekindexFout, type Indexbestand } from './zoekindex-bestanden.ts';
import { ingangenVan, type Ingang } from './zoekindex-ingangen.ts';

/** Never found by search: what only shows without JavaScript, definitions that pop up, and notes for trainers. */
const NIET_ZOEKEN = ['noscript', '[popover]', 'dialog', '[data-trainer]'];

interface Pagina {
  readonly bestand: string;
  readonly naam: string;
  readonly html: string;
}

const zonderFouten = (fouten: readonly string[]): void => {
  if (fouten.length > 0) throw new ZoekindexFout(`Pagefind: ${fouten.join('; ')}`);
};

async function leesPaginas(map: string): Promise<Pagina[]> {
  const paginas: Pagina[] = [];
  for (const pagina of await paginasIn(map)) paginas.push({ ...pagina, html: await readFile(pagina.bestand, 'utf8') });
  return paginas;
}

async function indexeer(ingangen: readonly Ingang[]): Promise<Indexbestand[]> {
  const { errors, index } = await createIndex({ forceLanguage: 'nl', excludeSelectors: NIET_ZOEKEN });
  zonderFouten(errors);
  if (!index) throw new ZoekindexFout('Pagefind did not start.');
  for (const { url, html } of ingangen) zonderFouten((await index.addHTMLFile({ url, content: html })).errors);
  const uitkomst = await index.getFiles();
  await close();
  zonderFouten(uitkomst.errors);
  return uitkomst.files;
}

async function schrijfIndex(map: string, bestanden: readonly Indexbestand[]): Promise<void> {
  for (const { path, content } of bestanden) {
    await mkdir(dirname(join(map, path)), { recursive: true });
    await writeFile(join(map, path), content);
  }
}

async function schrijfPlek(paginas: readonly Pagina[], plek: string): Promise<void> {
  for (const { bestand, html } of paginas) {
    const nieuw = metPlek(html, plek);
    if (nieuw !== html) await writeFile(bestand, nieuw);
  }
}

/**
 * Builds the search index over the finished pages. A page takes part with `data-pagefind-body` on its `<main>`; its
 * kind and thema's stand in `data-pagefind-filter="soort:les"` and `"thema:<id>"`. Parts: zoekindex-ingangen.ts.
 */
export function zoekindex(): AstroIntegration {
  return {
    name: 'vknz-zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const paginas = await leesPaginas(map);
        const ingangen = paginas.flatMap(({ html, naam }) => ingangenVan(html, naam));
        if (ingangen.length === 0) throw new ZoekindexFout('No page has data-pagefind-body, so nothing can be found.');
        const { bestanden, plek } = maakBundel(await indexeer(ingangen), ingangen);
        await schrijfIndex(join(map, 'pagefind'), bestanden);
        await schrijfPlek(paginas, plek);
        logger.info(`${ingangen.length} results can be found on ${paginas.length} pages`);
      },
    },
  };
}
