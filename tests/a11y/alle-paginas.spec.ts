/**
 * Every page of the build in one visit: it loads in silence, all that wakes up later wakes up, it fits a screen of 320
 * pixels, and axe finds nothing where it is hardest. The pages are dealt over a number of tests, so that two workers
 * share them. Each prints how long axe took. How a page type looks in other ways is in paginasoorten.spec.ts.
 */
import { prepareAxe } from '../../scripts/lib/axe.ts';
import { padenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { brederDanScherm } from '../hulp/weergave.ts';
import { keur, LASTIGST, neemGedaante, noem } from './hulp/axe.ts';

const STAPELS = 8;
/** All pages may take two workers five minutes, so this is what a part of it may take, in milliseconds. */
const HOOGSTENS = (5 * 60_000 * 2) / STAPELS;

/** Islands and some elements wait until they come near the view. */
async function langsAlleSlapers(): Promise<void> {
  for (const slaper of document.querySelectorAll('astro-island[ssr], :not(:defined, astro-slot)')) {
    // An island has no box of its own.
    (slaper.firstElementChild ?? slaper).scrollIntoView();
    await new Promise((verder) => setTimeout(verder, 30));
  }
  window.scrollTo(0, 0);
}

/** What is not there yet: islands, elements, and the styles they bring. While it comes, axe would look at a page that changes. */
const slapers = (): number =>
  document.querySelectorAll('astro-island[ssr], :not(:defined, astro-slot)').length +
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet).length;

for (let stapel = 0; stapel < STAPELS; stapel += 1) {
  const paden = padenIn().filter((_, i) => i % STAPELS === stapel);

  test(`every page, part ${stapel + 1} of ${STAPELS}`, async ({ page }) => {
    test.setTimeout(2 * HOOGSTENS + 60_000);
    await prepareAxe(page);
    await neemGedaante(page, LASTIGST);
    let duur = 0;
    const fouten: string[] = [];
    for (const pad of paden) {
      const antwoord = await page.goto(pad);
      if (antwoord?.status() !== 200) fouten.push(`/${pad}: status ${antwoord?.status()}`);
      await expect(async () => {
        await page.evaluate(langsAlleSlapers);
        await expect.poll(() => page.evaluate(slapers), { timeout: 1000 }).toBe(0);
      }, `/${pad}: all that sleeps wakes up`).toPass({ timeout: 20_000 });
      const begin = performance.now();
      fouten.push(...(await keur(page, `/${pad} ${noem(LASTIGST)}`)));
      duur += performance.now() - begin;
      fouten.push(...(await page.evaluate(brederDanScherm)).map((deel) => `/${pad}: wider than 320 px: ${deel}`));
    }
    console.log(`axe ${noem(LASTIGST)}, part ${stapel + 1}: ${paden.length} pages in ${(duur / 1000).toFixed(1)} s`);
    expect(fouten).toEqual([]);
    expect(duur).toBeLessThan(HOOGSTENS);
  });
}
