/** The Werkblad as a person uses it, and its database as it lies there. */
import { expect, type Locator, type Page } from '@playwright/test';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { werkbladvorm } from '#teksten/werkbladvorm.ts';
import { WERKBLAD } from '#platform/werkbladwissen.ts';
import { startBrowser, type Eigenbrowser } from './browser.ts';

export const WACHTZIN = 'tafel regen fluit molen';

export const twijfel = (page: Page): Locator => page.getByLabel(werkbladvorm.twijfel);

export const bewaard = (page: Page): Promise<void> =>
  expect(page.getByText(/^Bewaard om/).first()).toBeVisible({ timeout: 30_000 });

/** What a person writes at once, until the page says that it is saved. */
export async function schrijf(page: Page, tekst: string): Promise<void> {
  await twijfel(page).fill(tekst);
  // The line may still speak of the text before: it changes at once, but a save can be over before anybody looks.
  await page.waitForTimeout(500);
  await bewaard(page);
}

/** The first time, with a new sheet. Gives the address of the sheet. */
export async function begin(page: Page, site: string, wie: 'gedeeld' | 'alleen-ik'): Promise<string> {
  await page.goto(`${site}werkblad/#/nieuw`);
  const { eersteKeer, wachtzin } = slotTeksten;
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  if (wie === 'alleen-ik') await page.getByRole('radio', { name: eersteKeer.alleenIk }).check();
  else {
    await page.getByLabel(wachtzin.nieuw, { exact: true }).fill(WACHTZIN);
    await page.getByLabel(wachtzin.herhaal, { exact: true }).fill(WACHTZIN);
    await page.getByLabel(wachtzin.herstelcode).uncheck();
  }
  await page.getByRole('button', { name: eersteKeer.begin }).click();
  await expect(twijfel(page)).toBeVisible({ timeout: 30_000 });
  await bewaard(page);
  return page.url();
}

/** Opens the sheet in a profile that nobody locks, as it was left. */
export async function openBlad(profiel: string, blad: string): Promise<Eigenbrowser> {
  const browser = await startBrowser(profiel);
  await browser.page.goto(blad);
  await expect(twijfel(browser.page)).toBeVisible({ timeout: 30_000 });
  return browser;
}

/** Opens with the passphrase; says whether it fitted. */
export async function ontgrendel(page: Page, zin: string): Promise<boolean> {
  const veld = page.getByLabel(slotTeksten.wachtzin.veld, { exact: true });
  await expect(veld).toBeVisible();
  await veld.fill(zin);
  await veld.press('Enter');
  const fout = page.getByRole('alert').filter({ hasText: /./ });
  await expect(twijfel(page).or(fout).first()).toBeVisible({ timeout: 30_000 });
  return twijfel(page).isVisible();
}

/** How many records each store of the Werkblad holds; nothing when there is no database. Read past all our code. */
export const rauweStand = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async (naam) => {
    const lijst = await indexedDB.databases();
    if (!lijst.some((db) => db.name === naam)) return {};
    const af = <T>(vraag: IDBRequest<T>): Promise<T> =>
      new Promise((goed, fout) => {
        vraag.onsuccess = () => goed(vraag.result);
        vraag.onerror = () => fout(vraag.error ?? new Error('IndexedDB'));
      });
    const db = await af(indexedDB.open(naam));
    const uit: Record<string, number> = {};
    for (const winkel of db.objectStoreNames)
      uit[winkel] = await af(db.transaction(winkel).objectStore(winkel).count());
    db.close();
    return uit;
  }, WERKBLAD.databank);
