/** Long tasks of a page while somebody does something: time on the processor, as on one four times as slow. */
import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test';
import { browserPath } from '../browser.ts';

const PROCESSOR = 4;
/** Milliseconds that a task may take. */
const LIMIT = 50;
const RUNS = 5;
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

/** Prints the longest task of each deed in every run, and gives the median of the worst deed. */
function report(deeds: readonly Deed[], runs: readonly (readonly number[])[]): number {
  const medians = deeds.map(({ name }, deed) => {
    const all = runs.map((run) => Math.round(run[deed] ?? 0)).sort((a, b) => a - b);
    const median = all[Math.floor(all.length / 2)] ?? 0;
    console.log(`${name}: ${median} ms (${all.join(', ')})`);
    return median;
  });
  return Math.max(...medians);
}

/** Does everything five times, each time in a fresh window that `open` brings to where it begins; false when it takes too long. */
export async function staysSmooth(open: (page: Page) => Promise<void>, deeds: readonly Deed[]): Promise<boolean> {
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const runs: number[][] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await open(page);
      runs.push(await measure(page, deeds));
      await context.close();
    }
    const worst = report(deeds, runs);
    console.log(`longest task, median of ${RUNS} runs: ${worst} ms`);
    return worst <= LIMIT;
  } finally {
    await browser.close();
  }
}
