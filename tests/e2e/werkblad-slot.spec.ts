/** The Werkblad: first use, locking, opening again, and what one must never lose by it. */
import { wisSleutel } from './hulp/vergif.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { sleutelfouten, slotTeksten as t } from '#teksten/werkbladslot.ts';
import { breekOpslag, WACHTZIN, Werkbladpagina } from './hulp/werkbladpagina.ts';
import { expect, test } from '../hulp/proef.ts';

const KNOP = { begin: t.eersteKeer.begin, open: t.open.knop };

test('first use on a shared computer: that is what is chosen, and the recovery code is shown once and opens', async ({
  page,
}) => {
  const blad = await new Werkbladpagina(page).open();
  await expect(page.getByLabel(t.eersteKeer.gedeeld)).toBeChecked();
  await blad.vulWachtzin('te kort');
  await blad.knop(KNOP.begin).click();
  await expect(page.getByRole('alert').filter({ hasText: sleutelfouten['te-kort'] })).toBeVisible();
  await expect(blad.page.getByLabel(t.wachtzin.nieuw, { exact: true })).toHaveValue('te kort');

  await blad.knop(t.wachtzin.bedenk).click();
  await expect(page.locator('.ws-code')).toHaveText(/^\p{L}+( \p{L}+){3}$/u);
  await expect(page.locator('.ws-code')).toBeFocused();
  await blad.knop(t.wachtzin.zelf).click();
  await expect(page.getByLabel(t.wachtzin.nieuw, { exact: true })).toBeFocused();
  await blad.vulWachtzin(WACHTZIN);
  await blad.knop(KNOP.begin).click();

  await expect(blad.kop(t.herstelcode.kop)).toBeFocused();
  const code = await page.locator('.ws-code').innerText();
  await blad.knop(schil.naarOverzicht).click();
  await expect(page.getByText(t.herstelcode.eerst)).toBeVisible();
  await page.getByLabel(t.herstelcode.genoteerd).check();
  await blad.knop(schil.naarOverzicht).click();
  await blad.nieuw('Dinsdag');

  await blad.vergrendel();
  await blad.knop(t.open.metCode).click();
  await page.getByLabel(t.open.code, { exact: true }).fill('0000-0000-0000-0000-0000-0000');
  // Key by key, as a person does: the focus stays where one types.
  for (const naam of [t.wachtzin.nieuw, t.wachtzin.herhaal]) {
    await page.getByLabel(naam, { exact: true }).pressSequentially('een andere lange zin');
    await expect(page.getByLabel(naam, { exact: true })).toHaveValue('een andere lange zin');
  }
  await blad.knop(t.open.knopCode).click();
  await expect(page.getByText(sleutelfouten['verkeerde-code'])).toBeVisible();
  await page.getByLabel(t.open.code, { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
  await blad.knop(t.open.knopCode).click();
  await expect(blad.titel).toHaveValue('Dinsdag');
});

test('first use alone: no question, no lock, and it opens by itself the next time', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Woensdag');
  await expect(blad.knop(schil.vergrendel)).toHaveCount(0);
  await page.reload();
  await expect(blad.titel).toHaveValue('Woensdag');
  await blad.open();
  await expect(blad.regel('Woensdag')).toHaveCount(1);
});

test('locking saves, leaves the document, and brings one back to the same field with the words', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.nieuw('Donderdag');
  await blad.twijfel.fill('Waarom werd het stil');
  // Right after the last letter, before the pause in which it would be saved by itself.
  await blad.twijfel.pressSequentially('?');
  await page.evaluate(() => Object.assign(window, { eerder: true }));
  await blad.vergrendel();
  expect(page.url()).not.toContain('stil');
  expect(await page.evaluate(() => 'eerder' in window)).toBe(false);
  expect(await page.content()).not.toContain('Waarom werd het stil');

  await blad.ontgrendel('een verkeerde zin');
  await expect(page.getByRole('alert').filter({ hasText: sleutelfouten.verkeerd })).toBeVisible();
  await blad.ontgrendel();
  await expect(blad.twijfel).toBeFocused();
  await expect(blad.twijfel).toHaveValue('Waarom werd het stil?');
  await expect(page).toHaveURL(/\/werkblad\/#\/blad\/[\w-]+$/);
  await expect(page, 'the tab no longer says that it is locked').toHaveTitle(/^Werkblad –/);
  await blad.twijfel.pressSequentially(' Misschien.');
  await blad.bewaard();
  await page.reload();
  await blad.ontgrendel();
  await expect(blad.twijfel).toHaveValue('Waarom werd het stil? Misschien.');
});

test('going back in the history after a lock shows nothing of what was written', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.nieuw('Geheim blad');
  await blad.naarOverzicht();
  await blad.vergrendel();
  await page.goBack();
  await expect(blad.wachtzin).toBeVisible();
  await expect(page.getByText('Geheim blad')).toHaveCount(0);
});

test('who does nothing is warned, can stay without losing the focus, and is locked out otherwise', async ({ page }) => {
  await page.clock.install();
  const blad = await new Werkbladpagina(page).open();
  await blad.vulWachtzin(WACHTZIN);
  await page.getByLabel(t.wachtzin.herstelcode).uncheck();
  await blad.knop(KNOP.begin).click();
  await page.getByRole('link', { name: overzichtTeksten.leeg.zelf }).click();
  await blad.titel.fill('Vrijdag');
  await page.clock.runFor(1000);
  await expect(page.getByText(schil.waarschuwing.tekst)).toHaveCount(0);
  await page.clock.runFor(285_000);
  await expect(page.getByRole('alert').filter({ hasText: schil.waarschuwing.tekst })).toBeVisible();
  await expect(blad.titel).toBeFocused();
  await blad.knop(schil.waarschuwing.knop).click();
  await expect(page.getByText(schil.waarschuwing.tekst)).toHaveCount(0);
  await page.clock.runFor(285_000);
  await expect(page.getByText(schil.waarschuwing.tekst)).toBeVisible();
  await page.clock.runFor(20_000);
  await page.waitForURL(/werkblad\/slot\//);
  await expect(blad.wachtzin).toBeVisible();
});

test('a lock that cannot save covers the words, says so, and gives them as a file', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.nieuw('Zaterdag');
  await breekOpslag(page);
  await blad.titel.fill('Zaterdag, en dit staat nergens');
  await expect(page.getByText(/^Niet bewaard:/)).toBeVisible();
  // Who closes the tab is asked first.
  const vraag = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await vraag).type()).toBe('beforeunload');
  await (await vraag).dismiss();
  await blad.knop(schil.vergrendel).click();
  await expect(blad.kop(schil.nietBewaard.kop)).toBeFocused();
  await expect(blad.titel).toHaveCount(0);
  await blad.knop(schil.nietBewaard.opnieuw).click();
  await expect(blad.kop(schil.nietBewaard.kop)).toBeVisible();
  await blad.knop(schil.nietBewaard.zonder).click();
  await blad.knop(schil.nietBewaard.tochNiet).click();
  const download = page.waitForEvent('download');
  await blad.knop(schil.nietBewaard.bestand).click();
  expect((await download).suggestedFilename()).toMatch(/^werkblad-\d{4}-\d\d-\d\d\.werkblad\.json$/);
  await page.waitForURL(/werkblad\/slot\//);
  await blad.ontgrendel();
  await expect(blad.titel).toHaveValue('Zaterdag');
});

test('both lost: two steps erase everything, with a receipt, and one begins anew', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.nieuw('Zondag');
  await blad.vergrendel();
  await page.getByText(t.open.metCode).click();
  await blad.knop(t.allebeiKwijt.knop).click();
  await blad.knop(t.allebeiKwijt.nee).click();
  await expect(blad.knop(t.allebeiKwijt.knop)).toBeFocused();
  await blad.knop(t.allebeiKwijt.knop).click();
  await blad.knop(t.allebeiKwijt.ja).click();
  await expect(blad.kop(t.bon.kop)).toBeFocused();
  await expect(page.getByText(t.bon.bladen(1))).toBeVisible();
  await expect(page.getByText(t.bon.stand['niet-leeg'])).toHaveCount(0);
  await blad.knop(t.bon.opnieuw).click();
  await expect(blad.kop(t.eersteKeer.kop)).toBeVisible();
});

test('another passphrase: the old one no longer opens', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.menu(schil.instellingenKort).click();
  await blad.knop('Neem een andere wachtzin').click();
  await page.getByLabel(t.wachtzin.oud, { exact: true }).fill(WACHTZIN);
  await blad.vulWachtzin('een heel andere zin');
  await page.getByLabel(t.wachtzin.herstelcode).uncheck();
  await blad.knop('Bewaar de nieuwe wachtzin').click();
  await expect(page.getByText('Je nieuwe wachtzin geldt vanaf nu.')).toBeVisible();
  await blad.vergrendel();
  await blad.ontgrendel();
  await expect(page.getByText(sleutelfouten.verkeerd)).toBeVisible();
  await blad.ontgrendel('een heel andere zin');
  await expect(blad.kop(/Instellingen van het Werkblad/)).toBeVisible();
});

test('what is stored without its key stays shut, and can be taken along encrypted', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Zonder sleutel');
  await page.goto('voortgang/');
  await wisSleutel(page);
  await blad.open();
  await expect(blad.kop(t.kwijt.kop)).toBeVisible();
  const download = page.waitForEvent('download');
  await blad.knop(t.kwijt.download).click();
  const { readFile } = await import('node:fs/promises');
  const tekst = await readFile(await (await download).path(), 'utf8');
  expect(tekst.length).toBeGreaterThan(200);
  expect(tekst).not.toContain('Zonder sleutel');
  await expect(page.getByText(t.kwijt.gedownload)).toBeVisible();
  await expect(page.getByText(kaderTeksten.bestandMislukt)).toHaveCount(0);
});
