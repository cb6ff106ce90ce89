/** The built site on disk: where it lives, what an address points at. Nothing outside its folder is ever found. */
import { existsSync, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fieldsOf } from '../lib/fields.ts';
import { parseHeaders, type HeaderRule } from './headers-file.ts';

export interface Site {
  readonly root: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

export type Found =
  | { readonly soort: 'file'; readonly path: string; readonly version: string }
  | { readonly soort: 'directory'; readonly location: string }
  | { readonly soort: 'bad' }
  | { readonly soort: 'missing' };

const withSlashes = (base: string): string => ['', ...base.split('/').filter(Boolean), ''].join('/');

/** The base the pages were built for: as asked, else `BASE`, else what the build left in `.build.json`. */
export function baseOf(root: string, asked: string | undefined = process.env.BASE): string {
  const note = join(root, '.build.json');
  if (asked !== undefined) return withSlashes(asked);
  if (!existsSync(note)) return '/';
  const { base = '/' } = fieldsOf(JSON.parse(readFileSync(note, 'utf8')));
  return withSlashes(String(base));
}

export function openSite(dir: string, base?: string): Site {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir} to serve. Build the site first: npm run build`);
  const headers = join(dir, '_headers');
  const rules = existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [];
  return { root: resolve(dir), base: baseOf(dir, base), rules };
}

function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** `_headers`, `.build.json` and their kind are for machines, not for visitors. */
const isPrivate = (parts: readonly string[]): boolean =>
  parts[0] === '_headers' || parts.some((part) => part.startsWith('.') && part !== '.well-known');

async function lookAt(path: string): Promise<{ kind: 'file' | 'directory'; version: string } | undefined> {
  try {
    const stats = await stat(path);
    const version = `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`;
    if (stats.isDirectory()) return { kind: 'directory', version };
    return stats.isFile() ? { kind: 'file', version } : undefined;
  } catch {
    return undefined;
  }
}

/** Also follows links, so that one inside the folder cannot point out of it. */
async function isInside(root: string, path: string): Promise<boolean> {
  return `${await realpath(path)}${sep}`.startsWith(`${await realpath(root)}${sep}`);
}

/** `pathname` is the path of the address, still encoded, without the query. */
export async function locate(site: Site, pathname: string): Promise<Found> {
  if (`${pathname}/` === site.base) return { soort: 'directory', location: site.base };
  const path = decode(pathname);
  if (path === undefined) return { soort: 'bad' };
  if (!path.startsWith(site.base)) return { soort: 'missing' };
  const target = resolve(site.root, `./${path.slice(site.base.length)}`);
  const parts = relative(site.root, target).split(sep);
  if (target !== site.root && isPrivate(parts)) return { soort: 'missing' };
  const seen = await lookAt(target);
  if (seen === undefined || !(await isInside(site.root, target))) return { soort: 'missing' };
  const slash = path.endsWith('/');
  if (seen.kind === 'file')
    return slash ? { soort: 'missing' } : { soort: 'file', path: target, version: seen.version };
  if (!slash) return { soort: 'directory', location: `${site.base}${parts.map(encodeURIComponent).join('/')}/` };
  const index = join(target, 'index.html');
  const page = await lookAt(index);
  return page?.kind === 'file' ? { soort: 'file', path: index, version: page.version } : { soort: 'missing' };
}
