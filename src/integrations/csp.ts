import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metBeleid } from './csp-pagina.ts';
import { paginasIn } from './paginas.ts';

/** Writes the Content-Security-Policy of every finished page, 404 included. Runs after everything that changes pages. */
export function csp(): AstroIntegration {
  return {
    name: 'vknz-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { bestand, naam } of await paginasIn(fileURLToPath(dir))) {
          await writeFile(bestand, metBeleid(await readFile(bestand, 'utf8'), naam));
        }
      },
    },
  };
}
