/**
 * Whether a long conversation stays smooth: marks, writes, steps and scrolls through 300 turns, and prints the longest
 * task of each deed as it is on a processor four times as slow. Time on the processor, times four: what else the machine
 * does makes little difference. The median of five runs; more than 50 ms fails.
 *
 *   npm run meet:transcript -- [--turns 300] [--dir dist-elsewhere]
 *
 * The long story is made from one that exists, in a copy of the site in a temporary folder, which is removed afterwards.
 * With `--dir` a build that has such a story already is measured again.
 */
import '../lib/assert-node.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { parseTijdcode } from '#kern/parse-tijdcode.ts';
import { browserPath } from '../browser.ts';
import { startServer } from '../server/start.ts';

const PROCESSOR = 4;
const LIMIT = 50;
const RUNS = 5;
/** Milliseconds between what a hand does. */
const PAUSE = 100;
const STORY = 'src/content/verhalen/druk.yaml';
const COPIED =
  'src public scripts package.json tsconfig.json astro.config.mjs postcss.config.mjs site.config.ts budgets.json';

interface Turn {
  id: string;
  start: string;
  eind: string;
}

/** The story with its turns said again and again, each time later. */
function lengthen(text: string, turns: number): string {
  const story = parse(text) as { duur: string; transcript: Turn[] };
  const own = story.transcript;
  const length = Math.ceil(parseTijdcode(own.at(-1)?.eind ?? '')) + 2;
  story.transcript = Array.from({ length: turns }, (_, i) => i).flatMap((i) => {
    const turn = own[i % own.length];
    if (!turn) return [];
    const round = Math.floor(i / own.length);
    const later = (code: string): string => formatTijdcode(parseTijdcode(code) + round * length);
    return round === 0
      ? turn
      : { ...turn, id: `x${round}-${turn.id}`, start: later(turn.start), eind: later(turn.eind) };
  });
  story.duur = story.transcript.at(-1)?.eind ?? story.duur;
  return stringify(story);
}

function build(turns: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'transcript-'));
  for (const name of COPIED.split(' ')) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, STORY), lengthen(readFileSync(STORY, 'utf8'), turns));
  const { status, stderr } = spawnSync(join(process.cwd(), 'node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, UIT_MAP: './dist' },
  });
  if (status !== 0) throw new Error(`The build of the long story failed:\n${stderr}`);
  return folder;
}

/** Presses and lets go, as a hand does: not in one task, and without what a test looks up while it clicks. */
async function press(page: Page): Promise<void> {
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

interface Deed {
  readonly name: string;
  /** What the mouse is at. */
  readonly at?: (page: Page) => Locator;
  readonly act: (page: Page) => Promise<void>;
}

/** What a person does, one thing after the other. */
const DEEDS: readonly Deed[] = [
  { name: 'mark a turn', at: (page) => page.locator('[data-beurt]').nth(150), act: press },
  { name: 'mark another turn', at: (page) => page.locator('[data-beurt]').nth(153), act: press },
  { name: 'write', act: (page) => page.keyboard.type('Hij kijkt naar de deur en zegt niets.', { delay: 40 }) },
  { name: 'choose a thema', at: (page) => page.locator('.an-vorm input[type=checkbox]').nth(2), act: press },
  { name: 'fold the form', at: (page) => page.locator('.an-vorm .utrecht-button--primary-action'), act: press },
  {
    name: 'step through turns',
    act: async (page) => {
      for (let i = 0; i < 20; i += 1) await page.keyboard.press('j', { delay: 60 });
    },
  },
  {
    name: 'scroll',
    act: async (page) => {
      for (let i = 0; i < 60; i += 1) {
        await page.mouse.wheel(0, i < 40 ? 900 : -1200);
        await page.waitForTimeout(30);
      }
    },
  },
];

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
async function measure(page: Page, url: string): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.locator('[data-beurt]:enabled').first().waitFor();
  await page.waitForTimeout(2000);
  const longest: number[] = [];
  for (const { at, act } of DEEDS) {
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
function report(runs: readonly (readonly number[])[]): number {
  const medians = DEEDS.map(({ name }, deed) => {
    const all = runs.map((run) => Math.round(run[deed] ?? 0)).sort((a, b) => a - b);
    const median = all[Math.floor(all.length / 2)] ?? 0;
    console.log(`${name}: ${median} ms (${all.join(', ')})`);
    return median;
  });
  return Math.max(...medians);
}

const { values } = parseArgs({ options: { turns: { type: 'string', default: '300' }, dir: { type: 'string' } } });
const folder = values.dir === undefined ? build(Number(values.turns)) : undefined;
const server = await startServer({ dir: values.dir ?? join(folder ?? '', 'dist'), port: 0 });
const executablePath = browserPath();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    runs.push(await measure(await context.newPage(), `${server.url}verhalen/druk/analyseren/`));
    await context.close();
  }
  const worst = report(runs);
  console.log(`longest task, median of ${RUNS} runs: ${worst} ms`);
  process.exitCode = worst > LIMIT ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
