import { describe, expect, it } from 'vitest';
import { legInBanen, maakTijdschaal } from '#domain/annotatie/tijdschaal.ts';
import type { Beurt, TranscriptRegel } from '#schemas/verhaal.ts';

const beurt = (id: string, start: number, eind: number): Beurt => ({ id, start, eind, spreker: 'km', tekst: 'Ja.' });
const moment = (start: number, eind?: number) => ({
  id: `m${start}`,
  start,
  ...(eind === undefined ? {} : { eind }),
  themas: ['regie'],
  waarneming: 'Ze wacht.',
});

describe('the scale of a drawn conversation', () => {
  it('runs from the first turn to the last, in proportion', () => {
    const { plek, minuten, sprongen } = maakTijdschaal([beurt('b1', 10, 20), beurt('b2', 100, 210)]);
    expect([0, 10, 110, 210, 999].map(plek)).toEqual([0, 0, 0.5, 1, 1]);
    expect(minuten).toEqual([60, 120, 180]);
    expect(sprongen).toEqual([]);
  });

  it('gives time left out a gap, however long it was, and no minutes in it', () => {
    const regels: TranscriptRegel[] = [
      beurt('b1', 0, 44),
      { sprong: 's1', van: 44, tot: 644, samenvatting: 'Ze lezen samen.' },
      beurt('b2', 644, 688),
    ];
    const { plek, minuten, sprongen } = maakTijdschaal(regels);
    expect(plek(44)).toBeCloseTo(0.44);
    expect(plek(644)).toBeCloseTo(0.56);
    expect(sprongen[0]).toBeCloseTo(0.5);
    expect(minuten).toEqual([660]);
  });

  it('has a place for everything where nobody speaks', () => {
    expect(maakTijdschaal([]).plek(30)).toBe(0);
  });
});

describe('lanes', () => {
  const plek = (s: number): number => s / 100;

  it('keep marks apart that overlap or stand too close, and fill the first lane that is free', () => {
    const momenten = [moment(0, 50), moment(10), moment(12), moment(60), moment(16)];
    expect(legInBanen(momenten, plek, 0.05)).toEqual([0, 1, 2, 0, 1]);
  });
});
