/** Axe over every state of the Werkblad: its lock, its views, and what it has to tell. */
import { bewaarbaar } from '#domain/werkblad.ts';
import { agendaTeksten } from '#teksten/werkbladagenda.ts';
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { geschiedenisTeksten, kaderTeksten } from '#teksten/werkbladkader.ts';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { inlezen, maten, sprekers } from '#teksten/werkbladnaast.ts';
import { checklist, kijkweg } from '#teksten/werkbladopname.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { sleutelfouten, slotTeksten as t } from '#teksten/werkbladslot.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { herinneringTeksten, uitvoerTeksten } from '#teksten/werkbladuit.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { schrijfwacht } from '#teksten/werkbladwacht.ts';
import { werkbladvorm } from '#teksten/werkbladvorm.ts';
import { vergiftig, wisSleutel } from '../e2e/hulp/vergif.ts';
import { BESTANDEN, Werkbladblad } from '../e2e/hulp/werkbladblad.ts';
import { bestandVan, GEVULD, Inuit, NU, TWEEDE } from '../e2e/hulp/werkbladinuit.ts';
import { breekOpslag, WACHTZIN, Werkbladpagina } from '../e2e/hulp/werkbladpagina.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

test.beforeEach(() => test.setTimeout(180_000));

const IN = { binnen: 'main' };

test('the first time: the choice, what is wrong, four words, and the code', async ({ page }) => {
  const blad = await new Werkbladpagina(page).open();
  await blad.knop(t.eersteKeer.begin).click();
  await expect(page.getByText(sleutelfouten.leeg)).toBeVisible();
  await axe(page, 'werkblad, eerste keer met fout', IN);
  await blad.knop(t.wachtzin.bedenk).click();
  await axe(page, 'werkblad, vier woorden', IN);
  await blad.knop(t.wachtzin.zelf).click();
  await blad.vulWachtzin(WACHTZIN);
  await page.getByRole('button', { name: t.wachtzin.toonWat(t.wachtzin.nieuw) }).click();
  await blad.knop(t.eersteKeer.begin).click();
  await expect(blad.kop(t.herstelcode.kop)).toBeVisible();
  await blad.knop(schil.naarOverzicht).click();
  await axe(page, 'werkblad, herstelcode', IN);
  await page.getByLabel(t.herstelcode.genoteerd).check();
  await blad.knop(schil.naarOverzicht).click();
  await axe(page, 'werkblad, leeg', IN);
});

test('locked: a wrong passphrase, the code, and erasing', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.vergrendel();
  await blad.ontgrendel('een verkeerde zin');
  await expect(page.getByText(sleutelfouten.verkeerd)).toBeVisible();
  await page.getByText(t.open.metCode).click();
  await blad.knop(t.allebeiKwijt.knop).click();
  await axe(page, 'werkblad, op slot', IN);
  await blad.knop(t.allebeiKwijt.ja).click();
  await expect(blad.kop(t.bon.kop)).toBeVisible();
  await axe(page, 'werkblad, bon', IN);
});

test('overview with sheets, one deleted; a sheet with its history; the leeragenda', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Eerste gesprek');
  await blad.voornemen('hij stil wordt', 'wacht ik');
  await blad.knop(kaderTeksten.eerder).click();
  await expect(blad.kop(geschiedenisTeksten.kop)).toBeVisible();
  await page
    .getByRole('button', { name: /^Bekijk/ })
    .first()
    .click();
  await axe(page, 'werkblad, blad met geschiedenis', IN);
  await blad.menu(schil.agenda).click();
  await page.getByRole('radio', { name: agendaTeksten.standen.ja }).check();
  await axe(page, 'werkblad, leeragenda', IN);
  await blad.naarOverzicht();
  await blad.nieuw('Tweede gesprek');
  await blad.naarOverzicht();
  await blad.doe('Tweede gesprek', overzichtTeksten.verwijder);
  await blad.regel('Eerste gesprek').getByText(overzichtTeksten.meerKort).click();
  await axe(page, 'werkblad, overzicht', IN);
});

test('what may lead to somebody: the lines under the words, and what one can do', async ({ page }) => {
  const inuit = await new Inuit(page).begin('#/nieuw');
  const veld = page.getByRole('textbox', { name: werkbladvorm.twijfel, exact: true });
  await veld.fill('Wat wil mevrouw Jansen, en waarom belt zij op 06-12345678?');
  await expect(page.locator('.ww-laag mark')).toHaveCount(2);
  await inuit.knop(schrijfwacht.bekijkBij(werkbladvorm.twijfel)).click();
  await axe(page, 'werkblad, lijnen onder woorden', IN);
});

test('settings with a change of the passphrase', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await blad.menu(schil.instellingenKort).click();
  await blad.knop(werkbladinstellingen.sleutel.wissel).click();
  await axe(page, 'werkblad, instellingen', IN);
});

test('the warning before the lock, and a lock that cannot save', async ({ page }) => {
  await page.clock.install();
  const blad = await new Werkbladpagina(page).beginGedeeld();
  await page.getByRole('link', { name: overzichtTeksten.leeg.zelf }).click();
  await blad.titel.fill('Vrijdag');
  await page.clock.runFor(285_000);
  await expect(page.getByText(schil.waarschuwing.tekst)).toBeVisible();
  await axe(page, 'werkblad, waarschuwing', IN);
  await blad.knop(schil.waarschuwing.knop).click();
  await breekOpslag(page);
  await blad.titel.fill('Vrijdag, niet bewaard');
  await page.clock.runFor(1000);
  await expect(page.getByText(/^Niet bewaard:/)).toBeVisible();
  await axe(page, 'werkblad, niet bewaard', IN);
  await blad.knop(schil.vergrendel).click();
  await expect(blad.kop(schil.nietBewaard.kop)).toBeVisible();
  await blad.knop(schil.nietBewaard.zonder).click();
  await axe(page, 'werkblad, slot zonder bewaren', IN);
});

test('a second tab that reads', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Gedeeld werk');
  const houdt = await context.newPage();
  await houdt.goto(page.url());
  await expect(new Werkbladpagina(houdt).alleenLezen).toBeVisible();
  await new Werkbladpagina(houdt).knop(kaderTeksten.neemOver).click();
  await expect(een.alleenLezen).toBeVisible();
  await axe(page, 'werkblad, alleen lezen', IN);
});

const VTT = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Karin de Boer>Goedemorgen, hoe gaat het?</v>

00:00:04.500 --> 00:00:09.000
<v Achmed El Idrissi>Goed, mevrouw De Boer.</v>
`;

test('beside the sheet: the checklist, a file that is no good, a transcript before and after', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Regie').check();
  await blad.kijk('transcript').check();
  await page.getByRole('checkbox', { name: checklist.punten[0].tekst }).check();
  await blad.knop(checklist.verder).click();
  await expect(page.getByText(checklist.nogNiet(checklist.punten.length - 1))).toBeVisible();
  await axe(page, 'werkblad, checklist voor een eigen opname', IN);
  await blad.beantwoordChecklist();
  const kies = (tekst: string): Promise<void> =>
    page.getByLabel(inlezen.kies).setInputFiles({ name: 'a.vtt', mimeType: 'text/vtt', buffer: Buffer.from(tekst) });
  await kies(VTT.replace('00:00:04.500', '00:00:vier'));
  await expect(page.getByText(/Op regel \d+ staat/)).toBeVisible();
  await axe(page, 'werkblad, transcript met een fout', IN);
  await kies(VTT);
  await expect(page.getByText(inlezen.gelezen(2))).toBeVisible();
  await page.getByLabel('Karin de Boer').selectOption({ label: sprekers.km });
  await axe(page, 'werkblad, transcript voor het op het blad staat', IN);
  await blad.knop(inlezen.neemOver).click();
  await expect(blad.naast.getByRole('listitem')).toHaveCount(2);
  await blad.naast.getByText(maten.kop).click();
  await axe(page, 'werkblad, transcript naast het blad', IN);
});

test('a recording beside the sheet, with captions and a passage; everything hidden', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Regie').check();
  await blad.kijk('opname').check();
  await blad.beantwoordChecklist();
  await page.getByLabel(speler.kies).setInputFiles(`${BESTANDEN}/gesprek.webm`);
  await expect(blad.knop(speler.speel)).toBeVisible();
  const srt = '1\n00:00:00,000 --> 00:00:09,000\nHoe gaat het?\n';
  await page
    .getByLabel(speler.ondertitels)
    .setInputFiles({ name: 'a.srt', mimeType: 'application/x-subrip', buffer: Buffer.from(srt) });
  await expect(page.getByText(speler.ondertitelsEr(1))).toBeVisible();
  await blad.vraag('Regie').focus();
  await page.keyboard.press('F2');
  await blad.knop(speler.lusA).click();
  await page.getByRole('slider', { name: speler.schuif }).fill('2');
  await blad.knop(speler.lusB).click();
  await expect(page.getByText(speler.lusVan('00:00', '00:02'))).toBeVisible();
  await axe(page, 'werkblad, opname naast het blad', IN);
  await page.keyboard.press('F4');
  await expect(page.getByRole('dialog', { name: kijkweg.titel })).toBeVisible();
  await axe(page, 'werkblad, alles verborgen');
  await page.keyboard.press('F4');
  await page
    .getByLabel(speler.ander)
    .setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer: Buffer.from('geen video') });
  await expect(page.getByText(/niet afspelen/)).toBeVisible();
  await axe(page, 'werkblad, opname die niet speelt', IN);
});

test('a file with sheets: no good, looked at before it is read in, and read in', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.kies(bestandVan([GEVULD]).slice(0, -20));
  await expect(page.getByRole('status').filter({ hasText: /niet heel/ })).toBeVisible();
  await axe(page, 'werkblad, inlezen met een fout', IN);
  await inuit.leesIn([GEVULD]);
  await axe(page, 'werkblad, ingelezen', IN);
  await inuit.ga('#/');
  await inuit.ga('#/inlezen');
  await inuit.kies(bestandVan([GEVULD, TWEEDE]));
  await expect(inuit.vink(new RegExp(inlezenTeksten.hierAl.gelijk))).not.toBeChecked();
  await axe(page, 'werkblad, inlezen met een voorbeeld', IN);
});

test('taking sheets out: the choice, the check for personal data, what was made; reminders', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD, TWEEDE]);
  await inuit.ga('#/meenemen');
  await expect(inuit.kop(uitvoerTeksten.kop)).toBeVisible();
  await axe(page, 'werkblad, meenemen', IN);
  await inuit.neemMee('word');
  await inuit.knop(gegevenscheck.verder).click();
  await expect(page.getByText(gegevenscheck.eerstKiezen)).toBeVisible();
  await axe(page, 'werkblad, gegevens van mensen', IN);
  await inuit.knop(gegevenscheck.allesWeg).click();
  await inuit.download();
  await expect(inuit.knop(uitvoerTeksten.nogEens)).toBeVisible();
  await axe(page, 'werkblad, meegenomen', IN);
  await inuit.ga('#/herinneringen');
  await inuit.knop(uitvoerTeksten.verder).click();
  await expect(page.getByText(herinneringTeksten.kiesEerst)).toBeVisible();
  const rij = await inuit.herinner('Als mevrouw Jansen zucht', '2026-12-02', '16:00');
  await rij.getByRole('checkbox', { name: herinneringTeksten.metTekst }).check();
  await axe(page, 'werkblad, herinneringen', IN);
});

test('the key is gone', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Zonder sleutel');
  await page.goto('voortgang/');
  await wisSleutel(page);
  await blad.open();
  await expect(blad.kop(t.kwijt.kop)).toBeVisible();
  await axe(page, 'werkblad, sleutel weg', IN);
});

test('a sheet that became two, and one that lies apart', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  const daar = bewaarbaar({ ...TWEEDE, revisie: 1, gewijzigd: NU, titel: 'Zoals het elders werd' });
  const hier = {
    pagina: 'een',
    mijn: bewaarbaar({ ...TWEEDE, titel: 'Zoals het hier werd' }),
    basis: bewaarbaar(TWEEDE),
  };
  await vergiftig(page, [
    { winkel: 'bladen', id: TWEEDE.id, inhoud: JSON.stringify(daar) },
    { winkel: 'haast', id: TWEEDE.id, inhoud: JSON.stringify(hier) },
    { winkel: 'bladen', id: 'stuk', inhoud: '[]' },
  ]);
  await page.reload();
  await expect(page.getByText(schil.bericht.kopie('Zoals het elders werd'))).toBeVisible();
  await expect(page.getByText(schil.bericht.apart(1))).toBeVisible();
  await expect(blad.kop(overzichtTeksten.apart.kop)).toBeVisible();
  await axe(page, 'werkblad, kopie en apart', IN);
  await blad.knop(schil.bericht.kopieOpen).click();
  await expect(page.getByText(kaderTeksten.kopieVan)).toBeVisible();
  await axe(page, 'werkblad, de kopie', IN);
});
