/** What a built page weighs: HTML, style sheets, scripts, islands and fonts, in bytes after brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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

const cache = new Map<string, number>();

/** Size of a file after brotli; the server does the same. */
export function brotliSize(path: string): number {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(path)).length;
  cache.set(path, size);
  return size;
}

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (m) => m[1] ?? '');
const IMPORTS = /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** The scripts a script imports statically, itself included. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const name of all(readFileSync(path, 'utf8'), IMPORTS)) withImports(join(path, '..', name), seen);
  return seen;
}

const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + brotliSize(path), 0);

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

const compressed = (text: string): number => (text === '' ? 0 : brotliCompressSync(Buffer.from(text)).length);

/** Weighs one page of the build in `dir`, whose links start with `base`. */
export function weigh(dir: string, page: string, base: string): PageWeight {
  const html = readFileSync(join(dir, page), 'utf8');
  const file = (url: string): string => join(dir, url.startsWith(base) ? url.slice(base.length) : url);
  const scripts = new Set(all(html, /<script[^>]*\bsrc="([^"]+)"/g).flatMap((url) => [...withImports(file(url))]));
  const islandUrls = [...all(html, /component-url="([^"]+)"/g), ...all(html, /renderer-url="([^"]+)"/g)];
  const islands = new Set(
    islandUrls.flatMap((url) => [...withImports(file(url))]).filter((path) => !scripts.has(path)),
  );
  return {
    page,
    html: compressed(html.replaceAll(STYLE, '')),
    css:
      compressed(all(html, STYLE).join('\n')) +
      sum(all(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(file)),
    js: sum(scripts),
    island: sum(islands),
  };
}
