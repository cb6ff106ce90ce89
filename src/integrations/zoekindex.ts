import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Stap } from './afwerking.ts';
import { maakBundel, metPlek, ZoekindexFout, type Indexbestand } from './zoekindex-bestanden.ts';
import { ingangenVan, type Ingang } from './zoekindex-ingangen.ts';

/** Never found by search: what only shows without JavaScript, definitions that pop up, and notes for trainers. */
const NIET_ZOEKEN = ['noscript', '[popover]', 'dialog', '[data-trainer]'];

const zonderFouten = (fouten: readonly string[]): void => {
  if (fouten.length > 0) throw new ZoekindexFout(`Pagefind: ${fouten.join('; ')}`);
};

async function start(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: 'nl', excludeSelectors: NIET_ZOEKEN });
  zonderFouten(errors);
  if (!index) throw new ZoekindexFout('Pagefind did not start.');
  return index;
}

/** Never rejects: nobody looks at the outcome before the last page, and by then Node would have stopped the build. */
async function voegToe(index: Promise<PagefindIndex>, { url, html }: Ingang): Promise<readonly string[]> {
  try {
    return (await (await index).addHTMLFile({ url, content: html })).errors;
  } catch (fout) {
    return [`${url}: ${String(fout)}`];
  }
}

async function bestandenVan(index: PagefindIndex): Promise<Indexbestand[]> {
  const uitkomst = await index.getFiles();
  await close();
  zonderFouten(uitkomst.errors);
  return uitkomst.files;
}

async function schrijfIndex(map: string, bestanden: readonly Indexbestand[]): Promise<void> {
  const mappen = new Set(bestanden.map(({ path }) => dirname(join(map, path))));
  for (const naam of mappen) await mkdir(naam, { recursive: true });
  for (const { path, content } of bestanden) await writeFile(join(map, path), content);
}

/**
 * Builds the search index. Pagefind is a program of its own, so it gets each page as soon as it is rendered and works
 * beside Astro. A page takes part with `data-pagefind-body` on its `<main>`; its kind and thema's stand in
 * `data-pagefind-filter="soort:les"` and `"thema:<id>"`. Parts: zoekindex-ingangen.ts.
 */
export function zoekindex(): Stap {
  const ingangen: Ingang[] = [];
  const toevoegingen: Promise<readonly string[]>[] = [];
  let index: Promise<PagefindIndex> | undefined;
  return {
    lees: (html, naam) => {
      for (const ingang of ingangenVan(html, naam)) {
        index ??= start();
        ingangen.push(ingang);
        toevoegingen.push(voegToe(index, ingang));
      }
    },
    sluit: async (map, logger) => {
      if (!index) throw new ZoekindexFout('No page has data-pagefind-body, so nothing can be found.');
      zonderFouten((await Promise.all(toevoegingen)).flat());
      const { bestanden, plek } = maakBundel(await bestandenVan(await index), ingangen);
      await schrijfIndex(join(map, 'pagefind'), bestanden);
      logger.info(`${ingangen.length} results can be found`);
      return (html) => metPlek(html, plek);
    },
  };
}
