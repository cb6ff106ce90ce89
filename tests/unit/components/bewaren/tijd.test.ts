import { describe, expect, it } from 'vitest';
import { toonBewaard, toonMoment } from '../../../../src/components/bewaren/tijd.ts';

/** On the clock of the reader, wherever that is. */
const om = (dag: number, uur: number, minuut: number): number => new Date(2026, 4, dag, uur, minuut, 7).getTime();

describe('when something was saved', () => {
  it('is a time, with two figures for the hour', () => {
    expect(toonMoment(om(3, 9, 5), om(3, 23, 59))).toBe('09:05');
    expect(toonMoment(om(3, 0, 0), om(3, 0, 0))).toBe('00:00');
    expect(toonBewaard(om(3, 10, 42), om(3, 10, 43))).toBe('Bewaard om 10:42');
  });

  it('has the day in front when that was another one, also a minute ago', () => {
    expect(toonMoment(om(3, 23, 59), om(4, 0, 0))).toBe('3 mei, 23:59');
    expect(toonBewaard(om(3, 23, 59), om(4, 0, 0))).toContain('3 mei');
  });
});
