import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beleidUit, leesBeleid, naastElkaar } from '#domain/controle/beleid.ts';
import { grootteVan, leesbareGrootte } from '#domain/controle/grootte.ts';
import { EXTRA_KOPPEN, WERKBLADKOPPEN } from '#domain/controle/koppen.ts';
import { standVan } from '#domain/controle/kopstand.ts';
import { recepten } from '#components/privacy/recepten.ts';
import { VERTREKWEGEN, WEGEN } from '#platform/controle/wegen.ts';
import { wegteksten } from '#teksten/controle.ts';
import { applyHeaders, parseHeaders } from '../../../scripts/server/headers-file.ts';

const lees = (pad: string): string => readFileSync(new URL(`../../../${pad}`, import.meta.url), 'utf8');
const handleiding = lees('docs/hosting.md').split(/^## \d+\. /m);
const kaal = (tekst: string): string => tekst.replaceAll(/\s+/g, '');
const regels = parseHeaders(lees('public/_headers'));

describe('a policy, to be read', () => {
  it('comes out of a page as text, and falls apart into directives', () => {
    const html = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'"><title>`;
    expect([...leesBeleid(beleidUit(html) ?? '')]).toEqual([
      ['default-src', "'none'"],
      ['img-src', "'self'"],
    ]);
    expect(beleidUit('<head><title>zonder</title>')).toBeUndefined();
  });

  it('counts a directive the first time, as a browser does', () => {
    expect(leesBeleid("img-src 'self'; IMG-SRC *").get('img-src')).toBe("'self'");
  });

  it('stands beside another, with hashes counted and what is missing left open', () => {
    expect(naastElkaar("script-src 'self' 'sha256-a' 'sha256-b'; media-src blob:", "script-src 'self'; x y")).toEqual([
      { naam: 'script-src', een: "'self' + 2 sha256", ander: "'self'" },
      { naam: 'media-src', een: 'blob:', ander: undefined },
      { naam: 'x', een: undefined, ander: 'y' },
    ]);
  });
});

describe('the headers that somebody can check', () => {
  it('are those that our host sends with the Werkblad', () => {
    const echt = applyHeaders(regels, '/werkblad/', {});
    const getoond = WERKBLADKOPPEN.map(({ naam, waarde }): [string, string] => [naam.toLowerCase(), waarde]);
    expect(Object.fromEntries(getoond), 'all of them, and no other').toEqual(echt);
    expect(WERKBLADKOPPEN).toEqual(expect.arrayContaining([...EXTRA_KOPPEN]));
  });

  it('are there, different or missing', () => {
    const kop = { naam: 'Cache-Control', waarde: 'no-store' };
    expect(['no-store', 'private, No-Store', 'no-cache', '', null].map((waarde) => standVan(kop, waarde))).toEqual([
      'goed',
      'goed',
      'anders',
      'ontbreekt',
      'ontbreekt',
    ]);
  });

  it('can be copied for every server, with the same values as our own file', () => {
    const alle = recepten('/leren/');
    expect(alle).toHaveLength(5);
    for (const { server, tekst } of alle) {
      expect(tekst, server).toContain('Connection-Allowlist');
      expect(tekst, server).toContain('(response-origin)');
      expect(tekst, server).toContain('X-DNS-Prefetch-Control');
      expect(tekst, server).toContain('Clear-Site-Data');
    }
    const bestand = alle.find(({ server }) => server.startsWith('_headers'))?.tekst ?? '';
    for (const pad of ['/leren/werkblad/', '/leren/privacy/controle/', '/leren/gewist/']) {
      const gekopieerd = applyHeaders(parseHeaders(bestand), pad, {});
      const overal = applyHeaders(regels, '/leren/', {});
      const apart = Object.entries(applyHeaders(regels, pad, {})).filter(([naam]) => !(naam in overal));
      expect(gekopieerd).toEqual(Object.fromEntries(apart));
    }
  });

  const ZONDER_EIGEN_DEEL = '_headers (Netlify, Cloudflare Pages)';
  it.each(recepten('/leren/').filter(({ server }) => server !== ZONDER_EIGEN_DEEL))(
    'are for $server the lines of the manual, and all that no-store needs',
    ({ server, tekst }) => {
      const deel = handleiding.find((stuk) => stuk.startsWith(server.split(' ')[0] ?? '')) ?? '';
      // IIS is one piece: a line that is missing in it would not show otherwise.
      const stukken = server.startsWith('IIS') ? [tekst] : tekst.split('\n').filter((regel) => !regel.startsWith('#'));
      expect(stukken.map(kaal).filter((stuk) => !kaal(deel).includes(stuk))).toEqual([]);
      expect(tekst).toContain('no-store');
    },
  );
});

describe('the size of what is stored', () => {
  it('counts bytes, also of text in other scripts and of what is encrypted', () => {
    expect(grootteVan('abc')).toBe(3);
    expect(grootteVan('é')).toBe(2);
    expect(grootteVan(new Uint8Array(40))).toBe(40);
    expect(grootteVan({ iv: new Uint8Array(12), bytes: new ArrayBuffer(100) })).toBe(12 + 100 + 'ivbytes'.length);
    expect(grootteVan(null)).toBe(1);
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1,5 kB'],
    [123_456, '123 kB'],
    [20_000_000, '20,0 MB'],
  ])('reads %d as %s', (bytes, tekst) => expect(leesbareGrootte(bytes)).toBe(tekst));
});

describe('the ways out', () => {
  it('all have words, once', () => {
    const ids = [...WEGEN, ...VERTREKWEGEN].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(22);
    expect(ids.filter((id) => wegteksten[id] === undefined)).toEqual([]);
    expect(Object.keys(wegteksten).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
