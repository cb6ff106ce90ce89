/**
 * K4, E4, N8: what a search through all files of the browser finds of what somebody wrote, after writing, after locking
 * and after erasing. The words are made up anew each time, so that nothing else can look like them.
 */
import { expect, test, type Page } from '@playwright/test';
import { bonzin } from '#teksten/wisbon.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { voortgangskader } from '#teksten/voortgangskader.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { startBrowser } from './hulp/browser.ts';
import { merk, nieuwProfiel, ruimOp, vind } from './hulp/profiel.ts';
import { begin, ontgrendel, twijfel, WACHTZIN, schrijf } from './hulp/werkblad.ts';

/** A browser writes down which tabs are open, and what stands in their fields, a few seconds later. */
const SESSIE = 6000;

async function wisAlles(page: Page, site: string): Promise<void> {
  await page.goto(`${site}voortgang/`);
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  await page.getByRole('region', { name: voortgangskader.wissen.kop }).getByRole('button').first().click();
  await page.getByRole('button', { name: wisTeksten.ja }).click();
  await expect(page.getByText(bonzin({ plek: 'databank', stand: 'leeg' }))).toBeVisible({ timeout: 30_000 });
}

test('K4, E4, N8: no word that was written, and no passphrase, is found in any file', async ({ baseURL }) => {
  const profiel = nieuwProfiel();
  const woord = merk();
  const gevonden: Record<string, readonly string[]> = {};
  const kijk = (wanneer: string): void => {
    gevonden[wanneer] = [woord, WACHTZIN].flatMap((tekst) => vind(profiel, tekst));
  };

  const eerste = await startBrowser(profiel);
  const blad = await begin(eerste.page, baseURL!, 'gedeeld');
  await schrijf(eerste.page, `Ik vroeg me af: ${woord}`);
  await eerste.page.waitForTimeout(SESSIE);
  kijk('while it is open');
  await eerste.dood();
  kijk('after writing, killed');

  const tweede = await startBrowser(profiel);
  await tweede.page.goto(blad);
  expect(await ontgrendel(tweede.page, WACHTZIN)).toBe(true);
  await expect(twijfel(tweede.page)).toHaveValue(`Ik vroeg me af: ${woord}`);
  await tweede.page.getByRole('button', { name: schil.vergrendel, exact: true }).click();
  await tweede.page.waitForURL(/werkblad\/slot\//);
  await tweede.page.waitForTimeout(SESSIE);
  kijk('after locking');
  await tweede.sluit();
  kijk('after closing');

  const derde = await startBrowser(profiel);
  await wisAlles(derde.page, baseURL!);
  await derde.sluit();
  kijk('after erasing');

  for (const [wanneer, bestanden] of Object.entries(gevonden))
    console.log(`K4/E4/N8 ${wanneer}: ${bestanden.length === 0 ? 'nothing found' : bestanden.join(', ')}`);
  expect(Object.values(gevonden).flat()).toEqual([]);
  ruimOp(profiel);
});

test('this search can find: words that are stored as they are, and a field that a browser remembers', async ({
  baseURL,
}) => {
  const profiel = nieuwProfiel();
  const [opgeslagen, inVeld] = [merk(), merk()];
  const { page, sluit } = await startBrowser(profiel);
  await page.goto(`${baseURL!}begrippen/`);
  await page.evaluate(
    async ([tekst, veldtekst]) => {
      const vraag = indexedDB.open('proef', 1);
      vraag.onupgradeneeded = () => vraag.result.createObjectStore('s');
      await new Promise((klaar) => (vraag.onsuccess = klaar));
      const tx = vraag.result.transaction('s', 'readwrite', { durability: 'strict' });
      tx.objectStore('s').put(tekst, 1);
      await new Promise((klaar) => (tx.oncomplete = klaar));
      const veld = document.createElement('textarea');
      document.body.append(veld);
      veld.focus();
      veld.value = veldtekst ?? '';
    },
    [opgeslagen, inVeld],
  );
  await page.keyboard.type('.');
  await page.waitForTimeout(SESSIE);
  await sluit();
  const [database, sessie] = [vind(profiel, opgeslagen), vind(profiel, inVeld)];
  console.log(
    `control: plain text in ${database.join(', ') || 'nothing'}; a field in ${sessie.join(', ') || 'nothing'}`,
  );
  expect(database.join()).toContain('IndexedDB');
  expect(sessie.join()).toContain('Sessions');
  ruimOp(profiel);
});
