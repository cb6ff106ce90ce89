import { describe, expect, it } from 'vitest';
import { opentZoeken, type Toets } from '#components/zoeken/sneltoets.ts';

const toets = (key: string, met: Partial<Toets> = {}): Toets => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...met,
});
const VRIJ = { inVeld: false, uit: false };

describe('the shortcuts of search', () => {
  it('are / and Ctrl-K or ⌘K', () => {
    expect(opentZoeken(toets('/'), VRIJ)).toBe(true);
    expect(opentZoeken(toets('k', { ctrlKey: true }), VRIJ)).toBe(true);
    expect(opentZoeken(toets('K', { metaKey: true }), VRIJ)).toBe(true);
    expect(opentZoeken(toets('k'), VRIJ)).toBe(false);
    expect(opentZoeken(toets('/', { ctrlKey: true }), VRIJ)).toBe(false);
    expect(opentZoeken(toets('/', { altKey: true }), VRIJ)).toBe(false);
  });

  it('leave / to the field someone types in, and to the switch in the settings', () => {
    expect(opentZoeken(toets('/'), { inVeld: true, uit: false })).toBe(false);
    expect(opentZoeken(toets('/'), { inVeld: false, uit: true })).toBe(false);
    expect(opentZoeken(toets('k', { ctrlKey: true }), { inVeld: true, uit: true })).toBe(true);
  });
});
