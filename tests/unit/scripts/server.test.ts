import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/serve.ts';
import { chooseEncoding } from '../../../scripts/server/encoding.ts';
import { askServer, HOME, makeSite, type Asking, type Reply, type SmallSite } from './small-site.ts';

const FOREVER = 'public, max-age=31536000, immutable';

let site: SmallSite;
let server: RunningServer;

const ask = (path: string, asking?: Asking): Promise<Reply> => askServer(server.url, path, asking);

beforeAll(async () => {
  site = makeSite();
  server = await startServer({ dir: site.dir, base: '/', port: 0 });
});

afterAll(async () => {
  await server.close();
  site.remove();
});

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/les/een/', 'text/html; charset=utf-8', 'no-cache'],
    ['/map%20met%20spatie/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_astro/app.abc123.js', 'text/javascript; charset=utf-8', FOREVER],
    ['/pagefind/fragment/nl_1.pf_fragment', 'application/octet-stream', FOREVER],
    ['/pagefind/wasm.nl.pagefind', 'application/octet-stream', 'no-cache'],
    ['/agenda.ics', 'text/calendar; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/leeg/plaatje.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/a.woff2', 'font/woff2', 'no-cache'],
  ])('%s', async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
  });

  it('ignores the query', async () => {
    expect((await ask('/?q=kijken')).status).toBe(200);
  });

  it('answers HEAD as GET without the body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, String(HOME.length), 0]);
  });

  it('refuses other methods', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('compression', () => {
  it('sends brotli, and the same again from memory', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
      expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
      expect(headers['content-length']).toBe(String(body.length));
      expect(brotliDecompressSync(body).toString()).toBe(HOME);
    }
  });

  it('falls back to gzip', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(HOME);
  });

  it.each(['/pagefind/fragment/nl_1.pf_fragment', '/a.woff2'])('leaves %s as it is', async (path) => {
    const { headers } = await ask(path, { headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });

  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['deflate', 'identity'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
  ])('%s chooses %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('what the browser already has', () => {
  it('answers 304 without a body, with the headers of the site', async () => {
    const first = await ask('/', { headers: { 'accept-encoding': 'br' } });
    const etag = first.headers.etag ?? '';
    const { status, headers, body } = await ask('/', { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([status, body.length, headers.etag]).toEqual([304, 0, etag]);
    expect([headers['x-frame-options'], headers['content-length']]).toEqual(['DENY', undefined]);
  });

  it('sends the file when it has changed', async () => {
    const path = join(site.dir, 'wissel.txt');
    writeFileSync(path, 'een');
    const { headers } = await ask('/wissel.txt');
    writeFileSync(path, 'twee');
    const again = await ask('/wissel.txt', {
      headers: { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'br' },
    });
    expect([again.status, brotliDecompressSync(again.body).toString()]).toEqual([200, 'twee']);
  });
});

describe('what is not there', () => {
  it('shows 404.html, never to be kept, even when the browser has that page', async () => {
    const page = await ask('/404.html');
    const { status, headers, body } = await ask('/_astro/weg.js', {
      headers: { 'if-none-match': page.headers.etag ?? '' },
    });
    expect([status, headers['content-type'], headers['cache-control'], headers['x-frame-options']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-cache',
      'DENY',
    ]);
    expect(body.toString()).toContain('Niet gevonden');
  });

  it.each(['/_headers', '/.build.json', '/leeg/', '/agenda.ics/'])('hides %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    '/../dist-secret/geheim.txt',
    '/%2e%2e/dist-secret/geheim.txt',
    '/..%2fdist-secret%2fgeheim.txt',
    '/les/../../dist-secret/geheim.txt',
    '//../dist-secret/geheim.txt',
    '/link/geheim.txt',
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('geheim');
  });

  it.each(['/%', '/a%00.html'])('refuses the unreadable %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });
});

describe('addresses', () => {
  it.each([
    ['/les/een', '/les/een/'],
    ['/les/een?a=1&b=2', '/les/een/?a=1&b=2'],
    ['/map%20met%20spatie', '/map%20met%20spatie/'],
    ['//les/een', '/les/een/'],
  ])('%s goes to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it('applies _headers, with a rule that removes one', async () => {
    expect((await ask('/')).headers['x-frame-options']).toBe('DENY');
    expect((await ask('/les/een/')).headers['x-frame-options']).toBeUndefined();
  });
});
