/** What the browser refuses: held against the built pages, in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { metBeleid } from '#integrations/csp-pagina.ts';
import { PAGINAKLASSEN, type Paginaklasse } from '#integrations/csp-beleid.ts';
import { attr, bladzijden, MAP, perBladzijde, type Bladzijde } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';

const PROEF = 'kijkwijzer/';
const KWAAD = '<script>document.documentElement.dataset.kwaad = "ja"</script>';

const html = (pad: string): string => readFileSync(join(MAP, pad, 'index.html'), 'utf8');
const beleidVan = ({ elementen }: Bladzijde): string[] =>
  elementen.flatMap((e) =>
    e.tagName === 'meta' && attr(e, 'http-equiv') === 'content-security-policy' ? [attr(e, 'content') ?? ''] : [],
  );
const klasseVan = ({ elementen }: Bladzijde): string | undefined =>
  elementen.filter((e) => e.tagName === 'html').map((e) => attr(e, 'data-klasse'))[0];

/** Opens a page of ours with another text than the one on disk. */
async function openAls(page: Page, body: string): Promise<void> {
  await page.route(`**/${PROEF}`, async (route) => {
    await route.fulfill({ response: await route.fetch(), body });
  });
  await page.goto(PROEF);
}

const kwaad = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.kwaad);

/** The first-paint script ran: it is the only thing that reads the settings before the page shows. */
async function eersteVerfLiep(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    localStorage.setItem('vknz:instellingen', JSON.stringify({ thema: 'donker' }));
  });
  await page.reload();
  return page.evaluate(() => document.documentElement.dataset.thema === 'donker');
}

test.describe('an inline script without a hash', () => {
  test('is refused when an author places it first in <head>, before the charset', async ({ page, ruis }) => {
    ruis.hoortErbij(/Content Security Policy|CSP refused/);
    const gebouwd = metBeleid(html(PROEF).replace('<head>', `<head>${KWAAD}`), PROEF);
    expect(gebouwd).toContain(KWAAD);
    await openAls(page, gebouwd);
    expect(await kwaad(page)).toBeUndefined();
    expect(ruis.gehoord.join('\n')).toMatch(/CSP refused script-src/);
    expect(await eersteVerfLiep(page)).toBe(true);
  });

  test('is refused when it gets into the finished page, first behind the charset and the policy', async ({
    page,
    ruis,
  }) => {
    ruis.hoortErbij(/Content Security Policy|CSP refused/);
    const einde = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html(PROEF));
    expect(einde).not.toBeNull();
    const plek = (einde?.index ?? 0) + (einde?.[0].length ?? 0);
    await openAls(page, html(PROEF).slice(0, plek) + KWAAD + html(PROEF).slice(plek));
    expect(await kwaad(page)).toBeUndefined();
    expect(await eersteVerfLiep(page)).toBe(true);
  });

  test('would run without the policy: this test can fail', async ({ page }) => {
    const zonder = html(PROEF).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await openAls(page, zonder.replace('<head>', `<head>${KWAAD}`));
    expect(await kwaad(page)).toBe('ja');
  });
});

test('code in an attribute and in a link is refused', async ({ page, ruis }) => {
  ruis.hoortErbij(/Content Security Policy|CSP refused/);
  const los = `<a id="los" href="javascript:document.documentElement.dataset.kwaad='ja'" onclick="document.documentElement.dataset.kwaad='ja'">x</a>`;
  await openAls(
    page,
    html(PROEF)
      .replace('<body', `<body onload="document.documentElement.dataset.kwaad='ja'"`)
      .replace('</main>', `${los}</main>`),
  );
  await page.locator('#los').evaluate((link: HTMLElement) => link.click());
  expect(await kwaad(page)).toBeUndefined();
});

/** The same page with the policy of another class. */
const alsKlasse = (klasse: Paginaklasse): string =>
  metBeleid(html(PROEF).replace(/data-klasse="\w+"/, `data-klasse="${klasse}"`), PROEF);

const mag = (page: Page, wat: 'ophalen' | 'wasm' | 'opmaak'): Promise<boolean> =>
  page.evaluate(async (soort) => {
    try {
      if (soort === 'ophalen') return (await fetch(location.href)).ok;
      // The shortest module there is: its eight bytes of header.
      if (soort === 'wasm')
        return (
          WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) &&
          (await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))) instanceof WebAssembly.Module
        );
      document.createElement('p').innerHTML = '<b>x</b>';
      return true;
    } catch {
      return false;
    }
  }, wat);

for (const klasse of PAGINAKLASSEN) {
  test(`a page of the class ${klasse} may do what it needs and no more`, async ({ page, ruis }) => {
    ruis.hoortErbij(/Content Security Policy|CSP refused|TrustedHTML/);
    await openAls(page, alsKlasse(klasse));
    expect(await mag(page, 'ophalen')).toBe(klasse === 'zoeken' || klasse === 'controle');
    expect(await mag(page, 'wasm')).toBe(klasse === 'zoeken');
    expect(await mag(page, 'opmaak')).toBe(klasse !== 'werkblad' && klasse !== 'controle');
  });
}

test.describe('in the files', () => {
  test('every page has one policy, directly behind the charset, first in <head>', () => {
    const fout = perBladzijde(bladzijden(), (bladzijde) => {
      const hoofd = bladzijde.elementen.findIndex((e) => e.tagName === 'head');
      const [charset, csp] = bladzijde.elementen.slice(hoofd + 1);
      const goed =
        charset && csp && attr(charset, 'charset') === 'utf-8' && attr(csp, 'http-equiv') === 'content-security-policy';
      return goed && beleidVan(bladzijde).length === 1 ? [] : ['its policy is not the second thing in <head>'];
    });
    expect(fout).toEqual([]);
  });

  test('no policy allows inline code, code from text, or another origin', () => {
    const fout = perBladzijde(bladzijden(), (bladzijde) =>
      beleidVan(bladzijde).flatMap(
        (beleid) => beleid.match(/'unsafe-[\w-]+'|\*|https?:\S*|data:|(?<!media-src )blob:/g) ?? [],
      ),
    );
    expect(fout).toEqual([]);
  });

  test('WebAssembly, fetching and playing a file are there only where they are needed', () => {
    const fout = perBladzijde(bladzijden(), (bladzijde) => {
      const klasse = klasseVan(bladzijde);
      const zoekt = klasse === 'zoeken';
      return beleidVan(bladzijde).flatMap((beleid) => [
        ...(beleid.includes("'wasm-unsafe-eval'") === zoekt ? [] : ['wasm']),
        ...(beleid.includes("connect-src 'self'") === (zoekt || klasse === 'controle') ? [] : ['connect-src']),
        ...(beleid.includes('media-src blob:') === (klasse === 'werkblad') ? [] : ['media-src']),
      ]);
    });
    expect(fout).toEqual([]);
  });

  test('no element has a style or an event attribute', () => {
    const fout = perBladzijde(bladzijden(), ({ elementen }) =>
      elementen.flatMap((e) =>
        e.attrs
          .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
          .map(({ name }) => `<${e.tagName} ${name}>`),
      ),
    );
    expect(fout).toEqual([]);
  });
});

/** One page of each class that the site has, and the page for what is not there. */
const perKlasse = new Map(bladzijden().map((bladzijde) => [klasseVan(bladzijde), bladzijde.pad]));

test.describe('headers', () => {
  for (const [klasse, pad] of [...perKlasse, ['404', 'bestaat-niet/'] as const]) {
    test(`come with a page of the class ${klasse ?? 'none'}`, async ({ request }) => {
      const kop = (await request.get(pad)).headers();
      expect(kop).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(kop['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
      expect(kop['strict-transport-security']).toMatch(/^max-age=31536000/);
    });
  }

  test('let a browser keep the index and the scripts for a year, and never a page', async ({ page, request }) => {
    await page.goto(PROEF);
    const script = await page.locator('script[type=module][src]').first().getAttribute('src');
    expect((await request.get(script ?? 'missing')).headers()['cache-control']).toContain('immutable');
    expect((await request.get('pagefind/pagefind-entry.json')).headers()['cache-control']).toContain('immutable');
    expect((await request.get(PROEF)).headers()['cache-control']).toBe('no-cache');
  });
});
