/** Axe over one exercise of every kind, in every state that a person goes through, light and dark, narrow and wide. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { paden } from '#domain/cursus/cursus.ts';
import { oefeningSoorten, type Oefening, type OefeningSoort } from '#schemas/oefening.ts';
import { knoppen, zekerheid } from '#teksten/oefening.ts';
import { bestandenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { ALLE_GEDAANTEN, axe } from './hulp/axe.ts';

const MAP = 'src/content/oefeningen';
const alle = bestandenIn(MAP, '**/*.yaml').map((naam) => parse(readFileSync(`${MAP}/${naam}`, 'utf8')) as Oefening);

/** The address of the first exercise of a kind. */
function padVan(soort: OefeningSoort): string {
  const gevonden = alle.find((oefening) => oefening.soort === soort);
  if (!gevonden) throw new Error(`There is no exercise of the kind ${soort} in ${MAP}.`);
  return paden.oefening(gevonden.id).slice(1);
}

const kaart = (page: Page): Locator => page.locator('.oef-kaart');
const knop = (page: Page, naam: string): Locator => kaart(page).getByRole('button', { name: naam, exact: true });

/** The island wakes up when it comes near the view; only then it answers. */
async function wachtOpEiland(page: Page): Promise<void> {
  await kaart(page).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
}

/** Gives an answer with native controls, most likely not the one we chose ourselves. */
async function vulIn(page: Page): Promise<void> {
  const namen = await kaart(page)
    .getByRole('radio')
    .evaluateAll((alle) => [...new Set(alle.map((radio) => (radio as HTMLInputElement).name))]);
  for (const naam of namen) await kaart(page).locator(`input[name="${naam}"]`).last().check();
  const vinkjes = kaart(page).getByRole('checkbox');
  // Before the rest: marking a turn brings a list and two places to write.
  if ((await vinkjes.count()) > 0) await vinkjes.last().check();
  for (const lijst of await kaart(page).getByRole('combobox').all())
    await lijst.selectOption({ index: (await lijst.locator('option').count()) > 1 ? 1 : 0 });
  for (const getal of await kaart(page).getByRole('spinbutton').all()) await getal.fill('12');
  for (const vak of await kaart(page).getByRole('textbox').all())
    await vak.fill('Dit schrijf ik zelf, in een paar woorden.');
  const later = kaart(page).getByRole('button', { name: /^Zet later/ });
  if ((await later.count()) > 0) await later.first().click();
}

for (const soort of oefeningSoorten) {
  test(`${soort}, from the question to all explanation and back`, async ({ page }) => {
    test.setTimeout(300_000);
    const kijk = (stand: string): Promise<void> =>
      axe(page, `${soort}, ${stand}`, { binnen: '.oef-kaart', gedaanten: ALLE_GEDAANTEN });
    await page.goto(padVan(soort));
    await wachtOpEiland(page);
    await kijk('start');

    if (soort !== 'volgorde') {
      await knop(page, knoppen.legVast).click();
      await kijk('recorded too early');
    }

    await vulIn(page);
    await kijk('answered');

    await knop(page, knoppen.legVast).click();
    await expect(kaart(page).getByText(zekerheid.vraag)).toBeVisible();
    await kijk('asked how sure');

    await knop(page, zekerheid.keuzes.twijfel).click();
    await expect(kaart(page).getByRole('heading').first()).toBeVisible();
    await kijk('feedback on the first attempt');

    const alles = knop(page, knoppen.bekijkAlles);
    if (await alles.isVisible()) {
      await alles.click();
      await kijk('all shown');
    }

    await knop(page, knoppen.nogEens).click();
    await expect(knop(page, knoppen.legVast)).toBeVisible();
    await kijk('again');

    await knop(page, knoppen.toonEerder).click();
    await kijk('earlier answers open');
  });
}

test('an answer that is changed after the first feedback', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(padVan('sorteren'));
  await wachtOpEiland(page);
  await vulIn(page);
  await knop(page, knoppen.legVast).click();
  await knop(page, knoppen.slaOver).click();
  await knop(page, knoppen.pasAan).click();
  await axe(page, 'sorteren, changing', { binnen: '.oef-kaart' });
});

test('a browser that does not save', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(padVan('keuze'));
  await wachtOpEiland(page);
  await vulIn(page);
  await expect(kaart(page).getByText(/^Niet bewaard/)).toBeVisible();
  await axe(page, 'keuze, not saved', { binnen: '.oef-kaart' });
});
