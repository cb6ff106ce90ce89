/** Looking at a story where it is easy to lose one's way: without a choice, halfway, and between two rounds. */
import { formatTijdcode } from '#kern/tijdcode.ts';
import { momentlijst, rondes, speler, tempokeuze, hulpkeuze } from '#teksten/analyse.ts';
import { momentvorm, voorgedaan } from '#teksten/analysevorm.ts';
import { voorspelZegt } from '#teksten/meetgok.ts';
import { meetTeksten } from '#teksten/meten.ts';
import { vergelijkTeksten } from '#teksten/vergelijken.ts';
import { expect, test } from '../hulp/proef.ts';
import { Analyseblad, BEURTEN } from './hulp/analyseblad.ts';
import { legNaast } from './hulp/vergelijkblad.ts';

test('without a chosen thema the comparison is about what was used; before that it asks to choose', async ({
  page,
}) => {
  const blad = await new Analyseblad(page).open();
  await legNaast(page);
  await expect(page.getByText(vergelijkTeksten.kiesEerst)).toBeVisible();
  await expect(page.getByText(vergelijkTeksten.herlezen.niets)).toHaveCount(0);
  await blad.markeer(4, 'Ze kijkt weg.', 'Weerstand');
  await expect(page.getByText(vergelijkTeksten.metWelke(['Weerstand'])), 'it stays open').toBeVisible();
  await blad.thema('Regie').check();
  await expect(page.getByText(vergelijkTeksten.metWelke(['Regie']))).toBeVisible();
});

test('a thema of which the first reading says nothing leaves a question that can be answered', async ({ page }) => {
  const blad = await new Analyseblad(page).open('verhalen/de-kans/analyseren/');
  await blad.thema('Emotie').check();
  await expect(page.getByText(voorgedaan.anders)).toBeVisible();
  const keuzes = page.getByLabel(voorgedaan.welk).getByRole('option');
  await expect(keuzes).toHaveCount(10);
  await blad.thema('Contact').check();
  await expect(page.getByText(voorgedaan.anders)).toHaveCount(0);
  await expect(keuzes).toHaveCount(3);
});

test('the focus stays where one works when the button is gone that was pressed', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.getByRole('radio', { name: hulpkeuze.voorgedaan }).check();
  const kop = page.getByRole('heading', { name: /^Moment \d+ van \d+$/ });
  for (const naam of [voorgedaan.volgende, voorgedaan.vorige]) {
    await blad.knop(naam).focus();
    await page.keyboard.press('Enter');
    await expect(kop).toBeFocused();
  }
  await blad.markeer(3, 'Hij zucht.', 'Regie');
  await blad.markeerknop(3).focus();
  await blad.lijst.getByRole('button', { name: momentlijst.verwijder }).click();
  await expect(blad.knop(momentlijst.zetTerug)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(blad.markeerknop(3)).toBeFocused();
});

test('what was taken away in a round that did not go on does not come back in the one before', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Regie').check();
  await blad.markeer(4, 'Ze vraagt niets.');
  await blad.knop(rondes.nieuw).click();
  await blad.markeer(6, 'Hij lacht.');
  await blad.lijst.getByRole('button', { name: momentlijst.verwijder }).click();
  await expect(blad.knop(momentlijst.zetTerug)).toBeVisible();
  await blad.knop(rondes.tochNiet).click();
  await expect(blad.naar(4)).toBeVisible();
  await expect(blad.knop(momentlijst.zetTerug)).toHaveCount(0);
});

test('the key that marks, marks the turn that has the focus', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.keyboard.press('Tab');
  await blad.markeerknop(7).focus();
  await expect(blad.transcript.locator('[aria-current]')).toContainText(BEURTEN[7]?.tekst.slice(0, 12) ?? '');
  await page.keyboard.press('m');
  await expect(page.getByRole('region', { name: momentvorm.kop(blad.tijd(7)) })).toBeVisible();
});

test('who writes while the conversation goes on stays with the words', async ({ page }) => {
  await page.clock.install();
  const blad = await new Analyseblad(page).open();
  await page.getByRole('radio', { name: tempokeuze.meelopen }).check();
  await blad.knop(speler.speel).click();
  await page.keyboard.press('m');
  const veld = blad.veld(momentvorm.waarneming);
  await page.clock.runFor(1000);
  await expect(veld).toBeFocused();
  const later = BEURTEN[14];
  await page.clock.runFor((later?.start ?? 0) * 1000);
  await expect(blad.transcript.getByText(formatTijdcode(later?.start ?? 0), { exact: true })).toBeAttached();
  await expect(veld).toBeInViewport();
});

test('a guess that cannot be gets an answer that says so', async ({ page }) => {
  await new Analyseblad(page).open();
  const meting = page.locator('vknz-voorspel').first();
  const veld = meting.getByRole('spinbutton');
  for (const [gok, zin] of [
    ['150', voorspelZegt.buiten('100')],
    ['-5', voorspelZegt.buiten('100')],
    ['', voorspelZegt.leeg],
  ] as const) {
    await veld.fill(gok);
    await meting.getByRole('button', { name: meetTeksten.toon }).click();
    await expect(meting.getByRole('status')).toHaveText(zin);
    await expect(meting.locator('details')).not.toHaveAttribute('open');
  }
  await veld.fill('50');
  await meting.getByRole('button', { name: meetTeksten.toon }).click();
  await expect(meting.locator('details')).toHaveAttribute('open');
});
