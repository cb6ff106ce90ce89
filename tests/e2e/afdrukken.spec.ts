/** What comes out of the printer: as a PDF for the number of sheets, as a page in print for what stands on them. */
import type { Page } from '@playwright/test';
import { lesTeksten } from '#teksten/les.ts';
import { site } from '#teksten/site.ts';
import { padenIn } from '../hulp/bouw.ts';
import { PAGINASOORTEN } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { brederDanScherm } from '../hulp/weergave.ts';

/** What is left of A4 (210 × 297 mm) between the margins of print.css, at 96 dots an inch. */
const BLADSPIEGEL = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((259 / 25.4) * 96) };

const THEMAS = padenIn().filter((pad) => /^kijkwijzer\/.+/.test(pad));

/** Every sheet is one `/Type /Page`; the tree above them is `/Type /Pages`. */
async function bladen(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The page as it goes to paper, laid out as wide as the paper leaves room for. */
async function opPapier(page: Page, pad: string): Promise<void> {
  await page.setViewportSize(BLADSPIEGEL);
  await page.goto(pad);
  await page.emulateMedia({ media: 'print' });
}

/** Pixels between the last piece of text and the end of what is printed. */
function witOnderaan(): number {
  const hoofd = document.querySelector('main') ?? document.body;
  const delen = [...hoofd.querySelectorAll('p, li, dd, td, hr, svg, h2, h3')].map((deel) =>
    deel.getBoundingClientRect(),
  );
  const onder = delen.filter(({ height }) => height > 0).map(({ bottom }) => bottom);
  return hoofd.getBoundingClientRect().bottom - Math.max(...onder);
}

/** Presses a print button; the print window itself would stop the test. */
async function drukAf(page: Page, knop: string): Promise<void> {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(PAGINASOORTEN.les);
  await page.getByRole('button', { name: knop, exact: true }).click();
}

for (const soort of ['les', 'verhaal', 'kijkwijzer', 'thema', 'begrippen', 'oefening', 'gesprek'] as const) {
  test(`${soort} on paper: nothing to press, nothing wider than the sheet, black on white`, async ({ page }) => {
    await opPapier(page, PAGINASOORTEN[soort]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page.locator('main button:not(.begrip)').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(site.naarInhoud)).toBeHidden();
    expect(await page.evaluate(brederDanScherm)).toEqual([]);
    expect(await page.evaluate(witOnderaan), 'white space at the end costs an empty sheet').toBeLessThan(16);
    const kleuren = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(kleuren).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

test('paper is black on white for people who read in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PAGINASOORTEN.les);
  await page.evaluate(() => (document.documentElement.dataset.thema = 'donker'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const licht = await page.evaluate(() => {
    const gelezen = ['color', 'background-color'].map((naam) =>
      getComputedStyle(document.documentElement).getPropertyValue(naam),
    );
    return [...gelezen, getComputedStyle(document.querySelector('h1') ?? document.body).color];
  });
  expect(licht).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('a lesson is a handful of sheets, and the one with answers holds the answers', async ({ page }) => {
  await drukAf(page, lesTeksten.afdrukken);
  await page.emulateMedia({ media: 'print' });
  const antwoord = page.getByText('Omdat buiten jou en de cliënt niemand precies weet');
  await expect(antwoord).toBeHidden();
  const zonder = await bladen(page);
  expect(zonder).toBeGreaterThanOrEqual(2);
  expect(zonder).toBeLessThanOrEqual(7);

  await page.emulateMedia({ media: 'screen' });
  await drukAf(page, lesTeksten.afdrukkenMetAntwoorden);
  await page.emulateMedia({ media: 'print' });
  await expect(antwoord).toBeVisible();
  await expect(page.getByText('Dat opveren is te zien', { exact: false }).filter({ visible: true })).not.toHaveCount(0);
  const met = await bladen(page);
  expect(met).toBeGreaterThanOrEqual(zonder);
  expect(met).toBeLessThanOrEqual(11);
});

test('after printing with answers, the answers are folded again', async ({ page }) => {
  await drukAf(page, lesTeksten.afdrukkenMetAntwoorden);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('main details[open]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset.druk)).toBeUndefined();
});

test('a story is between four and twelve sheets, and prints the notes of the chosen reading', async ({ page }) => {
  await page.goto(PAGINASOORTEN.verhaal);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noot').filter({ visible: true })).toHaveCount(0);
  const zonder = await bladen(page);
  expect(zonder).toBeGreaterThanOrEqual(4);
  expect(zonder).toBeLessThanOrEqual(9);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'Allebei' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noot').filter({ visible: true })).not.toHaveCount(0);
  const met = await bladen(page);
  expect(met).toBeGreaterThan(zonder);
  expect(met).toBeLessThanOrEqual(12);
});

test('the whole Kijkwijzer is between five and twelve sheets', async ({ page }) => {
  await page.goto(PAGINASOORTEN.kijkwijzer);
  const aantal = await bladen(page);
  expect(aantal).toBeGreaterThanOrEqual(5);
  expect(aantal).toBeLessThanOrEqual(12);
});

test('every thema of the Kijkwijzer is one sheet', async ({ page }) => {
  const teVeel: string[] = [];
  for (const pad of THEMAS) {
    await page.goto(pad);
    const aantal = await bladen(page);
    if (aantal !== 1) teVeel.push(`/${pad}: ${aantal} sheets`);
  }
  expect(THEMAS).toHaveLength(9);
  expect(teVeel).toEqual([]);
});
