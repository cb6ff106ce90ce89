import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basisPad, siteAdres } from './omgeving.ts';

/** Leaves `.build.json` beside the pages, so that the server and the checks know for which address they were built. */
export function bouwkaart(): AstroIntegration {
  return {
    name: 'vknz-bouwkaart',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        await writeFile(
          new URL('.build.json', dir),
          JSON.stringify({ base: basisPad(), site: siteAdres(), pages: pages.length }),
        );
      },
    },
  };
}
