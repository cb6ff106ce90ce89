/** A sheet beside an oefenverhaal: writing with times, taking turns over, losing nothing, and hiding everything at once. */
import { duidingvraag } from '#teksten/analysevorm.ts';
import { gesprek, naast, toetsen } from '#teksten/werkbladnaast.ts';
import { checklist, kijkweg } from '#teksten/werkbladopname.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { metWie, voornemens, waarneming, waarnaar, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { DRUK } from './hulp/analyseblad.ts';
import { Werkbladblad } from './hulp/werkbladblad.ts';

const DERDE = DRUK.transcript[2];
if (!DERDE || 'sprong' in DERDE) throw new Error('The third line of the story is no turn.');

test('a whole sheet on a story, and everything is there after a reload', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.veld(werkbladvorm.titel).fill('Oefening van november');
  await blad.met('anders').check();
  await blad.veld(metWie.wie).fill('mijn werkbegeleider');
  await blad.kijk('verhaal').check();
  await page.getByRole('combobox', { name: waarnaar.verhaal }).selectOption({ label: DRUK.titel });
  for (const naam of ['Weerstand', 'Regie', 'Emotie']) await blad.thema(naam).check();
  await blad.thema('Feedback').focus();
  await page.keyboard.press('Space');
  await expect(blad.thema('Feedback'), 'a fourth is refused').not.toBeChecked();
  await expect(page.getByText(werkbladvorm.themasVol)).toBeVisible();
  await blad.thema('Emotie').uncheck();
  await blad.veld(werkbladvorm.twijfel).fill('Praat ik te veel?');

  // A turn goes to the thema in which one wrote last, with its time and its words.
  await blad.vraag('Regie').fill('Wie bepaalt waar het over gaat?');
  await blad.naast
    .getByRole('button', { name: /^Neem over/ })
    .nth(2)
    .click();
  await expect(blad.waarneming('Regie', 1)).toBeFocused();
  await expect(blad.waarneming('Regie', 1)).toHaveValue(new RegExp(DERDE.tekst.slice(0, 12)));
  await page.keyboard.type(' Dan is het even stil.');
  await expect(blad.waarneming('Regie', 1)).toHaveValue(/Dan is het even stil\.$/);

  // A time jumps to its turn.
  await blad
    .deel('Regie')
    .getByRole('button', { name: /^Ga naar/ })
    .click();
  await expect(blad.naast.locator('li:focus')).toContainText(DERDE.tekst.slice(0, 12));

  // A typed time, in another form; what is no time stays in the field and changes nothing.
  await blad.erbij('Weerstand').click();
  const tijd = blad.deel('Weerstand').getByRole('textbox', { name: waarneming.tijd(1) });
  await expect(blad.waarneming('Weerstand', 1)).toBeFocused();
  await tijd.fill('kwart over');
  await tijd.blur();
  await expect(page.getByText('is geen tijdcode')).toBeVisible();
  await tijd.fill('1.05');
  await tijd.blur();
  await expect(blad.deel('Weerstand').getByRole('button', { name: waarneming.naar('01:05') })).toBeVisible();
  await blad.waarneming('Weerstand', 1).fill('Hij is boos.');
  await expect(page.getByText(duidingvraag.kop)).toBeVisible();
  await blad.waarneming('Weerstand', 1).fill('Hij kijkt naar de deur.');
  await expect(page.getByText(duidingvraag.kop)).toHaveCount(0);

  await blad.deel('Weerstand').getByRole('button', { name: voornemens.erbij }).click();
  await page.keyboard.type('hij naar de deur kijkt');
  await blad.deel('Weerstand').getByRole('textbox', { name: voornemens.dan }).fill('vraag ik wat hij nodig heeft');
  await blad.bewaard();
  await page.reload();
  await expect(blad.waarneming('Regie', 1)).toHaveValue(/Dan is het even stil\.$/);
  await expect(blad.waarneming('Weerstand', 1)).toHaveValue('Hij kijkt naar de deur.');
  await expect(blad.deel('Weerstand').getByRole('textbox', { name: voornemens.dan })).toHaveValue(/nodig heeft$/);
  await expect(page).toHaveTitle(/^(?!.*Oefening van november)/);
});

test('what is taken away comes back where it was, and times put in order stay in order', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Contact').check();
  for (const [i, [tijd, tekst]] of [
    ['2:00', 'laatst'],
    ['0:30', 'eerst'],
    ['', 'zonder tijd'],
  ].entries()) {
    await blad.erbij('Contact').click();
    await blad.waarneming('Contact', i + 1).fill(tekst ?? '');
    const veld = blad.deel('Contact').getByRole('textbox', { name: waarneming.tijd(i + 1) });
    await veld.fill(tijd ?? '');
    await veld.blur();
  }
  await blad.knop(waarneming.opTijd).click();
  await blad.rijen('Contact', ['eerst', 'laatst', 'zonder tijd']);
  await blad.knop(waarneming.wegVan(1)).click();
  await expect(blad.knop(waarneming.zetTerug)).toBeFocused();
  await blad.rijen('Contact', ['laatst', 'zonder tijd']);
  await page.keyboard.press('Enter');
  await blad.rijen('Contact', ['eerst', 'laatst', 'zonder tijd']);
  await expect(blad.waarneming('Contact', 1)).toBeFocused();

  // Two taken away before the page could draw: the last one comes back at the place that is left of its own.
  await blad.deel('Contact').evaluate(
    (deel, namen) => {
      const knoppen = namen.map((naam) => deel.querySelector<HTMLElement>(`button[aria-label="${naam}"]`));
      for (const knop of knoppen) knop?.click();
    },
    [waarneming.wegVan(1), waarneming.wegVan(2)],
  );
  await blad.rijen('Contact', ['zonder tijd']);
  await blad.knop(waarneming.zetTerug).click();
  await blad.rijen('Contact', ['laatst', 'zonder tijd']);
});

test('notes are not lost by choosing something else to look at', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('notities').check();
  await blad.veld(naast.notities).fill('Hij kwam te laat binnen.');
  await blad.kijk('verhaal').check();
  await expect(page.getByText(waarnaar.gaatWeg.notities)).toBeVisible();
  await page.getByRole('combobox', { name: waarnaar.verhaal }).selectOption({ label: DRUK.titel });
  await expect(blad.naast.getByText(gesprek.verzonnen)).toBeVisible();
  await expect(page.getByText(waarnaar.isWeg.notities)).toBeVisible();
  await blad.knop(waarnaar.zetTerug).click();
  await expect(blad.veld(naast.notities)).toHaveValue('Hij kwam te laat binnen.');
});

test('what was written under a thema that is taken off is said to be kept, and comes back', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Regie').check();
  await blad.vraag('Regie').fill('Wie bepaalt waar het over gaat?');
  await blad.thema('Regie').uncheck();
  await expect(page.getByText(werkbladvorm.opzij('Regie'))).toBeVisible();
  await blad.knop(werkbladvorm.zetTerugVan('Regie')).click();
  await expect(blad.thema('Regie')).toBeFocused();
  await expect(blad.thema('Regie')).toBeChecked();
  await expect(blad.vraag('Regie')).toHaveValue('Wie bepaalt waar het over gaat?');
  await expect(page.getByText(werkbladvorm.opzij('Regie'))).toHaveCount(0);

  // Without room for it there is no button; it is still said.
  await blad.thema('Regie').uncheck();
  for (const naam of ['Weerstand', 'Emotie', 'Contact']) await blad.thema(naam).check();
  await expect(page.getByText(werkbladvorm.opzij('Regie'))).toBeVisible();
  await expect(blad.knop(werkbladvorm.zetTerugVan('Regie'))).toHaveCount(0);
  await blad.thema('Contact').uncheck();
  await expect(page.getByText(werkbladvorm.opzij('Contact')), 'nothing was written there').toHaveCount(0);
  await expect(blad.knop(werkbladvorm.zetTerugVan('Regie'))).toBeVisible();
});

test('before an own recording: practise first, six questions once per sheet, and only a moment is kept', async ({
  page,
}) => {
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('opname').check();
  await expect(blad.knop(checklist.oefenKnop)).toBeVisible();
  await blad.knop(checklist.verder).click();
  await expect(page.getByText(checklist.nogNiet(6))).toBeVisible();
  await blad.beantwoordChecklist();
  await expect(page.getByLabel(speler.kies)).toBeFocused();
  await blad.bewaard();
  await page.reload();
  await blad.kijk('transcript').check();
  await expect(blad.naast.getByRole('heading', { name: 'Transcript inlezen' })).toBeVisible();
  await expect(page.getByText(checklist.kop)).toHaveCount(0);
});

test('one key hides everything at once, Escape does not bring it back, and the focus returns', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  const titel = await page.title();
  await blad.veld(werkbladvorm.titel).fill('niet voor iedereen');
  await page.keyboard.press('F4');
  const scherm = page.getByRole('dialog', { name: kijkweg.titel });
  await expect(scherm).toBeVisible();
  await expect(page).toHaveTitle(kijkweg.titel);
  // Nothing of the page can be seen: the screen is one colour but for its own sentence and button.
  const vlak = await scherm.boundingBox();
  expect(vlak).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(scherm).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('hier komt niets');
  await page.keyboard.press('F4');
  await expect(scherm).toBeHidden();
  await expect(page).toHaveTitle(titel);
  await expect(blad.veld(werkbladvorm.titel)).toBeFocused();
  await expect(blad.veld(werkbladvorm.titel)).toHaveValue('niet voor iedereen');

  await blad.knop(kijkweg.knopMet('F4')).click();
  await blad.knop(kijkweg.terugMet('F4')).click();
  await expect(scherm).toBeHidden();
  await expect(blad.knop(kijkweg.knopMet('F4'))).toBeFocused();
});

test('the sheet fits a phone: nothing scrolls sideways, and what is beside comes above', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('verhaal').check();
  await page.getByRole('combobox', { name: waarnaar.verhaal }).selectOption({ label: DRUK.titel });
  await blad.thema('Interventielogica').check();
  await blad.naast
    .getByRole('button', { name: /^Neem over/ })
    .first()
    .click();
  await expect(blad.waarneming('Interventielogica', 1)).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [kijk, schrijf] = [await blad.naast.boundingBox(), await blad.deel('Interventielogica').boundingBox()];
  expect((kijk?.y ?? 0) + (kijk?.height ?? 0)).toBeLessThanOrEqual(schrijf?.y ?? 0);
  // Folded, it is out of the way.
  await blad.naast.getByRole('heading', { name: naast.kop }).click();
  await expect(blad.naast.getByText(gesprek.verzonnen)).toBeHidden();
});

test('every field for own words keeps quiet', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('notities').check();
  await blad.met('anders').check();
  await blad.thema('Emotie').check();
  await blad.erbij('Emotie').click();
  await blad.deel('Emotie').getByRole('button', { name: voornemens.erbij }).click();
  const velden = await page
    .locator('main')
    .locator('textarea, input[type=text]')
    .evaluateAll((alle) =>
      alle.map((veld) =>
        ['autocomplete', 'spellcheck', 'translate', 'autocorrect', 'autocapitalize']
          .map((naam) => veld.getAttribute(naam))
          .join(' '),
      ),
    );
  expect(velden.length).toBeGreaterThan(7);
  expect(new Set(velden)).toEqual(new Set(['off false no off off']));
});

test('the keys can be changed and switched off, and only their names are kept', async ({ page }) => {
  const blad = await new Werkbladblad(page).open();
  await blad.kijk('opname').check();
  await blad.beantwoordChecklist();
  await blad.naast.getByText(toetsen.kop).click();
  await page.getByRole('combobox', { name: toetsen.actie.kijkweg }).selectOption('uit');
  await page.keyboard.press('F4');
  await expect(page.getByRole('dialog', { name: kijkweg.titel })).toBeHidden();
  await page.getByRole('combobox', { name: toetsen.actie.kijkweg }).selectOption('F9');
  await expect(page.getByRole('combobox', { name: toetsen.actie.terug }), 'no key does two things').toHaveValue('uit');
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: kijkweg.titel })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('vknz:werkblad-toetsen'))).toBe(
    '{"kijkweg":"F9","speel":"F8","terug":"uit","tijd":"F2"}',
  );
});
