import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from '../../../scripts/serve.ts';
import { baseOf } from '../../../scripts/server/site.ts';
import { askServer, makeSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
let running: RunningServer[];

async function start(options: ServerOptions): Promise<string> {
  const server = await startServer(options);
  running.push(server);
  return server.url;
}

beforeEach(() => {
  vi.stubEnv('BASE', undefined);
  site = makeSite();
  running = [];
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.map((server) => server.close()));
  site.remove();
});

/** A program that has nothing to do with us, on any free port. */
async function occupyPort(): Promise<{ port: number; release: () => Promise<void> }> {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, 'localhost', resolve));
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, release: () => new Promise((resolve) => blocker.close(() => resolve())) };
}

describe('the base of the site', () => {
  it('stands before every address', async () => {
    const url = await start({ dir: site.dir, base: '/leren/', port: 0 });
    const ask = (path: string) => askServer(url, path);
    expect(url).toMatch(/^http:\/\/localhost:\d+\/leren\/$/);
    const paths = ['/leren/', '/leren/les/een/', '/les/een/', '/', '/lerenles/'];
    const replies = await Promise.all(paths.map(ask));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
    expect((await ask('/leren')).headers.location).toBe('/leren/');
    expect((await ask('/leren/les/een')).headers.location).toBe('/leren/les/een/');
    expect((await ask('/leren/weg')).body.toString()).toContain('Niet gevonden');
  });

  it('counts for _headers too, which speaks of addresses as a visitor sees them', async () => {
    const url = await start({ dir: site.dir, base: '/leren/', port: 0 });
    expect((await askServer(url, '/leren/les/een/')).headers['x-frame-options']).toBe('DENY');
  });

  it('is what was asked for, else BASE, else what the build noted', () => {
    expect(baseOf(site.dir, 'x/y')).toBe('/x/y/');
    expect(baseOf(site.dir, '')).toBe('/');
    expect(baseOf(site.dir)).toBe('/leren/');
    expect(baseOf(site.outside)).toBe('/');
    vi.stubEnv('BASE', '/elders');
    expect(baseOf(site.dir)).toBe('/elders/');
  });
});

describe('starting', () => {
  it('takes the next port when one is taken', async () => {
    const { port, release } = await occupyPort();
    const url = await start({ dir: site.dir, base: '/', port });
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect((await askServer(url, '/')).status).toBe(200);
    await release();
  });

  it('says what to do when there is nothing to serve', async () => {
    await expect(startServer({ dir: join(site.dir, 'niets') })).rejects.toThrow('npm run build');
  });

  it('has a plain text for a missing page when the site has no 404.html', async () => {
    const url = await start({ dir: join(site.dir, 'les'), base: '/', port: 0 });
    expect((await askServer(url, '/weg')).body.toString()).toBe('Not found\n');
  });
});
