import { describe, expect, it } from 'vitest';
import { alsOndertitels, past, soortBestand, terugNaar } from '#components/werkblad/naast/opnamestand.ts';

describe('soortBestand', () => {
  it('names the kind and never the file', () => {
    expect(soortBestand({ type: 'video/quicktime', name: 'gesprek met Karin.MOV' })).toBe('mov');
    expect(soortBestand({ type: 'video/mp4', name: 'Karin de Boer' })).toBe('video/mp4');
    expect(soortBestand({ type: '', name: 'dossier.Karin-de-Boer' })).toBe('');
  });
});

it('gives captions an end: their own, the beginning of the next, or a few seconds', () => {
  const titels = alsOndertitels([
    { start: 0, tekst: 'een', spreker: '' },
    { start: 2, tekst: 'twee', spreker: 'Sam', eind: 3 },
    { start: 60, tekst: 'drie', spreker: '' },
    { start: 60, tekst: 'vier', spreker: '' },
  ]);
  expect(titels.map(({ start, eind }) => [start, eind])).toEqual([
    [0, 2],
    [2, 3],
    [60, 60.1],
    [60, 66],
  ]);
  expect(titels[1]?.tekst).toBe('Sam: twee');
});

it('goes back to where a passage begins when it is over, or when somebody is before it', () => {
  expect(terugNaar(undefined, 5)).toBeUndefined();
  expect(terugNaar({ van: 4 }, 50)).toBeUndefined();
  expect(terugNaar({ van: 4, tot: 6 }, 5)).toBeUndefined();
  expect(terugNaar({ van: 4, tot: 6 }, 6.1)).toBe(4);
  expect(terugNaar({ van: 4, tot: 6 }, 1)).toBe(4);
});

it('says whether a file is the one of before', () => {
  const opname = { soort: 'opname', medium: 'video', lengte: 12, vingerafdruk: 'a' } as const;
  expect(past(opname, undefined)).toBe('nieuw');
  expect(past(opname, { ...opname, lengte: 13 })).toBe('zelfde');
  expect(past(opname, { ...opname, vingerafdruk: 'b' })).toBe('anders');
});
