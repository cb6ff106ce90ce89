import { describe, expect, it } from 'vitest';
import { leesTekstbestand } from '#platform/werkblad/tekstbestand.ts';

const lees = async (...bytes: readonly number[]) => {
  const gelezen = await leesTekstbestand(new Blob([new Uint8Array(bytes)]));
  return gelezen.stand === 'gelezen' ? gelezen.tekst : undefined;
};

describe('a file of another program', () => {
  it('is read as UTF-8, with or without a byte order mark', async () => {
    expect(await lees(0x63, 0xc3, 0xa9)).toBe('cé');
    expect(await lees(0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9)).toBe('cé');
    expect(await lees(0xef, 0xbf, 0xbd, 0xc3, 0xa9), 'with a mark that somebody else left').toBe('\ufffdé');
    expect(await lees()).toBe('');
  });
  it('is read as what Word on Windows writes when it is no UTF-8', async () => {
    expect(await lees(0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x92, 0x73, 0x20, 0x80)).toBe('cliënt’s €');
  });
  it('is read as UTF-16 when its byte order mark says so', async () => {
    expect(await lees(0xff, 0xfe, 0x63, 0x00, 0xeb, 0x00)).toBe('cë');
    expect(await lees(0xfe, 0xff, 0x00, 0x63, 0x00, 0xeb)).toBe('cë');
  });
  it('that is no text can still be told from one', async () => {
    expect(await lees(0x50, 0x4b, 0x03, 0x04, 0x00, 0xeb)).toContain('\0');
    expect(await lees(0x49, 0xeb, 0x81, 0x41)).toContain('\ufffd');
  });
  it('that disappeared is said so', async () => {
    const weg = Object.assign(new Blob([]), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(await leesTekstbestand(weg)).toEqual({ stand: 'niet-gelezen', reden: 'onleesbaar' });
  });
});
