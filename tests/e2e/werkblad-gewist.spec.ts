/** E1, E5, E6: what is erased stays erased, from wherever it was done, and no step back shows it. */
import type { Browser, Page } from '@playwright/test';
import { WERKBLAD } from '#platform/werkbladwissen.ts';
import { gewistTeksten } from '#teksten/gewist.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { bonzin } from '#teksten/wisbon.ts';
import { wisTeksten as t } from '#teksten/wissen.ts';
import { browserPath } from '../../scripts/browser.ts';
import { expect, test } from '../hulp/proef.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';
import { beginAlleen, schrijf, twijfel } from './hulp/werkbladbegin.ts';

const WOORDEN = 'Ik vraag me af of ik luisterde';

const namen = (page: Page): Promise<unknown> =>
  page.evaluate(async () => [(await indexedDB.databases()).map(({ name }) => name), Object.keys(localStorage)]);

test('E1, E6: Wis alles in the footer erases the Werkblad, names the consequence, and undo does not pretend', async ({
  page,
}) => {
  await beginAlleen(page);
  await schrijf(page, WOORDEN);
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.merkje('Veilig leren').check();
  await voortgang.wisKnop.click();
  await expect(page.getByText(t.werkbladen)).toBeVisible();
  await page.getByRole('button', { name: t.ja }).click();

  const bon = page.getByRole('region', { name: t.bonKop });
  for (const plek of ['sleutel', 'geschiedenis', 'databank', 'merkteken'] as const)
    await expect(bon.getByText(bonzin({ plek, stand: 'leeg' }))).toBeVisible();
  await expect(bon.getByText(bonzin({ plek: 'bladen', stand: 'leeg', aantal: 1 }))).toBeVisible();
  await expect(bon.getByText(t.herstelWerkblad)).toBeVisible();
  expect(await namen(page)).toEqual([['vknz'], []]);

  await bon.getByRole('button', { name: t.herstel }).click();
  await expect(voortgang.merkje('Veilig leren')).toBeChecked();
  await page.goto('werkblad/');
  await expect(page.getByRole('heading', { name: slotTeksten.eersteKeer.kop })).toBeVisible();
  await expect(page.getByText(WOORDEN)).toHaveCount(0);
});

test('another tab that has the sheet open lets go of it', async ({ page, context }) => {
  await beginAlleen(page);
  await schrijf(page, WOORDEN);
  const ander = await context.newPage();
  const voortgang = await new Voortgangspagina(ander).open();
  await voortgang.wis();
  await expect(ander.getByText(bonzin({ plek: 'databank', stand: 'leeg' }))).toBeVisible();
  await expect(twijfel(page)).toHaveCount(0);
  await expect(page.getByText(WOORDEN)).toHaveCount(0);
  expect(await namen(ander)).toEqual([['vknz'], []]);
});

test.describe('E5: going back', () => {
  let browser: Browser;
  const pad = browserPath();
  // As a person has it: pages that were left may stay in memory. Playwright switches that off for its own browser, and a
  // browser without windows does not do it.
  test.beforeAll(async ({ playwright, launchOptions }) => {
    browser = await playwright.chromium.launch({
      ...launchOptions,
      ...(pad !== undefined && { executablePath: pad }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  test.afterAll(() => browser.close());

  test('the memory for going back is on, so this can fail', async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL! });
    await page.goto('begrippen/');
    await page.evaluate(() => Reflect.set(window, 'hier', true));
    await page.goto('over/');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'hier') as unknown)).toBe(true);
    await page.close();
  });

  test('after erasing, no page that one goes back to shows what was there', async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL! });
    await beginAlleen(page);
    await schrijf(page, WOORDEN);
    const voortgang = await new Voortgangspagina(page).open();
    await voortgang.wis();
    await page.getByRole('link', { name: t.klaar }).click();
    await expect(page.getByText(gewistTeksten.stand.leeg)).toBeVisible();
    for (let stap = 0; stap < 3; stap += 1) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await expect(page.locator('body')).toBeVisible();
      await page.waitForTimeout(500);
      const woorden = await page.evaluate(() =>
        [
          document.body.innerText,
          ...[...document.querySelectorAll('textarea, input')].map((v) => Reflect.get(v, 'value') as unknown),
        ].join(' '),
      );
      expect(woorden, page.url()).not.toContain(WOORDEN);
      expect(woorden, page.url()).not.toContain(t.herstel);
    }
    await page.goto('over/');
    expect(JSON.stringify(await namen(page))).not.toContain(WERKBLAD.merkteken);
    await page.close();
  });
});
