/** Looking at a story as a person does it: with the mouse, the keyboard alone, on a phone, again later, on paper. */
import { readFileSync } from 'node:fs';
import { hulpkeuze, momentlijst, rondes, speler, tempokeuze, themakeuze, vergelijk } from '#teksten/analyse.ts';
import { analysebestand, vertelAnalysefout } from '#teksten/analysebestand.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { duidingvraag, momentvorm, voorgedaan } from '#teksten/analysevorm.ts';
import { PAGINASOORTEN } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { Analyseblad, BEURTEN, DRUK, TITEL } from './hulp/analyseblad.ts';
import { legNaast } from './hulp/vergelijkblad.ts';

test('from thema to comparison with the mouse, kept after a reload, and a second round beside the first', async ({
  page,
}) => {
  const blad = await new Analyseblad(page).open();
  for (const naam of ['Weerstand', 'Contact', 'Regie']) await blad.thema(naam).click();
  await blad.thema('Emotie').click();
  await expect(blad.thema('Emotie'), 'a fourth is refused').not.toBeChecked();
  await expect(page.getByText(themakeuze.vol).first()).toBeVisible();

  await blad.markeerknop(3).click();
  await expect(blad.veld(momentvorm.waarneming)).toBeFocused();
  await blad.veld(momentvorm.waarneming).fill('Hij is boos.');
  await expect(blad.vorm.getByText(duidingvraag.kop)).toBeVisible();
  await blad.veld(momentvorm.waarneming).fill('Hij kijkt naar de deur.');
  await expect(blad.vorm.getByText(duidingvraag.kop)).toBeHidden();
  await blad.vorm.getByRole('checkbox', { name: 'Weerstand' }).check();

  // A range of turns, and then a time that cannot be: it stays in the field and changes nothing.
  await blad.knop(momentvorm.erbij).click();
  const tot = blad.veld(momentvorm.tot);
  const eind = await tot.inputValue();
  await tot.fill('kwart over');
  await expect(blad.vorm.getByText('is geen tijdcode')).toBeVisible();
  await tot.fill(eind);
  await expect(blad.vorm.getByText(momentvorm.tijdHulp)).toBeVisible();
  await blad.knop(momentvorm.klaar).click();
  await expect(blad.markeerknop(3)).toBeFocused();

  await blad.markeer(6, 'Ze praat door.', 'Regie');
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await page.reload();
  await expect(blad.lijst.getByText('Hij kijkt naar de deur.')).toBeVisible();
  await expect(blad.thema('Contact')).toBeChecked();

  await blad.knop(momentlijst.verwijderDit(blad.tijd(6))).click();
  await expect(blad.knop(momentlijst.zetTerug)).toBeFocused();
  await blad.knop(momentlijst.zetTerug).click();
  await expect(blad.lijst.getByText('Ze praat door.')).toBeVisible();
  await blad.naar(3).click();
  await expect(page.locator(`#${BEURTEN[3]?.id ?? ''}`)).toBeFocused();

  await legNaast(page);
  await expect(page.getByText('Voorbeeldlezing b').first()).toBeVisible();
  await blad.knop(vergelijk.dicht).click();

  await blad.knop(rondes.nieuw).click();
  await expect(blad.lijst.getByText(momentlijst.leeg)).toBeVisible();
  await page.getByText(/^Ronde 1, .*2 momenten/).click();
  await expect(page.getByRole('region', { name: rondes.kop }).getByText('Ze praat door.')).toBeVisible();
  await blad.knop(rondes.tochNiet).click();
  await expect(blad.lijst.getByText('Ze praat door.')).toBeVisible();
});

test('with the keyboard alone: keys mark and step, and stay out of fields and out of the way', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(blad.vorm.getByRole('checkbox', { name: 'Weerstand' })).toBeChecked();
  await expect(blad.veld(momentvorm.waarneming)).toBeFocused();
  await page.keyboard.type('m, j, k en 5 typ je gewoon');
  await expect(blad.veld(momentvorm.waarneming)).toHaveValue('m, j, k en 5 typ je gewoon');
  await blad.knop(momentvorm.klaar).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await page.keyboard.press('8');
  await expect(blad.vorm.getByRole('checkbox', { name: 'Regie' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(blad.vorm).toHaveCount(0);
  await expect(blad.naar(2)).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('volgende beurt', { exact: true })).toBeVisible();

  // Stap voor stap: only what one asked for is there.
  await page.getByRole('radio', { name: tempokeuze.vrij }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: tempokeuze.stap })).toBeChecked();
  const zichtbaar = blad.transcript.getByRole('listitem');
  const nu = await zichtbaar.count();
  expect(nu).toBeLessThan(BEURTEN.length);
  await page.keyboard.press('j');
  await expect(zichtbaar).toHaveCount(nu + 1);

  await page.goto(PAGINASOORTEN.instellingen);
  await page.getByRole('checkbox', { name: /neltoets/ }).uncheck();
  await blad.open();
  await page.keyboard.press('m');
  await expect(blad.vorm).toHaveCount(0);
});

test('a time that cannot be read is not folded away with the form', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Regie').check();
  await blad.markeerknop(4).click();
  await blad.veld(momentvorm.van).fill('straks');
  await blad.knop(momentvorm.klaar).click();
  await expect(blad.veld(momentvorm.van)).toBeFocused();
  await expect(blad.veld(momentvorm.van)).toHaveValue('straks');
  await blad.veld(momentvorm.van).fill(blad.tijd(4));
  await blad.knop(momentvorm.klaar).click();
  await expect(blad.vorm).toHaveCount(0);
});

test('meelopen brings turns in their own time, and only when asked', async ({ page }) => {
  await page.clock.install();
  const blad = await new Analyseblad(page).open();
  await page.getByRole('radio', { name: tempokeuze.meelopen }).check();
  const zichtbaar = blad.transcript.getByRole('listitem');
  await expect(zichtbaar).toHaveCount(1);
  await page.clock.runFor(20_000);
  await expect(zichtbaar, 'nothing plays by itself').toHaveCount(1);
  await page.getByLabel(speler.snelheid).selectOption('2');
  await blad.knop(speler.speel).click();
  const [eerste, , , vierde] = BEURTEN;
  await page.clock.runFor((((vierde?.start ?? 0) - (eerste?.start ?? 0)) / 2 + 1) * 1000);
  await expect(zichtbaar).toHaveCount(4);
  await blad.knop(speler.pauze).click();
  await blad.knop(speler.terug5).click();
  await expect(zichtbaar).toHaveCount(3);
});

test('going back five seconds steps over time that was left out', async ({ page }) => {
  const blad = await new Analyseblad(page).open('verhalen/beleefd-onwetend/analyseren/');
  await page.getByRole('radio', { name: tempokeuze.meelopen }).check();
  const schuif = page.getByRole('slider', { name: speler.schuif });
  await schuif.fill('650');
  await blad.knop(speler.terug5).click();
  await expect(schuif).toHaveValue('146');
  await schuif.press('ArrowRight');
  await schuif.press('ArrowRight');
  await expect(schuif, 'and forwards as well').toHaveValue('647');
  await schuif.press('ArrowLeft');
  await schuif.press('ArrowLeft');
  await expect(schuif).toHaveValue('146');
});

test('voorgedaan asks first and shows then', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.getByRole('radio', { name: hulpkeuze.voorgedaan }).check();
  await blad.knop(voorgedaan.toon).click();
  await expect(page.getByText(voorgedaan.kiesEerst)).toBeVisible();
  await page.getByLabel(voorgedaan.waar).selectOption({ index: 2 });
  await page.getByLabel(voorgedaan.welk).selectOption('contact');
  await blad.knop(voorgedaan.toon).click();
  await expect(page.getByText(/^Lezing a: /)).toBeVisible();
  await expect(page.getByText(/^Jij koos /)).toBeVisible();
});

test('a file goes out and comes back as own work or as the reading of somebody else; a bad one changes nothing', async ({
  page,
}) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Regie').check();
  await blad.markeer(4, 'Ze vraagt niets.');
  await blad.openBestand();
  await page.getByLabel(analysebestand.naam).fill('Anna');
  const [download] = await Promise.all([page.waitForEvent('download'), blad.knop(analysebestand.bewaar).click()]);
  expect(download.suggestedFilename()).toMatch(/^druk-\d{4}-\d{2}-\d{2}\.vknz\.json$/);
  const tekst = readFileSync(await download.path(), 'utf8');
  const kies = (inhoud: string): Promise<void> =>
    page
      .getByLabel(analysebestand.kies, { exact: true })
      .setInputFiles({ name: 'x.vknz.json', mimeType: 'application/json', buffer: Buffer.from(inhoud) });

  await kies(tekst.replace('verhaal-druk', 'verhaal-gezellig'));
  await expect(
    page.getByText(vertelAnalysefout({ reden: 'ander-verhaal', gevonden: 'verhaal-gezellig' })),
  ).toBeVisible();
  await kies(tekst);
  await expect(page.getByText(analysebestand.gevonden('Anna', 1, 1))).toBeVisible();
  await blad.knop(analysebestand.vanMij).click();
  await expect(page.getByText(analysebestand.alEr)).toBeVisible();

  await kies(tekst.replace('Ze vraagt niets.', 'Ze wacht vier tellen.'));
  await blad.knop(analysebestand.vanMij).click();
  await expect(page.getByText(analysebestand.erbij(1))).toBeVisible();
  await expect(page.getByText(rondes.nu(2))).toBeVisible();
  await blad.knop(analysebestand.ongedaan).click();
  await expect(blad.lijst.getByText('Ze vraagt niets.')).toBeVisible();
  await expect(page.getByText(rondes.nu(2))).toHaveCount(0);

  await kies(tekst);
  await blad.knop(analysebestand.vanAnder).click();
  await expect(page.getByText(analysebestand.lezingErbij('Anna'))).toBeVisible();
  await legNaast(page);
  await expect(page.getByText('Anna').first()).toBeVisible();
});

test('a name that is not of the story is decided on before there is a file; the marks here stay as they are', async ({
  page,
}) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Regie').check();
  await blad.markeer(4, 'Net als mevrouw Wolters vorige week.');
  await blad.openBestand();
  await blad.knop(analysebestand.bewaar).click();
  await expect(page.getByRole('heading', { name: gegevenscheck.kop })).toBeFocused();
  await expect(page.getByText('Wolters', { exact: true })).toBeVisible();
  await blad.knop(gegevenscheck.verder).click();
  await expect(page.getByText(gegevenscheck.eerstKiezen)).toBeVisible();
  await blad.knop(gegevenscheck.terug).click();
  await expect(page.getByRole('heading', { name: gegevenscheck.kop })).toHaveCount(0);
  await expect(blad.knop(analysebestand.bewaar)).toBeFocused();

  // With the keyboard alone; and who writes on meanwhile is asked again, because only what was looked through goes out.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: gegevenscheck.kop })).toBeFocused();
  await blad.markeer(6, 'En bij meneer Adelaar.');
  // Folding the form takes the focus to the turn, a frame later.
  await expect(page.locator('[id^="markeer-"]:focus')).toHaveCount(1);
  await blad.knop(gegevenscheck.allesWeg).press('Enter');
  await blad.knop(gegevenscheck.verder).press('Enter');
  await expect(page.getByText(analysebestand.intussen)).toBeVisible();
  await expect(page.getByRole('heading', { name: gegevenscheck.kop })).toBeFocused();
  await expect(page.getByText('Adelaar', { exact: true })).toBeVisible();
  await blad.knop(gegevenscheck.allesWeg).press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), blad.knop(gegevenscheck.verder).press('Enter')]);
  await expect(blad.knop(analysebestand.bewaar)).toBeFocused();
  const tekst = readFileSync(await download.path(), 'utf8');
  expect(tekst).toContain('Net als mevrouw [naam 1] vorige week.');
  expect(tekst).not.toMatch(/Wolters|Adelaar/);
  await expect(page.getByText(analysebestand.bewaard(download.suggestedFilename()))).toBeVisible();
  await expect(blad.lijst.getByText('Net als mevrouw Wolters vorige week.')).toBeVisible();
});

test('on a phone nothing is wider than the screen, and everything can be done', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const blad = await new Analyseblad(page).open();
  await blad.thema('Contact').check();
  await blad.markeer(5, 'Hij antwoordt kort.');
  await blad.openBestand();
  await expect(blad.lijst.getByText('Hij antwoordt kort.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper: a sheet with lines, or the sheet filled in', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await page.emulateMedia({ media: 'print' });
  const papier = page.getByRole('region', { name: 'Blad bij het kijken' });
  await expect(papier).toBeVisible();
  await expect(blad.transcript).toBeHidden();
  await expect(papier.getByText('☐ Emotie')).toBeVisible();
  await expect(papier.getByRole('row')).toHaveCount(8);
  await page.emulateMedia({ media: 'screen' });
  await blad.thema('Contact').check();
  await blad.markeer(5, 'Hij antwoordt kort.');
  await page.emulateMedia({ media: 'print' });
  await expect(papier.getByRole('cell', { name: 'Hij antwoordt kort.' })).toBeVisible();
  await expect(papier.getByText('☐ Emotie')).toHaveCount(0);
});

test('without JavaScript there is the whole conversation, a sheet, and the way to the notes', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(PAGINASOORTEN.verhaal);
  await page.getByRole('link', { name: 'Analyseer dit verhaal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITEL })).toBeVisible();
  for (const { tekst } of BEURTEN.filter((beurt) => beurt.tekst !== '…'))
    await expect(page.getByText(tekst, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Blad bij het kijken' })).toBeVisible();
  await page.getByRole('link', { name: 'Lees het verhaal met de aantekeningen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: DRUK.titel })).toBeVisible();
  await context.close();
});
