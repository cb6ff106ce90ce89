/**
 * Tests that kill the browser, in a project of their own: `npm run kill`. Each starts a Chromium itself, with a profile
 * on disk, and takes it away without a word. Slow, and busy with the disk, so they do not run beside the other tests.
 */
import { defineConfig } from '@playwright/test';
import basis from './playwright.config.ts';

export default defineConfig({
  ...basis,
  projects: [{ name: 'kill', testDir: 'tests/kill' }],
  // Most of it is waiting, for a person who types and a browser that starts.
  workers: 3,
  // A browser, its profile and a key that takes a second of work.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright-kill.json' }]],
});
