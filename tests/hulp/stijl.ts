import type { Page } from '@playwright/test';

/** Adds a style sheet to the page as it stands, past its security policy; gives back a function that takes it away. */
export async function zetStijl(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((tekst) => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(tekst);
    document.adoptedStyleSheets.push(blad);
  }, css);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}
