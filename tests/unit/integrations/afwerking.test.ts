import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bewerk, meelezend, type Bewerking } from '#integrations/afwerking.ts';
import { bestandVan, paginasIn } from '#integrations/paginas.ts';

type Opties = Parameters<AstroPrerenderer['render']>[1];

/** What Astro would have rendered, after somebody read along. */
async function rendered(antwoord: Response, lees: (html: string, naam: string) => void): Promise<Response> {
  const gewoon: AstroPrerenderer = {
    name: 'gewoon',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(antwoord),
  };
  const verzoek = new Request('https://voorbeeld.nl/lessen/a/');
  const uitkomst = await meelezend(gewoon, lees).render(verzoek, {} as Opties);
  return uitkomst instanceof Response ? uitkomst : uitkomst.response;
}

describe('reading along', () => {
  it('sees the page and its name, and gives the page on as it was', async () => {
    const lees = vi.fn();
    const antwoord = new Response('<p>één</p>', { headers: { 'content-type': 'text/html', 'x-a': 'b' } });
    const uit = await rendered(antwoord, lees);
    expect(lees.mock.calls).toEqual([['<p>één</p>', 'lessen/a/index.html']]);
    expect([await uit.text(), uit.status, uit.headers.get('x-a')]).toEqual(['<p>één</p>', 200, 'b']);
  });

  it.each([
    ['what is not a page', 200, 'text/plain'],
    ['the page that says nothing was found', 404, 'text/html'],
  ])('leaves %s alone', async (_, status, type) => {
    const lees = vi.fn();
    const antwoord = new Response('x', { status, headers: { 'content-type': type } });
    expect(await rendered(antwoord, lees)).toBe(antwoord);
    expect(lees).not.toHaveBeenCalled();
  });
});

describe('the name of a page', () => {
  it.each([
    ['https://x.nl/', '/', 'index.html'],
    ['https://x.nl/leren/lessen/a/', '/leren/', 'lessen/a/index.html'],
    ['https://x.nl/leren/caf%C3%A9/', '/leren/', 'café/index.html'],
    ['https://x.nl/a/los.html', '/', 'a/los.html'],
  ])('of %s below %s is %s', (adres, basis, naam) => {
    expect(bestandVan(adres, basis)).toBe(naam);
  });
});

describe('finishing the pages', () => {
  let map = '';
  beforeEach(async () => (map = await mkdtemp(join(tmpdir(), 'afwerking-'))));
  afterEach(() => rm(map, { recursive: true }));

  it('gives each page what every step makes of it, in order', async () => {
    const namen = Array.from({ length: 20 }, (_, i) => `${i}.html`);
    for (const naam of namen) await writeFile(join(map, naam), 'pagina');
    const stap =
      (teken: string): Bewerking =>
      (html, naam) =>
        `${html} ${teken}:${naam}`;
    await bewerk(await paginasIn(map), [stap('a'), stap('b')]);
    for (const naam of namen) {
      expect(await readFile(join(map, naam), 'utf8')).toBe(`pagina a:${naam} b:${naam}`);
    }
  });
});
