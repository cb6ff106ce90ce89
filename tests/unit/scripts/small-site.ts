/** A small built site in a temporary folder, and a way to ask a server for exactly one path. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const HOME = `<!doctype html><title>Thuis</title>${'<p>kijken naar zien</p>'.repeat(200)}`;

const HEADERS = `/*
  X-Frame-Options: DENY
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/les/*
  ! X-Frame-Options
`;

const FILES: Readonly<Record<string, string>> = {
  'index.html': HOME,
  '404.html': '<title>Niet gevonden</title>',
  'les/een/index.html': 'les een',
  'map met spatie/index.html': 'spatie',
  'leeg/plaatje.svg': '<svg/>',
  '_astro/app.abc123.js': 'console.log(1)',
  'pagefind/fragment/nl_1.pf_fragment': 'bytes',
  'pagefind/wasm.nl.pagefind': 'bytes',
  'agenda.ics': 'BEGIN:VCALENDAR',
  'manifest.webmanifest': '{}',
  'a.woff2': 'font',
  '.build.json': '{"base":"/leren"}',
  _headers: HEADERS,
};

export interface SmallSite {
  readonly dir: string;
  /** A folder beside the site whose name begins the same; a link in the site points at it. */
  readonly outside: string;
  readonly remove: () => void;
}

export function makeSite(): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const dir = join(folder, 'dist');
  const outside = join(folder, 'dist-secret');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  mkdirSync(outside);
  writeFileSync(join(outside, 'geheim.txt'), 'geheim');
  symlinkSync(outside, join(dir, 'link'));
  return { dir, outside, remove: () => rmSync(folder, { recursive: true }) };
}

export interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asking {
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

/** Not `fetch`: it would tidy up the path and unpack the body. */
export function askServer(url: string, path: string, { headers = {}, method = 'GET' }: Asking = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
