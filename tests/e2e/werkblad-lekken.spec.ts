/** N3, S4, S5, S6: the ways in which words could leave the Werkblad, tried on the built page with words on it. */
import { test as kaal, type Page } from '@playwright/test';
import { VERTREKWEGEN, WEGEN } from '#platform/controle/wegen.ts';
import { expect, test } from '../hulp/proef.ts';
import { startTweedeServer, type Tweedeserver } from './hulp/tweedeserver.ts';
import { beginAlleen, schrijf, twijfel } from './hulp/werkbladbegin.ts';

const GEHEIM = 'Dit gaat niemand iets aan';
/** How long something may take to arrive on this very computer, in milliseconds. */
const REIS = 400;

let buiten: Tweedeserver;
test.beforeAll(async () => {
  buiten = await startTweedeServer('<p>buiten</p>');
});
test.afterAll(() => buiten.stop());
test.beforeEach(() => buiten.vergeet());

/** Everything a page tries here is refused, and it says so: that is not what these tests are about. */
const ALLES = /./;

async function probeer(page: Page, wegen: typeof WEGEN): Promise<string[]> {
  const lek: string[] = [];
  for (const { id, probeer: doe } of wegen) {
    if (!page.url().includes('/werkblad/')) await page.goto('werkblad/');
    buiten.vergeet();
    await page.evaluate(doe, `${buiten.adres}/${id}?${encodeURIComponent(GEHEIM)}`).catch(() => undefined);
    await page.waitForTimeout(REIS);
    if (buiten.aangekomen.length > 0) lek.push(`${id}: ${buiten.aangekomen.join(', ')}`);
  }
  return lek;
}

test('N3: with the headers of the host nothing arrives anywhere, whatever way is tried', async ({ page, ruis }) => {
  test.setTimeout(90_000);
  ruis.hoortErbij(ALLES);
  await beginAlleen(page);
  await schrijf(page, GEHEIM);
  expect(await probeer(page, WEGEN)).toEqual([]);
  await expect(twijfel(page)).toHaveValue(GEHEIM);
  expect(await probeer(page, VERTREKWEGEN)).toEqual([]);
});

/** The page as a host gives it that sends no headers at all, with its own policy or without. */
const zonderKoppen = (page: Page, beleid: 'met' | 'zonder'): Promise<unknown> =>
  page.route('**/werkblad/', async (route) => {
    const html = await (await route.fetch()).text();
    const meta = /<meta http-equiv="content-security-policy"[^>]*>/;
    await route.fulfill({ contentType: 'text/html', body: beleid === 'met' ? html : html.replace(meta, '') });
  });

/** Nothing in a page covers these. */
const ALLEEN_MET_KOPPEN = ['webrtc', 'preconnect', 'dns-prefetch'];

test('N3: without headers the policy in the page still stops everything that it can', async ({ page, ruis }) => {
  test.setTimeout(90_000);
  ruis.hoortErbij(ALLES);
  await zonderKoppen(page, 'met');
  await page.goto('werkblad/');
  expect(
    await probeer(
      page,
      WEGEN.filter(({ id }) => !ALLEEN_MET_KOPPEN.includes(id)),
    ),
  ).toEqual([]);
});

test('N3 can fail: without policy and headers the same ways do arrive', async ({ page, ruis }) => {
  test.setTimeout(90_000);
  ruis.hoortErbij(ALLES);
  await zonderKoppen(page, 'zonder');
  await page.goto('werkblad/');
  const lek = (await probeer(page, [...WEGEN, ...VERTREKWEGEN])).map((regel) => regel.split(':')[0]);
  expect(lek).toEqual(
    expect.arrayContaining(['fetch', 'xhr', 'baken', 'plaatje', 'opmaakplaatje', 'script', 'kader', 'webrtc']),
  );
  expect(lek).toEqual(expect.arrayContaining(VERTREKWEGEN.map(({ id }) => id)));
});

test('S4, S5: text becomes neither markup nor code', async ({ page, ruis }) => {
  ruis.hoortErbij(ALLES);
  await beginAlleen(page);
  const gelukt = await page.evaluate(() => {
    const probeer = (doe: () => unknown): boolean => {
      try {
        doe();
        return true;
      } catch {
        return false;
      }
    };
    const p = document.createElement('p');
    return {
      innerHTML: probeer(() => (p.innerHTML = '<b>x</b>')),
      insertAdjacentHTML: probeer(() => p.insertAdjacentHTML('beforeend', '<b>x</b>')),
      parser: probeer(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      policy: probeer(() => Reflect.get(window, 'trustedTypes').createPolicy('x', { createHTML: (s: string) => s })),
      // eslint-disable-next-line no-eval, @typescript-eslint/no-implied-eval -- that they are refused is the test
      eval: probeer(() => window.eval('1')),
      // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- the same
      Function: probeer(() => new Function('return 1')()),
    };
  });
  expect(gelukt).toEqual({
    innerHTML: false,
    insertAdjacentHTML: false,
    parser: false,
    policy: false,
    eval: false,
    Function: false,
  });
});

kaal('S6: no other page can show the Werkblad inside itself', async ({ page, baseURL }) => {
  const kwaad = await startTweedeServer(`<iframe src="${baseURL!}werkblad/"></iframe>`);
  await page.goto(kwaad.adres);
  const [, kader] = page.frames();
  await expect.poll(() => kader?.url()).toMatch(/^chrome-error:/);
  await kwaad.stop();
});
