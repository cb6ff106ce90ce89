/** D2: what is left when the browser is killed in the middle of writing. */
import { expect, test, type Page } from '@playwright/test';
import { startBrowser } from './hulp/browser.ts';
import { nieuwProfiel, ruimOp, toeval } from './hulp/profiel.ts';
import { begin, openBlad, schrijf, twijfel } from './hulp/werkblad.ts';

/** The pause after which the Werkblad saves, and what a busy machine may take to save, in milliseconds. */
const PAUZE = 300;
const OPSLAAN = 700;
/** Twenty in two series, because most of a series is waiting: first and last. */
const REEKSEN = [
  [1, 10],
  [11, 20],
] as const;

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

for (const [van, tot] of REEKSEN) {
  test(`D2: killed while typing, at most the last moment is gone, never an older text comes back (${van}–${tot})`, async ({
    baseURL,
  }) => {
    test.setTimeout(280_000);
    // One profile with a key and a sheet, for all of it: what one kill leaves is what the next begins with.
    const profiel = nieuwProfiel();
    const eerste = await startBrowser(profiel);
    const blad = await begin(eerste.page, baseURL!, 'alleen-ik');
    await eerste.sluit();
    const gemeten: number[] = [];
    let browser = await openBlad(profiel, blad);
    for (let zaad = van; zaad <= tot; zaad += 1) {
      const geluk = toeval(zaad);
      await schrijf(browser.page, '');
      await twijfel(browser.page).focus();
      const typend = typ(browser.page, geluk);
      await new Promise((klaar) => setTimeout(klaar, 600 + geluk() * 1800));
      const om = performance.now();
      await browser.dood();
      const { aanslagen, alles } = await typend;
      browser = await openBlad(profiel, blad);
      const terug = await twijfel(browser.page).inputValue();
      expect(alles.startsWith(terug), `seed ${zaad}: "${terug}" is not how the text began`).toBe(true);
      expect(terug, `seed ${zaad}: nothing came back`).not.toBe('');
      gemeten.push(verlies(aanslagen, terug, om));
    }
    await browser.dood();
    const opVolgorde = gemeten.map(Math.round).toSorted((een, ander) => een - ander);
    console.log(`D2 typing lost in kills ${van} to ${tot}, in milliseconds: ${opVolgorde.join(', ')}`);
    expect(opVolgorde.at(-1)).toBeLessThanOrEqual(PAUZE + OPSLAAN);
    ruimOp(profiel);
  });
}
