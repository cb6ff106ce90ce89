import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyHeaders, parseHeaders } from '../../../scripts/server/headers-file.ts';

const lees = (pad: string): string => readFileSync(new URL(`../../../${pad}`, import.meta.url), 'utf8');
const regels = parseHeaders(lees('public/_headers'));
const koppen = (pad: string): Record<string, string> => applyHeaders(regels, pad, {});

/** The parts of the manual, by the server they are about. */
const delen = new Map(
  lees('docs/hosting.md')
    .split(/^## \d+\. /m)
    .map((deel): [string, string] => [deel.split('\n')[0] ?? '', deel.toLowerCase()]),
);

describe('_headers', () => {
  it('says nothing about pages in a cache, so that the host asks each time', () => {
    expect(koppen('/verhalen/')).not.toHaveProperty('cache-control');
  });

  it.each(['/_astro/a.js', '/pagefind/pagefind.js', '/leren/_astro/a.js', '/leren/pagefind/index/nl_1.pf_index'])(
    'lets a browser keep %s for a year',
    (pad) => {
      expect(koppen(pad)['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each(['/werkblad/', '/werkblad/slot/', '/privacy/controle/', '/leren/werkblad/', '/leren/privacy/controle/'])(
    'closes the ways out of %s that a policy in the page leaves open',
    (pad) => {
      expect(koppen(pad)).toMatchObject({
        'connection-allowlist': '(response-origin)',
        'x-dns-prefetch-control': 'off',
      });
    },
  );

  it.each(['/', '/verhalen/', '/privacy/', '/gewist/', '/mijnwerkblad/'])('lets %s link to other sites', (pad) => {
    expect(koppen(pad)).not.toHaveProperty('connection-allowlist');
  });

  it.each(['/werkblad/', '/werkblad/slot/', '/gewist/', '/leren/werkblad/slot/', '/leren/gewist/'])(
    'lets no cache keep %s',
    (pad) => {
      expect(koppen(pad)['cache-control']).toBe('no-store');
    },
  );

  it('erases with a header only what nobody wrote, and only after erasing', () => {
    // A header with "storage" would erase what people wrote whenever anybody, anywhere, points at this address.
    expect(koppen('/gewist/')['clear-site-data']).toBe('"cache"');
    expect(koppen('/leren/gewist/')['clear-site-data']).toBe('"cache"');
    for (const pad of ['/', '/werkblad/', '/voortgang/', '/privacy/controle/'])
      expect(koppen(pad)).not.toHaveProperty('clear-site-data');
  });

  it('leaves everything but frame-ancestors to the policy in the page', () => {
    expect(koppen('/')['content-security-policy']).toBe("frame-ancestors 'none'");
  });
});

describe('the manual for hosting', () => {
  it.each(['nginx', 'Caddy', 'Apache', 'IIS'])('gives %s every header of _headers, with the same value', (server) => {
    const tekst = delen.get(server) ?? '';
    const mist = Object.entries(koppen('/')).filter(
      ([naam, waarde]) =>
        !tekst.split('\n').some((regel) => regel.includes(naam) && regel.includes(`"${waarde.toLowerCase()}"`)),
    );
    expect(mist).toEqual([]);
  });

  it.each(['nginx', 'Caddy', 'Apache', 'IIS'])('gives %s the headers of single pages too', (server) => {
    // Each server has its own way to put quotes inside quotes, and IIS its own name for the cache.
    const tekst = (delen.get(server) ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('\\"', '"')
      .replaceAll('cachecontrolcustom', 'cache-control');
    const apart = ['/werkblad/', '/privacy/controle/', '/gewist/'].flatMap((pad) =>
      Object.entries(koppen(pad)).filter(([naam, waarde]) => koppen('/')[naam] !== waarde),
    );
    expect(apart.filter(([naam, waarde]) => !tekst.includes(naam) || !tekst.includes(waarde))).toEqual([]);
    for (const pad of ['werkblad', 'controle', 'gewist']) expect(tekst).toContain(pad);
  });
});
