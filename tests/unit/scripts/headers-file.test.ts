import { describe, expect, it } from 'vitest';
import { applyHeaders, parseHeaders } from '../../../scripts/server/headers-file.ts';

const apply = (text: string, path: string, headers: Record<string, string> = {}) =>
  applyHeaders(parseHeaders(text), path, headers);

describe('_headers', () => {
  it('matches a path exactly, a splat anywhere and a placeholder for one part', () => {
    const text = '/over/\n  X-A: 1\n/les/*\n  X-B: 2\n/:taal/kaart\n  X-C: 3\n*.css\n  X-D: 4';
    expect(apply(text, '/over/')).toEqual({ 'x-a': '1' });
    expect(apply(text, '/over/mij/')).toEqual({});
    expect(apply(text, '/les/a/b/')).toEqual({ 'x-b': '2' });
    expect(apply(text, '/nl/kaart')).toEqual({ 'x-c': '3' });
    expect(apply(text, '/nl/x/kaart')).toEqual({});
    expect(apply(text, '/a.css')).toEqual({ 'x-d': '4' });
  });

  it('takes a dot in a path literally', () => {
    expect(apply('/a.css\n  X-A: 1', '/axcss')).toEqual({});
  });

  it('uses the path of an absolute pattern', () => {
    expect(apply('https://voorbeeld.nl/les/*\n  X-A: 1', '/les/')).toEqual({ 'x-a': '1' });
  });

  it('skips comments and empty lines, with either line ending', () => {
    expect(apply('# top\r\n\r\n/*\r\n  # inside\r\n  X-A: 1\r\n', '/')).toEqual({ 'x-a': '1' });
  });

  it('keeps colons in a value', () => {
    expect(apply("/*\n  Content-Security-Policy: default-src 'none'; img-src data:", '/')).toEqual({
      'content-security-policy': "default-src 'none'; img-src data:",
    });
  });

  it('adds to and overrides what was set, whatever the capitals', () => {
    const text = '/*\n  cache-control: max-age=1\n  X-A: 1\n/les/*\n  Cache-Control: no-store\n  X-B: 2';
    expect(apply(text, '/les/', { 'cache-control': 'no-cache', etag: 'x' })).toEqual({
      'cache-control': 'no-store',
      etag: 'x',
      'x-a': '1',
      'x-b': '2',
    });
  });

  it('removes a header, and a later rule may set it again', () => {
    const text = '/*\n  X-A: 1\n/les/*\n  ! X-A\n/les/een\n  X-A: 2';
    expect(apply(text, '/les/')).toEqual({});
    expect(apply(text, '/les/een')).toEqual({ 'x-a': '2' });
  });

  it('joins the same name within one rule', () => {
    expect(apply('/*\n  Link: </a>\n  Link: </b>', '/')).toEqual({ link: '</a>, </b>' });
  });

  it('names the line that cannot be read', () => {
    expect(() => parseHeaders('/*\n  no colon')).toThrow('_headers:2 expected "Name: value"');
    expect(() => parseHeaders('  X-A: 1')).toThrow('_headers:1 a header stands before the first path');
  });
});
