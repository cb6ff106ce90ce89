import type { Page } from '@playwright/test';

/** Opens every fold of the page at once. */
export const klapAllesOpen = (page: Page): Promise<void> =>
  page.locator('main details:not([open])').evaluateAll((alle) => {
    for (const vouw of alle) if (vouw instanceof HTMLDetailsElement) vouw.open = true;
  });
