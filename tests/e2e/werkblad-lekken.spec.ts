/** N3, S4, S5, S6: the ways in which words could leave the Werkblad, tried on the built page with words on it. */
import { test as kaal, type Page } from '@playwright/test';
import { VERTREKWEGEN, WEGEN } from '#platform/controle/wegen.ts';
import { expect, test } from '../hulp/proef.ts';
import { startKaleServer } from './hulp/kaleserver.ts';
import { kentLijstkop } from './hulp/lijstkop.ts';
import { startTweedeServer, type Tweedeserver } from './hulp/tweedeserver.ts';
import { beginAlleen, schrijf, twijfel } from './hulp/werkbladbegin.ts';

const GEHEIM = 'Dit gaat niemand iets aan';
let buiten: Tweedeserver;
test.beforeAll(async () => {
  buiten = await startTweedeServer('<p>buiten</p>');
});
test.afterAll(() => buiten.stop());
test.beforeEach(() => buiten.vergeet());

/** Nothing in a page covers these: they need the header, in a browser that knows it. */
const ALLEEN_MET_KOPPEN = ['webrtc', 'preconnect', 'dns-prefetch'];

/** Everything a page tries here is refused, and it says so: that is not what these tests are about. */
const ALLES = /./;

/** Tries one way after the other, and gives whatever arrived. */
async function probeer(page: Page, wegen: typeof WEGEN): Promise<readonly string[]> {
  for (const { id, probeer: doe } of wegen) {
    await page.evaluate(doe, `${buiten.adres}/${id}?${encodeURIComponent(GEHEIM)}`).catch(() => undefined);
    await page.waitForTimeout(150);
  }
  // What goes off late arrives late.
  await page.waitForTimeout(2000);
  return buiten.aangekomen;
}

/** The ways that a policy in the page covers. Chromium opens a line for a frame and a form before it refuses them; nothing is said over it. */
const probeerDicht = async (page: Page): Promise<readonly string[]> => {
  const dicht = WEGEN.filter(({ id }) => !ALLEEN_MET_KOPPEN.includes(id));
  return (await probeer(page, dicht)).filter((wat) => wat !== 'line');
};

/** Each way that leaves the page, on a page of its own: what is left after the first has no policy any more. */
async function vertrek(page: Page, adres: string): Promise<readonly string[]> {
  for (const weg of VERTREKWEGEN) {
    const eigen = await page.context().newPage();
    await eigen.goto(adres);
    await probeer(eigen, [weg]);
    await eigen.close();
  }
  return buiten.aangekomen;
}

test('N3: with the headers of the host nothing arrives anywhere, whatever way is tried', async ({ page, ruis }) => {
  test.setTimeout(90_000);
  ruis.hoortErbij(ALLES);
  await beginAlleen(page);
  await schrijf(page, GEHEIM);
  if (await kentLijstkop(page)) {
    expect(await probeer(page, WEGEN)).toEqual([]);
    expect(await vertrek(page, 'werkblad/')).toEqual([]);
  } else expect(await probeerDicht(page)).toEqual([]);
  await expect(twijfel(page)).toHaveValue(GEHEIM);
});

test('N3: without headers the policy in the page still stops everything that it can', async ({ page, ruis }) => {
  test.setTimeout(90_000);
  ruis.hoortErbij(ALLES);
  const host = await startKaleServer('met');
  await page.goto(host.adres);
  expect(await probeerDicht(page)).toEqual([]);
  await host.stop();
});

test('N3 can fail: without policy and headers the same ways do arrive', async ({ page, ruis }) => {
  test.setTimeout(120_000);
  ruis.hoortErbij(ALLES);
  const host = await startKaleServer('zonder');
  await page.goto(host.adres);
  await probeer(page, WEGEN);
  await vertrek(page, host.adres);
  const laden = [
    'fetch',
    'xhr',
    'baken',
    'stroom',
    'plaatje',
    'opmaakplaatje',
    'opmaakblad',
    'film',
    'kader',
    'formulier',
  ];
  for (const id of [...laden, ...VERTREKWEGEN.map((weg) => weg.id)])
    await expect.poll(() => buiten.aangekomen.some((wat) => wat.includes(`/${id}?`)), id).toBe(true);
  expect(buiten.aangekomen).toEqual(expect.arrayContaining(['line', 'packet']));
  await host.stop();
});

test('S4, S5: text becomes neither markup nor code', async ({ page, ruis }) => {
  ruis.hoortErbij(ALLES);
  await beginAlleen(page);
  const gelukt = await page.evaluate(async () => {
    // What a test runs by itself may make code of text; what it leaves for later is a page like any other.
    await new Promise((klaar) => setTimeout(klaar));
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
      policy: probeer(() => {
        const maker: unknown = Reflect.get(window, 'trustedTypes');
        const maak: unknown = Reflect.get(Object(maker), 'createPolicy');
        return typeof maak === 'function' && Reflect.apply(maak, maker, ['x', {}]);
      }),
      eval: probeer(() => Reflect.apply(window.eval, window, ['1'])),
      Function: probeer(() => Reflect.construct(Function, ['return 1'])),
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
