/**
 * How fast a lesson shows on a slow telephone: first and largest paint, layout shift and blocking time, median of five,
 * each with an empty cache, from our own server.
 *
 *   node scripts/meet/snelheid.ts [--dir dist] [--page lessen/…/] [--runs 5]
 *
 * Slow 4G (562 ms round trip, 180 kB/s) and a processor four times as slow. Targets: what Starlight needs for the same
 * page. A median 15 % above its target fails.
 */
import '../lib/assert-node.ts';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { isMain } from '../lib/is-main.mjs';
import { startServer } from '../server/start.ts';

/** `fcp`, `lcp` and `tbt` in milliseconds. */
export interface Figures {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

const TARGETS: Figures = { fcp: 1360, lcp: 1510, cls: 0.01, tbt: 0 };
const MARGIN = 1.15;
const LINE = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 180_000 };
const PROCESSOR = 4;
interface Collected {
  readonly lcp: number;
  readonly cls: number;
  /** Start and duration of each task of more than 50 ms. */
  readonly lang: readonly (readonly [number, number])[];
}

/** Runs before the page does: collects what the browser measures from the very start. */
const COLLECT = `globalThis.gemeten = { lcp: 0, cls: 0, lang: [] };
for (const [type, take] of Object.entries({
  'largest-contentful-paint': (e) => { gemeten.lcp = e.startTime; },
  'layout-shift': (e) => { if (!e.hadRecentInput) gemeten.cls += e.value; },
  longtask: (e) => { gemeten.lang.push([e.startTime, e.duration]); },
})) new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });`;

async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
}

/** One visit with an empty cache, as a telephone of 412 by 823. */
async function visit(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  try {
    const page = await context.newPage();
    await page.addInitScript(COLLECT);
    await slowDown(await context.newCDPSession(page));
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(3000);
    return await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const { lcp, cls, lang } = (globalThis as unknown as { gemeten: Collected }).gemeten;
      const fcp = paint?.startTime ?? Number.NaN;
      // Total blocking time as its authors define it: from the first paint, what each task takes beyond 50 ms.
      const tbt = lang
        .filter(([start]) => start >= fcp)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
      return { fcp, lcp, cls, tbt };
    });
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const KINDS = ['fcp', 'lcp', 'cls', 'tbt'] as const;

/** A line for each figure, and whether any is too far above its target. */
export function judge(visits: readonly Figures[]): { readonly lines: string[]; readonly failed: boolean } {
  const rows = KINDS.map((kind) => {
    const all = visits.map((figures) => figures[kind]);
    const middle = median(all);
    const show = (value: number): string => (kind === 'cls' ? value.toFixed(3) : `${value.toFixed(0)} ms`);
    // Anything that is not a number has failed too.
    const ok = middle <= TARGETS[kind] * MARGIN;
    const line = `${kind.toUpperCase()} ${show(middle)}, target ${show(TARGETS[kind])} (${all.map(show).join(', ')})`;
    return { ok, line: ok ? line : `${line}  TOO SLOW` };
  });
  return { lines: rows.map(({ line }) => line), failed: rows.some(({ ok }) => !ok) };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      page: { type: 'string', default: 'lessen/waarom-kijken/de-dichte-deur/' },
      runs: { type: 'string', default: '5' },
    },
  });
  const server = await startServer({ dir: values.dir, port: 0 });
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    // The first visit lets the server compress every file once; it does not count.
    await visit(browser, server.url + values.page);
    const visits: Figures[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) visits.push(await visit(browser, server.url + values.page));
    const { lines, failed } = judge(visits);
    console.log([`/${values.page} on slow 4G with a processor ${PROCESSOR} times as slow`, ...lines].join('\n'));
    return failed ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url)) process.exitCode = await main();
