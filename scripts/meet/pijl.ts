/**
 * How fast a point in the plane follows an arrow key on a processor four times as slow: from the key to the changed
 * drawing, and to the frame that shows it, for forty keys.
 *
 *   node scripts/meet/pijl.ts [--dir dist] [--page oefenen/slim-plaatsen-06/]
 *
 * Target: the drawing is changed within one frame of 60 a second (16.7 ms), so that the next frame can show it.
 */
import '../lib/assert-node.ts';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { isMain } from '../lib/is-main.mjs';
import { startServer } from '../server/start.ts';

const PROCESSOR = 4;
/** Milliseconds. */
const FRAME = 1000 / 60;
const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowDown'];
const ROUNDS = 5;

interface Key {
  /** Milliseconds from the key to the changed drawing. */
  readonly drawn: number;
  /** Milliseconds from the key to the frame after that. */
  readonly shown: number;
}

/** Runs in the page: notes for every key when the drawing changed and when the next frame came. */
function watch(): void {
  const drawing = document.querySelector('.vlak .vlak-beeld');
  if (!drawing) throw new Error('There is no plane on this page.');
  const keys: Key[] = [];
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === 0) return;
    const [begin, drawn] = [pressed, performance.now()];
    pressed = 0;
    requestAnimationFrame((frame) => keys.push({ drawn: drawn - begin, shown: Math.max(drawn, frame) - begin }));
  }).observe(drawing, { subtree: true, attributes: true, childList: true, characterData: true });
  Object.assign(globalThis, { keys });
}

async function press(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
}

async function measure(browser: Browser, url: string): Promise<readonly Key[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('.vlak .vlak-beeld').scrollIntoViewIfNeeded();
  await page.waitForFunction(
    () => document.querySelector('.oef-kaart')?.closest('astro-island')?.hasAttribute('ssr') === false,
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await page.evaluate(watch);
  await page.locator('.vlak input').first().focus();
  await press(page);
  return page.evaluate(() => (globalThis as unknown as { keys: Key[] }).keys);
}

const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      page: { type: 'string', default: 'oefenen/slim-plaatsen-06/' },
    },
  });
  const server = await startServer({ dir: values.dir, port: 0 });
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const keys = await measure(browser, server.url + values.page);
    const row = (name: string, of: (key: Key) => number): number => {
      const all = keys.map(of);
      console.log(`${name}: median ${at(all, 0.5).toFixed(1)} ms, 95 % within ${at(all, 0.95).toFixed(1)} ms`);
      return at(all, 0.5);
    };
    console.log(`${keys.length} arrow keys on a processor ${PROCESSOR} times as slow`);
    const drawn = row('key to changed drawing', (key) => key.drawn);
    row('key to the frame that shows it', (key) => key.shown);
    if (drawn <= FRAME) return 0;
    console.error(`The drawing takes ${drawn.toFixed(1)} ms, more than a frame of ${FRAME.toFixed(1)} ms.`);
    return 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url)) process.exitCode = await main();
