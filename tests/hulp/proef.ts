/**
 * The `test` of every browser test here: a page that complains in the console, breaks its own security policy or asks
 * another origin for something fails its test, whatever the test was about.
 */
import { expect, test as basis, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export interface Ruis {
  /** What went wrong so far, one sentence each. */
  readonly gehoord: readonly string[];
  /** Noise that belongs to this test, such as the 404 it asks for. */
  readonly hoortErbij: (patroon: RegExp) => void;
}

function luister(page: Page, eigen: string): { gehoord: string[] } {
  const gehoord: string[] = [];
  page.on('console', (regel) => {
    if (['error', 'warning'].includes(regel.type()))
      gehoord.push(`${page.url()} console ${regel.type()}: ${regel.text()}`);
  });
  page.on('pageerror', (fout) => gehoord.push(`${page.url()} uncaught: ${fout.message}`));
  page.on('request', (vraag) => {
    const { origin, protocol } = new URL(vraag.url());
    if (protocol.startsWith('http') && origin !== eigen) gehoord.push(`request to another origin: ${vraag.url()}`);
  });
  return { gehoord };
}

/** Every violation becomes a line in the console, also one that Chromium does not report by itself. */
function meldOvertreding(): void {
  document.addEventListener('securitypolicyviolation', (e) => {
    console.error(`CSP refused ${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`);
  });
}

export const test = basis.extend<{ ruis: Ruis }>({
  ruis: [
    async ({ page, baseURL }, gebruik) => {
      const toegestaan: RegExp[] = [];
      const { gehoord } = luister(page, new URL(baseURL ?? 'http://localhost').origin);
      await page.addInitScript(meldOvertreding);
      await gebruik({ gehoord, hoortErbij: (patroon) => void toegestaan.push(patroon) });
      expect(gehoord.filter((regel) => !toegestaan.some((patroon) => patroon.test(regel)))).toEqual([]);
    },
    { auto: true },
  ],
});
