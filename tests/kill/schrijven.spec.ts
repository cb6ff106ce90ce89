/** D1 and D2: what is left when the browser is killed after saving, and in the middle of writing. */
import { expect, test, type Page } from '@playwright/test';
import { startBrowser, type Eigenbrowser } from './hulp/browser.ts';
import { nieuwProfiel, ruimOp, toeval } from './hulp/profiel.ts';
import { begin, schrijf, twijfel } from './hulp/werkblad.ts';

/** The pause after which the Werkblad saves, and what a busy machine may take to save, in milliseconds. */
const PAUZE = 300;
const OPSLAAN = 700;
const ZADEN = 20;

/** One profile with a key and a sheet, for all of it: what one kill leaves is what the next begins with. */
let profiel: string;
let blad: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ baseURL }) => {
  profiel = nieuwProfiel();
  const { page, sluit } = await startBrowser(profiel);
  blad = await begin(page, baseURL!, 'alleen-ik');
  await sluit();
});
test.afterAll(() => ruimOp(profiel));

/** Opens the sheet in what the last kill left. */
async function open(): Promise<Eigenbrowser> {
  const browser = await startBrowser(profiel);
  await browser.page.goto(blad);
  await expect(twijfel(browser.page)).toBeVisible({ timeout: 30_000 });
  return browser;
}

test('D1: killed right after "Bewaard", everything is back', async () => {
  let tekst = '';
  for (let keer = 0; keer <= 5; keer += 1) {
    const { page, dood } = await open();
    await expect(twijfel(page)).toHaveValue(tekst);
    tekst = `Wat ik me afvraag, keer ${keer}: luister ik wel? ${'é😀 '.repeat(40)}`;
    await schrijf(page, tekst);
    await dood();
  }
});

interface Aanslag {
  readonly tekst: string;
  readonly om: number;
}

interface Getypt {
  readonly aanslagen: readonly Aanslag[];
  /** With the letter that was on its way when the browser went: it may have arrived. */
  readonly alles: string;
}

/** Types letter after letter until the browser is gone; gives what stood there after each, and when. */
async function typ(page: Page, geluk: () => number): Promise<Getypt> {
  const aanslagen: Aanslag[] = [];
  let tekst = '';
  try {
    for (;;) {
      const letter = 'abcdefghijklmnopqrstuvwxyz '.charAt(Math.floor(geluk() * 27));
      tekst += letter;
      await page.keyboard.type(letter);
      aanslagen.push({ tekst, om: performance.now() });
      await new Promise((klaar) => setTimeout(klaar, 20 + geluk() * 120));
    }
  } catch {
    return { aanslagen, alles: tekst };
  }
}

/** How long before the kill the oldest letter was typed that is gone; 0 when none is. */
function verlies(aanslagen: readonly Aanslag[], terug: string, dood: number): number {
  const eerste = aanslagen.find(({ tekst }) => tekst.length > terug.length);
  return eerste === undefined ? 0 : Math.max(0, dood - eerste.om);
}

test('D2: killed while typing, at most the last moment is gone, and never an older text comes back', async () => {
  test.setTimeout(280_000);
  const gemeten: number[] = [];
  let browser = await open();
  for (let zaad = 1; zaad <= ZADEN; zaad += 1) {
    const geluk = toeval(zaad);
    await schrijf(browser.page, '');
    await twijfel(browser.page).focus();
    const typend = typ(browser.page, geluk);
    await new Promise((klaar) => setTimeout(klaar, 600 + geluk() * 1800));
    const om = performance.now();
    await browser.dood();
    const { aanslagen, alles } = await typend;
    browser = await open();
    const terug = await twijfel(browser.page).inputValue();
    expect(alles.startsWith(terug), `seed ${zaad}: "${terug}" is not how the text began`).toBe(true);
    expect(terug, `seed ${zaad}: nothing came back`).not.toBe('');
    gemeten.push(verlies(aanslagen, terug, om));
  }
  await browser.dood();
  const opVolgorde = gemeten.toSorted((een, ander) => een - ander);
  const mediaan = opVolgorde[Math.floor(ZADEN / 2)] ?? 0;
  const meest = opVolgorde.at(-1) ?? 0;
  console.log(`D2 typing lost in ${ZADEN} kills: median ${mediaan.toFixed(0)} ms, most ${meest.toFixed(0)} ms`);
  expect(meest).toBeLessThanOrEqual(PAUZE + OPSLAAN);
});
