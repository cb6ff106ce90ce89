/** A3, A6, K10, X10: what the Werkblad says while something goes wrong or takes long, and what it does not do meanwhile. */
import type { Locator, Page } from '@playwright/test';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { uitvoerTeksten as uit } from '#teksten/werkbladuit.ts';
import { expect, test } from '../hulp/proef.ts';
import { GEVULD, Inuit } from './hulp/werkbladinuit.ts';
import { WACHTZIN, Werkbladpagina } from './hulp/werkbladpagina.ts';

const fout = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /^Niet bewaard:/ });

/** Makes every write to the disk fail; gives what mends it. */
async function breek(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back where they came from
    const { put, add } = IDBObjectStore.prototype;
    const stuk = (): never => {
      throw new DOMException('broken', 'UnknownError');
    };
    const zet = (wat: object): void => void Object.assign(IDBObjectStore.prototype, wat);
    zet({ put: stuk, add: stuk });
    Object.assign(window, { maakHeel: () => zet({ put, add }) });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'maakHeel') as () => void)());
}

/** Where the focus went since it was in this field. */
async function volgFocus(veld: Locator): Promise<() => Promise<readonly string[]>> {
  await veld.focus();
  await veld.evaluate((hier) => {
    const elders: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (target !== hier && target instanceof Element) elders.push(target.outerHTML.slice(0, 80));
    });
    hier.addEventListener('blur', () => elders.push('blur'));
    Object.assign(window, { elders });
  });
  return () => veld.page().evaluate(() => Reflect.get(window, 'elders') as string[]);
}

test('A3: who types keeps the focus and every letter when a save fails', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Maandag');
  const elders = await volgFocus(blad.twijfel);
  const maakHeel = await breek(page);
  const zin = 'Dit schrijf ik door terwijl de schijf stuk is, en niemand houdt me tegen.';
  await blad.twijfel.pressSequentially(zin, { delay: 20 });
  await expect(fout(page)).toBeVisible();
  await page.keyboard.type(' Ook nu niet.');
  expect(await elders()).toEqual([]);
  await expect(blad.twijfel).toHaveValue(`${zin} Ook nu niet.`);
  await maakHeel();
  await page.keyboard.type(' En daarna niet.');
  await blad.bewaard();
  expect(await elders()).toEqual([]);
  await expect(blad.twijfel).toHaveValue(`${zin} Ook nu niet. En daarna niet.`);
});

test('A3: nor when another tab takes over in the middle of a word', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Dinsdag');
  const twee = new Werkbladpagina(await context.newPage());
  await twee.page.goto(page.url());
  await expect(twee.alleenLezen).toBeVisible();
  const elders = await volgFocus(een.twijfel);
  const typen = een.twijfel.pressSequentially('abcdefghij'.repeat(12), { delay: 20 });
  await twee.knop(kaderTeksten.neemOver).click();
  await expect(een.alleenLezen).toBeVisible();
  await typen;
  expect(await elders()).toEqual([]);
  await expect(een.twijfel).toBeFocused();
});

test('A3: nor when words that could not be saved come to lie in a copy', async ({ page, context }) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Woensdag');
  const elders = await volgFocus(een.twijfel);
  const maakHeel = await breek(page);
  await page.keyboard.type('Hier geschreven');
  await expect(fout(page)).toBeVisible();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  const twee = new Werkbladpagina(await context.newPage());
  await twee.page.goto(page.url());
  await twee.knop(kaderTeksten.neemOver).click();
  await expect(twee.twijfel).not.toHaveAttribute('readonly');
  await twee.twijfel.fill('Elders geschreven');
  await twee.bewaard();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await maakHeel();
  await expect(page.getByRole('button', { name: schil.bericht.kopieOpen })).toBeVisible();
  expect((await elders()).filter((waar) => waar !== 'blur')).toEqual([]);
  await expect(een.twijfel).toBeFocused();
  await page.getByRole('button', { name: schil.bericht.kopieOpen }).click();
  await expect(een.twijfel).toHaveValue('Hier geschreven');
});

test('A6: that it is not saved stays there, whatever one does and however long it lasts, until it is', async ({
  page,
}) => {
  await page.clock.install();
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Donderdag');
  const maakHeel = await breek(page);
  await blad.twijfel.fill('Dit staat nergens');
  await page.clock.runFor(1000);
  await expect(fout(page)).toBeVisible();
  await fout(page).evaluate((plek) => {
    const weg: string[] = [];
    const kijk = new MutationObserver(() => {
      if (!plek.isConnected || !plek.textContent.startsWith('Niet bewaard:')) weg.push(plek.textContent);
    });
    kijk.observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { weg });
  });
  // Tries by itself every ten seconds, and each of these fails.
  await page.clock.runFor(65_000);
  await blad.twijfel.fill('Dit staat ook nergens');
  await page.clock.runFor(1000);
  await blad.knop(kaderTeksten.opnieuw).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.clock.runFor(65_000);
  expect(await page.evaluate(() => Reflect.get(window, 'weg') as string[]), 'it never went away').toEqual([]);
  await expect(fout(page)).toBeVisible();
  await blad.naarOverzicht();
  await page.goBack();
  await expect(fout(page)).toBeVisible();
  await maakHeel();
  await page.clock.runFor(11_000);
  await expect(fout(page)).toHaveCount(0);
  await blad.bewaard();
  await expect(blad.twijfel).toHaveValue('Dit staat ook nergens');
});

test('K10: on a slow computer one sees that making a key goes on, and not that it is done', async ({ page }) => {
  await page.addInitScript(() => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    Object.assign(window, { door: () => resolve(undefined) });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with what it belongs to
    const echt = SubtleCrypto.prototype.deriveKey;
    SubtleCrypto.prototype.deriveKey = async function (hoe, ...rest) {
      const { iterations } = hoe as Pbkdf2Params;
      if (iterations > 20_000) await promise;
      // The trial run takes long enough for the estimate to be a slow one.
      else if (iterations === 20_000) await new Promise((klaar) => setTimeout(klaar, 400));
      return echt.call(this, hoe, ...rest);
    };
  });
  const blad = await new Werkbladpagina(page).open();
  await blad.vulWachtzin(WACHTZIN);
  await page.getByLabel(slotTeksten.wachtzin.herstelcode).uncheck();
  await blad.knop(slotTeksten.eersteKeer.begin).click();
  const balk = page.getByRole('progressbar', { name: slotTeksten.voortgang });
  const deel = async (): Promise<number> => Number(await balk.getAttribute('value'));
  await expect.poll(deel).toBeGreaterThan(0.03);
  const eerst = await deel();
  await expect.poll(deel).toBeGreaterThan(eerst);
  expect(await deel()).toBeLessThan(1);
  await expect(page.locator('.ws-voortgang').getByRole('status')).toHaveText(/./);
  await page.evaluate(() => (Reflect.get(window, 'door') as () => void)());
  await expect(blad.kop(schil.overzicht)).toBeVisible();
  await expect(balk).toHaveCount(0);
});

test('X10: a file that does not read back whole is not handed out, and the page does not say done', async ({
  page,
}) => {
  const gekregen: string[] = [];
  page.on('download', (download) => gekregen.push(download.suggestedFilename()));
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with what it belongs to
    const echt = Blob.prototype.text;
    Blob.prototype.text = async function () {
      return (await echt.call(this)).slice(0, -40);
    };
  });
  await inuit.neemMee('bestand');
  await inuit.knop(gegevenscheck.allesBlijft).click();
  await inuit.knop(gegevenscheck.verder).click();
  await expect(inuit.kop(uit.mislukt.wat)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: uit.mislukt.waarom.klopt })).toBeVisible();
  await expect(inuit.kop(uit.klaarKop)).toHaveCount(0);
  expect(gekregen).toEqual([]);
});
