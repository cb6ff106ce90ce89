import { describe, expect, it } from 'vitest';
import { vingerafdruk } from '#platform/werkblad/vingerafdruk.ts';

const MB = 1024 * 1024;
const bytes = (n: number, waar?: number): Blob => {
  const inhoud = new Uint8Array(n);
  if (waar !== undefined) inhoud[waar] = 1;
  return new Blob([inhoud]);
};

describe('vingerafdruk', () => {
  it('knows the same file again, also when another browser measures its length a little differently', async () => {
    expect(await vingerafdruk(bytes(MB), 61.2)).toBe(await vingerafdruk(bytes(MB), 60.9));
    expect(await vingerafdruk(bytes(MB), 61)).toMatch(/^[0-9a-f]{64}$/);
  });
  it.each([
    ['another beginning', bytes(MB, 10), 61],
    ['another end', bytes(MB, MB - 10), 61],
    ['another size', bytes(MB + 1), 61],
    ['another length', bytes(MB), 64],
    ['a file shorter than one piece', bytes(10), 61],
    ['an empty file', bytes(0), 61],
  ])('tells %s apart', async (_naam, bestand, lengte) => {
    expect(await vingerafdruk(bestand, lengte)).not.toBe(await vingerafdruk(bytes(MB), 61));
  });
  it('reads the ends only, as it says: the middle makes no difference', async () => {
    expect(await vingerafdruk(bytes(MB, MB / 2), 61)).toBe(await vingerafdruk(bytes(MB), 61));
  });
});
