/** The Werkblad: the overview, the leeragenda, going back to earlier, and two tabs. */
import { agendaTeksten as agenda } from '#teksten/werkbladagenda.ts';
import { geschiedenisTeksten as eerder, kaderTeksten } from '#teksten/werkbladkader.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { Werkbladpagina } from './hulp/werkbladpagina.ts';
import { expect, test } from '../hulp/proef.ts';

test('nothing yet: one click to a sheet on an oefenverhaal; a second time one may go on with it', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await page.getByRole('link', { name: t.leeg.verhaal('De kans') }).click();
  await expect(blad.kop(/^De kans, /)).toBeFocused();
  await blad.titel.fill('Mijn eerste');
  await blad.bewaard();
  await blad.open('#/nieuw/verhaal/verhaal-de-kans');
  await blad.knop(t.bij.verder('Mijn eerste')).click();
  await expect(blad.titel).toHaveValue('Mijn eerste');
  await blad.naarOverzicht();
  await expect(blad.regel(/./)).toHaveCount(1);
});

test('search, copy, archive, delete and put back', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Maandag');
  await blad.twijfel.fill('Hij keek naar de klok.');
  await blad.bewaard();
  await blad.naarOverzicht();
  await blad.nieuw('Dinsdag');
  await blad.naarOverzicht();

  await page.getByRole('searchbox', { name: t.zoek }).fill('KLOK');
  await expect(blad.regel('Dinsdag')).toHaveCount(0);
  await expect(blad.regel('Maandag')).toHaveCount(1);
  await expect(page.getByText(t.gevonden(1))).toBeAttached();
  await page.getByRole('searchbox', { name: t.zoek }).fill('');

  await blad.doe('Dinsdag', t.dupliceer);
  await expect(blad.regel('Dinsdag')).toHaveCount(2);
  await blad.doe('Maandag', t.archiveer);
  await expect(blad.regel('Maandag')).toHaveCount(0);
  await page.getByRole('radio', { name: t.archief(1) }).check();
  await blad.doe('Maandag', t.terugUitArchief);
  await page.getByRole('radio', { name: t.lopend(3) }).check();
  await expect(blad.regel('Maandag')).toHaveCount(1);

  await blad.doe('Maandag', t.verwijder);
  await expect(blad.knop(t.zetTerug)).toBeFocused();
  await expect(blad.regel('Maandag')).toHaveCount(0);
  await blad.knop(t.zetTerug).click();
  await page.getByRole('link', { name: 'Maandag' }).click();
  await expect(blad.titel).toHaveValue('Maandag');
  await blad.naarOverzicht();
  await blad.doe('Maandag', t.verwijder);
  await expect(blad.knop(t.zetTerug)).toBeFocused();
  await page.reload();
  await expect(blad.regel('Dinsdag')).toHaveCount(2);
  await expect(blad.regel('Maandag')).toHaveCount(0);
});

test('the leeragenda: what was tried, how it went, and a sheet for the follow-up that looks back', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Eerste gesprek');
  await blad.voornemen('hij stil wordt', 'wacht ik tien tellen');
  await blad.menu(schil.agenda).click();
  const punt = page.getByRole('list', { name: agenda.lijst }).getByRole('listitem').first();
  await expect(punt.getByRole('heading', { name: 'Als hij stil wordt, dan wacht ik tien tellen' })).toBeVisible();
  await punt.getByRole('radio', { name: agenda.standen.deels }).check();
  await punt.getByLabel(agenda.hoe).fill('Ik hield het vijf tellen vol.');
  await punt.getByLabel(agenda.opbrengst).fill('Hij begon zelf te praten.');
  await page.getByRole('radio', { name: agenda.filter.doen(0) }).check();
  await expect(punt).toHaveCount(0);
  await page.getByRole('radio', { name: agenda.filter.geprobeerd(1) }).check();
  await expect(punt.getByLabel(agenda.hoe)).toHaveValue('Ik hield het vijf tellen vol.');
  await punt.getByRole('button', { name: agenda.vervolgBij('Eerste gesprek') }).click();
  await expect(page.getByText('hij stil wordt').first()).toBeVisible();
  await expect(page.getByText(kaderTeksten.vervolgVan)).toBeVisible();
  await blad.bewaard();
  await page.reload();
  await blad.menu(schil.agenda).click();
  await expect(punt.getByLabel(agenda.opbrengst)).toHaveValue('Hij begon zelf te praten.');
  await expect(punt.getByText(agenda.alVervolg)).toBeVisible();
});

test('the leeragenda does not say that there is nothing when a thema was taken off', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Eerste gesprek');
  await blad.voornemen('hij stil wordt', 'wacht ik tien tellen');
  await page.getByRole('checkbox', { name: 'Regie' }).uncheck();
  await blad.bewaard();
  await blad.menu(schil.agenda).click();
  await expect(blad.kop(agenda.leeg.kopOpzij)).toBeVisible();
  await expect(page.getByText(agenda.opzij(1))).toBeVisible();
  await page.getByRole('link', { name: 'Eerste gesprek' }).click();
  await expect(blad.titel).toHaveValue('Eerste gesprek');
});

test('back to earlier: look first, go back, and the version of just now is still there', async ({ page }) => {
  await page.clock.install();
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Eerst dit');
  await page.clock.runFor(10 * 60_000);
  await blad.titel.fill('Toen dat');
  await page.clock.runFor(1000);
  await blad.bewaard();
  await blad.knop(kaderTeksten.eerder).click();
  await expect(blad.kop(eerder.kop)).toBeFocused();
  const versies = page.getByRole('list', { name: eerder.lijst }).getByRole('listitem');
  const met = versies.filter({ hasText: 'naam veranderd' }).first();
  await met.getByRole('button', { name: /^Bekijk/ }).click();
  await expect(met.getByText('Eerst dit')).toBeVisible();
  await expect(blad.titel).toHaveValue('Toen dat');
  await met.getByRole('button', { name: eerder.zetTerug }).click();
  await expect(blad.titel).toHaveValue('Eerst dit');
  await blad.knop(eerder.sluit).click();
  await expect(blad.knop(kaderTeksten.eerder)).toBeFocused();
});

test('two tabs: the second reads, takes over with every word, and then the first reads', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Gedeeld werk');
  const twee = new Werkbladpagina(await context.newPage());
  await twee.page.goto(page.url());
  await expect(twee.alleenLezen).toBeVisible();
  await expect(twee.titel).toHaveAttribute('readonly');
  await een.twijfel.fill('Net getypt');
  await twee.knop(kaderTeksten.neemOver).click();
  await expect(twee.twijfel).toHaveValue('Net getypt');
  await expect(twee.twijfel).not.toHaveAttribute('readonly');
  await expect(een.alleenLezen).toBeVisible();
  await twee.twijfel.fill('Net getypt, en verder');
  await twee.bewaard();
  await expect(een.twijfel).toHaveValue('Net getypt, en verder');
  await twee.page.close();
  await expect(een.alleenLezen).toHaveCount(0);
});

test('a new sheet in a second tab is not the empty one that the first tab shows', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await page.getByRole('link', { name: t.leeg.zelf }).click();
  await expect(een.titel).toBeVisible();
  const leeg = page.url();
  const twee = await new Werkbladpagina(await context.newPage()).open('#/nieuw');
  await twee.titel.fill('Van het tweede tabblad');
  await twee.bewaard();
  expect(twee.page.url()).not.toBe(leeg);
  await expect(een.alleenLezen).toHaveCount(0);
  await expect(een.titel).toHaveValue('');
  await page.close();
  // Now that nobody shows it, the empty one is taken again.
  await twee.menu(schil.overzicht).click();
  await twee.page.getByRole('link', { name: schil.nieuw, exact: true }).click();
  await expect(twee.titel).toHaveValue('');
  expect(twee.page.url()).toBe(leeg);
});

test('erased in one tab: the other shows nothing any more', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Straks weg');
  const twee = await new Werkbladpagina(await context.newPage()).open('#/instellingen');
  await twee.knop('Wis alle werkbladen').click();
  await twee.knop('Ja, wis alles voorgoed').click();
  await expect(twee.kop('Wat er is gewist')).toBeVisible();
  await expect(page.getByText(schil.bericht.gewist)).toBeVisible();
  await expect(een.titel).toHaveCount(0);
});
