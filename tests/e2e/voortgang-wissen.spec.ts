/** Erasing everything: two steps, a receipt, and the way back. */
import { site } from '#teksten/site.ts';
import { voortgangTeksten } from '#teksten/voortgangspagina.ts';
import { voortgangskader } from '#teksten/voortgangskader.ts';
import { wisTeksten as t } from '#teksten/wissen.ts';
import { expect, test } from '../hulp/proef.ts';
import { alsBestand, bestandstekst, keuze, sorteren } from './hulp/voortgangsbestand.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const LES = 'De dichte deur';
const VOL = alsBestand(
  bestandstekst({
    gelezen: { 'les-de-dichte-deur': '2026-10-02T08:00:00.000Z' },
    oefeningen: [keuze(['vragen']), sorteren],
  }),
);

test('the footer of every page leads to it', async ({ page }) => {
  await page.goto('begrippen/');
  await page.getByRole('contentinfo').getByRole('link', { name: site.voet.wis }).click();
  await expect(page.getByRole('heading', { name: voortgangskader.wissen.kop })).toBeInViewport();
  await expect(page).toHaveURL(/voortgang\/#wis-alles$/);
});

test('it asks first, and no means no', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  await voortgang.wisKnop.focus();
  await page.keyboard.press('Enter');
  await expect(voortgang.wisKnop).toHaveAttribute('aria-expanded', 'true');
  await expect(voortgang.wisKnop).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t.ja })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(voortgang.wisKnop).toBeFocused();
  await expect(page.getByRole('button', { name: t.ja })).toHaveCount(0);
  await expect(voortgang.merkje(LES)).toBeChecked();
});

test('it empties every place, gives a receipt, and puts everything back', async ({ page }) => {
  await page.goto('instellingen/');
  await page.getByRole('radio', { name: 'Donker' }).check();
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  const voor = (await voortgang.bewaar()).inhoud;
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');

  await voortgang.wis();
  await expect(page.getByRole('heading', { name: t.bonKop })).toBeFocused();
  const bon = page.getByRole('region', { name: t.bonKop });
  await expect(bon.getByRole('listitem')).toHaveText([t.bonGeenWerkblad, t.bonOefeningen(2), t.bonSleutels(2)]);
  await expect(bon).toContainText(t.bonLeeg);
  await expect(voortgang.merkje(LES)).not.toBeChecked();
  await expect(voortgang.oefeningen('Veilig leren')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-thema');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await bon.getByRole('button', { name: t.herstel }).click();
  await expect(page.getByText(t.hersteld(2))).toBeFocused();
  await expect(voortgang.merkje(LES)).toBeChecked();
  await expect(voortgang.oefeningen('Veilig leren')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');
  const na = (await voortgang.bewaar()).inhoud;
  expect([na.gelezen, na.oefeningen]).toEqual([voor.gelezen, voor.oefeningen]);
});

test('who erases twice gets everything back', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  await voortgang.wis();
  await voortgang.merkje('Veilig leren').check();
  await voortgang.wisKnop.click();
  // The way back stays while somebody asks again.
  await expect(page.getByRole('button', { name: t.herstel })).toBeVisible();
  await page.getByRole('button', { name: t.ja }).click();
  await expect(page.getByText(t.bonOefeningen(0))).toBeVisible();
  await expect(page.getByRole('heading', { name: t.bonKop })).toBeFocused();
  await page.getByRole('button', { name: t.herstel }).click();
  await expect(voortgang.merkje('Veilig leren')).toBeChecked();
  await expect(voortgang.merkje(LES)).toBeChecked();
  await expect(voortgang.oefeningen('Veilig leren')).toHaveCount(1);
});

test('with nothing to erase there is nothing to put back', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.wis();
  await expect(page.getByText(t.bonOefeningen(0))).toBeVisible();
  await expect(page.getByRole('button', { name: t.herstel })).toHaveCount(0);
});

test('it is still gone after leaving the page, and so is the way back', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  await voortgang.wis();
  await page.reload();
  await voortgang.klaar();
  await expect(page.getByText(voortgangTeksten.nogNiets)).toBeVisible();
  await expect(page.getByRole('button', { name: t.herstel })).toHaveCount(0);
});

test('it reaches another tab, and so does undo', async ({ page, context }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  const daar = await new Voortgangspagina(await context.newPage()).open();
  await expect(daar.oefeningen('Veilig leren')).toHaveCount(1);
  await voortgang.wis();
  await expect(daar.oefeningen('Veilig leren')).toHaveCount(0);
  await expect(daar.merkje(LES)).not.toBeChecked();
  await voortgang.page.getByRole('button', { name: t.herstel }).click();
  await expect(daar.oefeningen('Veilig leren')).toHaveCount(1);
  await expect(daar.merkje(LES)).toBeChecked();
});
