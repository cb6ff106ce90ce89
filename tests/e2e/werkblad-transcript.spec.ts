/** Bringing a transcript: read, checked, names replaced, and only then on the sheet. */
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { inlezen, maten, sprekers } from '#teksten/werkbladnaast.ts';
import { checklist } from '#teksten/werkbladopname.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { werkbladvorm } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { Werkbladblad } from './hulp/werkbladblad.ts';

const VTT = `\uFEFFWEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Karin de Boer (Gemeente)>Goedemorgen Achmed, hoe gaat het?</v>

2
00:00:04.500 --> 00:00:09.000
<v Achmed El Idrissi>Goed, mevrouw De Boer. Bel me op 06 12345678.</v>

3
00:00:09.500 --> 00:00:12.000
<v Karin de Boer (Gemeente)>Wat wil je vandaag bespreken?</v>
`.replaceAll('\n', '\r\n');

const STUK = VTT.replace('00:00:04.500 -->', '00:00:vier -->');

test('a transcript of a call: who is who, no names on the sheet, counted, and kept', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Regie').check();
  await blad.kijk('transcript').check();
  await blad.beantwoordChecklist();
  await expect(page.getByLabel(inlezen.kies)).toBeFocused();
  const kies = (naam: string, tekst: string): Promise<void> =>
    page.getByLabel(inlezen.kies).setInputFiles({ name: naam, mimeType: 'text/vtt', buffer: Buffer.from(tekst) });

  // A bad file names its line and changes nothing.
  await kies('stuk.vtt', STUK);
  await expect(page.getByText(/Op regel \d+ staat/)).toBeVisible();
  await expect(page.getByText(/Wat je al had, is niet veranderd/)).toBeVisible();

  await kies('vergadering met Achmed.vtt', VTT);
  await expect(page.getByText(inlezen.gelezen(3))).toBeVisible();
  await page.getByLabel('Karin de Boer (Gemeente)').selectOption({ label: sprekers.km });
  await page.getByLabel('Achmed El Idrissi').selectOption({ label: sprekers.cl });
  await expect(page.locator('.wb-voorbeeld li').first()).toContainText(/Klantmanager: Goedemorgen \[cliënt\]/);
  await blad.knop(inlezen.neemOver).click();
  const gesprek = blad.naast.getByRole('listitem');
  await expect(gesprek).toHaveCount(3);
  await expect(gesprek.nth(1)).toContainText('[klantmanager]');
  for (const weg of ['Karin', 'Boer', 'Achmed', 'Idrissi', '12345678'])
    await expect(page.locator('main')).not.toContainText(weg);

  await blad.naast.getByText(maten.kop).click();
  await expect(blad.naast.getByText(maten.vragenZin(1, 1, 0))).toBeVisible();

  await blad.naast
    .getByRole('button', { name: /^Neem over/ })
    .nth(1)
    .click();
  await expect(blad.waarneming('Regie', 1)).toHaveValue(/^Cliënt: ‘Goed, /);
  await blad.bewaard();
  await page.reload();
  await expect(blad.naast.getByText('Wat wil je vandaag bespreken?')).toBeVisible();
});

test('pasted text with times works too, and markup in it stays text', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('transcript').check();
  await blad.beantwoordChecklist();
  await blad.veld(inlezen.of).fill('00:01 A: <img src=x onerror=alert(1)> hallo\n00:05 B: Dag.\n00:09 A: Zo.');
  await blad.knop(inlezen.lees).click();
  await blad.knop(inlezen.neemOver).click();
  await expect(blad.naast.getByText('<img src=x onerror=alert(1)> hallo')).toBeVisible();
  await expect(blad.naast.locator('img')).toHaveCount(0);
});

test('a copy has the transcript, and asks again before another own file is read', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.veld(werkbladvorm.titel).fill('Gesprek over werk');
  await blad.kijk('transcript').check();
  await blad.beantwoordChecklist();
  await blad.veld(inlezen.of).fill('00:01 Sam: Hallo.\n00:07 Kim: Dag.');
  await blad.knop(inlezen.lees).click();
  await blad.knop(inlezen.neemOver).click();
  await expect(blad.naast.getByRole('listitem')).toHaveCount(2);
  await blad.bewaard();
  await blad.knop(kaderTeksten.dupliceer).click();
  await page
    .getByRole('navigation', { name: schil.menu, exact: true })
    .getByRole('link', { name: schil.overzicht })
    .click();
  const bladen = page.getByRole('link', { name: 'Gesprek over werk' });
  await expect(bladen).toHaveCount(2);
  await bladen.first().click();
  await expect(page.getByText(kaderTeksten.kopieVan)).toBeVisible();
  await expect(blad.naast.getByRole('listitem')).toHaveCount(2);
  await blad.knop(inlezen.ander).click();
  await expect(page.getByText(checklist.kop)).toBeVisible();
  await blad.knop(inlezen.tochNiet).click();
  await expect(page.getByText(checklist.kop)).toHaveCount(0);
  await blad.knop(inlezen.ander).click();
  await blad.beantwoordChecklist();
  await expect(page.getByLabel(inlezen.kies)).toBeFocused();
});
