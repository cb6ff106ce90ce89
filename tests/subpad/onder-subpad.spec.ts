/**
 * The site as a municipality hosts it: below a path of its own, in the house style of somebody else (the published
 * tokens of Utrecht). One build of about half a minute serves both proofs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tekort } from '../../scripts/lib/contrast.ts';
import { buildInto } from '../../scripts/lib/build-into.ts';
import { startServer } from '../../scripts/server/start.ts';
import { attr, bladzijden } from '../hulp/bouw.ts';
import { dodeLinks, dodeStijlbestanden, samengevat } from '../hulp/links.ts';
import { paginasoorten } from '../hulp/paginasoorten.ts';
import { expect, test as basisproef } from '../hulp/proef.ts';

const BASIS = '/leren/';
const SITE = 'https://www.gemeente.example';

interface Gemeente {
  readonly map: string;
  readonly url: string;
}

/** One build and one server for all tests of this file. */
const test = basisproef.extend<object, { gemeente: Gemeente }>({
  gemeente: [
    // Playwright wants to see that nothing is taken from it.
    // eslint-disable-next-line no-empty-pattern
    async ({}, gebruik) => {
      const map = mkdtempSync(join(tmpdir(), 'vknz-subpad-'));
      buildInto(map, { BASE: BASIS, SITE, THEMA: 'utrecht' });
      const server = await startServer({ dir: map, base: BASIS, port: 0 });
      await gebruik({ map, url: server.url });
      await server.close();
      rmSync(map, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ gemeente }, gebruik) => gebruik(gemeente.url),
});

test.describe.configure({ mode: 'serial' });

test('every link and every file stays below /leren/ and arrives', ({ gemeente: { map } }) => {
  const alle = bladzijden(map);
  expect(alle.length).toBeGreaterThan(40);
  expect(samengevat(dodeLinks({ alle, map, basis: BASIS }))).toEqual([]);
  expect(dodeStijlbestanden({ map, basis: BASIS })).toEqual([]);
  const canoniek = alle.flatMap(({ elementen }) =>
    elementen.flatMap((e) => (attr(e, 'rel') === 'canonical' ? (attr(e, 'href') ?? '') : [])),
  );
  expect(canoniek.filter((adres) => !adres.startsWith(SITE + BASIS))).toEqual([]);
});

test('a page of every type answers, without a violation of its policy', async ({ page }) => {
  test.setTimeout(180_000);
  const fouten: string[] = [];
  for (const [, pad] of paginasoorten) {
    const antwoord = await page.goto(pad);
    if (antwoord?.status() !== 200) fouten.push(`/${pad}: ${String(antwoord?.status())}`);
  }
  expect(fouten).toEqual([]);
});

test('search finds a page and goes there', async ({ page }) => {
  await page.goto('zoeken/?q=stilte');
  const eerste = page.getByRole('main').getByRole('listitem').filter({ visible: true }).getByRole('link').first();
  await expect(eerste).toHaveAttribute('href', new RegExp(`^${BASIS}`));
  await eerste.click();
  await expect(page).toHaveURL(new RegExp(`${BASIS}(?!zoeken)`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the search box opens on a lesson and finds something', async ({ page }) => {
  await page.goto('lessen/waarom-kijken/de-dichte-deur/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('stilte');
  await expect(page.getByRole('dialog').getByRole('listitem').getByRole('link').first()).toBeVisible();
});

test('an exercise wakes up below the path too', async ({ page }) => {
  await page.goto('oefenen/dichte-deur-verslagen/');
  await page.locator('.oef-kaart').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
});

test('the colours of another house style have contrast too', async ({ page }) => {
  await page.goto('');
  expect(await tekort(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await tekort(page)).toEqual([]);
});
