/** Tests in a browser, on the built site, served by the same server as `npm start`. */
import { defineConfig } from '@playwright/test';
import { browserPath, shellPath } from './scripts/browser.ts';
import { baseOf } from './scripts/server/site.ts';

/** Another build (`UIT_MAP`, as for `astro build`) or another port, so that two runs do not get in each other's way. */
const DIR = process.env.UIT_MAP ?? 'dist';
const PORT = Number(process.env.TEST_POORT ?? 4399);
const url = `http://localhost:${PORT}${baseOf(DIR)}`;
// Step by step, with a window, wants a browser that has windows.
const executablePath = process.env.PWDEBUG === undefined ? shellPath() : browserPath();
const isRoot = process.getuid?.() === 0;

/**
 * Of the browser itself, off in tests. The last two: each new window would load two pages for a list under an address bar
 * that no test has, which took as much time as the page it tests. The rest is what Playwright switches off, because only
 * the last list of this kind counts.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export default defineConfig({
  projects: [
    // First, because its tests follow each other: at the end one worker would wait for the other.
    { name: 'subpad', testDir: 'tests/subpad' },
    { name: 'a11y', testDir: 'tests/a11y' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  outputDir: '.cache/playwright-results',
  // A busy machine is slow; what never comes still fails.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${DISABLED_FEATURES.join()}`,
      ],
    },
  },
  webServer: {
    command: `npm run --silent serve -- --dir ${DIR} --port ${PORT} --quiet --fast`,
    url,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
