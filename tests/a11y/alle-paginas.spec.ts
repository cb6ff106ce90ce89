/**
 * Axe over every page: once as most people see it, once where it is hardest. Each look is split in two tests, so that
 * two workers share it; each half may take five minutes and prints how long it took.
 */
import { padenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { keur, neemGedaante, type Gedaante } from './hulp/axe.ts';

const HOOGSTENS = 5 * 60_000;
const HELFTEN = [0, 1] as const;
const KEREN: readonly (Gedaante & { readonly naam: string })[] = [
  { naam: 'light and wide', kleur: 'light', breedte: 1280 },
  { naam: 'dark and narrow', kleur: 'dark', breedte: 320 },
];

for (const keer of KEREN) {
  for (const helft of HELFTEN) {
    const paden = padenIn().filter((_, i) => i % HELFTEN.length === helft);

    test(`every page ${keer.naam}, half ${helft + 1} of 2`, async ({ page }) => {
      test.setTimeout(HOOGSTENS + 30_000);
      const begin = performance.now();
      const fouten: string[] = [];
      await neemGedaante(page, keer);
      for (const pad of paden) {
        await page.goto(pad);
        fouten.push(...(await keur(page, `/${pad} ${keer.naam}`)));
      }
      const duur = performance.now() - begin;
      console.log(`axe ${keer.naam}, half ${helft + 1}: ${paden.length} pages in ${(duur / 1000).toFixed(1)} s`);
      expect(fouten).toEqual([]);
      expect(duur).toBeLessThan(HOOGSTENS);
    });
  }
}
