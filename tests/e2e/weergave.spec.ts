/** How pages hold when people change how they look: text spacing, zoom, reduced motion, forced colours, big fingers. */
import type { Locator, Page } from '@playwright/test';
import { homeBeeld } from '#teksten/beelden.ts';
import { site } from '#teksten/site.ts';
import { verhaalTeksten } from '#teksten/verhaal.ts';
import { klapAllesOpen } from '../hulp/bladzijde.ts';
import { PAGINASOORTEN, paginasoorten } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { langs, stapels } from '../hulp/stapels.ts';
import { zetStijl } from '../hulp/stijl.ts';
import { afgesneden, brederDanScherm, teKlein, zonderFocusring } from '../hulp/weergave.ts';

/** The values of WCAG 1.4.12. */
const TEKSTRUIMTE = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Shows everything that a page can show at once. */
async function toonAlles(page: Page): Promise<void> {
  await klapAllesOpen(page);
  const beide = page.getByRole('radio', { name: verhaalTeksten.beide, exact: true });
  if ((await beide.count()) > 0) await beide.check();
}

async function expectBereikbaar(doel: Locator): Promise<void> {
  await doel.scrollIntoViewIfNeeded();
  await expect(doel).toBeInViewport({ ratio: 0.9 });
}

/** One visit a page type: loading costs more than looking. */
async function houdtStand(page: Page, pad: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(pad);
  await toonAlles(page);
  const waar = (wat: string): string => `/${pad}: ${wat}`;
  expect.soft(await page.evaluate(brederDanScherm), waar('sideways scrolling at 320 × 256')).toEqual([]);
  expect.soft(await page.evaluate(afgesneden), waar('text cut off at 320 × 256')).toEqual([]);
  expect.soft(await page.evaluate(teKlein), waar('targets below 24 × 24 at 320')).toEqual([]);
  const zonderRuimte = await zetStijl(page, TEKSTRUIMTE);
  expect.soft(await page.evaluate(brederDanScherm), waar('sideways scrolling with text spacing')).toEqual([]);
  expect.soft(await page.evaluate(afgesneden), waar('text cut off with text spacing')).toEqual([]);
  await zonderRuimte();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect.soft(await page.evaluate(teKlein), waar('targets below 24 × 24 at 1280')).toEqual([]);
}

for (const stapel of stapels(paginasoorten)) {
  test(`page types hold at 400 % zoom, with text spacing, and for big fingers, ${stapel.naam}`, async ({ page }) => {
    await langs(
      stapel,
      ([soort]) => soort,
      ([, pad]) => houdtStand(page, pad),
    );
  });
}

test('the open menu and a definition lose nothing with text spacing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAGINASOORTEN.les);
  await zetStijl(page, TEKSTRUIMTE);
  await page.getByRole('button', { name: site.menu, exact: true }).click();
  expect(await page.evaluate(afgesneden)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'black box' }).click();
  await expectBereikbaar(page.getByRole('group', { name: 'black box' }).getByRole('button'));
  expect(await page.evaluate(afgesneden)).toEqual([]);
});

test.describe('zoom of 400 % (320 × 256)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every line of the open menu can be reached', async ({ page }) => {
    await page.goto(PAGINASOORTEN.home);
    await page.getByRole('button', { name: site.menu, exact: true }).click();
    const menu = page.getByRole('navigation', { name: site.hoofdmenu });
    for (const regel of [
      ...(await menu.getByRole('link').all()),
      menu.getByRole('button', { name: site.menuSluiten }),
    ]) {
      await regel.focus();
      await expectBereikbaar(regel);
    }
  });

  test('a definition fits, and can be closed', async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    await page.getByRole('button', { name: 'black box' }).click();
    const kaart = page.getByRole('group', { name: 'black box' });
    await expectBereikbaar(kaart.getByText('black box', { exact: true }));
    await expectBereikbaar(kaart.getByRole('button'));
    await kaart.getByRole('button').click();
    await expect(kaart).toBeHidden();
  });

  test('search shows a result and its close button', async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    await page.keyboard.press('Control+k');
    const venster = page.getByRole('dialog');
    await venster.getByRole('searchbox').fill('stilte');
    await expect(venster.getByRole('status')).toHaveText(/resulta/);
    const eerste = venster.getByRole('listitem').getByRole('link').first();
    await expectBereikbaar(eerste);
    await expect(venster.getByRole('button', { name: /Sluit/ })).toBeInViewport({ ratio: 0.9 });
  });
});

test.describe('with less motion', () => {
  for (const keuze of ['the device', 'the settings'] as const) {
    test(`nothing moves: ${keuze}`, async ({ page }) => {
      if (keuze === 'the device') await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const soort of ['home', 'les', 'verhaal', 'oefening', 'zoeken'] as const) {
        await page.goto(PAGINASOORTEN[soort]);
        if (keuze === 'the settings') await page.evaluate(() => (document.documentElement.dataset.rustig = 'ja'));
        await toonAlles(page);
        const begrip = page.locator('button[popovertarget^="begrip-"]').first();
        if ((await begrip.count()) > 0) await begrip.click();
        const lopend = await page.evaluate(() =>
          document.getAnimations().flatMap((a) => {
            const duur = Number(a.effect?.getComputedTiming().activeDuration ?? 0);
            return duur > 10 ? [`${a.constructor.name} of ${duur} ms`] : [];
          }),
        );
        expect(lopend, soort).toEqual([]);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
      }
    });
  }
});

const MET_STOPS = [
  'home',
  'les',
  'verhaal',
  'begrippen',
  'oefening',
  'draaischijf',
  'matrix',
  'gesprek',
  'zoeken',
  'instellingen',
  'voortgang',
] as const;

for (const stapel of stapels(MET_STOPS, 2)) {
  test(`forced colours: every stop of the keyboard shows where it is, ${stapel.naam}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await langs(
      stapel,
      (soort) => soort,
      async (soort) => {
        await page.goto(PAGINASOORTEN[soort]);
        const zonder: string[] = [];
        await page.keyboard.press('Tab');
        for (let stop = 0; stop < 60; stop += 1) {
          const melding = await page.evaluate(zonderFocusring);
          if (melding !== null) zonder.push(melding);
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement === document.body)) break;
        }
        expect([...new Set(zonder)]).toEqual([]);
      },
    );
  });
}

test('forced colours: a chosen radio button looks chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(PAGINASOORTEN.instellingen);
  const knop = page.getByRole('main').getByRole('group').first().getByRole('radio').last();
  await expect(knop).not.toBeChecked();
  const leeg = await knop.screenshot();
  // Without its events: a setting would change the page around it.
  await knop.evaluate((e) => e instanceof HTMLInputElement && (e.checked = true));
  await expect(knop).toBeChecked();
  expect((await knop.screenshot()).equals(leeg)).toBe(false);
});

for (const width of [1280, 320]) {
  test(`forced colours: the menu underlines this page only, ${width} wide`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGINASOORTEN.les);
    if (width < 1000) await page.getByRole('button', { name: site.menu, exact: true }).click();
    const links = page.getByRole('navigation', { name: site.hoofdmenu }).getByRole('link');
    const metLijn = await links.evaluateAll(
      (alle) =>
        alle.filter((a) => {
          const { borderBlockEndWidth, borderInlineStartWidth } = getComputedStyle(a);
          return parseFloat(borderBlockEndWidth) + parseFloat(borderInlineStartWidth) > 0;
        }).length,
    );
    expect(metLijn).toBe(1);
    await expect(links.locator('xpath=self::*[@aria-current]')).toHaveCount(1);
  });
}

test.describe('results of a search on a narrow screen', () => {
  for (const ruimte of [false, true]) {
    test(`show all words around the match${ruimte ? ', with text spacing' : ', and keep room for them'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      let laat: (() => void) | undefined;
      const wacht = new Promise<void>((klaar) => (laat = klaar));
      await page.route('**/pagefind/fragment/**', async (route) => {
        await wacht;
        await route.continue();
      });
      await page.goto(`${PAGINASOORTEN.zoeken}#q=weerstand`);
      if (ruimte) await zetStijl(page, TEKSTRUIMTE);
      const woorden = page.getByRole('main').locator('[data-fragment]');
      await expect(woorden.nth(9)).toBeAttached();
      const hoogten = (): Promise<number[]> =>
        woorden.evaluateAll((alle) => alle.map((e) => e.getBoundingClientRect().height));
      const voor = await hoogten();
      laat?.();
      await expect(woorden.filter({ hasText: /./ })).toHaveCount(10);
      if (!ruimte) expect(await hoogten()).toEqual(voor);
      const kwijt = await woorden.evaluateAll((alle) =>
        alle.filter((e) => getComputedStyle(e).overflowY !== 'visible' || e.scrollHeight > e.clientHeight + 1),
      );
      expect(kwijt).toHaveLength(0);
    });
  }
});

test('the question in the drawing on the home page does not look like a button', async ({ page }) => {
  await page.goto(PAGINASOORTEN.home);
  const [rand, ronding] = await page.getByText(homeBeeld.vraag, { exact: true }).evaluate((e) => {
    const { borderBlockStartStyle, borderStartStartRadius } = getComputedStyle(e);
    return [borderBlockStartStyle, borderStartStartRadius];
  });
  expect([rand, ronding]).toEqual(['none', '0px']);
});
