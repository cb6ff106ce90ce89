/** The exercises about SLIM: the plane in three ways, the help, the explanation, and the way from one to the next. */
import type { Locator } from '@playwright/test';
import { kaart as woorden, knoppen } from '#teksten/oefening.ts';
import { reeksTeksten, verderZegt } from '#teksten/reeks.ts';
import { hulpTeksten, lezingTeksten } from '#teksten/slimoefening/hulp.ts';
import { plaatsenTeksten } from '#teksten/slimoefening/plaatsen.ts';
import { plekInWoorden } from '#teksten/vlak.ts';
import { expect, test } from '../hulp/proef.ts';
import { Oefenkaart } from './hulp/oefenkaart.ts';

const schuif = (o: Oefenkaart, as: 'willen' | 'kunnen'): Locator =>
  o.kaart.getByRole('slider', { name: plaatsenTeksten.schuif[as] });
const stap = (o: Oefenkaart, as: 'willen' | 'kunnen', nummer: number): Locator =>
  o.kaart.getByRole('radio', { name: plaatsenTeksten[`${as}Stappen`][nummer] ?? '', exact: true });
const vlak = (o: Oefenkaart): Locator => o.kaart.locator('.vlak svg');

/** The middle of the drawing, and how far an axis reaches, in pixels of the page. */
async function maten(o: Oefenkaart) {
  await vlak(o).scrollIntoViewIfNeeded();
  const vak = (await vlak(o).boundingBox())!;
  const deel = vak.width / 350;
  return { x: vak.x + 180 * deel, y: vak.y + 170 * deel, as: 150 * deel };
}

test.describe('the plane', () => {
  test('the questions, the arrow keys and the hand stay in step, and it is all kept', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-plaatsen-06');
    await stap(o, 'willen', 4).check();
    await expect(schuif(o, 'willen')).toHaveValue('10');
    await stap(o, 'kunnen', 1).check();
    await expect(o.melding).toHaveText(plekInWoorden({ willen: 1, kunnen: -0.5 }));
    await expect(schuif(o, 'kunnen')).toHaveAttribute('aria-valuetext', plekInWoorden({ willen: 1, kunnen: -0.5 }));

    await schuif(o, 'willen').focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await expect(schuif(o, 'kunnen'), 'an arrow across goes to the other axis').toBeFocused();
    await expect(schuif(o, 'kunnen')).toHaveAttribute('aria-valuetext', plekInWoorden({ willen: 0.6, kunnen: -0.6 }));
    await expect(stap(o, 'willen', 3), 'the nearest of the five').toBeChecked();

    const { x, y, as } = await maten(o);
    await page.mouse.move(x + 0.6 * as, y + 0.6 * as);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.move(x - 0.5 * as, y - as, { steps: 4 });
    await page.mouse.up();
    await expect(o.melding).toHaveText(plekInWoorden({ willen: -0.5, kunnen: 1 }));
    await expect(stap(o, 'willen', 1)).toBeChecked();
    await expect(stap(o, 'kunnen', 4)).toBeChecked();
    await o.isBewaard();
    await o.herlaad();
    await expect(schuif(o, 'kunnen')).toHaveValue('10');
  });

  test('a tap places the point, and on a border it says what would tip the balance', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-plaatsen-06');
    const { x, y, as } = await maten(o);
    await page.mouse.click(x, y + 0.5 * as);
    await expect(o.kaart.getByText(plekInWoorden({ willen: 0, kunnen: -0.5 })).first()).toBeVisible();
    await expect(o.kaart.getByText(plaatsenTeksten.doorslag.willen)).toBeVisible();
  });

  test('moving and recording at once records what was moved', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-plaatsen-06');
    await schuif(o, 'willen').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await o.legVast();
    await o.knop(knoppen.toonEerder).or(o.knop(knoppen.bekijkAlles)).or(o.knop(knoppen.nogEens)).first().waitFor();
    await expect(o.kaart.getByText('Kies eerst')).toHaveCount(0);
    await o.herlaad();
    await expect(schuif(o, 'willen')).toHaveValue('10');
    await expect(schuif(o, 'kunnen')).toHaveValue('10');
  });

  test('afterwards: three points, the diagnosis per axis, and clues that lead to the turn', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-plaatsen-01');
    await stap(o, 'willen', 4).check();
    await stap(o, 'kunnen', 4).check();
    await o.legVast();
    await o.knop(knoppen.bekijkAlles).click();
    await expect(
      o.kaart.getByRole('img', { name: /^Vlak met drie punten\. Jij: willen: gangbaar, kunnen: hoog/ }),
    ).toBeVisible();
    await expect(o.kaart.getByText('Je las de andere kant op. Beide lezingen zien laag.')).toBeVisible();
    await expect(o.kaart.getByText('Links in het vlak betekent nooit dat iemand niet wil.')).toBeVisible();
    await expect(o.kaart.getByRole('heading', { name: /^Lezing a: willen: gangbaar, kunnen: laag/ })).toBeVisible();
    const clues = o.kaart.locator('section').filter({ hasText: lezingTeksten.waaraan });
    await clues.getByRole('link').first().click();
    await expect(page.locator('li:target')).toBeInViewport();
  });
});

test.describe('the help', () => {
  test('we do it first; then only the clues, or nothing', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-herkennen-01');
    const ons = o.kaart.getByText(`${hulpTeksten.onsAntwoord}:`);
    await expect(ons).toBeVisible();
    await o.kaart.getByRole('radio', { name: hulpTeksten.keuzes.aanwijzingen }).check();
    await expect(ons).toHaveCount(0);
    await expect(o.kaart.getByRole('link', { name: /^Lees terug op/ }).first()).toBeVisible();
    await o.kaart.getByRole('radio', { name: hulpTeksten.keuzes.geen }).check();
    await expect(o.kaart.getByRole('link', { name: /^Lees terug op/ })).toHaveCount(0);
  });

  test('half: one axis is there, and goes when somebody wants no help', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-plaatsen-03');
    const eerste = o.kaart.getByRole('group', { name: plaatsenTeksten.willen }).getByRole('radio', { checked: true });
    await expect(eerste).toHaveCount(1);
    await o.kaart.getByRole('radio', { name: hulpTeksten.keuzes.geen }).check();
    await expect(eerste).toHaveCount(0);
    await o.kaart.getByRole('radio', { name: hulpTeksten.keuzes.half }).check();
    await expect(eerste).toHaveCount(1);
  });

  test('half: two zelfbeelden are left, and all four without help', async ({ page }) => {
    const o = await new Oefenkaart(page).open('slim-herkennen-03');
    const zelfbeelden = o.kaart.locator('input[name="zelfbeeld"]');
    await expect(zelfbeelden).toHaveCount(2);
    await expect(o.kaart.getByText(hulpTeksten.kijkHier)).toBeVisible();
    await o.kaart.getByRole('radio', { name: hulpTeksten.keuzes.geen }).check();
    await expect(zelfbeelden).toHaveCount(4);
  });
});

test('an explanation that does not arrive says so, and comes with another try', async ({ page, ruis }) => {
  const o = await new Oefenkaart(page).open('slim-rol-06');
  ruis.hoortErbij(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await o.kaart.getByRole('radio').first().check();
  await o.legVast();
  const alles = o.knop(knoppen.bekijkAlles);
  if (await alles.isVisible()) await alles.click();
  await expect(o.kaart.getByText(woorden.kwamNiet)).toBeVisible();
  await page.context().setOffline(false);
  await o.knop(knoppen.haalOpnieuw).click();
  await expect(o.kaart.getByRole('heading', { name: /^Lezing a:/ })).toBeVisible();
});

test.describe('from one to the next', () => {
  test('what was done is marked, and the next one hangs on how it went', async ({ page }) => {
    await page.goto('oefenen/slim/');
    const rij = page.getByRole('region', { name: reeksTeksten.soorten['slim-rol'].titel });
    await expect(rij.getByText(verderZegt.begin)).toBeVisible();
    await expect(rij.getByText(reeksTeksten.gedaan, { exact: true }).filter({ visible: true })).toHaveCount(0);

    const o = await new Oefenkaart(page).open('slim-rol-01');
    await expect(page.getByText(reeksTeksten.volgende)).toBeVisible();
    await o.kaart.getByRole('radio', { name: /^Ouder-figuur/ }).check();
    await o.legVast();
    await expect(page.getByText(verderZegt.stap), 'right at once: past the second that we do').toBeVisible();

    await page.goto('oefenen/slim/');
    await expect(rij.getByText(reeksTeksten.gedaan, { exact: true }).filter({ visible: true })).toHaveCount(1);
    await expect(rij.getByText(verderZegt.stap)).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every exercise is in the list, and each leads to another', async ({ page }) => {
    await page.goto('oefenen/slim/');
    const links = page.locator('vknz-reeks').getByRole('listitem').getByRole('link');
    expect(await links.count()).toBeGreaterThanOrEqual(40);
    await links.first().click();
    await expect(page.getByText(reeksTeksten.volgende)).toBeVisible();
    await page.getByText(reeksTeksten.volgende).locator('..').getByRole('link').click();
    await expect(page).toHaveURL(/slim-plaatsen-02/);
  });
});
