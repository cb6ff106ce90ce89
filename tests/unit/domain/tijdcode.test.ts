import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTijdcode, parseTijdcode, TijdcodeFout } from '#domain/tijdcode.ts';

/** More than any recording: a hundred hours. */
const LANGST = 360_000;

describe('a timecode', () => {
  it.each([
    ['02:15', 135],
    ['2:15', 135],
    ['1:02:15', 3735],
    ['02.15', 135],
    ['75 s', 75],
    ['75sec', 75],
    ['75,5 seconden', 75.5],
    ['02:15.5', 135.5],
    ['02:15,250', 135.25],
    ['01:02.15', 62.15],
    ['01.02,15', 62.15],
    ['1:02:15.50', 3735.5],
    ['125:00', 7500],
    ['  00:03 ', 3],
  ])('%s is %d seconds', (tekst, seconden) => {
    expect(parseTijdcode(tekst)).toBe(seconden);
  });

  it.each([
    '',
    'kwart over',
    '75',
    '1:5',
    '00:60',
    '1:60:00',
    '-1:00',
    '1:02:15:20',
    '00:00.1234',
    `${'9'.repeat(400)} s`,
  ])('%j is none', (tekst) => {
    expect(() => parseTijdcode(tekst)).toThrow(TijdcodeFout);
  });

  it('is read back as the seconds it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LANGST }), (seconden) => {
        expect(parseTijdcode(formatTijdcode(seconden))).toBe(seconden);
      }),
      { examples: [[0], [59], [60], [3599], [3600], [LANGST]] },
    );
  });

  it('loses only its fraction by being written', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: LANGST, noNaN: true }), (seconden) => {
        expect(parseTijdcode(formatTijdcode(seconden))).toBe(Math.floor(seconden));
      }),
    );
  });

  it('keeps its fraction, in whichever way it is written', () => {
    const delen = fc.tuple(
      fc.integer({ min: 0, max: LANGST }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('.', ','),
    );
    fc.assert(
      fc.property(delen, ([seconden, duizendsten, teken]) => {
        const tekst = `${formatTijdcode(seconden)}${teken}${String(duizendsten).padStart(3, '0')}`;
        expect(parseTijdcode(tekst)).toBeCloseTo(seconden + duizendsten / 1000, 6);
      }),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is not written for %d seconds', (seconden) => {
    expect(() => formatTijdcode(seconden)).toThrow(RangeError);
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:., s]{0,14}$/)), (tekst) => {
        try {
          expect(Number.isFinite(parseTijdcode(tekst))).toBe(true);
        } catch (fout) {
          expect(fout).toBeInstanceOf(TijdcodeFout);
        }
      }),
    );
  });
});
