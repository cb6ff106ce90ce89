/** Taking progress along in a file, and reading it somewhere else. */
import type { Page } from '@playwright/test';
import { antwoordTeksten, importFout, importTeksten as t } from '#teksten/inlezen.ts';
import { kiesTeksten, voortgangTeksten } from '#teksten/voortgangspagina.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { blijvendTeksten } from '#teksten/opslag.ts';
import { exportTeksten } from '#teksten/voortgang.ts';
import { expect, test } from '../hulp/proef.ts';
import { alsBestand, bestandstekst, herschrijven, keuze, sorteren } from './hulp/voortgangsbestand.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const LES = 'De dichte deur';
const GELEZEN = { 'les-de-dichte-deur': '2026-10-02T08:00:00.000Z' };
const keuzeHier = (page: Page) => page.getByRole('radio', { name: t.hier });
const keuzeBestand = (page: Page) => page.getByRole('radio', { name: t.bestand });

test('a file restores everything in another browser', async ({ page, browser, baseURL }) => {
  const eerst = await new Voortgangspagina(page).open();
  await eerst.leesIn(alsBestand(bestandstekst({ gelezen: GELEZEN, oefeningen: [keuze(['vragen']), sorteren] })));
  const { naam, inhoud, tekst } = await eerst.bewaar();
  expect(naam).toMatch(/^voortgang-\d{4}-\d{2}-\d{2}\.json$/);
  expect(inhoud.soort).toBe('vknz-voortgang');
  await expect(page.getByText(exportTeksten.klaar(naam, 2, 1))).toBeVisible();

  const elders = await browser.newContext({ ...(baseURL && { baseURL }) });
  const daar = await new Voortgangspagina(await elders.newPage()).open();
  await daar.leesIn(alsBestand(tekst, naam));
  await expect(daar.page.locator(':focus')).toContainText(t.gedaan(2, 1));
  await expect(daar.merkje(LES)).toBeChecked();
  await expect(daar.oefeningen('Veilig leren')).toHaveCount(1);
  expect((await daar.bewaar()).inhoud.oefeningen).toEqual(inhoud.oefeningen);
  await elders.close();
});

test('a preview says what would change, and changes nothing yet', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.bekijk(alsBestand(bestandstekst({ gelezen: GELEZEN, oefeningen: [sorteren] })));
  await expect(page.getByRole('status').filter({ hasText: t.samenvatting(1, 1, 0) })).toBeVisible();
  await expect(page.getByRole('row', { name: `${LES} ${t.lesSoort.nieuw}` })).toBeVisible();
  await expect(page.getByRole('row', { name: `Mag dit? ${t.oefeningSoort.nieuw}` })).toBeVisible();
  await expect(voortgang.merkje(LES)).not.toBeChecked();
  await page.getByRole('button', { name: t.toch }).click();
  await expect(page.getByText(kiesTeksten.afgezien)).toBeVisible();
  await expect(voortgang.kiezer).toBeFocused();
  await page.reload();
  await voortgang.klaar();
  await expect(page.getByText(voortgangTeksten.nogNiets)).toBeVisible();
});

test('a file that was read already has nothing to add', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  const bestand = alsBestand(bestandstekst({ gelezen: GELEZEN, oefeningen: [sorteren] }));
  await voortgang.leesIn(bestand);
  await voortgang.bekijk(bestand);
  await expect(page.getByText(t.niets)).toBeVisible();
  await expect(page.getByRole('button', { name: t.doe })).toHaveCount(0);
  await page.getByText(t.gelijk(2)).click();
  await expect(page.getByRole('row', { name: `${LES} ${t.lesSoort.gelijk}` })).toBeVisible();
});

test.describe('two answers to one exercise', () => {
  const HIER = keuze(['vragen', 'oefenverhaal']);
  const BESTAND = keuze(['vragen', 'team'], 60);

  for (const kant of ['hier', 'bestand'] as const) {
    test(`${kant} is used when it is chosen, and the other is kept`, async ({ page }) => {
      const voortgang = await new Voortgangspagina(page).open();
      await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [HIER, herschrijven('Hier.')] })));
      await voortgang.bekijk(
        alsBestand(bestandstekst({ oefeningen: [BESTAND, herschrijven('Uit het bestand.', 60)] })),
      );
      const eerste = page.getByRole('group', { name: 'Kies je eerste, veilige stap' });
      await expect(eerste.getByText('Ik lees eerst een oefenverhaal')).toBeVisible();
      await expect(eerste.getByText('Ik wacht tot we het er in het team over gehad hebben.')).toBeVisible();
      await expect(keuzeBestand(page).first()).toHaveAccessibleDescription(/Ik wacht tot/);
      await expect(eerste.getByRole('radio', { name: t.nieuwste })).toHaveAccessibleName(new RegExp(t.bestand));
      await expect(
        page.getByRole('group', { name: 'Terug naar wat er staat' }).getByText('Uit het bestand.'),
      ).toBeVisible();
      await (kant === 'hier' ? keuzeHier(page) : keuzeBestand(page)).first().check();
      await page.getByRole('button', { name: t.doe }).click();
      await expect(page.locator(':focus')).toContainText(t.gedaan(2, 0));

      const { inhoud } = await voortgang.bewaar();
      const [stap, zin] = inhoud.oefeningen;
      const [wel, niet] = kant === 'hier' ? [HIER, BESTAND] : [BESTAND, HIER];
      expect(stap?.concept).toEqual(wel.concept);
      expect(stap?.oud.map(({ antwoord }) => antwoord)).toEqual([niet.concept]);
      // Not decided: what is here stays, and what was in the file is kept.
      expect(zin?.concept).toEqual(herschrijven('Hier.').concept);
      expect(zin?.oud.map(({ antwoord }) => antwoord)).toEqual([herschrijven('Uit het bestand.').concept]);
    });
  }

  test('of an exercise that left the site can be decided too', async ({ page }) => {
    const voortgang = await new Voortgangspagina(page).open();
    await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [{ ...HIER, id: 'oef-van-vroeger' }] })));
    await voortgang.bekijk(alsBestand(bestandstekst({ oefeningen: [{ ...BESTAND, id: 'oef-van-vroeger' }] })));
    const groep = page.getByRole('group', { name: antwoordTeksten.onbekendeOefening });
    await expect(groep.getByText(antwoordTeksten.weg)).toHaveCount(4);
  });
});

test('settings change only when the person says so, and then at once', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  const html = page.locator('html');
  const bestand = alsBestand(bestandstekst({ gelezen: GELEZEN, instellingen: { tekstgrootte: 'groot' } }));
  await voortgang.leesIn(bestand);
  await expect(html).not.toHaveAttribute('data-tekst');
  await voortgang.bekijk(bestand);
  await page.getByRole('checkbox', { name: t.instellingen }).check();
  await page.getByRole('button', { name: t.doe }).click();
  await expect(html).toHaveAttribute('data-tekst', 'groot');
});

const goed = bestandstekst({ gelezen: GELEZEN, oefeningen: [sorteren] });
const KAPOT = [
  { wat: 'an empty file', tekst: ' ', reden: 'leeg' },
  { wat: 'half a file', tekst: goed.slice(0, 200), reden: 'geen-json' },
  { wat: 'a file of something else', tekst: '{"soort":"boodschappen"}', reden: 'ander-bestand' },
  { wat: 'a file of a newer release', tekst: goed.replace('"versie": 1', '"versie": 99'), reden: 'nieuwere-versie' },
  { wat: 'a file that somebody changed', tekst: goed.replace('past-niet', 'past'), reden: 'beschadigd' },
] as const;

for (const { wat, tekst, reden } of KAPOT) {
  test(`${wat} changes nothing, and says what, why and what now`, async ({ page }) => {
    const voortgang = await new Voortgangspagina(page).open();
    await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [keuze(['vragen'])] })));
    const voor = (await voortgang.bewaar()).inhoud;
    await voortgang.kiezer.setInputFiles(alsBestand(tekst));
    const status = page.getByRole('status').filter({ hasText: importFout[reden].waarom });
    await expect(status).toContainText(importFout[reden].wat);
    await expect(status).toContainText(importFout[reden].nu);
    await expect(page.getByRole('button', { name: t.doe })).toHaveCount(0);
    const na = (await voortgang.bewaar()).inhoud;
    expect([na.gelezen, na.oefeningen]).toEqual([voor.gelezen, voor.oefeningen]);
  });
}

test('a preview is withdrawn when everything is erased in another tab', async ({ page, context }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [keuze(['vragen'])] })));
  await voortgang.bekijk(alsBestand(bestandstekst({ oefeningen: [keuze(['team'], 5)] })));
  const daar = await new Voortgangspagina(await context.newPage()).open();
  await daar.wis();
  await expect(page.getByText(kiesTeksten.gewist)).toBeVisible();
  await expect(page.getByRole('button', { name: t.doe })).toHaveCount(0);
  await expect(daar.page.getByText(wisTeksten.bonLeeg)).toBeVisible();
});

test('a file that is chosen before the script is there is read all the same', async ({ page }) => {
  let laatLos = (): void => undefined;
  const slot = new Promise<void>((los) => (laatLos = los));
  await page.route('**/_astro/Inlezen*.js', async (route) => {
    await slot;
    await route.continue();
  });
  await page.goto('voortgang/', { waitUntil: 'commit' });
  const voortgang = new Voortgangspagina(page);
  await voortgang.kiezer.setInputFiles(alsBestand(goed));
  laatLos();
  await expect(page.getByRole('heading', { name: t.voorbeeldKop })).toBeVisible();
});

for (const [ja, zegt] of [
  [true, blijvendTeksten.ja],
  [false, blijvendTeksten.nee],
] as const) {
  test(`the browser is asked to keep what is stored only after a click, and answers ${ja ? 'yes' : 'no'}`, async ({
    page,
  }) => {
    await page.addInitScript((antwoord) => {
      let gevraagd = 0;
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () => {
        gevraagd += 1;
        document.documentElement.dataset.gevraagd = String(gevraagd);
        return Promise.resolve(antwoord);
      };
    }, ja);
    await new Voortgangspagina(page).open();
    const knop = page.getByRole('button', { name: blijvendTeksten.knop });
    await expect(knop).toBeVisible();
    await expect(page.getByText(zegt)).toBeHidden();
    await expect(page.locator('html')).not.toHaveAttribute('data-gevraagd');
    await knop.press('Enter');
    await expect(page.getByText(zegt)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-gevraagd', '1');
    await expect(knop).toBeFocused();
  });
}
