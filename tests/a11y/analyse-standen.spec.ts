/** Axe over every state of looking at a story. */
import { hulpkeuze, tempokeuze, themakeuze } from '#teksten/analyse.ts';
import { analysebestand } from '#teksten/analysebestand.ts';
import { duidingvraag, momentvorm, voorgedaan } from '#teksten/analysevorm.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { Analyseblad } from '../e2e/hulp/analyseblad.ts';
import { legNaast } from '../e2e/hulp/vergelijkblad.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

test.beforeEach(() => test.setTimeout(180_000));

test('choosing thema’s, writing at a mark, and what is wrong with a time', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  for (const naam of ['Weerstand', 'Contact', 'Regie', 'Emotie']) await blad.thema(naam).click();
  await expect(page.getByText(themakeuze.vol).first()).toBeVisible();
  await page.keyboard.press('?');
  await blad.markeerknop(2).click();
  await blad.veld(momentvorm.waarneming).fill('Hij is boos.');
  await expect(blad.vorm.getByText(duidingvraag.kop)).toBeVisible();
  await blad.veld(momentvorm.van).fill('straks');
  await axe(page, 'analyse, moment');
});

test('marks, a mark taken away, meelopen, the comparison and the file', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Contact').check();
  await blad.markeer(2, 'Hij kijkt weg.');
  await blad.markeer(5, 'Ze lacht.');
  await blad.lijst
    .getByRole('button', { name: /^Verwijder/ })
    .first()
    .click();
  await page.getByRole('radio', { name: tempokeuze.meelopen }).check();
  await page.getByText('Bewaren als bestand, inlezen').click();
  await legNaast(page);
  await expect(page.getByText('Voorbeeldlezing b').first()).toBeVisible();
  await axe(page, 'analyse, vergelijken');
});

test('a name that is not of the story, before there is a file', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Contact').check();
  await blad.markeer(2, 'Net als mevrouw Wolters.');
  await blad.openBestand();
  await blad.knop(analysebestand.bewaar).click();
  await blad.knop(gegevenscheck.verder).click();
  await expect(page.getByText(gegevenscheck.eerstKiezen)).toBeVisible();
  await axe(page, 'analyse, gegevens van mensen');
});

test('voorgedaan, before and after the choice', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.getByRole('radio', { name: hulpkeuze.voorgedaan }).check();
  await page.getByLabel(voorgedaan.waar).selectOption({ index: 1 });
  await page.getByLabel(voorgedaan.welk).selectOption({ index: 1 });
  await blad.knop(voorgedaan.toon).click();
  await expect(page.getByText(/^Lezing a: /)).toBeVisible();
  await axe(page, 'analyse, voorgedaan');
});
