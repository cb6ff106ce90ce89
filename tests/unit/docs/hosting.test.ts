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
});
