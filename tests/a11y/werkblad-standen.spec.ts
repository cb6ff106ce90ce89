/** Axe over every state of the Werkblad: its lock, its views, and what it has to tell. */
import { agendaTeksten } from '#teksten/werkbladagenda.ts';
import { geschiedenisTeksten, kaderTeksten } from '#teksten/werkbladkader.ts';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { sleutelfouten, slotTeksten as t } from '#teksten/werkbladslot.ts';
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
