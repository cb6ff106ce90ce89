/** N1, N2, N6, N7, N9, N10: the Werkblad keeps quiet about what is written on it. */
import type { Page } from '@playwright/test';
import { schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { uitvoerTeksten as uit } from '#teksten/werkbladuit.ts';
import { voornemens, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { expect, test } from '../hulp/proef.ts';
import { BESTANDEN, Werkbladblad } from './hulp/werkbladblad.ts';
import { Inuit, tekstVan } from './hulp/werkbladinuit.ts';
import { allesOpen, beginAlleen, bewaard, schrijf, twijfel } from './hulp/werkbladbegin.ts';

const MERK = 'zqxkoolmees';

const velden = (page: Page) => page.locator('main :is(textarea, input[type=text], input:not([type]))');

/** Every address the page asks for, from now on. */
function luister(page: Page): string[] {
  const gevraagd: string[] = [];
  page.on('request', (vraag) => {
    // A browser asks for the icon again whenever it likes; that is its own.
    if (!/^blob:|\/favicon\.svg$/.test(vraag.url())) gevraagd.push(vraag.url());
  });
  return gevraagd;
}

for (const pad of ['werkblad/', 'werkblad/slot/', 'werkblad/papier/', 'privacy/controle/', 'gewist/']) {
  test(`N2: ${pad} asks no other host for anything`, async ({ page, baseURL }) => {
    const gevraagd = luister(page);
    await page.goto(pad);
    await page.waitForLoadState('networkidle');
    expect(gevraagd.filter((adres) => !adres.startsWith(baseURL!))).toEqual([]);
    expect(gevraagd.length).toBeGreaterThan(0);
  });
}

/** Waits until everything that is needed later was fetched, and then takes the network away. */
async function zonderNet(page: Page, gevraagd: string[]): Promise<void> {
  await expect(async () => {
    const eerst = gevraagd.length;
    await page.waitForTimeout(2000);
    expect(gevraagd.length).toBe(eerst);
  }).toPass();
  await page.context().setOffline(true);
  gevraagd.splice(0);
}

async function wisAlleBladen(page: Page): Promise<void> {
  await page.getByRole('link', { name: schil.instellingenKort, exact: true }).click();
  await page.getByRole('button', { name: slotTeksten.allebeiKwijt.knop }).click();
  await page.getByRole('button', { name: slotTeksten.allebeiKwijt.ja }).click();
  await expect(page.getByRole('heading', { name: slotTeksten.bon.kop })).toBeVisible();
}

test('N1: once the page is there, writing and erasing ask the network for nothing', async ({ page, ruis }) => {
  // The browser's own icon, which it cannot have now.
  ruis.hoortErbij(/ERR_INTERNET_DISCONNECTED/);
  await beginAlleen(page);
  await allesOpen(page);
  const gevraagd = luister(page);
  await zonderNet(page, gevraagd);
  for (const veld of await velden(page).all()) if (await veld.isEditable()) await veld.fill(MERK);
  await bewaard(page);
  for (const naam of [schil.agenda, schil.instellingenKort, schil.overzicht])
    await page.getByRole('link', { name: naam, exact: true }).click();
  await wisAlleBladen(page);
  expect(gevraagd).toEqual([]);
});

test('N1: nor do a recording with captions, printing, and taking sheets out in every form', async ({ page, ruis }) => {
  test.slow();
  ruis.hoortErbij(/ERR_INTERNET_DISCONNECTED/);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-gedrukt', true);
  });
  const blad = await new Werkbladblad(page).open();
  const gevraagd = luister(page);
  await zonderNet(page, gevraagd);
  await blad.thema('Weerstand').check();
  await blad.kijk('opname').check();
  await blad.beantwoordChecklist();
  await page.getByLabel(speler.kies).setInputFiles(`${BESTANDEN}/gesprek.webm`);
  const ondertitels = Buffer.from('1\n00:00:00,500 --> 00:00:09,000\nHoe gaat het?\n');
  await page
    .getByLabel(speler.ondertitels)
    .setInputFiles({ name: 'x.srt', mimeType: 'application/x-subrip', buffer: ondertitels });
  await expect(page.getByText(speler.ondertitelsEr(1))).toBeVisible();
  await blad.knop(speler.speel).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(MERK);
  await blad.knop(voornemens.erbij).click();
  await page.getByLabel(voornemens.als, { exact: true }).fill('het stil wordt');
  await page.getByLabel(voornemens.dan, { exact: true }).fill('wacht ik');
  await bewaard(page);

  const inuit = new Inuit(page);
  for (const vorm of ['bestand', 'word'] as const) {
    await inuit.neemMee(vorm);
    await inuit.download();
    await inuit.knop(uit.nogEens).click();
  }
  await inuit.neemMee('druk');
  await inuit.knop(gegevenscheck.verder).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '');
  expect((await page.pdf()).length).toBeGreaterThan(1000);
  await inuit.ga('#/herinneringen');
  await inuit.herinner('Als het stil wordt', '2026-12-01', '08:45');
  await inuit.knop(uit.verder).click();
  expect(await tekstVan(await inuit.download())).toContain('BEGIN:VEVENT');
  await wisAlleBladen(page);
  expect(gevraagd).toEqual([]);
});

test('N6: words stand in no address, title, header, console line or history', async ({ page }) => {
  const gezien: string[] = [];
  page.on('console', (regel) => gezien.push(`console ${regel.text()}`));
  page.on('framenavigated', (kader) => gezien.push(`address ${kader.url()}`));
  page.on('request', (vraag) => gezien.push(`request ${vraag.url()} ${JSON.stringify(vraag.headers())}`));
  await beginAlleen(page);
  await allesOpen(page);
  const kijk = async (waar: string): Promise<void> => {
    const { titel, stand } = await page.evaluate(() => ({
      titel: document.title,
      stand: JSON.stringify(history.state),
    }));
    gezien.push(`${waar}: title ${titel}`, `${waar}: state ${stand}`, `${waar}: address ${page.url()}`);
  };
  for (const veld of await velden(page).all()) if (await veld.isEditable()) await veld.fill(MERK);
  await bewaard(page);
  await expect(page.getByLabel(werkbladvorm.titel)).toHaveValue(MERK);
  await kijk('on the sheet');
  for (const naam of [schil.overzicht, schil.agenda, schil.instellingenKort]) {
    await page.getByRole('link', { name: naam, exact: true }).click();
    await kijk(naam);
  }
  // Back to the sheet, by its name in the overview: the browser keeps a state for each of these.
  await page.getByRole('link', { name: schil.overzicht, exact: true }).click();
  await page.getByRole('link', { name: MERK, exact: true }).click();
  await expect(page.getByLabel(werkbladvorm.titel)).toHaveValue(MERK);
  await kijk('on the sheet again');
  await page.reload();
  await expect(page.getByLabel(werkbladvorm.titel)).toHaveValue(MERK);
  await kijk('on the sheet that opened by itself');
  await page.goto('begrippen/');
  gezien.push(`referrer ${await page.evaluate(() => document.referrer)}`);
  expect(gezien.filter((regel) => regel.includes(MERK))).toEqual([]);
  expect(gezien.length).toBeGreaterThan(10);
});

test('N7: every field for own words keeps helpers away that send or remember', async ({ page }) => {
  await beginAlleen(page);
  await allesOpen(page);
  const fout = await velden(page).evaluateAll((alle) =>
    alle.flatMap((veld) => {
      const moet = {
        autocomplete: 'off',
        spellcheck: 'false',
        translate: 'no',
        autocorrect: 'off',
        autocapitalize: 'off',
      };
      const mist = Object.entries(moet).filter(([naam, waarde]) => veld.getAttribute(naam) !== waarde);
      return mist.map(([naam]) => `${veld.getAttribute('name') ?? veld.id}: ${naam}`);
    }),
  );
  expect(fout).toEqual([]);
  expect(await velden(page).count()).toBeGreaterThan(8);
});

test('N9: Enter in a field sends nothing and goes nowhere', async ({ page }) => {
  await beginAlleen(page);
  await allesOpen(page);
  expect(await page.locator('form').count()).toBe(0);
  await page.waitForLoadState('networkidle');
  const gevraagd = luister(page);
  const adres = page.url();
  for (const veld of await velden(page).all()) {
    if (!(await veld.isVisible())) continue;
    await veld.focus();
    await page.keyboard.press('Enter');
  }
  await bewaard(page);
  expect(page.url()).toBe(adres);
  expect(gevraagd).toEqual([]);
});

test('N10: an error in a script is reported to nobody', async ({ page, ruis }) => {
  ruis.hoortErbij(new RegExp(MERK));
  await beginAlleen(page);
  await schrijf(page, MERK);
  await page.waitForLoadState('networkidle');
  const gevraagd = luister(page);
  await page.evaluate((merk) => {
    setTimeout(() => {
      throw new Error(merk);
    });
    void Promise.reject(new Error(merk));
  }, MERK);
  await expect.poll(() => ruis.gehoord.length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(gevraagd).toEqual([]);
  await expect(twijfel(page)).toHaveValue(MERK);
});
