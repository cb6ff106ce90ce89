/** A Chromium that a test starts itself: with a profile that stays, and without a chance to say goodbye. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath } from '../../../scripts/browser.ts';

export interface Eigenbrowser {
  readonly page: Page;
  /** Kills every process of it at once; comes back when they are gone. */
  readonly dood: () => Promise<void>;
  /** Closes it as a person does, so that it writes down what it wants to write down. */
  readonly sluit: () => Promise<void>;
}

const VLAGGEN = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--lang=nl-NL',
  '--window-size=1280,900',
  // Pages of the browser itself, which would start with it each time.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,PreconnectToSearch,OptimizationHints,MediaRouter',
  '--disable-component-extensions-with-background-pages',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The address at which it can be steered; it writes that to its error stream. */
async function adresVan(proces: ChildProcess): Promise<string> {
  if (!proces.stderr) throw new Error('Chromium has no error stream.');
  for await (const regel of createInterface({ input: proces.stderr })) {
    const [, adres] = /DevTools listening on (ws:\S+)/.exec(regel) ?? [];
    if (adres !== undefined) return adres;
  }
  throw new Error('Chromium ended before it could be steered.');
}

const schiet = (proces: ChildProcess): void => {
  if (proces.pid === undefined) return;
  try {
    // The whole group: the pages and the storage run in processes of their own.
    process.kill(-proces.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
};

export async function startBrowser(profiel: string): Promise<Eigenbrowser> {
  const pad = browserPath() ?? chromium.executablePath();
  const proces = spawn(pad, [...VLAGGEN, `--user-data-dir=${profiel}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const einde = once(proces, 'exit');
  let browser: Browser;
  try {
    browser = await chromium.connectOverCDP(await adresVan(proces));
  } catch (fout) {
    schiet(proces);
    throw fout;
  }
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]!.newPage());
  page.setDefaultTimeout(30_000);
  return {
    page,
    dood: async () => {
      schiet(proces);
      await einde;
      await browser.close().catch(() => undefined);
    },
    sluit: async () => {
      const lijn = await browser.newBrowserCDPSession();
      await lijn.send('Browser.close').catch(() => undefined);
      await einde;
      schiet(proces);
    },
  };
}
