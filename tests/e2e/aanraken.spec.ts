/** A phone: fingers instead of a mouse, on a narrow screen. */
import type { CDPSession, Page } from '@playwright/test';
import { plaatsenTeksten } from '#teksten/slimoefening/plaatsen.ts';
import { plekInWoorden } from '#teksten/vlak.ts';
import { momentvorm } from '#teksten/analysevorm.ts';
import { vergelijk } from '#teksten/analyse.ts';
import { expect, test } from '../hulp/proef.ts';
import { Analyseblad } from './hulp/analyseblad.ts';
import { eindeVan, GESPREKKEN, Gespreksblad, paden } from './hulp/gespreksblad.ts';
import { Oefenkaart } from './hulp/oefenkaart.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

interface Punt {
  readonly x: number;
  readonly y: number;
}

/** A finger on the glass, along some points, and off again. */
async function veeg(page: Page, punten: readonly Punt[]): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const raak = (type: 'touchStart' | 'touchMove' | 'touchEnd', punt?: Punt) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: punt ? [punt] : [] });
  for (const [i, punt] of punten.entries()) await raak(i === 0 ? 'touchStart' : 'touchMove', punt);
  await raak('touchEnd');
  await cdp.detach();
}

/** From one point to another in eight steps. */
const langs = (van: Punt, naar: Punt): readonly Punt[] =>
  Array.from({ length: 9 }, (_, i) => ({
    x: van.x + ((naar.x - van.x) * i) / 8,
    y: van.y + ((naar.y - van.y) * i) / 8,
  }));

test('the plane: a tap puts the point, a finger drags it, and beside the point the finger scrolls', async ({
  page,
}) => {
  const o = await new Oefenkaart(page).open('slim-plaatsen-06');
  const tekening = o.kaart.locator('.vlak svg');
  /** Where a place in the plane is now: what is said above it makes the page longer. */
  const punt = async (willen: number, kunnen: number): Promise<Punt> => {
    await tekening.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const vak = (await tekening.boundingBox())!;
    const deel = vak.width / 350;
    return { x: vak.x + (180 + 150 * willen) * deel, y: vak.y + (170 - 150 * kunnen) * deel };
  };
  expect((await tekening.boundingBox())!.width, 'room for a thumb').toBeGreaterThan(250);

  const tik = await punt(0.5, -0.5);
  await page.touchscreen.tap(tik.x, tik.y);
  await expect(o.melding).toHaveText(plekInWoorden({ willen: 0.5, kunnen: -0.5 }));
  await veeg(page, langs(await punt(0.5, -0.5), await punt(-0.5, 1)));
  await expect(o.melding).toHaveText(plekInWoorden({ willen: -0.5, kunnen: 1 }));
  await expect(o.kaart.getByRole('radio', { name: plaatsenTeksten.kunnenStappen[4], exact: true })).toBeChecked();

  const hoogte = (): Promise<number> => page.evaluate(() => scrollY);
  const begin = await punt(0.8, -0.8);
  const eerst = await hoogte();
  await veeg(page, langs(begin, { x: begin.x, y: begin.y - 200 }));
  await expect.poll(hoogte).toBeGreaterThan(eerst + 20);
  await expect(o.melding).toHaveText(plekInWoorden({ willen: -0.5, kunnen: 1 }));
});

test('a conversation, from the first turn to an ending, with a finger', async ({ page }) => {
  const [gesprek] = GESPREKKEN;
  if (!gesprek) throw new Error('There is no conversation to test with.');
  const [pad = []] = paden(gesprek);
  const blad = await new Gespreksblad(page, gesprek).open();
  for (const [i, id] of pad.entries()) {
    await blad.knopVoor(id).tap();
    await expect(blad.beurt(i + 2)).toBeFocused();
    await expect(blad.beurt(i + 2)).toBeInViewport();
  }
  await expect(blad.einde(eindeVan(gesprek, pad).titel)).toBeVisible();
});

test('a story: choose, mark, write and lay it beside the readings, with a finger', async ({ page }) => {
  const blad = await new Analyseblad(page).open();
  await blad.thema('Weerstand').tap();
  await blad.markeerknop(3).tap();
  await blad.veld(momentvorm.waarneming).tap();
  await page.keyboard.type('Hij kijkt weg.');
  await blad.knop(momentvorm.klaar).tap();
  await expect(blad.naar(3)).toBeVisible();
  await expect(async () => {
    await blad.knop(vergelijk.knop).tap();
    await expect(blad.knop(vergelijk.dicht)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText('Hij kijkt weg.').filter({ visible: true }).last()).toBeVisible();
});
