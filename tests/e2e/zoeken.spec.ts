/** Search: the box in the header, the page of its own, and what they say when nothing comes. */
import type { Locator, Page } from '@playwright/test';
import { attr, bladzijden, MAP, perBladzijde } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGINA = 'kijkwijzer/';

const venster = (page: Page): Locator => page.getByRole('dialog', { name: 'Zoek in de cursus' });
const veld = (page: Page): Locator => venster(page).getByRole('searchbox', { name: 'Wat zoek je?' });
const resultaten = (waar: Locator): Locator =>
  waar.getByRole('listitem').filter({ has: waar.page().locator('[data-fragment]') });
const zoekpagina = (page: Page): Locator => page.getByRole('main');

async function open(page: Page): Promise<void> {
  await page.goto(PAGINA);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(veld(page)).toBeFocused();
}

test.describe('the box', () => {
  test('opens with the button, and closes with Escape and with its own button; focus returns', async ({ page }) => {
    await open(page);
    await page.keyboard.press('Escape');
    await expect(venster(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Zoeken' })).toBeFocused();
    await page.keyboard.press('Enter');
    await venster(page).getByRole('button', { name: 'Sluiten' }).click();
    await expect(venster(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Zoeken' })).toBeFocused();
  });

  for (const toets of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${toets}`, async ({ page }) => {
      await page.goto(PAGINA);
      await page.keyboard.press(toets);
      await expect(veld(page)).toBeFocused();
      await expect(veld(page)).toHaveValue('');
    });
  }

  test('leaves / to a field, and Ctrl-K opens it from there', async ({ page }) => {
    await page.goto(PAGINA);
    await page.evaluate(() => {
      const eigen = document.createElement('textarea');
      document.querySelector('main')?.append(eigen);
      eigen.focus();
    });
    await page.keyboard.press('/');
    await expect(page.locator('main textarea')).toHaveValue('/');
    await expect(venster(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(venster(page)).toBeVisible();
  });

  test('does not listen to / when shortcuts of one key are off', async ({ page }) => {
    await page.goto(PAGINA);
    await page.evaluate(() => (document.documentElement.dataset.sneltoetsen = 'uit'));
    await page.keyboard.press('/');
    await expect(venster(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(venster(page)).toBeVisible();
  });

  test('finds another form of the word, shows it in the text, and says how much it found', async ({ page }) => {
    await open(page);
    await veld(page).fill('verslagje verslagen');
    await expect(venster(page).getByRole('status')).toHaveText(/^\d+ resultaten voor ‘verslagje verslagen’\.$/);
    const eerste = resultaten(venster(page)).first();
    await expect(eerste.getByRole('link')).toBeVisible();
    await expect(eerste.locator('mark').first()).toHaveText(/verslag/i);
  });

  test('shows title, kind and address before the text, and nothing moves when the text comes', async ({ page }) => {
    await open(page);
    let laat: (() => void) | undefined;
    const wacht = new Promise<void>((klaar) => (laat = klaar));
    await page.route('**/pagefind/fragment/**', async (route) => {
      await wacht;
      await route.continue();
    });
    await veld(page).fill('weerstand');
    const regel = resultaten(venster(page)).filter({ hasText: 'Thema' }).first();
    await expect(regel).toContainText('Weerstand');
    await expect(regel).toContainText('/kijkwijzer/weerstand/');
    const voor = await regel.boundingBox();
    laat?.();
    await expect(regel.locator('mark').first()).toBeVisible();
    expect(await regel.boundingBox()).toEqual(voor);
  });

  test('is walked through with the arrow keys; Enter opens', async ({ page, baseURL }) => {
    await open(page);
    await veld(page).fill('gesprek');
    await expect(resultaten(venster(page)).nth(1)).toBeVisible();
    const links = resultaten(venster(page)).getByRole('link');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(veld(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const doel = await links.nth(0).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(doel ?? 'missing', baseURL).href);
  });

  test('goes on with the same question on the search page', async ({ page }) => {
    await open(page);
    await veld(page).fill('gesprek');
    await expect(resultaten(venster(page)).first()).toBeVisible();
    await veld(page).press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/#q=gesprek$/);
    await expect(zoekpagina(page).getByRole('searchbox')).toHaveValue('gesprek');
  });

  test('says that it found nothing, and what to try', async ({ page }) => {
    await open(page);
    await veld(page).fill('xyzzyqwrt');
    await expect(venster(page).getByRole('status')).toHaveText('Niets gevonden voor ‘xyzzyqwrt’.');
    await expect(venster(page).getByText('Zoek op één woord.')).toBeVisible();
    await expect(venster(page).getByRole('link', { name: 'Begrippen' })).toBeVisible();
    await veld(page).fill('x');
    await expect(venster(page).getByRole('status')).toHaveText('Typ nog een letter.');
    await expect(venster(page).getByText('Zoek op één woord.')).toBeHidden();
  });

  for (const [wat, adres] of [
    ['the index', '**/pagefind/index/**'],
    ['anything of the search', '**/pagefind/**'],
    ['the code that searches', '**/_astro/zoek-code*'],
  ] as const) {
    test(`says when ${wat} cannot be reached, and tries again when asked`, async ({ page, ruis }) => {
      ruis.hoortErbij(/ERR_FAILED|Failed to (?:load|fetch)|dynamically imported module/);
      await page.route(adres, (route) => route.abort());
      await open(page);
      await veld(page).fill('gesprek');
      await expect(venster(page).getByRole('status')).toHaveText('Zoeken lukt nu niet.');
      await expect(venster(page).getByText('Misschien is je verbinding weg.')).toBeVisible();
      await page.unroute(adres);
      const gevraagd: string[] = [];
      page.on('request', (vraag) => gevraagd.push(vraag.url()));
      await venster(page).getByRole('button', { name: 'Probeer opnieuw' }).click();
      await expect(resultaten(venster(page)).first()).toBeVisible();
      await expect(venster(page).getByText('Misschien is je verbinding weg.')).toBeHidden();
      // At a fresh address: a browser may remember the other one, also where this browser does not.
      const code = gevraagd.filter((url) => url.includes('zoek-code'));
      if (wat === 'the code that searches') expect(code).toEqual([expect.stringMatching(/\.js\?\d+$/)]);
    });
  }

  test('fetches nothing of the search until it opens', async ({ page }) => {
    const gevraagd: string[] = [];
    page.on('request', (vraag) => gevraagd.push(vraag.url()));
    await page.goto(PAGINA, { waitUntil: 'networkidle' });
    expect(gevraagd.filter((url) => /\/pagefind\/|zoek-code/.test(url))).toEqual([]);
  });
});

test.describe('the page of its own', () => {
  test('answers the question in its address, with counts behind the kinds', async ({ page }) => {
    await page.goto('zoeken/#q=gesprek');
    await expect(zoekpagina(page).getByRole('status')).toHaveText(/^\d+ resultaten voor ‘gesprek’\.$/);
    await expect(zoekpagina(page).getByRole('checkbox', { name: /^Les \(\d+\)$/ })).toBeVisible();
  });

  test('filters by kind and thema, keeps that in the address, and takes it back', async ({ page }) => {
    await page.goto('zoeken/#q=gesprek');
    const status = zoekpagina(page).getByRole('status');
    await expect(status).toHaveText(/resultaten/);
    const alles = await status.textContent();
    await zoekpagina(page)
      .getByRole('checkbox', { name: /^Verhaal/ })
      .check();
    await expect(page).toHaveURL(/#q=gesprek&soort=verhaal$/);
    for (const soort of await resultaten(zoekpagina(page)).locator('[data-soort]').allTextContents())
      expect(soort).toBe('Verhaal');
    await zoekpagina(page).getByRole('combobox', { name: 'Thema' }).selectOption('Weerstand');
    await expect(page).toHaveURL(/&thema=weerstand$/);
    await expect(resultaten(zoekpagina(page))).toHaveCount(4);
    await page.reload();
    await expect(resultaten(zoekpagina(page))).toHaveCount(4);
    await expect(zoekpagina(page).getByRole('checkbox', { name: /^Verhaal/ })).toBeChecked();
    await zoekpagina(page).getByRole('button', { name: 'Zet de filters uit' }).click();
    await expect(status).toHaveText(alles ?? '');
    await expect(page).toHaveURL(/#q=gesprek$/);
  });

  test('says when the filters leave nothing', async ({ page }) => {
    await page.goto('zoeken/#q=pingpong&soort=bron&thema=emotie');
    await expect(zoekpagina(page).getByRole('status')).toHaveText('Niets gevonden voor ‘pingpong’ met deze filters.');
  });

  test('shows more when asked, and goes on where the new ones begin', async ({ page }) => {
    await page.goto('zoeken/#q=gesprek');
    await expect(resultaten(zoekpagina(page))).toHaveCount(10);
    await zoekpagina(page).getByRole('button', { name: 'Toon meer' }).click();
    await expect(resultaten(zoekpagina(page)).getByRole('link').nth(10)).toBeFocused();
  });

  test('takes the shortcut and the button to its own field', async ({ page }) => {
    await page.goto('zoeken/');
    await page.keyboard.press('/');
    await expect(zoekpagina(page).getByRole('searchbox')).toBeFocused();
    await expect(venster(page)).toBeHidden();
  });

  test('does not run what looks like code in a question', async ({ page }) => {
    await page.goto(`zoeken/#q=${encodeURIComponent('<img src=x onerror=alert(1)> gesprek')}`);
    await expect(zoekpagina(page).getByRole('status')).toHaveText(/voor ‘<img src=x onerror=alert\(1\)> gesprek’/);
    await expect(zoekpagina(page).locator('img')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link to a page that says so and shows other ways', async ({ page }) => {
    await page.goto(PAGINA);
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/zoeken\/$/);
    await expect(page.getByText('Zoeken werkt alleen met JavaScript aan.')).toBeVisible();
    await expect(zoekpagina(page).getByRole('link', { name: 'Begrippen' })).toBeVisible();
    await expect(zoekpagina(page).getByRole('searchbox')).toBeHidden();
  });
});

test.describe('in the files', () => {
  test('every page that searches knows where the index is, and what it names exists', () => {
    const fout = perBladzijde(bladzijden(), ({ elementen }) =>
      elementen
        .filter((e) => e.tagName === 'vknz-zoek' && attr(e, 'data-index') !== undefined)
        .flatMap((e) => {
          const [versie = '', ...namen] = (attr(e, 'data-index') ?? '').split(' ');
          const weg = namen.filter((naam) => !existsSync(join(MAP, 'pagefind', naam)));
          return /^[0-9a-f]{10}$/.test(versie) && namen.length === 2 ? weg : [`data-index is "${versie}"`];
        }),
    );
    expect(fout).toEqual([]);
  });

  test('every result points at a page of the build', () => {
    const titels: unknown = JSON.parse(readFileSync(join(MAP, 'pagefind/titels.json'), 'utf8'));
    const paden = new Set(bladzijden().map(({ pad }) => pad));
    const regels = Object.values(titels ?? {}).flatMap((regel: unknown) =>
      Array.isArray(regel) ? [String(regel[2])] : [],
    );
    expect(regels.length).toBeGreaterThan(0);
    expect(regels.filter((pad) => !paden.has(pad.replace(/#.*$/, '')))).toEqual([]);
  });
});
