/** D3, D4, D17, Q5, A1, A4, A6: words in the last moment of a page, and on a disk that is really full. */
import type { BrowserContext, Page } from '@playwright/test';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { expect, test } from '../hulp/proef.ts';
import { beginAlleen, bewaard, schrijf, twijfel } from './hulp/werkbladbegin.ts';

/** How often in a row, so that one lucky moment proves nothing. */
const KEREN = 4;
const tekstVan = (keer: number): string => `Dit stond er na keer ${keer}.`;

/** Each leaves a page with words on it, and gives the page in which to look what is left of them. */
const MANIEREN: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  'loaded again': async (page) => {
    await page.reload();
    return page;
  },
  'left for another page': async (page) => {
    await page.goto('begrippen/');
    return page;
  },
  closed: async (page) => {
    await page.close({ runBeforeUnload: true });
    return page.context().newPage();
  },
};

/**
 * Lets no pause end in the pages of this browser once `geenPauze` was set in one: however slow the machine, the save that
 * comes by itself after a pause does not come, so what is on the disk was put there because the page was left.
 * Gives how often a pause was begun that did not end.
 */
async function houdPauzesTegen(context: BrowserContext): Promise<() => number> {
  let begonnen = 0;
  await context.exposeFunction('pauzeBegonnen', () => void (begonnen += 1));
  await context.addInitScript(() => {
    const echt = window.setTimeout.bind(window);
    const anders = (doe: () => void, ms?: number): number => {
      if (!('geenPauze' in window)) return echt(doe, ms);
      void (Reflect.get(window, 'pauzeBegonnen') as () => Promise<void>)();
      return 0;
    };
    Object.assign(window, { setTimeout: anders });
  });
  return () => begonnen;
}

for (const [hoe, verlaat] of Object.entries(MANIEREN)) {
  test(`D3, D4: ${hoe} inside the pause before a save, a page gives the last words back`, async ({ context, page }) => {
    const tegengehouden = await houdPauzesTegen(context);
    await beginAlleen(page);
    await schrijf(page, tekstVan(0));
    const adres = page.url();
    let hier = page;
    const terug: string[] = [];
    for (let keer = 1; keer <= KEREN; keer += 1) {
      await hier.evaluate(() => void Object.assign(window, { geenPauze: true }));
      await twijfel(hier).fill(tekstVan(keer));
      hier = await verlaat(hier);
      await hier.goto(adres);
      await expect(twijfel(hier)).toHaveValue(/./);
      terug.push(await twijfel(hier).inputValue());
      await expect
        .poll(tegengehouden, { message: 'saves after a pause that were held back' })
        .toBeGreaterThanOrEqual(keer);
    }
    expect(terug, 'what came back each time: the words that a page puts down in its last moment').toEqual(
      terug.map((_, i) => tekstVan(i + 1)),
    );
  });
}

for (const [hoe, verlaat] of Object.entries(MANIEREN)) {
  test(`D3, D4: ${hoe} while a second tab shows the same sheet, the last words are there in both`, async ({
    context,
    page,
  }) => {
    const tegengehouden = await houdPauzesTegen(context);
    await beginAlleen(page);
    await schrijf(page, tekstVan(0));
    const adres = page.url();
    const ander = await context.newPage();
    await ander.goto(adres);
    await expect(ander.getByText(kaderTeksten.lezen)).toBeVisible();
    await expect(twijfel(ander)).toHaveValue(tekstVan(0));
    await page.evaluate(() => void Object.assign(window, { geenPauze: true }));
    await twijfel(page).fill(tekstVan(1));
    const hier = await verlaat(page);
    expect(tegengehouden(), 'a save after a pause was held back').toBeGreaterThanOrEqual(1);
    await hier.goto(adres);
    await expect(twijfel(hier)).toHaveValue(tekstVan(1));
    await expect(twijfel(ander)).toHaveValue(tekstVan(1));
  });
}

for (const antwoord of ['ja', 'nee'] as const) {
  test(`D17: the browser is asked once to keep what is written, at the first words, and says ${antwoord}`, async ({
    page,
  }) => {
    await page.addInitScript((mag) => {
      Object.assign(window, { gevraagd: 0 });
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () => {
        Object.assign(window, { gevraagd: Number(Reflect.get(window, 'gevraagd')) + 1 });
        return Promise.resolve(mag);
      };
    }, antwoord === 'ja');
    const gevraagd = (): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'gevraagd')));
    await beginAlleen(page);
    expect(await gevraagd(), 'before anything was written').toBe(0);
    await schrijf(page, 'De eerste woorden.');
    await expect.poll(gevraagd).toBe(1);
    await schrijf(page, 'De eerste woorden, en meer.');
    expect(await gevraagd(), 'after more was written').toBe(1);
    await page.getByRole('link', { name: schil.instellingenKort, exact: true }).click();
    await expect(page.getByText(werkbladinstellingen.bewaren.blijvend[antwoord])).toBeVisible();
  });
}

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
  // The places where anything may be told are there before there is anything to tell.
  await page.evaluate(() => Object.assign(window, { plekken: [...document.querySelectorAll('[role=alert]')] }));
  await expect(fout).toHaveCount(0);
  const veel = 'Een zin die veel ruimte inneemt. '.repeat(15_000);
  await twijfel(page).fill(veel);
  await expect(fout).toBeVisible();
  const wasEr = (plek: Element): boolean => (Reflect.get(window, 'plekken') as Element[]).includes(plek);
  expect(await fout.evaluate(wasEr), 'A1: told in a place that was there before, empty').toBe(true);
  expect(await weigertMeer(page), 'the disk of this test is full').toBe(true);
  await expect(page.getByText(/^Bewaard om/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: kaderTeksten.alsBestand })).toBeVisible();
  await expect(twijfel(page)).toHaveValue(veel);
  await expect(fout).toBeVisible();
  await page.getByRole('button', { name: kaderTeksten.opnieuw }).click();
  await expect(fout, 'as long as the disk is full, trying again says so again').toBeVisible();
  await expect(twijfel(page)).toHaveValue(veel);
  // What fits is saved by itself.
  await twijfel(page).fill('Een korte zin.');
  await bewaard(page);
  await expect(fout).toHaveCount(0);
  await page.reload();
  await expect(twijfel(page)).toHaveValue('Een korte zin.');
});
