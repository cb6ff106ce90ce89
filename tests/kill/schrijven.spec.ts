/** D1: what is left when the browser is killed right after saving. */
import { expect, test } from '@playwright/test';
import { startBrowser } from './hulp/browser.ts';
import { nieuwProfiel, ruimOp } from './hulp/profiel.ts';
import { begin, openBlad, schrijf, twijfel } from './hulp/werkblad.ts';

test('D1: killed right after "Bewaard", everything is back', async ({ baseURL }) => {
  const profiel = nieuwProfiel();
  const { page, sluit } = await startBrowser(profiel);
  const blad = await begin(page, baseURL!, 'alleen-ik');
  await sluit();
  let tekst = '';
  for (let keer = 0; keer <= 5; keer += 1) {
    const { page, dood } = await openBlad(profiel, blad);
    await expect(twijfel(page)).toHaveValue(tekst);
    tekst = `Wat ik me afvraag, keer ${keer}: luister ik wel? ${'é😀 '.repeat(40)}`;
    await schrijf(page, tekst);
    await dood();
  }
  ruimOp(profiel);
});
