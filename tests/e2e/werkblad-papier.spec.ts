/** The Werkblad on paper: empty, filled in, and after the check. */
import type { Page } from '@playwright/test';
import { themaIds } from '#kern/themas.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { leegWerkblad, werkbladpapier } from '#teksten/werkbladpapier.ts';
import { uitvoerTeksten as uit } from '#teksten/werkbladuit.ts';
import { gegevenscheck as check } from '#teksten/gegevenscheck.ts';
import { themadeel } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { brederDanScherm } from '../hulp/weergave.ts';
import { GEVULD, Inuit } from './hulp/werkbladinuit.ts';

/** Every sheet is one `/Type /Page`; the tree above them is `/Type /Pages`. */
async function vellen(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is left of A4 between the margins of print.css, at 96 dots an inch. */
const BLADSPIEGEL = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((259 / 25.4) * 96) };

/**
 * Elements of which a part of the words cannot be seen: wider than the paper, or in a box (of the sheet or around it) that
 * ends before they do. What hangs out of a box that hides nothing is still printed.
 */
const afgesneden = (): string[] => {
  const delen = [...document.querySelectorAll<HTMLElement>('.wp-blad, .wp-blad *, :not(html, body):has(.wp-blad)')];
  return delen
    .filter((deel) => {
      const { display, overflowY, clipPath } = getComputedStyle(deel);
      if (display === 'inline' || display === 'contents') return false;
      const teBreed = deel.closest('.wp-blad') !== null && deel.scrollWidth > deel.clientWidth + 1;
      return teBreed || (overflowY !== 'visible' && deel.scrollHeight > deel.clientHeight + 1) || clipPath !== 'none';
    })
    .map((deel) => deel.textContent.slice(0, 60));
};

const LANG: Werkblad = {
  ...GEVULD,
  id: 'lang',
  titel: 'Een lang gesprek',
  twijfel: 'Durf ik stil te zijn? '.repeat(200),
  waarnaar: { soort: 'notities', tekst: `${'Aantekening. '.repeat(400)}\n\nHet eind van de aantekeningen.` },
  themas: [
    {
      thema: 'regie',
      watIkMeAfvraag: 'v'.repeat(400),
      waarnemingen: Array.from({ length: 60 }, (_, i) => ({
        id: `w${i}`,
        tekst: `Regel ${i}. ${'Hij kijkt weg. '.repeat(i % 7)}`,
        tijd: i * 9,
      })),
      voornemens: GEVULD.themas.flatMap(({ voornemens }) =>
        voornemens.map((een) => ({ ...een, geprobeerd: 'deels' as const, hoeGingHet: 'Half gelukt. '.repeat(50) })),
      ),
    },
  ],
};

test('the empty sheet is one sheet of A4, with nine thema’s to tick and nothing to press', async ({ page }) => {
  await page.goto('kijkwijzer/regie/');
  await page.getByRole('link', { name: leegWerkblad.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: leegWerkblad.titel })).toBeVisible();
  const vel = page.getByRole('article', { name: leegWerkblad.kop });
  await expect(vel.getByRole('list', { name: werkbladpapier.themasLeeg }).getByRole('listitem')).toHaveCount(
    themaIds.length,
  );
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(brederDanScherm)).toEqual([]);
  expect(await vellen(page)).toBe(1);
  await page.setViewportSize(BLADSPIEGEL);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(brederDanScherm)).toEqual([]);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('X12 a sheet prints as the paper Werkblad: everything that was written, nothing clipped, nothing to press', async ({
  page,
}) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([LANG]);
  await page.getByRole('link', { name: LANG.titel }).click();
  await expect(inuit.vraag).toBeVisible();
  await expect(page.locator('.wp-blad')).toHaveCount(0);
  await page.setViewportSize(BLADSPIEGEL);
  await page.emulateMedia({ media: 'print' });
  const blad = page.getByRole('region', { name: werkbladpapier.kop, exact: true });
  await expect(blad).toBeVisible();
  const tekst = await blad.innerText();
  const woorden = [
    LANG.titel,
    LANG.twijfel.trim(),
    'Het eind van de aantekeningen.',
    ...LANG.themas.flatMap(({ watIkMeAfvraag, waarnemingen, voornemens }) => [
      watIkMeAfvraag,
      ...waarnemingen.map((een) => een.tekst.trim()),
      ...voornemens.flatMap(({ als, dan, hoeGingHet }) => [als, dan, hoeGingHet.trim()]),
    ]),
  ];
  expect(woorden.filter((woord) => !tekst.includes(woord))).toEqual([]);
  expect(tekst).toContain('08:51');
  expect(await page.evaluate(afgesneden)).toEqual([]);
  // That this would be seen: of a text, and of what is around the whole sheet.
  for (const waar of ['.wp-tekst', 'main']) {
    const doos = page.locator(waar).filter({ hasText: 'Het eind van de aantekeningen.' }).first();
    await doos.evaluate((deel) => deel.style.setProperty('overflow', 'hidden'));
    await doos.evaluate((deel) => deel.style.setProperty('max-height', '40px'));
    expect(await page.evaluate(afgesneden), waar).not.toEqual([]);
    await doos.evaluate((deel) => deel.removeAttribute('style'));
  }
  expect(await page.evaluate(afgesneden)).toEqual([]);
  expect(await page.evaluate(brederDanScherm)).toEqual([]);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(await vellen(page)).toBeGreaterThan(3);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.wp-blad')).toHaveCount(0);
});

test('a short sheet is one sheet of paper, from the menu of the browser too', async ({ page }) => {
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await page.getByRole('link', { name: GEVULD.titel }).click();
  await expect(inuit.vraag).toBeVisible();
  expect(await vellen(page)).toBe(1);
});

test('after the check the paper has the replacements, and the sheet itself has not', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-gedrukt', true);
  });
  const inuit = await new Inuit(page).begin();
  await inuit.leesIn([GEVULD]);
  await inuit.neemMee('druk');
  await inuit.knop(check.allesWeg).click();
  await inuit.knop(check.verder).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '');
  await expect(inuit.kop(uit.drukKop)).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  const papier = await page.locator('main').innerText();
  expect(papier).toContain('[naam 1] kijkt naar de deur');
  expect(papier).not.toMatch(/Jansen|06-12345678/);
  expect(papier).not.toContain(uit.opruimenPapier);
  await page.emulateMedia({ media: 'screen' });
  await inuit.knop(uit.nogEens).click();
  await expect(page.locator('.wp-blad')).toHaveCount(0);
  await inuit.ga('#/');
  await page.getByRole('link', { name: GEVULD.titel }).click();
  await expect(page.getByRole('textbox', { name: themadeel.vraag }).first()).toHaveValue(/Jansen/);
});
