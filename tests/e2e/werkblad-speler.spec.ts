/**
 * A recording of one's own beside the sheet. The two files were made once by a browser from a counter on a canvas and a
 * tone (MediaRecorder), so they do not say how long they are: players have to find out, as with real ones.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kijkweg } from '#teksten/werkbladopname.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { waarneming } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { BESTANDEN, Werkbladblad } from './hulp/werkbladblad.ts';

const VIDEO = `${BESTANDEN}/gesprek.webm`;
const GELUID = `${BESTANDEN}/geluid.webm`;

/** Remembers which addresses of files are open in the page. */
const telAdressen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const open = new Set<string>();
    const maak = URL.createObjectURL.bind(URL);
    const trekIn = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (bron: Blob) => {
      const adres = maak(bron);
      open.add(adres);
      return adres;
    };
    URL.revokeObjectURL = (adres) => {
      open.delete(adres);
      trekIn(adres);
    };
    Object.assign(globalThis, { openAdressen: () => open.size });
  });
const adressen = (page: Page): Promise<number> => page.evaluate('openAdressen()');
const tijd = (page: Page): Promise<number> => page.locator('video').evaluate((v: HTMLVideoElement) => v.currentTime);

async function metOpname(page: Page, bestand = VIDEO): Promise<Werkbladblad> {
  const blad = await new Werkbladblad(page).open();
  await blad.thema('Weerstand').check();
  await blad.kijk('opname').check();
  await blad.beantwoordChecklist();
  await page.getByLabel(speler.kies).setInputFiles(bestand);
  await expect(blad.knop(speler.speel)).toBeVisible();
  return blad;
}

test('watching and writing at once, with the keyboard alone', async ({ page }) => {
  const blad = await metOpname(page);
  await blad.vraag('Weerstand').focus();
  await page.keyboard.press('F8');
  await expect.poll(() => tijd(page)).toBeGreaterThan(1);
  await page.keyboard.press('F2');
  await expect(blad.waarneming('Weerstand', 1)).toBeFocused();
  await page.keyboard.type('Hij zucht.');
  await page.keyboard.press('F8');
  await expect(blad.knop(speler.speel)).toBeVisible();
  await expect(blad.waarneming('Weerstand', 1)).toHaveValue('Hij zucht.');
  const was = await tijd(page);
  await page.keyboard.press('F9');
  await expect.poll(() => tijd(page)).toBeCloseTo(Math.max(0, was - 5), 1);

  // The time jumps; a second one in the same place becomes an observation of its own.
  await blad
    .deel('Weerstand')
    .getByRole('button', { name: /^Ga naar/ })
    .click();
  await expect.poll(() => tijd(page)).toBeGreaterThan(0.9);
  await blad.waarneming('Weerstand', 1).focus();
  await page.keyboard.press('F2');
  await expect(blad.waarneming('Weerstand', 2)).toBeFocused();
  await expect(page.locator('.wb-merk')).toHaveCount(2);

  await page.getByRole('combobox', { name: speler.snelheid }).selectOption(speler.keer(0.5));
  expect(await page.locator('video').evaluate((v: HTMLVideoElement) => v.playbackRate)).toBe(0.5);
  const stil = await tijd(page);
  await blad.knop(speler.beeldVooruit).click();
  await expect.poll(() => tijd(page)).toBeCloseTo(stil + 0.04, 2);
});

test('a passage plays again and again', async ({ page }) => {
  const blad = await metOpname(page);
  await blad.knop(speler.lusA).click();
  await page.getByRole('slider', { name: speler.schuif }).fill('1');
  await expect.poll(() => tijd(page)).toBe(1);
  await blad.knop(speler.lusB).click();
  await expect(page.getByText(speler.lusVan('00:00', '00:01'))).toBeVisible();
  const terug = page.locator('video').evaluate(
    (v: HTMLVideoElement) =>
      new Promise<number>((klaar) => {
        let hoogst = 0;
        let keer = 0;
        v.addEventListener('timeupdate', () => {
          if (v.currentTime < hoogst) keer += 1;
          hoogst = v.currentTime;
          if (keer === 2) klaar(keer);
        });
      }),
  );
  await blad.knop(speler.speel).click();
  expect(await terug).toBe(2);
});

test('captions come from a file, and only on the screen', async ({ page }) => {
  const blad = await metOpname(page, GELUID);
  const srt = '1\n00:00:00,500 --> 00:00:09,000\nHoe gaat het?\n\n2\n00:00:09,500 --> 00:00:10,000\nGoed hoor.\n';
  await page.getByLabel(speler.ondertitels).setInputFiles({
    name: 'namen-van-mensen.srt',
    mimeType: 'application/x-subrip',
    buffer: Buffer.from(srt),
  });
  await expect(page.getByText(speler.ondertitelsEr(2))).toBeVisible();
  await blad.knop(speler.speel).click();
  await expect(blad.naast.getByText('Hoe gaat het?')).toBeVisible();
  await page.getByLabel(speler.ondertitels).setInputFiles({
    name: 'x.srt',
    mimeType: 'text/plain',
    buffer: Buffer.from('gewoon een zin'),
  });
  await expect(page.getByText(/Er staan geen tijden/)).toBeVisible();
});

test('N5: of a big file nothing is stored, its name neither, and its address goes', async ({ page }) => {
  // Finding out how long two hundred megabytes last takes a while on a busy machine.
  test.slow();
  await telAdressen(page);
  const blad = await metOpname(page);
  await blad.bewaard();
  const opslag = async (): Promise<number> => (await page.evaluate(() => navigator.storage.estimate())).usage ?? 0;
  const voor = await opslag();
  // Two hundred megabytes, which do play: the video with nothing behind it.
  const kies = (begin: string, naam: string): Promise<void> =>
    page.locator('#opname-kies').evaluate(
      (veld: HTMLInputElement, [inhoud = '', heet = '']) => {
        const bytes = Uint8Array.from(atob(inhoud), (teken) => teken.charCodeAt(0));
        const doos = new DataTransfer();
        doos.items.add(new File([bytes, new Uint8Array(200_000_000)], heet, { type: 'video/webm' }));
        veld.files = doos.files;
        veld.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [begin, naam],
    );
  await kies(readFileSync(VIDEO).toString('base64'), 'gesprek-met-wilhelmina-de-boer.webm');
  await expect(page.getByText(speler.anders)).toBeVisible();
  expect(await adressen(page)).toBe(1);
  await blad.knop(speler.gaDoor).click();
  await blad.bewaard();
  await blad.knop(speler.speel).click();
  await expect.poll(() => tijd(page)).toBeGreaterThan(0.5);
  expect((await opslag()) - voor, 'bytes stored for 200 MB').toBeLessThan(50_000);
  await kies('', 'nog-een-van-wilhelmina.mp4');
  await expect(page.getByText(/niet afspelen/)).toBeVisible();
  expect(await adressen(page), 'what cannot be played is let go').toBe(0);
  await page.getByLabel(speler.kies).setInputFiles(VIDEO);
  await expect(blad.knop(speler.gaDoor)).toBeVisible();
  const alles = await page.content();
  expect(alles).not.toContain('wilhelmina');
  expect(alles).not.toContain('gesprek.webm');
  await blad.knop(speler.sluit).click();
  await expect(page.locator('video')).toHaveCount(0);
  expect(await adressen(page), 'closed').toBe(0);
  await page.getByLabel(speler.kies).setInputFiles(VIDEO);
  await expect(blad.knop(speler.speel)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => adressen(page), { message: 'left' }).toBe(0);
});

test('coming back: the file is asked for again, recognised, and another one is said to be another', async ({
  page,
}) => {
  const blad = await metOpname(page);
  await blad.bewaard();
  await page.reload();
  await expect(page.getByText(/Kies het bestand opnieuw/)).toBeVisible();
  await page.getByLabel(speler.kies).setInputFiles(GELUID);
  await expect(page.getByText(speler.anders)).toBeVisible();
  await page.getByLabel(speler.ander).setInputFiles(VIDEO);
  await expect(page.getByText(speler.zelfde)).toBeVisible();
  await page.getByLabel(speler.ander).setInputFiles(GELUID);
  await blad.knop(speler.gaDoor).click();
  await blad.bewaard();
  await page.reload();
  await expect(page.getByText(/een geluidsopname van 11 seconden/)).toBeVisible();
});

test('hiding everything stops the recording, and keys do nothing behind it', async ({ page }) => {
  const blad = await metOpname(page);
  await blad.knop(speler.speel).click();
  await expect(blad.knop(speler.pauze)).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByRole('dialog', { name: kijkweg.titel })).toBeVisible();
  const speelt = (): Promise<boolean> => page.locator('video').evaluate((v: HTMLVideoElement) => !v.paused);
  expect(await speelt()).toBe(false);
  await page.keyboard.press('F8');
  await page.keyboard.press('F2');
  expect(await speelt()).toBe(false);
  await page.keyboard.press('F4');
  await expect(blad.deel('Weerstand').getByText(waarneming.geen)).toBeVisible();
});
