/** Contrast that axe cannot see: tokens against each other in light and dark, and the words inside drawings. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { contrast, losOp, PAREN, tekort } from '../../scripts/lib/contrast.ts';
import { htmlVan, padenIn } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { zetStijl } from '../hulp/stijl.ts';

const KLEUREN = ['light', 'dark'] as const;

for (const kleur of KLEUREN) {
  test(`every pair of tokens that stand on each other has contrast, ${kleur}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: kleur });
    await page.goto('');
    expect(await tekort(page)).toEqual([]);
  });
}

test('every token in the list of pairs is one of ours', () => {
  const onze = readFileSync('src/styles/tokens.css', 'utf8');
  const genoemd = PAREN.flatMap(({ voor, achter }) => `${voor} ${achter}`.match(/--[\w-]+/g) ?? []);
  expect([...new Set(genoemd)].filter((naam) => !onze.includes(`${naam}:`))).toEqual([]);
});

test('a choice for light or dark wins from the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const licht = await page.evaluate(losOp, ['var(--papier)']);
  await page.evaluate(() => (document.documentElement.dataset.thema = 'donker'));
  expect(await page.evaluate(losOp, ['var(--papier)'])).not.toEqual(licht);
  expect(await tekort(page)).toEqual([]);
});

interface Woord {
  readonly tekst: string;
  readonly kleur: string;
  readonly vak: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The words of one drawing, with their colour and their place inside it. */
function woordenVan(svg: SVGSVGElement | HTMLElement): Woord[] {
  const rand = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const vak = { x: x - rand.x, y: y - rand.y, width, height };
    return { tekst: element.textContent.trim(), kleur: getComputedStyle(element).fill, vak };
  });
}

/** The colours behind each word, from a picture of the drawing without its words. */
async function kleurenAchter({ png, vakken }: { png: string; vakken: Woord['vak'][] }): Promise<number[][][]> {
  const bytes = Uint8Array.from(atob(png), (teken) => teken.charCodeAt(0));
  const beeld = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d', { willReadFrequently: true });
  if (!doek) return [];
  doek.drawImage(beeld, 0, 0);
  return vakken.map(({ x, y, width, height }) => {
    // Whole pixels inside the box: the rounding of a picture is not what is behind a letter.
    const [links, boven] = [Math.ceil(x), Math.ceil(y)];
    const [breed, hoog] = [Math.floor(x + width) - links, Math.floor(y + height) - boven];
    const { data } = doek.getImageData(links, boven, Math.max(1, breed), Math.max(1, hoog));
    const kleuren = new Set<string>();
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3] === 255) kleuren.add([data[i], data[i + 1], data[i + 2]].join());
    return [...kleuren].map((k) => k.split(',').map(Number));
  });
}

/** What the server draws; of the plane, which is the same in every exercise, one. */
const MET_TEKENING = padenIn().filter(
  (pad) => !/^oefenen\/slim-plaatsen-(?!01)/.test(pad) && /<svg[^>]*>(?:(?!<\/svg>).)*<text/s.test(htmlVan(pad)),
);

/** Two parts, so that two workers share them. */
const DELEN = 2;

/** What cannot be read well in one drawing as it stands; its words are hidden while its picture is taken. */
async function teZwak(page: Page, svg: Locator): Promise<string[]> {
  const woorden = await svg.evaluate(woordenVan);
  const vullingen = await page.evaluate(
    losOp,
    woorden.map((w) => w.kleur),
  );
  const png = (await svg.screenshot({ animations: 'disabled' })).toString('base64');
  const achter = await page.evaluate(kleurenAchter, { png, vakken: woorden.map((w) => w.vak) });
  return woorden.flatMap(({ tekst }, i) => {
    const voor = vullingen[i] ?? [0, 0, 0];
    const laagst = Math.min(...(achter[i] ?? []).map(([r = 0, g = 0, b = 0]) => contrast(voor, [r, g, b])));
    return laagst < 4.5 ? [`"${tekst}": ${laagst.toFixed(2)}`] : [];
  });
}

for (let deel = 0; deel < DELEN; deel += 1) {
  test(`the words inside every drawing have contrast with all that is behind them, part ${deel + 1}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const fouten: string[] = [];
    let bekeken = 0;
    for (const pad of MET_TEKENING.filter((_, i) => i % DELEN === deel)) {
      await page.goto(pad);
      await zetStijl(page, 'svg text { visibility: hidden !important }');
      for (const kleur of KLEUREN) {
        await page.emulateMedia({ colorScheme: kleur });
        for (const svg of await page.locator('main svg:has(text):visible').all()) {
          fouten.push(...(await teZwak(page, svg)).map((wat) => `/${pad} ${kleur} ${wat}`));
          bekeken += 1;
        }
      }
    }
    expect(fouten).toEqual([]);
    expect(bekeken).toBeGreaterThan(MET_TEKENING.length / DELEN);
  });
}
