/** The shortest way to a sheet with words on it, for tests about what must not happen to them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { werkbladvorm } from '#teksten/werkbladvorm.ts';

export const twijfel = (page: Page): Locator => page.getByLabel(werkbladvorm.twijfel);

export const bewaard = (page: Page): Promise<void> =>
  expect(page.getByText(/^Bewaard om/).first()).toBeVisible({ timeout: 30_000 });

/** Somebody alone on their computer, with a new sheet. */
export async function beginAlleen(page: Page): Promise<void> {
  await page.goto('werkblad/#/nieuw');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await page.getByRole('radio', { name: slotTeksten.eersteKeer.alleenIk }).check();
  await page.getByRole('button', { name: slotTeksten.eersteKeer.begin }).click();
  await expect(twijfel(page)).toBeVisible({ timeout: 30_000 });
  await bewaard(page);
}

/** Writes it, and waits until it is on the disk. */
export async function schrijf(page: Page, tekst: string): Promise<void> {
  await twijfel(page).fill(tekst);
  // The line may still speak of the text before: it changes at once, but a save can be over before anybody looks.
  await page.waitForTimeout(500);
  await bewaard(page);
}

/** Opens every part of a sheet there is: three themes, with an observation and a voornemen in the first. */
export async function allesOpen(page: Page): Promise<void> {
  for (const thema of ['Emotie', 'Weerstand', 'Feedback']) await page.getByRole('checkbox', { name: thema }).check();
  await page
    .getByRole('button', { name: /^Waarneming erbij/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Voornemen erbij/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'iemand anders, namelijk' }).check();
  await page.getByRole('radio', { name: 'mijn eigen notities van een gesprek' }).check();
}
