import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  eerlijk,
  leesFragment,
  maakBundel,
  metPlek,
  titelsUit,
  watWeGebruiken,
  ZoekindexFout,
} from '#integrations/zoekindex-bestanden.ts';
import type { Indexbestand } from '#integrations/zoekindex-bestanden.ts';
import type { Ingang } from '#integrations/zoekindex-ingangen.ts';

const bestand = (path: string, tekst = ''): Indexbestand => ({ path, content: Buffer.from(tekst) });

const fragment = (id: string, inhoud: object): Indexbestand => ({
  path: `fragment/${id}.pf_fragment`,
  content: gzipSync(`pagefind_dcd${JSON.stringify(inhoud)}`),
});

const LES = fragment('nl_b', {
  url: '/lessen/kijken/stilte/',
  content: 'Stilte. Een les.',
  meta: { title: 'Stilte' },
});
const START = fragment('nl_a', { url: '/', content: '', meta: { title: 'Start' } });

const ingang = (url: string, meer: Partial<Ingang> = {}): Ingang => ({
  url,
  soort: 'overig',
  themas: [],
  html: '',
  ...meer,
});
const INGANGEN: readonly Ingang[] = [
  ingang('/'),
  ingang('/x/'),
  ingang('/lessen/kijken/stilte/', { soort: 'les', themas: ['contact', 'emotie'] }),
];
const SCRIPT =
  'x(console.error(`Failed to load the index chunk ${u}`),console.error(`Failed to load the meta index:`))';

const INDEX: readonly Indexbestand[] = [
  LES,
  START,
  bestand('pagefind.js', SCRIPT),
  bestand(
    'pagefind-entry.json',
    JSON.stringify({ version: '1.5.2', languages: { nl: { hash: 'nl_1', wasm: 'nl', page_count: 2 } } }),
  ),
  bestand('wasm.nl.pagefind', 'wasm'),
  bestand('wasm.unknown.pagefind', 'wasm'),
  bestand('pagefind.nl_1.pf_meta', 'meta'),
  bestand('index/nl_2.pf_index', 'woorden'),
  bestand('filter/nl_3.pf_filter', 'filter'),
  bestand('pagefind-ui.js'),
  bestand('pagefind-ui.css'),
  bestand('pagefind-modular-ui.js'),
  bestand('pagefind-component-ui.css'),
  bestand('pagefind-highlight.js'),
  bestand('pagefind-worker.js'),
];

describe('the list of titles', () => {
  it('has title, kind, address below the base, and thema’s when there are any', () => {
    expect(titelsUit(INDEX, INGANGEN)).toEqual({
      nl_a: ['Start', 'overig', ''],
      nl_b: ['Stilte', 'les', 'lessen/kijken/stilte/', ['contact', 'emotie']],
    });
  });

  it('prefers our own title over that of the page', () => {
    const eigen = fragment('nl_c', { url: '/x/', meta: { title: 'Lang', titel: 'Kort' } });
    expect(titelsUit([eigen], INGANGEN)).toEqual({ nl_c: ['Kort', 'overig', 'x/'] });
  });

  it('refuses a page that was not given to the index', () => {
    expect(() => titelsUit([LES], [])).toThrow('Pagefind knows /lessen/kijken/stilte/, which we did not give it.');
  });

  it('refuses a page without a title', () => {
    expect(() => titelsUit([fragment('nl_c', { url: '/x/', meta: {} })], INGANGEN)).toThrow('/x/ has no title');
  });
});

describe('reading a fragment', () => {
  it('refuses a file without the signature', () => {
    expect(() => leesFragment({ path: 'fragment/x.pf_fragment', content: gzipSync('{}') })).toThrow(ZoekindexFout);
  });
});

describe('the bundle', () => {
  it('keeps nothing of Pagefind that our search does not ask for', () => {
    expect(
      watWeGebruiken(INDEX)
        .map(({ path }) => path)
        .filter((path) => /ui|worker|highlight|unknown|filter/.test(path)),
    ).toEqual([]);
  });

  it('says in one attribute where everything is, and every name in it exists', () => {
    const { bestanden, plek } = maakBundel(INDEX, INGANGEN);
    const [versie, ...namen] = plek.split(' ');
    expect(versie).toMatch(/^[0-9a-f]{10}$/);
    expect(namen).toHaveLength(2);
    expect(bestanden.map(({ path }) => path)).toEqual(
      expect.arrayContaining([...namen, 'pagefind.js', 'titels.json', 'pagefind-entry.json']),
    );
  });

  it('tells Pagefind the new name of the WebAssembly', () => {
    const { bestanden } = maakBundel(INDEX, INGANGEN);
    const ingang = bestanden.find(({ path }) => path === 'pagefind-entry.json');
    const [, wasm] = /"wasm":"([^"]+)"/.exec(Buffer.from(ingang?.content ?? []).toString()) ?? [];
    expect(bestanden.some(({ path }) => path === `wasm.${wasm ?? ''}.pagefind`)).toBe(true);
  });

  it('gets another version when a title changes, and the same one when nothing does', () => {
    const anders = fragment('nl_a', { url: '/', content: '', meta: { title: 'Begin' } });
    const [versie] = maakBundel(INDEX, INGANGEN).plek.split(' ');
    expect(maakBundel(INDEX, INGANGEN).plek.split(' ')[0]).toBe(versie);
    expect(
      maakBundel(
        INDEX.map((b) => (b === START ? anders : b)),
        INGANGEN,
      ).plek.split(' ')[0],
    ).not.toBe(versie);
  });

  it('stops when Pagefind made no Dutch index', () => {
    expect(() =>
      maakBundel(
        INDEX.filter(({ path }) => path !== 'wasm.nl.pagefind'),
        INGANGEN,
      ),
    ).toThrow('made no wasm.nl.pagefind');
  });
});

describe('an honest index', () => {
  it('makes a failed part an error instead of an empty answer', () => {
    expect(eerlijk(SCRIPT)).toBe(
      'x(throw new Error(`Failed to load the index chunk ${u}`),throw new Error(`Failed to load the meta index:`))',
    );
  });

  it('notices when a new Pagefind writes it otherwise', () => {
    expect(() => eerlijk('console.error(`Something else`)')).toThrow(ZoekindexFout);
  });
});

it('fills in where the index is, everywhere in a page', () => {
  expect(metPlek('<a data-index="zoekindex-volgt"></a><b data-index="zoekindex-volgt"></b>', 'v m w')).toBe(
    '<a data-index="v m w"></a><b data-index="v m w"></b>',
  );
});
