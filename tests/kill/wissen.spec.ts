/** E3 and K9: killed in the middle of erasing, and in the middle of taking another passphrase. */
import { expect, test, type Page } from '@playwright/test';
import { WERKBLAD } from '#platform/werkbladwissen.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { voortgangskader } from '#teksten/voortgangskader.ts';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { startBrowser } from './hulp/browser.ts';
import { kopieVan, nieuwProfiel, ruimOp, toeval } from './hulp/profiel.ts';
import { begin, ontgrendel, rauweStand, schrijf, twijfel, WACHTZIN } from './hulp/werkblad.ts';

const TEKST = 'Wat ik me afvraag, staat hier.';
const NIEUW = 'kaars boter tunnel vlieger';

/** Makes the page hang when it wants to write in the Werkblad for the second time: after the key, before the rest. */
const hangNaSleutel = (page: Page): Promise<void> =>
  page.evaluate((databank) => {
    const echt = Reflect.get(IDBDatabase.prototype, 'transaction');
    let keer = 0;
    IDBDatabase.prototype.transaction = function (...wat) {
      if (this.name === databank && wat[1] === 'readwrite') keer += 1;
      while (keer === 2);
      return echt.apply(this, wat);
    };
  }, WERKBLAD.databank);

test('E3: killed while erasing, the key is the first that is gone', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const basis = nieuwProfiel();
  const eerst = await startBrowser(basis);
  await begin(eerst.page, baseURL!, 'alleen-ik');
  await schrijf(eerst.page, TEKST);
  await eerst.sluit();
  const standen: string[] = [];
  for (const wanneer of ['between', 1, 2, 3] as const) {
    const profiel = kopieVan(basis);
    const { page, dood } = await startBrowser(profiel);
    await page.goto(`${baseURL!}voortgang/`);
    await expect(page.locator('astro-island:not([ssr])')).not.toHaveCount(0);
    if (wanneer === 'between') await hangNaSleutel(page);
    await page.getByRole('region', { name: voortgangskader.wissen.kop }).getByRole('button').first().click();
    // Not waited for: the browser is to go in the middle of it.
    const ja = page.getByRole('button', { name: wisTeksten.ja });
    await ja.evaluate((knop: HTMLElement) => void setTimeout(() => knop.click(), 50));
    await new Promise((klaar) => setTimeout(klaar, wanneer === 'between' ? 2000 : 40 + toeval(wanneer)() * 40));
    await dood();

    const daarna = await startBrowser(profiel);
    await daarna.page.goto(`${baseURL!}gewist/`);
    const { sleutel = 0, bladen = 0, geschiedenis = 0 } = await rauweStand(daarna.page);
    standen.push(`key ${sleutel}, sheets ${bladen}`);
    // While the key is there, nothing else may be gone; once it is gone, the rest can no longer be read.
    if (sleutel > 0) expect([bladen, geschiedenis > 0]).toEqual([1, true]);
    if (wanneer === 'between') expect([sleutel, bladen]).toEqual([0, 1]);
    await daarna.page.goto(`${baseURL!}werkblad/`);
    await expect(daarna.page.locator('astro-island:not([ssr])')).toHaveCount(1);
    if (sleutel === 0) await expect(daarna.page.getByText(TEKST)).toHaveCount(0);
    await daarna.dood();
    ruimOp(profiel);
  }
  console.log(`E3 after a kill while erasing: ${standen.join('; ')}`);
  ruimOp(basis);
});

test('K9: killed while another passphrase is taken, the old or the new one opens it, and nothing is lost', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const basis = nieuwProfiel();
  const eerst = await startBrowser(basis);
  const blad = await begin(eerst.page, baseURL!, 'gedeeld');
  await schrijf(eerst.page, TEKST);
  await eerst.sluit();
  const open: string[] = [];
  const t = werkbladinstellingen.sleutel;
  for (let zaad = 1; zaad <= 4; zaad += 1) {
    const profiel = kopieVan(basis);
    const { page, dood } = await startBrowser(profiel);
    await page.goto(blad);
    expect(await ontgrendel(page, WACHTZIN)).toBe(true);
    await page.goto(`${blad.split('#')[0] ?? ''}#/instellingen`);
    await page.getByRole('button', { name: t.wissel }).click();
    await page.getByLabel(slotTeksten.wachtzin.oud, { exact: true }).fill(WACHTZIN);
    await page.getByLabel(slotTeksten.wachtzin.nieuw, { exact: true }).fill(NIEUW);
    await page.getByLabel(slotTeksten.wachtzin.herhaal, { exact: true }).fill(NIEUW);
    await page.getByRole('button', { name: t.bewaar }).evaluate((knop: HTMLElement) => knop.click());
    await new Promise((klaar) => setTimeout(klaar, toeval(zaad)() * 2500));
    await dood();

    const daarna = await startBrowser(profiel);
    await daarna.page.goto(blad);
    const metOud = await ontgrendel(daarna.page, WACHTZIN);
    const metNieuw = metOud ? false : await ontgrendel(daarna.page, NIEUW);
    open.push(metOud ? 'old' : metNieuw ? 'new' : 'neither');
    await expect(twijfel(daarna.page)).toHaveValue(TEKST);
    await daarna.dood();
    ruimOp(profiel);
  }
  console.log(`K9 after a kill while the passphrase changed, it opens with: ${open.join(', ')}`);
  expect(open).not.toContain('neither');
  ruimOp(basis);
});
