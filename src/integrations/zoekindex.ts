import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { paginasIn } from './paginas.ts';
import { maakBundel, metPlek, ZoekindexFout, type Indexbestand } from './zoekindex-bestanden.ts';

/** Never found by search: what only shows without JavaScript, definitions that pop up, and notes for trainers. */
const NIET_ZOEKEN = ['noscript', '[popover]', 'dialog', '[data-trainer]'];
const DOET_MEE = /\sdata-pagefind-body[\s=>]/;

interface Pagina {
  readonly bestand: string;
  readonly naam: string;
  readonly html: string;
}

const zonderFouten = (fouten: readonly string[]): void => {
  if (fouten.length > 0) throw new ZoekindexFout(`Pagefind: ${fouten.join('; ')}`);
};

/** The address of a page below the base of the site. */
const padVan = (naam: string): string => naam.replace(/(^|\/)index\.html$/, '$1');

async function indexeer(paginas: readonly Pagina[]): Promise<Indexbestand[]> {
  const { errors, index } = await createIndex({ forceLanguage: 'nl', excludeSelectors: NIET_ZOEKEN });
  zonderFouten(errors);
  if (!index) throw new ZoekindexFout('Pagefind did not start.');
  for (const { naam, html } of paginas) {
    zonderFouten((await index.addHTMLFile({ url: `/${padVan(naam)}`, content: html })).errors);
  }
  const { errors: laatste, files } = await index.getFiles();
  zonderFouten(laatste);
  return files;
}

async function schrijf(map: string, bestanden: readonly Indexbestand[]): Promise<void> {
  for (const { path, content } of bestanden) {
    await mkdir(dirname(join(map, path)), { recursive: true });
    await writeFile(join(map, path), content);
  }
}

/**
 * Builds the search index over the finished pages. A page takes part with `data-pagefind-body` on its `<main>`; its
 * kind and thema's stand in `data-pagefind-filter="soort:les"` and `"thema:<id>"`.
 */
export function zoekindex(): AstroIntegration {
  return {
    name: 'vknz-zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const paginas: Pagina[] = [];
        for (const pagina of await paginasIn(map))
          paginas.push({ ...pagina, html: await readFile(pagina.bestand, 'utf8') });
        const doenMee = paginas.filter(({ html }) => DOET_MEE.test(html));
        if (doenMee.length === 0) throw new ZoekindexFout('No page has data-pagefind-body, so nothing can be found.');
        const { bestanden, plek } = maakBundel(await indexeer(doenMee));
        await close();
        await schrijf(join(map, 'pagefind'), bestanden);
        for (const { bestand, html } of paginas) {
          const nieuw = metPlek(html, plek);
          if (nieuw !== html) await writeFile(bestand, nieuw);
        }
        logger.info(`${doenMee.length} of ${paginas.length} pages can be found`);
      },
    },
  };
}
