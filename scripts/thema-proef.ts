/**
 * Proof of the swap: builds the site with the tokens of another municipality, takes pictures of four page types to look
 * at, and measures their contrast.
 *
 *   node scripts/thema-proef.ts [--thema utrecht] [--naar .cache/thema-proef] [--dir a build that is there already]
 */
import './lib/assert-node.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath } from './browser.ts';
import { runAxe } from './lib/axe.ts';
import { buildInto } from './lib/build-into.ts';
import { tekort } from './lib/contrast.ts';
import { isMain } from './lib/is-main.mjs';
import { startServer } from './server/start.ts';

const PAGES = {
  home: '',
  les: 'lessen/waarom-kijken/de-dichte-deur/',
  verhaal: 'verhalen/druk/',
  kijkwijzer: 'kijkwijzer/',
} as const;

interface View {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A house style with one look has to show the same one to people who ask for dark. */
const VIEWS: readonly View[] = [
  { name: '1400', width: 1400, colorScheme: 'light' },
  { name: '320', width: 320, colorScheme: 'light' },
  { name: '1400-donker', width: 1400, colorScheme: 'dark' },
];

async function contrastOf(page: Page, name: string): Promise<string[]> {
  const { violations } = await runAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${name}: ${id} at ${node.target.flat().join(' ')}: ${node.any[0]?.message ?? ''}`),
  );
}

async function look(browser: Browser, url: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, colorScheme } of VIEWS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    for (const [kind, path] of Object.entries(PAGES)) {
      await page.goto(url + path);
      if (kind === 'verhaal') await page.locator('#lezing-beide').check();
      await page.screenshot({ path: join(folder, `${kind}-${name}.png`), fullPage: true });
      found.push(...(await contrastOf(page, `${kind} ${name}`)));
    }
    found.push(...(await tekort(page)).map((line) => `tokens ${name}: ${line}`));
    await page.close();
  }
  return found;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      thema: { type: 'string', default: 'utrecht' },
      naar: { type: 'string', default: '.cache/thema-proef' },
      dir: { type: 'string' },
    },
  });
  const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'vknz-thema-'));
  if (values.dir === undefined) buildInto(dir, { THEMA: values.thema });
  mkdirSync(values.naar, { recursive: true });
  const server = await startServer({ dir, port: 0 });
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const found = await look(browser, server.url, values.naar);
    for (const line of found) console.error(line);
    console.log(`${values.thema}: ${found.length} places with too little contrast; pictures in ${values.naar}`);
    return found.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    if (values.dir === undefined) rmSync(dir, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) process.exitCode = await main();
