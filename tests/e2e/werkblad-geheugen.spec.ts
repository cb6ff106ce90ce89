/** D16, K6: a tab that the browser freezes, and what is left in the memory of a page after the lock. */
import type { Page } from '@playwright/test';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { expect, test } from '../hulp/proef.ts';
import { BESTANDEN, Werkbladblad } from './hulp/werkbladblad.ts';
import { Werkbladpagina } from './hulp/werkbladpagina.ts';

const MERK = 'zqxkoolmees';

/** Which of the words stand in the memory of the page's scripts and elements, after everything unused was let go. */
async function inGeheugen(page: Page, woorden: readonly string[]): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const gevonden = new Set<string>();
  let rest = '';
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    const tekst = rest + chunk;
    for (const woord of woorden) if (tekst.includes(woord)) gevonden.add(woord);
    rest = chunk.slice(-100);
  });
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  return [...gevonden];
}

test('K6: after the lock neither words nor recording are in the memory of the page', async ({ page }) => {
  await new Werkbladpagina(page).beginGedeeld();
  const slot = new Werkbladpagina(page);
  await slot.nieuw('Donderdag');
  const blad = new Werkbladblad(page);
  await blad.thema('Weerstand').check();
  await blad.kijk('opname').check();
  await blad.beantwoordChecklist();
  await page.getByLabel(speler.kies).setInputFiles(`${BESTANDEN}/gesprek.webm`);
  await blad.knop(speler.speel).click();
  await blad.vraag('Weerstand').fill(MERK);
  await blad.bewaard();
  const woorden = [MERK, '<video'];
  expect((await inGeheugen(page, woorden)).toSorted(), 'what is looked for can be found').toEqual(woorden.toSorted());
  await slot.vergrendel();
  expect(await inGeheugen(page, woorden)).toEqual([]);
  await slot.ontgrendel();
  await expect(blad.vraag('Weerstand')).toHaveValue(MERK);
});

test('D16: a frozen tab keeps its words, does not hold up the other, and writes over nothing when it wakes', async ({
  page,
  context,
}) => {
  const een = await new Werkbladpagina(page).beginAlleen();
  await een.nieuw('Bevroren');
  const cdp = await context.newCDPSession(page);
  await een.twijfel.fill('Getypt voor de kou');
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  const twee = new Werkbladpagina(await context.newPage());
  await twee.page.goto(page.url());
  await twee.knop(kaderTeksten.neemOver).click();
  await expect(twee.twijfel).not.toHaveAttribute('readonly');
  const gered = (await twee.twijfel.inputValue()) === 'Getypt voor de kou';
  await twee.titel.fill('Elders verder');
  await twee.bewaard();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(een.alleenLezen).toBeVisible();
  await expect(een.titel).toHaveValue('Elders verder');
  await twee.naarOverzicht();
  await expect(twee.regel('Elders verder')).toHaveCount(1);
  // What was not on the disk yet when it froze is kept beside it, as a sheet of its own.
  await expect(twee.regel(/./)).toHaveCount(gered ? 1 : 2);
});
