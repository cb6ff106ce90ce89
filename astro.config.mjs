// Wiring only: each integration of ours is one line. Where the site will live comes from SITE and BASE.
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { EERSTE_VERF_HASH } from './src/integrations/eerste-verf-hash.ts';
import { lettertypen } from './src/integrations/lettertypen.ts';
import { afwerking } from './src/integrations/afwerking.ts';
import { csp } from './src/integrations/csp.ts';
import { bouwkaart } from './src/integrations/bouwkaart.ts';
import { zoekindex } from './src/integrations/zoekindex.ts';
import { bouwBrokken, brokken } from './src/integrations/brokken.ts';
import { verhaalmodules } from './src/integrations/verhaalmodules.ts';
import { zonderPreloadHelper } from './src/integrations/preload.ts';
import { basisPad, siteAdres, themaBestand } from './src/integrations/omgeving.ts';

export default defineConfig({
  site: siteAdres(),
  base: basisPad(),
  trailingSlash: 'always',
  outDir: process.env.UIT_MAP ?? './dist',
  build: { inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  fonts: lettertypen,
  markdown: { syntaxHighlight: false },
  security: { csp: { algorithm: 'SHA-256', scriptDirective: { hashes: [EERSTE_VERF_HASH] } } },
  // Order matters: the policy is written last.
  integrations: [
    mdx(),
    react(),
    sitemap({ filter: (pagina) => !pagina.includes('/404') }),
    afwerking(zoekindex(), csp()),
    bouwkaart(),
  ],
  vite: {
    plugins: [zonderPreloadHelper(), verhaalmodules()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: brokken } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: bouwBrokken } } } },
    },
    resolve: { alias: { '#thema': themaBestand() } },
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Astro marks every MDX file with a directive of its own, and the bundler would draw a warning for each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
