/** The pages about SLIM: the dial, the sixteen combinations, and the mirror. */
import type { Locator, Page } from '@playwright/test';
import { zelfbeeldKort, zelfbeeldNaam } from '#domain/slim/namen.ts';
import { rolopvattingen } from '#domain/slim/rolopvattingen.ts';
import { zelfbeelden } from '#domain/slim/zelfbeelden.ts';
import { NIET_ZEKER, beoordeelMatch } from '#domain/slim/match.ts';
import { zelfbeeldIds, type ZelfbeeldId } from '#kern/slim.ts';
import { draaischijf as t } from '#teksten/draaischijf.ts';
import { matrixTeksten, matrixZegt, voorkeurTeksten, voorkeurZegt } from '#teksten/matrix.ts';
import { PAGINASOORTEN } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { achtZinnen } from './hulp/slim.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';
import { alsBestand, bestandstekst } from './hulp/voortgangsbestand.ts';

const tab = (page: Page, id: ZelfbeeldId): Locator => page.getByRole('tab', { name: zelfbeeldNaam[id], exact: true });
const paneel = (page: Page, id: ZelfbeeldId): Locator => page.getByRole('tabpanel', { name: zelfbeeldNaam[id] });

async function isGekozen(page: Page, id: ZelfbeeldId): Promise<void> {
  for (const ander of zelfbeeldIds) {
    await expect(tab(page, ander)).toHaveAttribute('aria-selected', String(ander === id));
    await expect(paneel(page, ander)).toBeVisible({ visible: ander === id });
  }
}

async function bladen(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('the dial', () => {
  test('tabs by keyboard: arrows go round, Home and End to the ends, one stop in the page', async ({ page }) => {
    await page.goto(PAGINASOORTEN.draaischijf);
    await isGekozen(page, 'kans');
    await tab(page, 'kans').focus();
    for (const [toets, id] of [
      ['ArrowRight', 'leren'],
      ['ArrowRight', 'opgegeven'],
      ['End', 'eigen-plan'],
      ['ArrowRight', 'kans'],
      ['ArrowLeft', 'eigen-plan'],
      ['Home', 'kans'],
      ['ArrowRight', 'leren'],
    ] as const) {
      await page.keyboard.press(toets);
      await expect(tab(page, id)).toBeFocused();
      await isGekozen(page, id);
    }
    await expect(page).toHaveURL(/#leren$/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.doe.facilitator })).toBeFocused();
  });

  test('a panel says what is heard, which role fits, what to say, and what to mind', async ({ page }) => {
    await page.goto(PAGINASOORTEN.draaischijf);
    await tab(page, 'opgegeven').click();
    const { clientZegt, behoefte, valkuil, rol } = zelfbeelden.opgegeven;
    for (const zin of [
      clientZegt,
      t.paneel.zoekt(behoefte),
      valkuil,
      ...rolopvattingen[rol].zinnen.map((z) => `‘${z}’`),
    ])
      await expect(paneel(page, 'opgegeven').getByText(zin)).toBeVisible();
    await expect(paneel(page, 'opgegeven').getByRole('heading', { name: /ouder-figuur/ })).toBeVisible();
  });

  for (const id of zelfbeeldIds) {
    test(`#${id} opens its panel, and so does its quarter of the drawing`, async ({ page }) => {
      await page.goto(`${PAGINASOORTEN.draaischijf}#${id}`);
      await isGekozen(page, id);
      await expect(paneel(page, id).getByRole('heading').first()).toBeInViewport();
      const ander = id === 'leren' ? 'kans' : 'leren';
      await tab(page, ander).click();
      await isGekozen(page, ander);
      const kwart = page.getByRole('group', { name: t.tekening.titel }).getByRole('link', { name: zelfbeeldKort[id] });
      await kwart.click();
      await isGekozen(page, id);
      await expect(kwart).toHaveAttribute('aria-current', 'true');
    });
  }

  test('what you tend to do leads to the zelfbeeld it fits; back goes back', async ({ page }) => {
    await page.goto(PAGINASOORTEN.draaischijf);
    await page.getByRole('link', { name: t.doe.ondernemer }).click();
    await isGekozen(page, 'eigen-plan');
    await page.getByRole('link', { name: t.doe.leraar }).click();
    await isGekozen(page, 'leren');
    await page.goBack();
    await isGekozen(page, 'eigen-plan');
    await page.getByRole('link', { name: t.doe.anders }).click();
    await expect(page.getByRole('heading', { name: t.anders.kop })).toBeInViewport();
  });

  test('a badge in a story leads to its zelfbeeld', async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    const badge = page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(Object.values(zelfbeeldNaam).join('|')) });
    const naam = await badge.first().innerText();
    await badge.first().click();
    await expect(page.getByRole('tab', { name: naam, exact: true })).toHaveAttribute('aria-selected', 'true');
  });

  test('is exactly one sheet of paper, with everything but the second lens', async ({ page }) => {
    await page.goto(`${PAGINASOORTEN.draaischijf}#leren`);
    await isGekozen(page, 'leren');
    expect(await bladen(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const id of zelfbeeldIds) {
      await expect(page.getByText(`‘${zelfbeeldNaam[id]}’`, { exact: true })).toBeVisible();
      await expect(page.getByText(zelfbeelden[id].clientZegt)).toBeVisible();
    }
    for (const kop of [t.eerst.kop, t.kansOfLeren.kop, t.anders.kop, t.zeker.kop])
      await expect(page.getByRole('heading', { name: kop })).toBeVisible();
    await expect(page.getByText(t.logicas.kop)).toBeHidden();
    const klein = await page.evaluate(() => {
      const groottes = [...document.querySelectorAll('.blad p, .blad li')].map((e) =>
        parseFloat(getComputedStyle(e).fontSize),
      );
      return Math.min(...groottes);
    });
    expect(klein, 'in pixels: 9 is 6.75 points').toBeGreaterThan(9);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the dial is four sections, reached by links', async ({ page }) => {
    await page.goto(PAGINASOORTEN.draaischijf);
    for (const id of zelfbeeldIds) await expect(page.getByText(zelfbeelden[id].clientZegt)).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await page.getByRole('link', { name: zelfbeeldNaam.opgegeven, exact: true }).click();
    await expect(page.getByRole('heading', { name: zelfbeeldNaam.opgegeven })).toBeInViewport();
  });

  test('the matrix says what fits, and holds all sixteen texts', async ({ page }) => {
    await page.goto(PAGINASOORTEN.matrix);
    const tabel = page.getByRole('table');
    await expect(tabel.getByRole('link', { name: matrixTeksten.past, exact: true })).toHaveCount(4);
    await expect(tabel.getByRole('link', { name: matrixTeksten.pastNiet, exact: true })).toHaveCount(12);
    for (const id of zelfbeeldIds)
      for (const rol of ['facilitator', 'leraar', 'ouder', 'ondernemer'] as const) {
        const { uitleg, probeer } = beoordeelMatch(id, rol);
        await expect(page.getByText(uitleg)).toBeVisible();
        await expect(page.getByText(probeer)).toBeVisible();
      }
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByText(NIET_ZEKER)).toBeVisible();
  });
});

/** A cell by its row and column. */
const vak = (page: Page, zelfbeeld: ZelfbeeldId, rol: keyof typeof matrixTeksten.rol): Locator =>
  page.getByRole('radio', { name: `${zelfbeeldKort[zelfbeeld]} ${matrixTeksten.rol[rol]}` });
const vergelijk = (page: Page): Locator => page.getByRole('button', { name: matrixTeksten.vergelijk });
const tekst = (page: Page, zelfbeeld: ZelfbeeldId, rol: 'leraar' | 'ouder'): Locator =>
  page.getByText(beoordeelMatch(zelfbeeld, rol).uitleg);

test.describe('the matrix', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(PAGINASOORTEN.matrix);
    await expect(tekst(page, 'kans', 'leraar')).toBeHidden();
  });

  test('first a prediction, then the text; a mismatch is ours to doubt', async ({ page }) => {
    await vak(page, 'kans', 'leraar').check();
    await expect(tekst(page, 'kans', 'leraar')).toBeHidden();
    await vergelijk(page).click();
    await expect(page.getByText(matrixZegt.kiesEerst)).toBeVisible();
    await page.getByRole('radio', { name: /^stroming/ }).check();
    await vergelijk(page).click();
    await expect(vergelijk(page)).toBeFocused();
    await expect(page.getByText(matrixZegt.naast('toch-gedoe', 'stroming', []))).toBeVisible();
    await expect(tekst(page, 'kans', 'leraar')).toBeVisible();
    await expect(page.getByText(`(${matrixTeksten.onzeLezing})`).filter({ visible: true })).toHaveCount(1);
    await expect(vak(page, 'kans', 'leraar')).toHaveAccessibleName(new RegExp(`${matrixTeksten.pastNiet}$`));
  });

  test('a cell that was read keeps its text; another one asks again', async ({ page }) => {
    await vak(page, 'leren', 'leraar').check();
    await page.getByRole('button', { name: matrixTeksten.slaOver }).click();
    await expect(tekst(page, 'leren', 'leraar')).toBeVisible();
    await vak(page, 'leren', 'ouder').check();
    await expect(tekst(page, 'leren', 'leraar')).toBeHidden();
    await expect(tekst(page, 'leren', 'ouder')).toBeHidden();
    await vak(page, 'leren', 'leraar').check();
    await expect(tekst(page, 'leren', 'leraar')).toBeVisible();
    await expect(page.getByText(matrixZegt.zonder)).toBeVisible();
  });

  test('by keyboard alone: one stop, arrows within the table, then the question', async ({ page }) => {
    await vak(page, 'kans', 'facilitator').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(vak(page, 'kans', 'leraar')).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(vak(page, 'leren', 'leraar')).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(vak(page, 'eigen-plan', 'leraar')).toBeChecked();
    await expect(vak(page, 'eigen-plan', 'leraar')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^stroming/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(tekst(page, 'eigen-plan', 'leraar')).toBeVisible();
  });

  test('on paper: the table says what fits, and all texts are there', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('table').getByText(matrixTeksten.pastNiet, { exact: true })).toHaveCount(12);
    for (const id of zelfbeeldIds) await expect(tekst(page, id, 'leraar')).toBeVisible();
    expect(await bladen(page)).toBeLessThanOrEqual(3);
  });
});

test('the matrix works in its lesson', async ({ page }) => {
  await page.goto('lessen/slim/match-en-mismatch/');
  await page.getByRole('table', { name: matrixTeksten.bijschrift }).scrollIntoViewIfNeeded();
  // An exercise of this lesson says some of the same.
  const matrix = page.locator('vknz-matrix');
  await expect(matrix.getByText(beoordeelMatch('opgegeven', 'ouder').uitleg)).toBeHidden();
  await vak(page, 'opgegeven', 'ouder').check();
  await matrix.getByRole('radio', { name: /^stroming/ }).check();
  await vergelijk(page).click();
  await expect(matrix.getByText(matrixZegt.naast('ook-stroming', 'stroming', []))).toBeVisible();
  await expect(matrix.getByText(beoordeelMatch('opgegeven', 'ouder').uitleg)).toBeVisible();
});

test.describe('your preference', () => {
  const spiegel = (page: Page): Locator => page.getByRole('group').filter({ hasText: voorkeurTeksten.kop });

  test('says how little it knows before there is enough', async ({ page }) => {
    await page.goto(PAGINASOORTEN.matrix);
    await page.getByText(voorkeurTeksten.kop).first().click();
    await expect(page.getByText(voorkeurZegt.teWeinig(0, 8))).toBeVisible();
    await expect(page.getByText(voorkeurTeksten.spiegel)).toBeVisible();
    await expect(spiegel(page).getByRole('table')).toHaveCount(0);
  });

  test('counts first attempts, and fetches nothing but code', async ({ page, baseURL }) => {
    const voortgang = await new Voortgangspagina(page).open();
    await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: achtZinnen })));
    await page.goto(PAGINASOORTEN.matrix);
    const gevraagd: string[] = [];
    page.on('request', (vraag) => gevraagd.push(vraag.url().replace(baseURL ?? '', '')));
    await page.getByText(voorkeurTeksten.kop).first().click();
    await expect(page.getByText(voorkeurZegt.meest([voorkeurTeksten.metLidwoord.leraar], 8))).toBeVisible();
    await expect(spiegel(page).getByRole('row', { name: /Leraar 5 keer/ })).toBeVisible();
    await expect(spiegel(page).getByRole('row', { name: /Ondernemer 0 keer/ })).toBeVisible();
    expect(gevraagd.filter((pad) => !/^(?:_astro\/[^?]+\.(?:js|css)|favicon\.svg)$/.test(pad))).toEqual([]);
  });
});
