/**
 * Finds (or installs) a Chromium for the tests and remembers it in .cache/browser.json.
 * `npm run e2e` begins with it; playwright.config.ts reads the path.
 */
import './lib/assert-node.ts';
import { existsSync } from 'node:fs';
import { readCache, writeCache } from './lib/cache-file.ts';
import { fieldsOf } from './lib/fields.ts';
import { findBrowser, findShell, isChosen } from './lib/find-browser.ts';
import { realProbes } from './lib/browser-probes.ts';
import { isMain } from './lib/is-main.mjs';

const CACHE = 'browser.json';

const HELP =
  'No browser was found for the tests. Install one and run the same command again:\n' +
  '  Debian or Ubuntu:  sudo apt-get install -y chromium\n' +
  '  elsewhere:         npx playwright install chromium\n' +
  'or set CHROMIUM_PATH to the program of a Chromium or Chrome you have.';

function remembered(field: 'path' | 'shell'): string | undefined {
  const { [field]: path } = fieldsOf(readCache(CACHE));
  return typeof path === 'string' && existsSync(path) ? path : undefined;
}

/** What was found last time, or `undefined`: then Playwright uses its own browser, if it has one. */
export const browserPath = (): string | undefined => remembered('path');

/** The same without windows, for tests that only look at pages; the browser itself where there is none. */
export const shellPath = (): string | undefined => remembered('shell') ?? browserPath();

function main(): number {
  const probes = realProbes();
  const browser = findBrowser(probes);
  if (browser === undefined) {
    console.error(HELP);
    return 1;
  }
  // Looked for once: where it cannot be installed, trying again takes time at every run.
  const shell = isChosen(browser) ? undefined : (remembered('shell') ?? findShell(probes) ?? browser.path);
  writeCache(CACHE, { ...browser, shell });
  console.log(`Browser: ${browser.path} (${browser.source})${shell === undefined ? '' : `; for pages ${shell}`}`);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main();
