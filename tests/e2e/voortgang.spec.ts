/** The page about progress: what somebody read and did, in step with other tabs, and when a browser keeps nothing. */
import { lesTeksten } from '#teksten/les.ts';
import { opslagTeksten } from '#teksten/opslag.ts';
import { exportTeksten, nietBewaard } from '#teksten/voortgang.ts';
import { importFout } from '#teksten/inlezen.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { voortgangskader as kader } from '#teksten/voortgangskader.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { padenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { alsBestand, bestandstekst, herschrijven, keuze, sorteren } from './hulp/voortgangsbestand.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const LES = 'De dichte deur';
const LESSEN = padenIn().filter((pad) => pad.startsWith('lessen/')).length;
const LESPAD = 'lessen/waarom-kijken/de-dichte-deur/';
const vandaag = (): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();

test('a new visitor hears that nothing was done yet, and sees every lesson', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await expect(page.getByText(t.nogNiets)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(LESSEN);
  await expect(voortgang.merkje(LES)).not.toBeChecked();
  await expect(page.getByText(opslagTeksten.wat)).toHaveCount(0);
});

test('a lesson marked as read stands there with its day, and the way back to it', async ({ page }) => {
  await page.goto(LESPAD);
  await page.getByRole('button', { name: lesTeksten.gelezen }).click();
  const voortgang = await new Voortgangspagina(page).open();
  await expect(voortgang.merkje(LES)).toBeChecked();
  await expect(page.getByText(t.gelezenOp(vandaag()))).toBeVisible();
  await expect(page.getByText(t.gelezen(1, LESSEN))).toBeVisible();
  await page.getByRole('link', { name: t.verder(LES) }).click();
  await expect(page.getByRole('heading', { level: 1, name: LES })).toBeVisible();
});

test('a mark can be taken away and put back by keyboard, without losing the place', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  const merkje = voortgang.merkje(LES);
  await merkje.focus();
  await page.keyboard.press('Space');
  await expect(merkje).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: t.gemerkt(LES) })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(merkje).not.toBeChecked();
  await expect(merkje).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: t.ontmerkt(LES) })).toHaveCount(1);
  await page.reload();
  await voortgang.klaar();
  await expect(merkje).not.toBeChecked();
});

test('exercises stand with their lesson, with attempts and a link to do them again', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [sorteren, herschrijven('Iets.')] })));
  await expect(voortgang.oefeningen('Veilig leren')).toHaveText(['Mag dit? 1 poging, laatst op 12 oktober 2026']);
  await expect(voortgang.oefeningen('Waarnemen of duiden')).toHaveText([
    'Terug naar wat er staat begonnen, laatst op 12 oktober 2026',
  ]);
  await expect(page.getByRole('link', { name: 'Mag dit?' })).toHaveAttribute(
    'href',
    /\/oefenen\/spelregels-sorteren\/$/,
  );
  await expect(page.getByText(t.geoefend(2))).toBeVisible();
});

test('an exercise that left the site is counted, and goes along in a file', async ({ page }) => {
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: [{ ...keuze(['weg']), id: 'oef-van-vroeger' }] })));
  await expect(page.getByText(t.verdwenen(1))).toBeVisible();
  const { inhoud } = await voortgang.bewaar();
  expect(inhoud.oefeningen.map(({ id }) => id)).toEqual(['oef-van-vroeger']);
});

test('two tabs stay in step, lessons and exercises', async ({ page, context }) => {
  const hier = await new Voortgangspagina(page).open();
  const daar = await new Voortgangspagina(await context.newPage()).open();
  await daar.merkje(LES).check();
  await expect(hier.merkje(LES)).toBeChecked();
  await daar.leesIn(alsBestand(bestandstekst({ oefeningen: [sorteren] })));
  await expect(hier.oefeningen('Veilig leren')).toHaveCount(1);
});

test.describe('when the browser keeps nothing', () => {
  const dicht = {
    'geen-opslag': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    geweigerd: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
  };
  for (const reden of ['geen-opslag', 'geweigerd'] as const) {
    test(`${reden}: it says so with a way out, and goes on in memory`, async ({ page }) => {
      await page.addInitScript(dicht[reden]);
      const voortgang = await new Voortgangspagina(page).open();
      const status = page.getByRole('status').filter({ hasText: opslagTeksten.wat });
      await expect(status).toContainText(nietBewaard[reden].waarom);
      await expect(status).toContainText(opslagTeksten.nu[reden]);
      await page.getByRole('button', { name: opslagTeksten.nogEens }).click();
      await expect(page.getByText(opslagTeksten.nogSteeds)).toBeVisible();

      await voortgang.merkje(LES).check();
      const { inhoud } = await voortgang.bewaar();
      expect(Object.keys(inhoud.gelezen)).toEqual(['les-de-dichte-deur']);
      await expect(page.getByText(exportTeksten.onvolledig.wat)).toBeVisible();
      await voortgang.kiezer.setInputFiles(alsBestand(bestandstekst({ oefeningen: [sorteren] })));
      await expect(page.getByText(importFout['opslag-dicht'].waarom)).toBeVisible();
      await voortgang.wis();
      await expect(page.getByText(wisTeksten.nietGewist.wat)).toBeVisible();
      await expect(voortgang.merkje(LES)).not.toBeChecked();
    });
  }

  test('a storage that works again is seen at once', async ({ page }) => {
    await page.addInitScript(() => {
      const echt = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') ?? {};
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
      addEventListener('storage-terug', () => Object.defineProperty(IDBFactory.prototype, 'open', echt));
    });
    await new Voortgangspagina(page).open();
    await expect(page.getByText(opslagTeksten.wat)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('storage-terug')));
    await page.getByRole('button', { name: opslagTeksten.nogEens }).click();
    await expect(page.getByText(opslagTeksten.weer)).toBeVisible();
    await expect(page.getByText(opslagTeksten.wat)).toHaveCount(0);
  });

  test('marks that are refused hold for this page, and it says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const voortgang = await new Voortgangspagina(page).open();
    await expect(page.getByText(opslagTeksten.merkjes.wat)).toBeVisible();
    await voortgang.merkje(LES).check();
    await expect(voortgang.merkje(LES)).toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: t.nietGemerkt })).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it explains itself, lists the lessons, and offers nothing that does not work', async ({ page }) => {
    await page.goto('voortgang/');
    await expect(page.locator('noscript p')).toHaveText(kader.zonderScript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('link', { name: LES })).toBeVisible();
    for (const { kop } of [kader.meenemen, kader.inlezen, kader.wissen])
      await expect(page.getByText(kop, { exact: true }).first()).toBeHidden();
    await expect(page.getByRole('button', { name: wisTeksten.knop })).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
