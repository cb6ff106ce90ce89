/** The list of stories: filters, their address, and nothing that gives a reading away. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { paden } from '#domain/cursus/cursus.ts';
import { kenmerkenVan, pastBij, type Verhaalfilter } from '#domain/verhalenlijst.ts';
import { verhaal as schema } from '#schemas/verhaal.ts';
import { zelfbeeldIds } from '#kern/slim.ts';
import { verhaalTeksten } from '#teksten/verhaal.ts';
import { verhalenlijst as t, verhalenTelling } from '#teksten/verhalenlijst.ts';
import { bestandenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';

const MAP = 'src/content/verhalen';
const VERHALEN = bestandenIn(MAP, '*.yaml').map((naam) => schema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8'))));
const ALLES: Verhaalfilter = { thema: null, setting: null, lengte: null, niveau: null, zelfbeeld: null, match: null };
const titels = (filter: Partial<Verhaalfilter>): string[] =>
  VERHALEN.filter((verhaal) => pastBij(kenmerkenVan(verhaal), { ...ALLES, ...filter }))
    .map(({ titel }) => titel)
    .sort();

const keuze = (page: Page, naam: string): Locator => page.getByRole('combobox', { name: naam, exact: true });

async function toont(page: Page, verwacht: readonly string[]): Promise<void> {
  const koppen = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect.poll(async () => (await koppen.allInnerTexts()).sort()).toEqual(verwacht);
}

test('filters narrow the list, say how many are left, and stand in the address', async ({ page }) => {
  await page.goto('verhalen/');
  await toont(page, titels({}));
  await keuze(page, t.filter.thema).selectOption('regie');
  await toont(page, titels({ thema: 'regie' }));
  await keuze(page, t.filter.setting).selectOption('spreekkamer');
  const verwacht = titels({ thema: 'regie', setting: 'spreekkamer' });
  await toont(page, verwacht);
  await expect(page.getByText(verhalenTelling(verwacht.length, VERHALEN.length))).toHaveRole('status');
  await expect(page).toHaveURL(/\/verhalen\/#thema=regie&setting=spreekkamer$/);
  await page.reload();
  await toont(page, verwacht);
  await expect(keuze(page, t.filter.thema)).toHaveValue('regie');
});

test('when no story fits, it says so and offers the way back', async ({ page }) => {
  const niets = { setting: 'telefoon', lengte: 'lang' };
  expect(titels(niets), 'the stories changed: choose filters that nothing fits').toEqual([]);
  await page.goto('verhalen/#setting=telefoon&lengte=lang&niveau=onzin');
  await expect(page.getByText(t.geen)).toBeVisible();
  await expect(keuze(page, t.filter.niveau)).toHaveValue('');
  await page.getByRole('button', { name: t.wis }).click();
  await toont(page, titels({}));
  await expect(page).toHaveURL(/\/verhalen\/$/);
  await expect(keuze(page, t.filter.thema)).toBeFocused();
});

test('the filters on our reading are folded and warn; the cards never show it', async ({ page }) => {
  await page.goto('verhalen/');
  await expect(keuze(page, t.filter.zelfbeeld)).toBeHidden();
  await page.getByText(t.verklapt).click();
  await expect(page.getByText(t.verklaptUitleg)).toBeVisible();
  await keuze(page, t.filter.zelfbeeld).selectOption('opgegeven');
  await keuze(page, t.filter.match).selectOption('nee');
  await toont(page, titels({ zelfbeeld: 'opgegeven', match: 'nee' }));
  const kaarten = (await page.getByRole('article').allInnerTexts()).join(' ');
  for (const id of zelfbeeldIds) expect(kaarten).not.toContain(verhaalTeksten.zelfbeeld[id]);
  await page.goto('verhalen/#match=ja');
  await page.reload();
  await expect(keuze(page, t.filter.match)).toHaveValue('ja');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every story is there, with both its links, and no filter that does nothing', async ({ page }) => {
    await page.goto('verhalen/#thema=regie');
    for (const { id, titel, leertZien } of VERHALEN) {
      const kaart = page.getByRole('article').filter({ has: page.getByRole('heading', { name: titel, exact: true }) });
      await expect(kaart.getByText(leertZien)).toBeVisible();
      await expect(kaart.getByRole('link', { name: titel, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`${paden.verhaal(id)}$`),
      );
      await expect(kaart.getByRole('link', { name: t.analyseerDit(titel), exact: true })).toHaveAttribute(
        'href',
        new RegExp(`${paden.analyse(id)}$`),
      );
    }
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});
