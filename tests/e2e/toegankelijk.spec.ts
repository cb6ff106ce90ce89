/** With the keyboard alone: the menu, a story, a definition, the skip link. Search and exercises have their own files. */
import type { Locator, Page } from '@playwright/test';
import { lesTeksten } from '#teksten/les.ts';
import { site } from '#teksten/site.ts';
import { verhaalTeksten } from '#teksten/verhaal.ts';
import { PAGINASOORTEN, paginasoorten } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { langs, stapels } from '../hulp/stapels.ts';

/** Presses Tab until the element has the focus, as a person would; fails when it never comes. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  for (let keer = 0; keer < 80; keer += 1) {
    if (await doel.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(doel).toBeFocused();
}

/** What the browser tells assistive technology about a popover button: there is no attribute to read. */
async function staatOpen(page: Page, knop: Locator): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  await knop.evaluate((e) => void Object.assign(window, { knopVanProef: e }));
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.knopVanProef' });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  return nodes[0]?.properties?.find(({ name }) => name === 'expanded')?.value.value;
}

test.describe('skip link', () => {
  for (const stapel of stapels(paginasoorten)) {
    test(`is the first stop and goes to the content, ${stapel.naam}`, async ({ page }) => {
      await langs(
        stapel,
        ([soort]) => soort,
        async ([, pad]) => {
          await page.goto(pad);
          // Where the content is an island, there is nothing to stop at before it is there.
          await page.locator('main :is(a[href], button, input, textarea, summary)').first().waitFor();
          await page.keyboard.press('Tab');
          const link = page.getByRole('link', { name: site.naarInhoud });
          await expect(link).toBeFocused();
          await expect(link).toBeInViewport({ ratio: 1 });
          await page.keyboard.press('Enter');
          await expect(page.getByRole('main')).toBeFocused();
          await page.keyboard.press('Tab');
          const binnen = await page.evaluate(() => document.activeElement?.closest('main') !== null);
          expect(binnen, 'the next stop lies inside the content').toBe(true);
        },
      );
    });
  }
});

test.describe('menu on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test.beforeEach(async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    await tabNaar(page, page.getByRole('button', { name: site.menu, exact: true }));
  });

  test('opens with Enter, and says that it is open', async ({ page }) => {
    const knop = page.getByRole('button', { name: site.menu, exact: true });
    expect(await staatOpen(page, knop)).toBe(false);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: site.hoofdmenu })).toBeVisible();
    expect(await staatOpen(page, knop)).toBe(true);
  });

  test('Tab goes through its links in order, then to its close button', async ({ page }) => {
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', { name: site.hoofdmenu });
    for (const { tekst } of site.menuRegels) {
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('link', { name: tekst })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('button', { name: site.menuSluiten })).toBeFocused();
  });

  test('Escape closes it and gives the focus back', async ({ page }) => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: site.hoofdmenu })).toBeHidden();
    await expect(page.getByRole('button', { name: site.menu, exact: true })).toBeFocused();
  });

  test('its close button closes it and gives the focus back', async ({ page }) => {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: site.menuSluiten }).press('Enter');
    await expect(page.getByRole('navigation', { name: site.hoofdmenu })).toBeHidden();
    await expect(page.getByRole('button', { name: site.menu, exact: true })).toBeFocused();
  });

  test('a link in it goes where it says', async ({ page }) => {
    await page.keyboard.press('Enter');
    await tabNaar(page, page.getByRole('link', { name: 'Begrippen', exact: true }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/begrippen\/$/);
  });
});

test.describe('story', () => {
  const keuze = (page: Page, naam: string): Locator => page.getByRole('radio', { name: naam, exact: true });

  test('arrow keys choose a reading, and its notes appear beside the turns', async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    const noten = page.locator('.noot');
    await tabNaar(page, keuze(page, verhaalTeksten.geen));
    await expect(noten.filter({ visible: true })).toHaveCount(0);

    await page.keyboard.press('ArrowDown');
    await expect(keuze(page, verhaalTeksten.lezing.a)).toBeChecked();
    const vanA = noten.filter({ visible: true });
    expect(await vanA.count()).toBeGreaterThan(3);
    await expect(vanA.filter({ hasText: verhaalTeksten.lezing.b })).toHaveCount(0);

    await page.keyboard.press('ArrowDown');
    await expect(noten.filter({ visible: true, hasText: verhaalTeksten.lezing.a })).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(keuze(page, verhaalTeksten.beide)).toBeFocused();
    expect(await noten.filter({ visible: true }).count()).toBe(await noten.count());
  });

  test('a thema narrows the notes, and every thema offered has notes', async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    await keuze(page, verhaalTeksten.beide).check();
    const alle = await page.locator('.noot').count();
    const groep = page.getByRole('group', { name: verhaalTeksten.kiesThema });
    await tabNaar(page, groep.getByRole('radio').first());
    const aantalThemas = await groep.getByRole('radio').count();
    for (let i = 1; i < aantalThemas; i += 1) {
      await page.keyboard.press('ArrowDown');
      const gekozen = await groep.getByRole('radio', { checked: true }).getAttribute('value');
      const zichtbaar = page.locator('.noot').filter({ visible: true });
      expect(await zichtbaar.count(), `notes for ${gekozen ?? ''}`).toBeGreaterThan(0);
      expect(await zichtbaar.count()).toBeLessThan(alle);
      const themas = await zichtbaar.evaluateAll((n) => n.map((e) => (e as HTMLElement).dataset.themas ?? ''));
      expect(themas.every((lijst) => lijst.split(' ').includes(gekozen ?? ''))).toBe(true);
    }
  });

  test('a note folds and unfolds with Enter and with the space bar', async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    await keuze(page, verhaalTeksten.lezing.a).check();
    const noot = page.locator('.noot').filter({ visible: true }).first();
    await tabNaar(page, noot.locator('summary'));
    await page.keyboard.press('Enter');
    await expect(noot).not.toHaveAttribute('open');
    await page.keyboard.press('Space');
    await expect(noot).toHaveAttribute('open');
    await expect(noot.locator('summary')).toBeFocused();
  });

  test('going back to no notes takes all of them away again', async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    await keuze(page, verhaalTeksten.lezing.b).check();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(keuze(page, verhaalTeksten.geen)).toBeChecked();
    await expect(page.locator('.noot').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('a term in the text', () => {
  test('Enter opens its definition, Escape closes it, the focus stays on the term', async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    const term = page.getByRole('button', { name: 'black box' });
    const kaart = page.getByRole('group', { name: 'Black box' });
    await expect(kaart).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(kaart).toBeVisible();
    await expect(kaart).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(kaart.getByRole('link', { name: lesTeksten.meerOver })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(kaart).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('its own close button gives the focus back', async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    const term = page.getByRole('button', { name: 'black box' });
    await term.press('Space');
    await page.getByRole('group', { name: 'Black box' }).getByRole('button', { name: lesTeksten.sluit }).press('Enter');
    await expect(page.getByRole('group', { name: 'Black box' })).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('its link leads to the term in the glossary', async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    await page.getByRole('button', { name: 'black box' }).press('Enter');
    await page
      .getByRole('group', { name: 'Black box' })
      .getByRole('link', { name: lesTeksten.meerOver })
      .press('Enter');
    await expect(page).toHaveURL(/\/begrippen\/#black-box$/);
    await expect(page.getByRole('heading', { name: 'Black box' })).toBeInViewport();
  });
});
