/** Every page of the build, as far as it can be read in the files. The visit in a browser is in tests/a11y/alle-paginas.spec.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attr, basis, bladzijden, MAP, perBladzijde, tekstVan, type Bladzijde, type Element } from '../hulp/bouw.ts';
import { dodeLinks, dodeStijlbestanden, dodeVerwijzingen, samengevat } from '../hulp/links.ts';
import { expect, test } from '../hulp/proef.ts';

const metTag = (elementen: readonly Element[], ...tags: string[]): Element[] =>
  elementen.filter((e) => tags.includes(e.tagName));
const meta = (elementen: readonly Element[], naam: string): string[] =>
  metTag(elementen, 'meta').flatMap((e) => (attr(e, 'name') === naam ? (attr(e, 'content') ?? '') : []));
const dubbele = (lijst: readonly string[]): string[] => [...new Set(lijst.filter((x, i) => lijst.indexOf(x) !== i))];
/** The 404 page has no address of its own. */
const metAdres = (): Bladzijde[] => bladzijden().filter(({ bestand }) => bestand !== '404.html');

test.describe('in the files', () => {
  test('every link of ours arrives, anchors included', () => {
    expect(samengevat(dodeLinks({ alle: bladzijden(), map: MAP, basis: basis() }))).toEqual([]);
  });

  test('every label, popover and aria reference names an id that is there', () => {
    expect(samengevat(dodeVerwijzingen(bladzijden()))).toEqual([]);
  });

  test('every file that a style sheet asks for was built', () => {
    expect(dodeStijlbestanden({ map: MAP, basis: basis() })).toEqual([]);
  });

  test('every page has one title, and no other page has the same', () => {
    const titels = bladzijden().map(({ bestand, metScript }) => {
      // An <svg> may have a title of its own.
      const hoofd = metTag(metScript, 'title').filter((e) => e.parentNode?.nodeName === 'head');
      return { bestand, titels: hoofd.map((e) => tekstVan(e).trim()) };
    });
    expect(titels.filter(({ titels: t }) => t.length !== 1 || t[0] === '')).toEqual([]);
    expect(dubbele(titels.map(({ titels: [titel = ''] }) => titel))).toEqual([]);
  });

  test('every page has one description', () => {
    const fout = perBladzijde(bladzijden(), ({ metScript }) => {
      const gevonden = meta(metScript, 'description');
      return gevonden.length === 1 && (gevonden[0] ?? '').length >= 20
        ? []
        : [`descriptions: ${JSON.stringify(gevonden)}`];
    });
    expect(fout).toEqual([]);
  });

  test('every page names its own address as canonical', () => {
    const { site } = JSON.parse(readFileSync(join(MAP, '.build.json'), 'utf8')) as { site: string };
    const fout = perBladzijde(metAdres(), ({ pad, metScript }) => {
      const gevonden = metTag(metScript, 'link').flatMap((e) =>
        attr(e, 'rel') === 'canonical' ? attr(e, 'href') : [],
      );
      const hoort = new URL(basis() + pad, site).href;
      return gevonden.length === 1 && gevonden[0] === hoort ? [] : [`canonical ${String(gevonden)}, expected ${hoort}`];
    });
    expect(fout).toEqual([]);
  });

  test('the sitemap lists every page but the 404', () => {
    const xml = readFileSync(join(MAP, 'sitemap-0.xml'), 'utf8');
    const inKaart = Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), (m) => new URL(m[1] ?? '').pathname).sort();
    expect(inKaart).toEqual(
      metAdres()
        .map(({ pad }) => basis() + pad)
        .sort(),
    );
  });

  test('every page has one h1, and no heading skips a level', () => {
    const fout = perBladzijde(bladzijden(), ({ metScript }) => {
      const niveaus = metTag(metScript, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((e) => Number(e.tagName[1]));
      const eersten = niveaus.filter((n) => n === 1).length;
      const sprongen = niveaus.flatMap((n, i) => {
        const vorig = niveaus[i - 1] ?? 0;
        return n > vorig + 1 ? [`heading ${i + 1} goes from h${vorig} to h${n}`] : [];
      });
      return [...(eersten === 1 ? [] : [`${eersten} times an h1`]), ...sprongen];
    });
    expect(fout).toEqual([]);
  });

  test('no id stands twice in a page, with or without JavaScript', () => {
    const fout = perBladzijde(bladzijden(), ({ metScript, elementen }) =>
      [metScript, elementen].flatMap((lijst) => dubbele(lijst.flatMap((e) => attr(e, 'id') ?? []))),
    );
    expect(fout).toEqual([]);
  });

  test('every page is Dutch, has one main, and begins with a way to it', () => {
    const fout = perBladzijde(bladzijden(), ({ metScript }) => {
      const [html] = metTag(metScript, 'html');
      const mains = metTag(metScript, 'main');
      const eerste = metTag(metScript, 'a', 'button', 'input', 'summary')[0];
      const id = mains[0] && attr(mains[0], 'id');
      return [
        ...(html && attr(html, 'lang') === 'nl' ? [] : ['<html> is not lang="nl"']),
        ...(mains.length === 1 ? [] : [`${mains.length} times a <main>`]),
        ...(eerste && id !== undefined && attr(eerste, 'href') === `#${id}`
          ? []
          : ['the first link is not the skip link']),
      ];
    });
    expect(fout).toEqual([]);
  });

  test('the order of the layers comes before the first layer, or a reset would win', () => {
    const fout = perBladzijde(bladzijden(), ({ bestand }) => {
      const [eerste] = /@layer [^{;]*[{;]/.exec(readFileSync(join(MAP, bestand), 'utf8')) ?? [];
      return eerste?.startsWith('@layer reset') === true ? [] : [`its styles begin with ${eerste}`];
    });
    expect(fout).toEqual([]);
  });

  test('only text that is not Dutch has a language of its own', () => {
    const talen = bladzijden().flatMap(({ metScript }) => metScript.flatMap((e) => attr(e, 'lang') ?? []));
    expect([...new Set(talen)].filter((taal) => !['nl', 'en'].includes(taal))).toEqual([]);
  });
});

test('an address that does not exist gets the 404 page, whose links work from any depth', async ({ page, ruis }) => {
  ruis.hoortErbij(/status of 404/);
  const antwoord = await page.goto('lessen/bestaat/niet/');
  expect(antwoord?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
  await page.getByRole('link', { name: 'Ga naar het begin' }).click();
  await expect(page).toHaveURL(basis());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
