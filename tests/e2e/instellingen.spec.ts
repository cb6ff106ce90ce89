/** The settings: at once, in every tab, and still there tomorrow. */
import type { Page } from '@playwright/test';
import { instellingenTeksten as t, keuzevelden, schakelaars } from '#teksten/instellingen.ts';
import { expect, test } from '../hulp/proef.ts';

const { thema, tekstgrootte, leesbreedte } = keuzevelden;
const html = (page: Page) => page.locator('html');
const kies = (page: Page, groep: string, keuze: string) =>
  page.getByRole('group', { name: groep }).getByRole('radio', { name: keuze, exact: true }).check();
const vinkje = (page: Page, naam: string) => page.getByRole('checkbox', { name: naam });

/** Notes which attributes the page has when the first frame is drawn. */
const noteerEersteBeeld = (): void => {
  requestAnimationFrame(() => {
    const { thema, tekst } = document.documentElement.dataset;
    Object.assign(window, { eersteBeeld: { thema, tekst, knoppen: document.querySelectorAll('button').length } });
  });
};

/** Writes until nothing fits any more. */
const maakVol = (): void => {
  for (let brok = 'x'.repeat(1_000_000), n = 0; brok !== ''; n += 1) {
    try {
      localStorage.setItem(`vol-${n}`, brok);
    } catch {
      brok = brok.slice(0, Math.floor(brok.length / 2));
    }
  }
};

test('everybody starts with the defaults, shortcuts on', async ({ page }) => {
  await page.goto('instellingen/');
  for (const [veld, keuze] of [
    [thema, thema.keuzes.systeem],
    [tekstgrootte, tekstgrootte.keuzes.normaal],
    [leesbreedte, leesbreedte.keuzes.normaal],
  ] as const)
    await expect(page.getByRole('group', { name: veld.naam }).getByRole('radio', { name: keuze })).toBeChecked();
  await expect(vinkje(page, schakelaars.rustig.naam)).not.toBeChecked();
  await expect(vinkje(page, schakelaars.sneltoetsen.naam)).toBeChecked();
});

test('a choice holds at once, says that it is saved, and survives a reload from the first frame on', async ({
  page,
}) => {
  await page.goto('instellingen/');
  const groot = page.getByRole('heading', { level: 1 });
  const voor = (await groot.boundingBox())?.height ?? 0;
  await kies(page, thema.naam, thema.keuzes.donker);
  await expect(html(page)).toHaveAttribute('data-thema', 'donker');
  await expect(html(page)).toHaveCSS('background-color', 'rgb(20, 24, 30)');
  await expect(page.getByRole('group', { name: thema.naam }).getByRole('status')).toHaveText(t.bewaard);
  await kies(page, tekstgrootte.naam, tekstgrootte.keuzes.extra);
  await expect(html(page)).toHaveAttribute('data-tekst', 'extra');
  expect((await groot.boundingBox())?.height).toBeGreaterThan(voor);
  await expect(page.getByRole('group', { name: thema.naam }).getByRole('status')).toBeEmpty();
  await kies(page, leesbreedte.naam, leesbreedte.keuzes.smal);
  await expect(html(page)).toHaveAttribute('data-breedte', 'smal');

  await page.addInitScript(noteerEersteBeeld);
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-thema', 'donker');
  expect(await page.evaluate(() => Reflect.get(window, 'eersteBeeld') as unknown)).toMatchObject({
    thema: 'donker',
    tekst: 'extra',
  });
  await expect(
    page.getByRole('group', { name: leesbreedte.naam }).getByRole('radio', { name: leesbreedte.keuzes.smal }),
  ).toBeChecked();
});

test('they can be changed by keyboard alone', async ({ page }) => {
  await page.goto('instellingen/');
  await page.getByRole('radio', { name: thema.keuzes.systeem }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-thema', 'licht');
  await vinkje(page, schakelaars.rustig.naam).focus();
  await page.keyboard.press('Space');
  await expect(html(page)).toHaveAttribute('data-rustig', 'ja');
});

test('the off switch silences shortcuts of one key, on every page and in an open tab; Ctrl-K goes on', async ({
  page,
  context,
}) => {
  const daar = await context.newPage();
  await daar.goto('begrippen/');
  await daar.keyboard.press('/');
  await expect(daar.getByRole('dialog')).toBeVisible();
  await daar.keyboard.press('Escape');

  await page.goto('instellingen/');
  await vinkje(page, schakelaars.sneltoetsen.naam).uncheck();
  await expect(html(page)).toHaveAttribute('data-sneltoetsen', 'uit');
  await expect(html(daar)).toHaveAttribute('data-sneltoetsen', 'uit');
  await daar.reload();
  await daar.keyboard.press('/');
  await expect(daar.getByRole('dialog')).toBeHidden();
  await daar.keyboard.press('Control+k');
  await expect(daar.getByRole('dialog')).toBeVisible();
});

test('calm mode stops movement and takes away tints that only decorate', async ({ page }) => {
  await page.goto('instellingen/');
  await vinkje(page, schakelaars.rustig.naam).check();
  await page.goto('');
  await expect(html(page)).toHaveAttribute('data-rustig', 'ja');
  const kader = page.locator('.leerkader:visible').first();
  await expect(kader).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(kader).toHaveCSS('border-top-width', '1px');
});

test('two tabs stay in step, the form too', async ({ page, context }) => {
  await page.goto('instellingen/');
  const daar = await context.newPage();
  await daar.goto('instellingen/');
  await kies(daar, tekstgrootte.naam, tekstgrootte.keuzes.groot);
  await expect(html(page)).toHaveAttribute('data-tekst', 'groot');
  await expect(page.getByRole('radio', { name: tekstgrootte.keuzes.groot, exact: true })).toBeChecked();
  await daar.getByRole('button', { name: t.standaard }).click();
  await expect(html(page)).not.toHaveAttribute('data-tekst');
  await expect(
    page.getByRole('group', { name: tekstgrootte.naam }).getByRole('radio', { name: tekstgrootte.keuzes.normaal }),
  ).toBeChecked();
});

test('going back in history shows what was chosen meanwhile', async ({ page }) => {
  await page.goto('begrippen/');
  await page.goto('instellingen/');
  await kies(page, thema.naam, thema.keuzes.donker);
  await page.goBack();
  await expect(html(page)).toHaveAttribute('data-thema', 'donker');
});

test('one button brings everything back, and nothing is kept any more', async ({ page }) => {
  await page.goto('instellingen/');
  await kies(page, thema.naam, thema.keuzes.donker);
  await vinkje(page, schakelaars.sneltoetsen.naam).uncheck();
  await page.getByRole('button', { name: t.standaard }).click();
  await expect(page.getByText(t.teruggezet)).toBeVisible();
  await expect(html(page)).not.toHaveAttribute('data-thema');
  await expect(html(page)).not.toHaveAttribute('data-sneltoetsen');
  await expect(vinkje(page, schakelaars.sneltoetsen.naam)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('vknz:instellingen'))).toBeNull();
});

test('a browser that keeps nothing follows the choice all the same, and it says so', async ({ page }) => {
  await page.goto('instellingen/');
  await page.evaluate(maakVol);
  await kies(page, thema.naam, thema.keuzes.donker);
  await expect(html(page)).toHaveAttribute('data-thema', 'donker');
  await expect(page.getByRole('group', { name: thema.naam }).getByRole('status')).toHaveText(t.nietBewaard);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says what the site does instead, and shows no form that does nothing', async ({ page }) => {
    await page.goto('instellingen/');
    await expect(page.locator('noscript p')).toHaveText(t.zonderScript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
