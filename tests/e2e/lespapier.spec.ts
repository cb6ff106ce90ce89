/** What a lesson says on paper, where nothing folds open and nothing disappears. */
import type { Page } from '@playwright/test';
import { lesTeksten } from '#teksten/les.ts';
import { opdrachtExtra, opdrachtPapier } from '#teksten/oefening.ts';
import { PAGINASOORTEN } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';

/** For each question to retrieve: how many lines there are below it to write on. */
const lijnen = (page: Page): Promise<number[]> =>
  page.locator('.vragen details').evaluateAll((vragen) =>
    vragen.map((vraag) => {
      const { content, borderBlockStartStyle, borderBlockEndStyle } = getComputedStyle(vraag, '::after');
      return content === 'none' ? 0 : [borderBlockStartStyle, borderBlockEndStyle].filter((s) => s === 'solid').length;
    }),
  );

test('without the answers, each question has two lines to write on', async ({ page }) => {
  await page.goto(PAGINASOORTEN.les);
  const aantal = await page.locator('.vragen details').count();
  expect(await lijnen(page)).toEqual(Array<number>(aantal).fill(0));
  await expect(page.getByText(lesTeksten.ophalenAntwoord)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await lijnen(page)).toEqual(Array<number>(aantal).fill(2));
  await expect(page.getByText(lesTeksten.ophalenUitleg)).toBeVisible();
  await expect(page.getByText(lesTeksten.ophalenAntwoord)).toBeHidden();
});

test('with the answers, the answers take the place of the lines', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(PAGINASOORTEN.les);
  await page.getByRole('button', { name: lesTeksten.afdrukkenMetAntwoorden, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await lijnen(page))).toEqual(new Set([0]));
});

test('a conversation that disappears on the screen is covered by hand on paper', async ({ page }) => {
  await page.goto('oefenen/herinnering-navertellen/');
  await expect(page.getByText(opdrachtExtra.fragmentVerdwijnt)).toBeVisible();
  await expect(page.getByText(opdrachtPapier.fragmentVerdwijnt)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(opdrachtExtra.fragmentVerdwijnt)).toBeHidden();
  await expect(page.getByText(opdrachtPapier.fragmentVerdwijnt)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is covered by hand too', async ({ page }) => {
    await page.goto('oefenen/herinnering-navertellen/');
    await expect(page.getByText(opdrachtExtra.fragmentVerdwijnt)).toBeHidden();
    await expect(page.getByText(opdrachtPapier.fragmentVerdwijnt)).toBeVisible();
  });
});
