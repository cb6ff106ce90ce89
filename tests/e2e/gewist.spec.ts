/** After erasing: the receipt, what nobody but the person can erase, and nothing to come back to. */
import { controlelijst } from '#teksten/controlelijst.ts';
import { gewistTeksten as t } from '#teksten/gewist.ts';
import { bonzin } from '#teksten/wisbon.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { expect, test } from '../hulp/proef.ts';
import { alsBestand, bestandstekst, keuze } from './hulp/voortgangsbestand.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const VOL = alsBestand(bestandstekst({ oefeningen: [keuze(['vragen'])] }));

test('after Wis alles it shows the receipt, also when loaded again, and there is no step back to undo', async ({
  page,
}) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  await voortgang.wis();
  await page.getByRole('link', { name: wisTeksten.klaar }).click();
  await expect(page).toHaveURL(/gewist\/#[a-z\d._-]+$/);
  await expect(page.getByText(t.stand.leeg)).toBeVisible();
  const bon = page.getByRole('region', { name: t.bonKop });
  await expect(bon.getByRole('listitem')).toContainText([bonzin({ plek: 'antwoorden', stand: 'leeg', aantal: 1 })]);
  await page.reload();
  await expect(page.getByText(t.stand.leeg)).toBeVisible();
  await expect(page.getByText(t.nuWel)).toBeHidden();
  for (const punt of t.buiten.punten) await expect(page.getByText(punt)).toBeVisible();

  await page.goBack();
  await expect(page).not.toHaveURL(/voortgang/);
  await expect(page.getByRole('button', { name: wisTeksten.herstel })).toHaveCount(0);
});

test('it says so when something is left', async ({ page }) => {
  await page.goto('gewist/#sleutel.leeg_databank.niet-leeg');
  await expect(page.getByText(t.stand['niet-leeg'])).toBeVisible();
  await expect(page.getByText(t.stand.leeg)).toBeHidden();
  await expect(page.getByText(t.sleutel)).toBeVisible();
});

test('an address that somebody made up shows no receipt and no words of theirs', async ({ page }) => {
  await page.goto('gewist/#sleutel.leeg.<img src=x>_geheim.leeg');
  await expect(page.getByText(t.zonderBon)).toBeVisible();
  await expect(page.getByText(t.stand.leeg)).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('geheim');
});

test('a receipt that somebody made up, or an old one, does not hide what is there now', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  await page.goto('gewist/#sleutel.leeg_antwoorden.leeg');
  await expect(page.getByText(t.nuWel)).toBeVisible();
});

test('E7: the page has the cache emptied, and a visit by itself erases nothing that people wrote', async ({
  page,
  request,
}) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(VOL);
  // A browser keeps this header to itself, so it is asked for beside it.
  const antwoord = await request.get('gewist/');
  expect(antwoord.headers()).toMatchObject({ 'clear-site-data': '"cache"', 'cache-control': 'no-store' });
  await page.goto('gewist/');
  await page.goto('privacy/controle/');
  await expect(page.getByText(controlelijst.winkel('oefeningen', 1, 0).split(',')[0] ?? '')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list of what the site cannot erase is there', async ({ page }) => {
    await page.goto('gewist/');
    await expect(page.getByText(t.zonderBon)).toBeVisible();
    await expect(page.getByText(t.buiten.punten[0])).toBeVisible();
  });
});
