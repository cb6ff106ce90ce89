/** Axe over a branching conversation, in every state that a person goes through. */
import { einde, speler, stroom } from '#teksten/gesprekken.ts';
import { GESPREKKEN, Gespreksblad } from '../e2e/hulp/gespreksblad.ts';
import { klapAllesOpen } from '../hulp/bladzijde.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

for (const gesprek of GESPREKKEN) {
  test(`${gesprek.id}, from the begin to an ending and back in`, async ({ page }) => {
    test.setTimeout(240_000);
    const kijk = (stand: string): Promise<void> => axe(page, `${gesprek.id}, ${stand}`, { binnen: '.gsp-spel' });
    const blad = await new Gespreksblad(page, gesprek).open();
    await kijk('begin');
    await blad.speel(gesprek.voorbeeldpad.slice(0, 3));
    await kijk('in the middle');
    await blad.knop(stroom.verberg).click();
    await kijk('without the meter');
    await blad.speel(gesprek.voorbeeldpad.slice(3));
    await expect(blad.spel.getByRole('region', { name: einde.terugblik })).toBeVisible();
    await kijk('ending');
    await klapAllesOpen(page);
    await kijk('ending, with the example path');
    await blad.knop(einde.vanafBij(2)).click();
    await expect(blad.knop(speler.weerEinde)).toBeVisible();
    await kijk('back in');
  });
}

test('a conversation that is not saved', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const [gesprek] = GESPREKKEN;
  if (!gesprek) throw new Error('There is no conversation to test with.');
  const blad = await new Gespreksblad(page, gesprek).open();
  await blad.speel(gesprek.voorbeeldpad.slice(0, 1));
  await expect(blad.spel.getByText(/^Niet bewaard/)).toBeVisible();
  await axe(page, 'gesprek, not saved', { binnen: '.gsp-spel' });
});

test('the list of conversations with one that was begun', async ({ page }) => {
  test.setTimeout(120_000);
  const [gesprek] = GESPREKKEN;
  if (!gesprek) throw new Error('There is no conversation to test with.');
  const blad = await new Gespreksblad(page, gesprek).open();
  await blad.speel(gesprek.voorbeeldpad.slice(0, 3));
  await blad.isBewaard();
  for (const pad of ['gesprekken/', '', 'voortgang/']) {
    await page.goto(pad);
    const kaart = page.getByRole('region', { name: gesprek.titel });
    if ((await kaart.count()) > 0) await kaart.scrollIntoViewIfNeeded();
    await expect(page.getByText(/beurt 4/).first()).toBeVisible();
    await axe(page, `/${pad} with a conversation begun`);
  }
});

test('a conversation to read, as it is without JavaScript', async ({ page }) => {
  test.setTimeout(120_000);
  const [gesprek] = GESPREKKEN;
  if (!gesprek) throw new Error('There is no conversation to test with.');
  await new Gespreksblad(page, gesprek).open();
  // Axe is JavaScript itself, so the part to read is shown as it would be without.
  await page.locator('.gsp-lezen').evaluate((deel) => (deel.style.display = 'block'));
  await page.locator('.gsp-spel').evaluate((deel) => (deel.style.display = 'none'));
  await klapAllesOpen(page);
  await axe(page, 'gesprek, to read', { binnen: '.gsp-lezen' });
});
