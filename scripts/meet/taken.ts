/** Long tasks of a page while somebody does something: time on the processor, as on one four times as slow. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Locator,
  type Page,
} from '@playwright/test';
import { browserPath } from '../browser.ts';

const PROCESSOR = 4;
/** Milliseconds that a task may take. */
const LIMIT = 50;
/** How often everything is done, and how many of those count: the ones in which the machine was least disturbed. */
const RUNS = 12;
const COUNTED = 5;
/** Milliseconds between what a hand does. */
const PAUSE = 100;

/** Presses and lets go, as a hand does: not in one task, and without what a test looks up while it clicks. */
export async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.waitForTimeout(PAUSE);
  await page.mouse.up();
}

/** Brings the mouse to something, before anything is measured. */
async function pointAt(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What has to be pressed is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

export interface Deed {
  readonly name: string;
  /** What the mouse is at. */
  readonly at?: (page: Page) => Locator;
  readonly act: (page: Page) => Promise<void>;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds that each task of the page itself took on the processor, while something was done. */
async function trace(cdp: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { categories: 'toplevel' });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  return events
    .filter(({ name, pid, tid, tdur }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`) && tdur !== undefined)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** The longest task of each deed, in milliseconds on the slowed processor. */
async function measure(page: Page, deeds: readonly Deed[]): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.waitForTimeout(2000);
  const longest: number[] = [];
  for (const { at, act } of deeds) {
    if (at) await pointAt(page, at(page));
    await page.waitForTimeout(500);
    const tasks = await trace(cdp, async () => {
      await act(page);
      await page.waitForTimeout(600);
    });
    longest.push(Math.max(...tasks) * PROCESSOR);
  }
  return longest;
}

interface Run {
  readonly longest: readonly number[];
  /** The reference work before and after it, whichever took longer. */
  readonly reference: number;
}

/** Milliseconds that a deed took in each run, the shortest first. */
const timesOf = (runs: readonly Run[], deed: number): number[] =>
  runs.map(({ longest }) => Math.round(longest[deed] ?? 0)).sort((a, b) => a - b);

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** The median of the deed that took longest. */
const worstOf = (deeds: readonly Deed[], runs: readonly Run[]): number =>
  Math.max(...deeds.map((_, deed) => median(timesOf(runs, deed))));

/**
 * Milliseconds of a fixed piece of work that has nothing to do with the site: elements made, styled and laid out. It says
 * how much of the machine there was, which on a shared one differs by a factor of two from one minute to the next.
 */
async function referenceWork(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const times = await page.evaluate(() =>
    Array.from({ length: 15 }, () => {
      const begin = performance.now();
      const box = document.createElement('div');
      box.innerHTML = Array.from(
        { length: 600 },
        (_, i) => `<p class="a${i % 9}"><b>${i}</b> een regel tekst</p>`,
      ).join('');
      document.body.append(box);
      const { height } = box.getBoundingClientRect();
      box.remove();
      return height > 0 ? performance.now() - begin : Infinity;
    }).sort((a, b) => a - b),
  );
  await page.close();
  return times[Math.floor(times.length / 2)] ?? Infinity;
}

async function doOnce(browser: Browser, open: (page: Page) => Promise<void>, deeds: readonly Deed[]): Promise<Run> {
  const context = await browser.newContext();
  const before = await referenceWork(context);
  const page = await context.newPage();
  await open(page);
  const longest = await measure(page, deeds);
  await page.close();
  const after = await referenceWork(context);
  await context.close();
  return { longest, reference: Math.max(before, after) };
}

/**
 * Does everything twelve times, each time in a fresh window that `open` brings to where it begins. The five runs count in
 * which the reference work went quickest; false when the median of the worst deed takes too long in those.
 */
export async function staysSmooth(open: (page: Page) => Promise<void>, deeds: readonly Deed[]): Promise<boolean> {
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await doOnce(browser, open, deeds));
    runs.sort((a, b) => a.reference - b.reference);
    console.log(
      `reference work: ${runs.map(({ reference }) => reference.toFixed(1)).join(', ')} ms; the first ${COUNTED} count`,
    );
    const counted = runs.slice(0, COUNTED);
    deeds.forEach(({ name }, deed) => {
      const times = timesOf(counted, deed);
      console.log(`${name}: ${median(times)} ms (${times.join(', ')})`);
    });
    const worst = worstOf(deeds, counted);
    console.log(`longest task, median of ${COUNTED} runs: ${worst} ms; of all ${RUNS}: ${worstOf(deeds, runs)} ms`);
    return worst <= LIMIT;
  } finally {
    await browser.close();
  }
}
