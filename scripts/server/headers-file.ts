/**
 * Reads `_headers` in the format that Netlify and Cloudflare Pages share:
 *
 *   # comment
 *   /pagefind/*
 *     Cache-Control: max-age=60
 *     ! X-Frame-Options
 *
 * `*` stands for anything, `:name` for one part of the path. Every rule that matches counts, in the order of the file:
 * a later one overrides or, with `!`, removes what an earlier one set. The same name twice in one rule is joined.
 */

type Change = { readonly soort: 'set' | 'remove'; readonly name: string; readonly value: string };

export interface HeaderRule {
  readonly pattern: RegExp;
  readonly changes: readonly Change[];
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An absolute pattern (`https://host/path`) counts by its path. */
function toPattern(line: string): RegExp {
  const path = line.replace(/^https?:\/\/[^/]+/, '');
  const source = path
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => (part === '*' ? '.*' : /^:[A-Za-z]/.test(part) ? '[^/]+' : escapeRegExp(part)))
    .join('');
  return new RegExp(`^${source}$`);
}

function parseChange(line: string, lineNumber: number): Change {
  if (line.startsWith('!')) return { soort: 'remove', name: line.slice(1).trim().toLowerCase(), value: '' };
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`_headers:${lineNumber} expected "Name: value" or "! Name", found "${line}"`);
  return { soort: 'set', name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}

function joinRepeated(changes: readonly Change[]): Change[] {
  const joined = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.soort} ${change.name}`;
    const earlier = joined.get(key);
    joined.set(key, earlier === undefined ? change : { ...change, value: `${earlier.value}, ${change.value}` });
  }
  return [...joined.values()];
}

export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; changes: Change[] }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(raw)) {
      rules.push({ pattern: toPattern(line), changes: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`_headers:${index + 1} a header stands before the first path`);
    rule.changes.push(parseChange(line, index + 1));
  }
  return rules.map(({ pattern, changes }) => ({ pattern, changes: joinRepeated(changes) }));
}

/** `path` is the path of the address as the visitor sees it, so with the base of the site. */
export function applyHeaders(
  rules: readonly HeaderRule[],
  path: string,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const result = new Map(Object.entries(headers));
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const { soort, name, value } of rule.changes) {
      if (soort === 'set') result.set(name, value);
      else result.delete(name);
    }
  }
  return Object.fromEntries(result);
}
