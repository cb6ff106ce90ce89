/** S1 and S3: words stay words, typed or out of a file, and the code of the Werkblad has no way to make markup of them. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Page } from '@playwright/test';
import { maakWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { nieuwWerkblad } from '#domain/werkblad.ts';
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { bestandenIn, MAP } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { allesOpen, beginAlleen, bewaard, twijfel } from './hulp/werkbladbegin.ts';

/** Each would set `kwaad` if it became more than text; together they try every place that text can land in. */
const LADINGEN = [
  '<script>window.kwaad=1</script>',
  '<img src=x onerror="window.kwaad=1">',
  '<svg/onload=window.kwaad=1>',
  '"><iframe srcdoc="<script>parent.kwaad=1</script>">',
  "' autofocus onfocus='window.kwaad=1",
  'javascript:window.kwaad=1',
  '</textarea><script>window.kwaad=1</script>',
  '{{constructor.constructor("window.kwaad=1")()}}',
  '${window.kwaad=1}',
  '<a href="javascript:window.kwaad=1">klik</a>',
  '<math><mtext><table><mglyph><style><img src onerror=window.kwaad=1>',
  '\u0000<scr\u0000ipt>window.kwaad=1</script>',
  ']]><!--<script>window.kwaad=1</script>-->',
] as const;

const LADING = LADINGEN.join(' ');

const velden = (page: Page) => page.locator('main :is(textarea, input[type=text])');

/** Nothing ran, and none of it became an element. */
async function bleefTekst(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'kwaad') as unknown)).toBeUndefined();
  // The island itself stands among scripts of ours.
  const gemaakt = 'main :is(astro-island script, iframe, math, img[src=x], a[href^="javascript:"])';
  expect(await page.locator(gemaakt).count()).toBe(0);
}

async function overal(page: Page): Promise<void> {
  for (const naam of [schil.overzicht, schil.agenda, schil.instellingenKort]) {
    await page.getByRole('link', { name: naam, exact: true }).click();
    await bleefTekst(page);
  }
}

test('S1: typed in every field, shown everywhere, printed and read back', async ({ page }) => {
  await beginAlleen(page);
  await allesOpen(page);
  for (const veld of await velden(page).all()) if (await veld.isEditable()) await veld.fill(LADING);
  await bewaard(page);
  await bleefTekst(page);
  await page.emulateMedia({ media: 'print' });
  await bleefTekst(page);
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(twijfel(page)).toHaveValue(/window\.kwaad/);
  await bleefTekst(page);
  await overal(page);
});

test('S1: out of a file', async ({ page }) => {
  const buiten = { nu: '2026-11-22T10:00:00.000Z', nieuweId: () => crypto.randomUUID() };
  const blad = { ...nieuwWerkblad(buiten), titel: LADING, twijfel: LADING };
  await beginAlleen(page);
  await page.goto('werkblad/#/inlezen');
  await page.getByLabel(inlezenTeksten.kies).setInputFiles({
    name: '"><img src=x onerror=window.kwaad=1>.werkblad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(maakWerkbladbestand({ bladen: [blad], gemaakt: buiten.nu })),
  });
  await expect(page.getByRole('main')).toContainText('window.kwaad');
  await bleefTekst(page);
  await page.getByRole('button', { name: inlezenTeksten.doe(1) }).click();
  await expect(page.getByText(inlezenTeksten.klaar(1))).toBeVisible();
  await overal(page);
});

/** Every script that the page may load, now or later. */
function scriptsVan(pagina: string): string[] {
  const gevonden = new Set<string>();
  const zoek = (tekst: string, map: string): void => {
    for (const [, naam = ''] of tekst.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)) {
      const pad = naam.startsWith('/') ? naam.slice(1) : posix.join(map, naam);
      if (gevonden.has(pad) || !bestandenIn(MAP, pad).includes(pad)) continue;
      gevonden.add(pad);
      zoek(readFileSync(join(MAP, pad), 'utf8'), posix.dirname(pad));
    }
  };
  zoek(readFileSync(join(MAP, pagina), 'utf8'), posix.dirname(pagina));
  return [...gevonden];
}

const PUT =
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|dangerouslySetInnerHTML|\bnew Function\b|(?<![\w.$])eval\(|\bsetHTMLUnsafe\b/g;

test('S3: no script of the Werkblad makes markup or code out of text; React has its own door, which nobody uses', () => {
  const scripts = scriptsVan('werkblad/index.html');
  expect(scripts.length).toBeGreaterThan(10);
  const fout = scripts
    .filter((pad) => !/\/react\.[\w-]+\.js$/.test(pad))
    .flatMap((pad) => (readFileSync(join(MAP, pad), 'utf8').match(PUT) ?? []).map((wat) => `${pad}: ${wat}`));
  expect(fout).toEqual([]);
});
