/** What a built page weighs: HTML, style sheets, scripts, islands and fonts, in bytes after brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

export interface PageWeight {
  readonly page: string;
  readonly html: number;
  /** What stands in `<style>` and what is linked. */
  readonly css: number;
  /** Scripts that load with the page, with everything they import. A script inside the page is part of its HTML. */
  readonly js: number;
  /** Scripts of islands, with everything they import, beyond `js`. */
  readonly island: number;
}

const compress = promisify(brotliCompress);
/** By content: many pages have the same style and the same scripts. */
const known = new Map<string, Promise<number>>();

/** Size after brotli; the server does the same. */
function compressed(content: string): Promise<number> {
  const size = known.get(content) ?? (content === '' ? Promise.resolve(0) : compress(content).then((b) => b.length));
  known.set(content, size);
  return size;
}

const brotliSize = (path: string): Promise<number> => compressed(readFileSync(path, 'utf8'));

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (m) => m[1] ?? '');
const IMPORTS = /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** The scripts a script imports statically, itself included. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const name of all(readFileSync(path, 'utf8'), IMPORTS)) withImports(join(path, '..', name), seen);
  return seen;
}

const sum = async (paths: Iterable<string>): Promise<number> =>
  (await Promise.all([...paths].map(brotliSize))).reduce((total, bytes) => total + bytes, 0);

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/** Weighs one page of the build in `dir`, whose links start with `base`. */
export async function weigh(dir: string, page: string, base: string): Promise<PageWeight> {
  const html = readFileSync(join(dir, page), 'utf8');
  const file = (url: string): string => join(dir, url.startsWith(base) ? url.slice(base.length) : url);
  const scripts = new Set(all(html, /<script[^>]*\bsrc="([^"]+)"/g).flatMap((url) => [...withImports(file(url))]));
  const islandUrls = [...all(html, /component-url="([^"]+)"/g), ...all(html, /renderer-url="([^"]+)"/g)];
  const islands = new Set(
    islandUrls.flatMap((url) => [...withImports(file(url))]).filter((path) => !scripts.has(path)),
  );
  const [markup, inside, linked, js, island] = await Promise.all([
    compressed(html.replaceAll(STYLE, '')),
    compressed(all(html, STYLE).join('\n')),
    sum(all(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(file)),
    sum(scripts),
    sum(islands),
  ]);
  return { page, html: markup, css: inside + linked, js, island };
}
