/** Axe over the comparison, the figures and the list of stories, in the states that a person goes through. */
import { verhalenlijst } from '#teksten/verhalenlijst.ts';
import { vergelijkTeksten as t } from '#teksten/vergelijken.ts';
import { bestandVan, Vergelijkblad } from '../e2e/hulp/vergelijkblad.ts';
import { klapAllesOpen } from '../hulp/bladzijde.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

test('the comparison: nothing marked, marks beside readings, and people with their figures', async ({ page }) => {
  test.setTimeout(240_000);
  const blad = await new Vergelijkblad(page).open();
  await blad.kies('weerstand', 'beleving', 'contact');
  await blad.vergelijk();
  await axe(page, 'comparison, nothing marked');
  await blad.markeer('00:57', 'beleving', 'Hij zegt prima en wrijft over zijn nek.');
  await blad.markeer('02:18', 'weerstand', 'Hij praat snel.');
  await blad.markeer('03:47', 'weerstand', 'Ze zegt dat ze alles mailt.');
  const merk = { id: 'f1', start: 138, eind: 141, themas: ['weerstand'], waarneming: 'Hij praat snel.' };
  await blad.neemLezing(bestandVan('Fatima', ['weerstand', 'contact'], [merk]));
  await expect(blad.merken(t.tijdlijn.rij('Fatima'))).toHaveCount(1);
  await klapAllesOpen(page);
  await axe(page, 'comparison with people, figures and the table open');
});

test('the list of stories: filtered, with the filters on our reading, and nothing that fits', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('verhalen/#zelfbeeld=leren');
  await expect(page.getByText(verhalenlijst.verklaptUitleg)).toBeVisible();
  await axe(page, 'stories, filtered on our reading');
  await page.goto('verhalen/#setting=telefoon&lengte=lang');
  await page.reload();
  await expect(page.getByText(verhalenlijst.geen)).toBeVisible();
  await axe(page, 'stories, nothing fits');
});
