/**
 * Axe in a page of Playwright. Straight from axe-core: the builder made for Playwright sends all of axe and everything that
 * passed over the line at each look, which took four times as long as looking (measured on four pages).
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

export type AxeUitslag = Pick<AxeResults, 'violations' | 'incomplete'>;

/**
 * What axe finds in the page as it stands, inside one element of it or in all.
 * @param runOnly labels of rules, or the rules themselves
 */
export async function runAxe(page: Page, runOnly: RunOptions['runOnly'], selector = 'html'): Promise<AxeUitslag> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
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
