/** Axe over every state of the pages about progress and settings. */
import { importFout, importTeksten } from '#teksten/inlezen.ts';
import { opslagTeksten } from '#teksten/opslag.ts';
import { instellingenTeksten, keuzevelden, schakelaars } from '#teksten/instellingen.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { alsBestand, bestandstekst, herschrijven, keuze, sorteren } from '../e2e/hulp/voortgangsbestand.ts';
import { Voortgangspagina } from '../e2e/hulp/voortgangspagina.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

test.beforeEach(() => test.setTimeout(120_000));

const EERSTE = alsBestand(
  bestandstekst({
    gelezen: { 'les-de-dichte-deur': '2026-10-02T08:00:00.000Z' },
    oefeningen: [keuze(['vragen']), herschrijven('Zij vertelt over het koffieapparaat (00:22).'), sorteren],
  }),
);
const TWEEDE = alsBestand(
  bestandstekst({
    gelezen: { 'les-veilig-leren': '2026-10-11T08:00:00.000Z' },
    oefeningen: [keuze(['team'], 60), herschrijven('Ze lacht.', 60)],
    instellingen: { tekstgrootte: 'groot' },
  }),
);

test('progress: filled, with a preview and a choice to make, and with the result', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(EERSTE);
  await axe(page, 'voortgang, ingelezen', { binnen: 'main' });
  await voortgang.bekijk(TWEEDE);
  await page.getByRole('radio', { name: importTeksten.bestand }).first().check();
  await axe(page, 'voortgang, voorbeeld met keuze', { binnen: 'main' });
});

test('progress: a file saved, another one refused', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.bewaar();
  await voortgang.kiezer.setInputFiles(alsBestand('{"soort":"boodschappen"}'));
  await expect(page.getByText(importFout['ander-bestand'].waarom)).toBeVisible();
  await axe(page, 'voortgang, bewaard en geweigerd', { binnen: 'main' });
});

test('progress: asked, erased, and put back', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(EERSTE);
  await voortgang.wisKnop.click();
  await axe(page, 'voortgang, zeker', { binnen: 'main' });
  await page.getByRole('button', { name: wisTeksten.ja }).click();
  await expect(page.getByRole('heading', { name: wisTeksten.bonKop })).toBeVisible();
  await axe(page, 'voortgang, gewist', { binnen: 'main' });
  await page.getByRole('button', { name: wisTeksten.herstel }).click();
  await expect(page.getByText('Alles staat terug')).toBeVisible();
  await axe(page, 'voortgang, teruggezet', { binnen: 'main' });
});

test('progress: nothing can be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const voortgang = await new Voortgangspagina(page).open();
  await expect(page.getByText(opslagTeksten.wat)).toBeVisible();
  await voortgang.wis();
  await axe(page, 'voortgang, opslag dicht', { binnen: 'main' });
});

test('settings: largest text, short lines, calm, just saved', async ({ page }) => {
  await page.goto('instellingen/');
  await page.getByRole('radio', { name: keuzevelden.tekstgrootte.keuzes.extra }).check();
  await page.getByRole('radio', { name: keuzevelden.leesbreedte.keuzes.smal }).check();
  await page.getByRole('checkbox', { name: schakelaars.rustig.naam }).check();
  await expect(page.getByText(instellingenTeksten.bewaard)).toBeVisible();
  await axe(page, 'instellingen, bewaard', { binnen: 'main' });
});
