/**
 * Axe in a page of Playwright. Straight from axe-core: the builder made for Playwright sends all of axe and everything that
 * passed over the line at each look, which took four times as long as looking (measured on four pages).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** The small file does the same, and is sooner in a page. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Has axe ready in every page that opens here from now on. For a test that goes along many pages: the browser then
 * takes the source once, and keeps what it made of it.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addInitScript(SOURCE);
}

export type AxeUitslag = Pick<AxeResults, 'violations' | 'incomplete'>;

/**
 * What axe finds in the page as it stands, inside one element of it or in all.
 * @param runOnly labels of rules, or the rules themselves
 */
export async function runAxe(page: Page, runOnly: RunOptions['runOnly'], selector = 'html'): Promise<AxeUitslag> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const options: RunOptions = { ...(runOnly && { runOnly }), resultTypes: ['violations', 'incomplete'] };
  return page.evaluate(
    async (look) => {
      const inPage = (window as unknown as { axe: typeof axe }).axe;
      const { violations, incomplete } = await inPage.run(look.selector, look.options);
      return { violations, incomplete };
    },
    { selector, options },
  );
}
