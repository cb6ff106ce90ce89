import { describe, expect, it } from 'vitest';
import { IngangFout, ingangenVan } from '#integrations/zoekindex-ingangen.ts';

const blok = (id: string): string =>
  `<section id="${id}" data-zoekdeel="begrip"><h2 data-pagefind-meta="title">${id}</h2><p>tekst</p></section>`;
const pagina = (body: string, filters = ''): string =>
  `<!DOCTYPE html><html lang="nl"><body><main data-pagefind-body>${filters}${body}</main></body></html>`;
const FILTERS =
  '<span hidden data-pagefind-filter="soort:verhaal" data-pagefind-meta="soort:verhaal"></span><span hidden data-pagefind-filter="thema:regie"></span><span data-pagefind-filter="thema:contact"></span>';

describe('a page', () => {
  it('is found under its address, with kind and thema’s, which Pagefind does not get to see', () => {
    const [ingang, ...meer] = ingangenVan(pagina('<h1>Druk</h1>', FILTERS), 'verhalen/druk/index.html');
    expect(meer).toEqual([]);
    expect(ingang).toMatchObject({ url: '/verhalen/druk/', soort: 'verhaal', themas: ['regie', 'contact'] });
    expect(ingang?.html).not.toMatch(/data-pagefind-(?:filter|meta)/);
    expect(ingang?.html).toContain('<h1>Druk</h1>');
  });

  it('keeps its name when it is not an index, and is of the kind "overig" when it does not say', () => {
    expect(ingangenVan(pagina(''), 'index.html')[0]).toMatchObject({ url: '/', soort: 'overig', themas: [] });
    expect(ingangenVan(pagina(''), 'a/los.html')[0]?.url).toBe('/a/los.html');
  });

  it('is only its text: no styles, drawings, scripts, or what islands receive', () => {
    const inhoud =
      '<p>stilte</p><style>p{}</style><svg><title>x</title></svg><astro-island props="{&quot;a&quot;:1}">doen</astro-island>' +
      '<noscript>zonder</noscript><script>1</script>';
    const [ingang] = ingangenVan(pagina(inhoud), 'a/index.html');
    expect(ingang?.html).toContain('<p>stilte</p><astro-island>doen</astro-island></main>');
  });

  it('is not found when it does not take part', () => {
    expect(ingangenVan('<html><body><main>x</main></body></html>', 'a/index.html')).toEqual([]);
  });

  it('is refused with a kind that the filters do not know', () => {
    const fout = (): unknown => ingangenVan(pagina('', '<i data-pagefind-filter="soort:lesje"></i>'), 'x/index.html');
    expect(fout).toThrow(IngangFout);
    expect(fout).toThrow('/x/ has data-pagefind-filter="soort:lesje". Write one of: les, verhaal');
  });
});

describe('parts that are found on their own', () => {
  it('leave the page and become results of their own kind', () => {
    const [heel, ...delen] = ingangenVan(
      pagina(`<h1>Begrippen</h1>${blok('afhaken')}<hr>${blok('ijken')}`),
      'begrippen/index.html',
    );
    expect(heel?.html).toContain('<main data-pagefind-body><h1>Begrippen</h1><hr></main>');
    expect(delen.map(({ url, soort }) => [url, soort])).toEqual([
      ['/begrippen/#afhaken', 'begrip'],
      ['/begrippen/#ijken', 'begrip'],
    ]);
    expect(delen[0]?.html).toContain(blok('afhaken'));
    expect(delen[0]?.html).not.toContain('ijken');
  });

  it('are reached at the heading that labels them, when they have no id themselves', () => {
    const deel = '<section aria-labelledby="ijken" data-zoekdeel="begrip"><h2 id="ijken">ijken</h2></section>';
    expect(ingangenVan(pagina(deel), 'begrippen/index.html')[1]?.url).toBe('/begrippen/#ijken');
  });

  it('need an id to point at', () => {
    expect(() => ingangenVan(pagina('<p data-zoekdeel="begrip">x</p>'), 'a/index.html')).toThrow(
      'a/index.html has a <p data-zoekdeel> without an id.',
    );
  });
});
