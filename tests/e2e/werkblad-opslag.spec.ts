/** The Werkblad on a disk that gave nothing back, or that takes nothing: said before somebody begins. */
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { geenVersleuteling, opslagVooraf } from '#teksten/werkbladopslag.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { Werkbladpagina } from './hulp/werkbladpagina.ts';
import { expect, test } from '../hulp/proef.ts';

test('D11: sheets that the browser took away are missed out loud, above the question of a first time', async ({
  page,
}) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Was er gisteren nog');
  // From another page of the site, so that nothing of the Werkblad holds the database.
  await page.goto('over/');
  await page.evaluate(
    () =>
      new Promise<void>((klaar, mislukt) => {
        const verzoek = indexedDB.deleteDatabase('vknz-werkblad');
        verzoek.onsuccess = () => klaar();
        verzoek.onerror = verzoek.onblocked = () => mislukt(new Error('the database is still there'));
      }),
  );
  await blad.open();
  const melding = page.getByRole('status').filter({ hasText: schil.opslag.verdwenen.wat });
  await expect(melding).toBeVisible();
  await expect(melding).toContainText(opslagVooraf.verdwenen);
  expect(opslagVooraf.verdwenen, 'what it points at has that name').toContain(overzichtTeksten.inlezen);
  const vraag = blad.kop(slotTeksten.eersteKeer.kop);
  await expect(vraag).toBeVisible();
  const hoogte = async (wat: typeof vraag): Promise<number> => (await wat.boundingBox())?.y ?? Number.NaN;
  expect(await hoogte(melding)).toBeLessThan(await hoogte(vraag));

  await page.getByLabel(slotTeksten.eersteKeer.alleenIk).check();
  await blad.knop(slotTeksten.eersteKeer.begin).click();
  await expect(blad.kop(schil.overzicht)).toBeVisible();
  await expect(page.getByText(schil.opslag.verdwenen.wat)).toHaveCount(0);
  await page.getByRole('link', { name: overzichtTeksten.inlezen }).first().click();
  await expect(blad.kop(inlezenTeksten.kop)).toBeVisible();
});

test('a connection that is not secure is said at once, and nobody is asked for a passphrase', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }));
  const blad = await new Werkbladpagina(page).open();
  await expect(page.getByRole('status').filter({ hasText: geenVersleuteling.wat })).toContainText(geenVersleuteling.nu);
  await expect(page.getByRole('link', { name: opslagVooraf.papier })).toBeVisible();
  await expect(blad.knop(slotTeksten.eersteKeer.begin)).toHaveCount(0);
});
