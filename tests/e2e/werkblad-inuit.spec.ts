/** Taking sheets out of the Werkblad and in: files, Word, calendars, and the check for personal data before it. */
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { ANALYSESOORT } from '#domain/annotatie/bestand.ts';
import { BESTANDSSOORT } from '#domain/voortgang/bestand.ts';
import { leesWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { inlezenTeksten as in_, vanAnalyse, vertelWerkbladfout } from '#teksten/werkbladin.ts';
import { herinneringTeksten, uitvoerTeksten as uit } from '#teksten/werkbladuit.ts';
import { gegevenscheck as check } from '#teksten/gegevenscheck.ts';
import { ookHier, schrijfwacht } from '#teksten/werkbladwacht.ts';
import { werkbladlinks } from '#teksten/werkbladlinks.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { waarneming, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { brederDanScherm } from '../hulp/weergave.ts';
import { Analyseblad } from './hulp/analyseblad.ts';
import { bestandVan, bytesVan, GEVULD, Inuit, tekstVan, TWEEDE } from './hulp/werkbladinuit.ts';

/** Where a field or its layer is, how much of it shows, and how far it is scrolled. */
const maat = (el: Element): readonly number[] => {
  const { x, y, width, height } = el.getBoundingClientRect();
  return [x, y, width, height, el.scrollHeight, el.clientWidth, el.scrollTop].map(Math.round);
};

test('sheets go out in a file and come in elsewhere, word for word; nothing says done before that', async ({
  page,
  browser,
  baseURL,
}) => {
  const hier = await new Inuit(page).begin();
  await hier.leesIn([GEVULD, TWEEDE]);
  await hier.neemMee('bestand');
  await hier.knop(check.allesBlijft).click();
  const download = await hier.download();
  const naam = download.suggestedFilename();
  expect(naam).toMatch(/^werkblad-\d{4}-\d{2}-\d{2}\.werkblad\.json$/);
  await expect(page.getByText(uit.klaar.bestand(naam, 2))).toBeVisible();
  const tekst = await tekstVan(download);
  const bestand = leesWerkbladbestand(tekst);
  expect(bestand.soort === 'gelezen' && bestand.bladen.map(({ twijfel }) => twijfel).sort()).toEqual(
    [TWEEDE.twijfel, GEVULD.twijfel].sort(),
  );

  const elders = await browser.newContext({ ...(baseURL && { baseURL }) });
  const daar = await new Inuit(await elders.newPage()).begin();
  await daar.kies(tekst, naam);
  await daar.knop(in_.doe(2)).click();
  await expect(daar.page.getByText(in_.klaar(2))).toBeFocused();
  await daar.page.getByRole('link', { name: GEVULD.titel }).click();
  await expect(daar.vraag).toHaveValue(GEVULD.themas[0]?.watIkMeAfvraag ?? '');
  await elders.close();
});

test('a preview changes nothing, what is here already is known, and reading in can be undone', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.kies(bestandVan([GEVULD, TWEEDE]));
  await expect(page.getByText(`2 thema’s, 3 waarnemingen, 2 voornemens; ${in_.hierAl.nieuw}`)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(brederDanScherm)).toEqual([]);
  await inuit.knop(in_.toch).click();
  await expect(page.getByText(in_.afgezien)).toBeVisible();
  await expect(page.getByLabel(in_.kies)).toBeFocused();
  await inuit.ga('#/');
  await expect(page.getByRole('link', { name: GEVULD.titel })).toHaveCount(0);

  await inuit.ga('#/inlezen');
  await inuit.leesIn([GEVULD]);
  await inuit.kies(bestandVan([GEVULD, { ...TWEEDE, twijfel: 'Nieuw' }]));
  await expect(inuit.vink(new RegExp(in_.hierAl.gelijk))).not.toBeChecked();
  await inuit.knop(in_.doe(1)).click();
  await expect(page.getByText(in_.klaar(1))).toBeVisible();
  await inuit.knop(in_.ongedaan).click();
  await expect(page.getByText(in_.ongedaanGedaan)).toBeVisible();
  await inuit.ga('#/');
  await expect(page.getByRole('link', { name: GEVULD.titel })).toHaveCount(1);
  await expect(page.getByRole('link', { name: TWEEDE.titel })).toHaveCount(0);
});

test('a file that is no good says why, and changes nothing', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  const heel = bestandVan([GEVULD]);
  const fouten = [
    ['', { reden: 'leeg' }],
    ['Beste collega', { reden: 'geen-json' }],
    [heel.slice(0, -20), { reden: 'afgebroken' }],
    [heel.replace('zucht', 'zuchu'), { reden: 'beschadigd', plaats: 'controle' }],
    [JSON.stringify({ soort: BESTANDSSOORT }), { reden: 'ander-bestand', gevonden: BESTANDSSOORT }],
    [JSON.stringify({ soort: ANALYSESOORT }), { reden: 'ander-bestand', gevonden: ANALYSESOORT }],
    [heel.replace('"versie": 1', '"versie": 2'), { reden: 'nieuwere-versie', versie: 2, begrijpt: 1 }],
  ] as const;
  for (const [tekst, fout] of fouten) {
    await inuit.kies(tekst);
    await expect(page.getByRole('status').filter({ hasText: vertelWerkbladfout(fout) })).toBeVisible();
  }
  await inuit.ga('#/');
  await expect(page.getByRole('link', { name: GEVULD.titel })).toHaveCount(0);
});

test('nothing goes out before every finding was decided on; what is replaced, is replaced only there', async ({
  page,
}) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await inuit.neemMee('bestand');
  await inuit.knop(check.verder).click();
  await expect(page.getByText(check.eerstKiezen)).toBeVisible();
  await expect(page.getByText('06-12345678', { exact: true })).toBeVisible();
  await inuit.knop(check.allesWeg).click();
  await page
    .getByRole('group', { name: check.keuzeBij('06-12345678') })
    .getByRole('radio', { name: check.laat })
    .check();
  const eerste = await tekstVan(await inuit.download());
  expect(eerste).not.toContain('Jansen');
  expect(eerste).toContain('06-12345678');
  expect(new Set(eerste.match(/\[naam \d+\]/g))).toEqual(new Set(['[naam 1]']));

  await inuit.ga('#/');
  await page.getByRole('link', { name: GEVULD.titel }).click();
  await expect(inuit.vraag).toHaveValue(GEVULD.themas[0]?.watIkMeAfvraag ?? '');
  await inuit.neemMee('bestand');
  await inuit.knop(check.allesWeg).click();
  await inuit.vink(ookHier).check();
  await inuit.download();
  await expect(page.getByText(uit.ookHier(1))).toBeVisible();
  await inuit.ga('#/');
  await page.getByRole('link', { name: GEVULD.titel }).click();
  await expect(inuit.vraag).toHaveValue('Bepaalde mevrouw [naam 1] waar het over ging? 🙂');
});

test('nothing found is said with care', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([TWEEDE]);
  await inuit.neemMee('bestand');
  await expect(page.getByText(check.niets)).toBeVisible();
  await inuit.knop(check.terug).click();
  await expect(page.getByRole('radio', { name: uit.vormen.bestand.naam })).toBeChecked();
  // Back is where one was, with what one chose.
  await page.getByRole('radio', { name: uit.vormen.word.naam }).check();
  await inuit.knop(uit.verder).click();
  await inuit.knop(check.terug).click();
  await expect(page.getByRole('radio', { name: uit.vormen.word.naam })).toBeChecked();
  await expect(page.getByText(uit.uitleg)).toBeFocused();
  await inuit.knop(uit.verder).click();
  await inuit.download();
  await inuit.knop(uit.nogEens).click();
  await expect(page.getByText(uit.uitleg)).toBeFocused();
});

test('Word: a document that opens, with headings, tables and every word', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await inuit.neemMee('word');
  await inuit.knop(check.allesWeg).click();
  const download = await inuit.download();
  const naam = download.suggestedFilename();
  expect(naam).toMatch(/^werkblad-\d{4}-\d{2}-\d{2}\.docx$/);
  await expect(page.getByText(uit.klaar.word(naam, 1))).toBeVisible();
  const delen = unzipSync(new Uint8Array(await bytesVan(download)));
  const xml = new TextDecoder().decode(delen['word/document.xml']);
  for (const stuk of [
    'Gesprek van dinsdag',
    '01:01 Ik praat door',
    'Als het stil valt, dan tel ik tot vijf',
    'Thema: Emotie',
  ])
    expect(xml).toContain(stuk);
  expect(xml).not.toContain('Jansen');
  expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
});

test('reminders: neutral by default, at the time on the wall, with the words only when asked for', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await inuit.ga('#/herinneringen');
  await inuit.knop(uit.verder).click();
  await expect(page.getByText(herinneringTeksten.kiesEerst)).toBeVisible();
  await inuit.herinner('Als het stil valt', '2026-12-01', '08:45');
  await inuit.herinner('Als mevrouw Jansen zucht', '2026-12-02', '16:00');
  await inuit.knop(uit.verder).click();
  // Nothing of what was written goes along, so there is nothing to find.
  await expect(page.getByText(check.niets)).toBeVisible();
  const neutraal = await tekstVan(await inuit.download());
  expect(neutraal).not.toMatch(/stil|zucht|Jansen/);
  const gelezen = ICAL.Component.fromString(neutraal.trimEnd()).getAllSubcomponents('vevent');
  expect(gelezen.map((een) => new ICAL.Event(een).startDate.toString())).toEqual([
    '2026-12-01T08:45:00',
    '2026-12-02T16:00:00',
  ]);

  await inuit.knop(uit.nogEens).click();
  await inuit.ga('#/');
  await inuit.ga('#/herinneringen');
  const rij = await inuit.herinner('Als mevrouw Jansen zucht', '2026-12-02', '16:00');
  await rij.getByRole('checkbox', { name: herinneringTeksten.metTekst }).check();
  await inuit.knop(uit.verder).click();
  await inuit.knop(check.allesWeg).click();
  const download = await inuit.download();
  expect(download.suggestedFilename()).toMatch(/^herinneringen-\d{4}-\d{2}-\d{2}\.ics$/);
  const ics = await tekstVan(download);
  expect(ics).toContain('DESCRIPTION:Als mevrouw [naam 1] zucht\\, dan vraag ik waarom\r\n');
});

test('X13 no spreadsheet is offered', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([TWEEDE]);
  await inuit.ga('#/meenemen');
  await expect(page.getByRole('radio')).toHaveCount(Object.keys(uit.vormen).length);
  await expect(page.getByText(/csv|excel|spreadsheet/i)).toHaveCount(0);
});

test('while writing a name is noticed in a pause, without a word in between, and can be replaced', async ({ page }) => {
  const inuit = await new Inuit(page).begin('#/nieuw');
  const veld = page.getByRole('textbox', { name: werkbladvorm.twijfel, exact: true });
  await veld.pressSequentially('Wat wil mevrouw Jansen?');
  await expect(page.getByText(schrijfwacht.regel(1))).toBeVisible();
  await expect(veld).toBeFocused();
  await veld.press('Tab');
  await page.keyboard.press('Enter');
  await inuit.knop(new RegExp(schrijfwacht.vervang('[naam]').replace(/[[\]]/g, '\\$&'))).click();
  await expect(veld).toHaveValue('Wat wil mevrouw [naam 1]?');
  await expect(page.getByText(schrijfwacht.regel(1))).toHaveCount(0);
});

test('what may lead to somebody has a quiet line under it, that stays with its words and in nobody’s way', async ({
  page,
}) => {
  await new Inuit(page).begin('#/nieuw');
  const veld = page.getByRole('textbox', { name: werkbladvorm.twijfel, exact: true });
  const laag = page.locator('.ww-laag');
  const lijnen = laag.locator('mark');
  await veld.pressSequentially('Wat wil mevrouw Jansen?');
  await expect(lijnen).toHaveText(['Jansen']);
  // Typed before it, at once and not only after the next pause.
  await veld.press('Home');
  await veld.pressSequentially('Ja, w');
  await expect(lijnen).toHaveText(['Jansen']);
  const voor = 'Zij zegt niets. '.repeat(12);
  await veld.fill(`${voor}Mevrouw Jansen kijkt weg, en belt 06-12345678.\n\n${voor}`);
  await expect(lijnen).toHaveText(['Jansen', '06-12345678']);

  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const [onder, boven] = await Promise.all([veld, laag].map((een) => een.evaluate(maat)));
    expect(boven).toEqual(onder);
  }
  // Longer than the field may be: the line goes along when it scrolls.
  await veld.fill(`${voor.repeat(6)}Mevrouw Jansen zwijgt.\n${voor.repeat(6)}`);
  await expect(lijnen).toHaveText(['Jansen']);
  await veld.evaluate((el) => el.scrollTo(0, el.scrollHeight / 2));
  await expect.poll(() => laag.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  const [onder, boven] = await Promise.all([veld, laag].map((een) => een.evaluate(maat)));
  expect(boven).toEqual(onder);
  // Nobody meets the words twice.
  await expect(laag).toHaveAttribute('aria-hidden', 'true');
  expect(await laag.evaluate((el: HTMLElement) => el.inert)).toBe(true);
});

test('the people of an invented story are nobody: no line, and no question at the way out', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([
    {
      ...TWEEDE,
      waarnaar: { soort: 'verhaal', verhaal: 'verhaal-druk' },
      twijfel: 'Wat wil meneer Dennis?',
    },
  ]);
  await inuit.neemMee('bestand');
  await expect(page.getByText(check.niets)).toBeVisible();
});

test('marks at a story go to a new sheet, with their time and their turn', async ({ page }) => {
  const analyse = await new Analyseblad(page).open();
  await analyse.thema('Regie').check();
  await analyse.markeer(2, 'Hij kijkt naar de klok.', 'Regie');
  await expect(page.getByText(/^Bewaard om/).first()).toBeVisible();
  await page.getByRole('link', { name: werkbladlinks.naarVanAnalyse }).click();
  await page.getByRole('radio', { name: slotTeksten.eersteKeer.alleenIk }).check();
  await page.getByRole('button', { name: slotTeksten.eersteKeer.begin }).click();
  await expect(page.getByText(vanAnalyse.gevonden(1, 0, ['Regie']))).toBeVisible();
  await page.getByRole('button', { name: vanAnalyse.maak }).click();
  const regie = page.getByRole('region', { name: 'Regie' });
  await expect(regie.getByRole('textbox', { name: waarneming.tekst(1), exact: true })).toHaveValue(
    'Hij kijkt naar de klok.',
  );
  await expect(regie.getByRole('button', { name: waarneming.naar(analyse.tijd(2)) })).toBeVisible();
  // Going back makes no second sheet.
  await page.goBack();
  await page.goto('werkblad/#/');
  await expect(page.getByRole('list', { name: overzichtTeksten.lijst }).getByRole('link')).toHaveCount(1);
});

test('without marks at a story one is told, and begins with an empty sheet', async ({ page }) => {
  await new Inuit(page).begin('#/nieuw/analyse/verhaal-druk');
  await expect(page.getByText(vanAnalyse.niets)).toBeVisible();
  await page.getByRole('link', { name: vanAnalyse.leeg }).click();
  await expect(page.getByRole('textbox', { name: werkbladvorm.titel, exact: true })).toBeVisible();
});
