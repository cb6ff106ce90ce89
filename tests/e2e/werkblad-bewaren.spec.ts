/** D3, D4, Q5, A1, A4, A6: words in the last moment of a page, and on a disk that is really full. */
import type { Page } from '@playwright/test';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { expect, test } from '../hulp/proef.ts';
import { beginAlleen, bewaard, schrijf, twijfel } from './hulp/werkbladbegin.ts';

const OUD = 'Dit stond er al.';
const NIEUW = 'Dit stond er al. En dit kwam er net bij.';

const MANIEREN = {
  'loaded again': (page: Page) => page.reload(),
  'left for another page': (page: Page) => page.goto('begrippen/'),
} as const;

for (const [hoe, doe] of Object.entries(MANIEREN)) {
  test(`D3, D4: ${hoe} before it was saved, a page gives back the last words or the ones before, never less`, async ({
    page,
  }) => {
    await beginAlleen(page);
    await schrijf(page, OUD);
    const adres = page.url();
    await twijfel(page).fill(NIEUW);
    await doe(page);
    await page.goto(adres);
    await expect(twijfel(page)).toHaveValue(/^Dit stond er al\./);
    expect([OUD, NIEUW]).toContain(await twijfel(page).inputValue());
  });
}

test('D3: closed before it was saved', async ({ context, page }) => {
  await beginAlleen(page);
  await schrijf(page, OUD);
  const adres = page.url();
  await twijfel(page).fill(NIEUW);
  await page.close({ runBeforeUnload: true });
  const daarna = await context.newPage();
  await daarna.goto(adres);
  await expect(twijfel(daarna)).toHaveValue(/^Dit stond er al\./);
  expect([OUD, NIEUW]).toContain(await twijfel(daarna).inputValue());
});

/** Whether this browser refuses a megabyte more, seen from a database of the test's own. */
const weigertMeer = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((klaar) => {
        const vraag = indexedDB.open('kanarie', 1);
        vraag.onupgradeneeded = () => void vraag.result.createObjectStore('k');
        vraag.onerror = () => klaar(true);
        vraag.onsuccess = () => {
          const tx = vraag.result.transaction('k', 'readwrite');
          tx.objectStore('k').put(crypto.getRandomValues(new Uint8Array(60_000)).toString().repeat(20), 'k');
          tx.oncomplete = () => klaar(false);
          tx.onabort = () => klaar(true);
        };
      }),
  );

test('Q5, A1, A4, A6: a full disk is said to be full until it is not, and every word stays', async ({
  page,
  context,
  baseURL,
}) => {
  const cdp = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Only counts when it is set before a database is opened for the first time.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await beginAlleen(page);
  const fout = page.getByRole('alert').filter({ hasText: kaderTeksten.waarom.vol });
  // The place where it will be told is there before there is anything to tell.
  await expect(page.locator('[role=alert]:empty').first()).toBeAttached();
  await expect(fout).toHaveCount(0);
  const veel = 'Een zin die veel ruimte inneemt. '.repeat(15_000);
  await twijfel(page).fill(veel);
  await expect(fout).toBeVisible();
  expect(await weigertMeer(page), 'the disk of this test is full').toBe(true);
  await expect(page.getByText(/^Bewaard om/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: kaderTeksten.alsBestand })).toBeVisible();
  await expect(twijfel(page)).toHaveValue(veel);
  await expect(fout).toBeVisible();
  await twijfel(page).fill('Een korte zin.');
  await page.getByRole('button', { name: kaderTeksten.opnieuw }).click();
  await bewaard(page);
  await expect(fout).toHaveCount(0);
  await page.reload();
  await expect(twijfel(page)).toHaveValue('Een korte zin.');
});
