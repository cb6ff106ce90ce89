/** How long a browser may keep a file without asking, before `_headers` has its say: as docs/hosting.md says it. */

const FOREVER = 'public, max-age=31536000, immutable';

/** Names that carry a hash of their content. */
const HASHED = [/^_astro\//, /^pagefind\/(fragment|index|filter)\//, /^pagefind\/[^/]+\.pf_meta$/];

export function cacheControlOf(path: string): string {
  if (HASHED.some((pattern) => pattern.test(path))) return FOREVER;
  return 'no-cache';
}
