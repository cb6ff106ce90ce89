import { describe, expect, it } from 'vitest';
import { contrast, PAREN } from '../../../scripts/lib/contrast.ts';
import { judge, type Figures } from '../../../scripts/meet/snelheid.ts';

const visit = (changed: Partial<Figures> = {}): Figures => ({ fcp: 1300, lcp: 1400, cls: 0, tbt: 0, ...changed });

describe('speed', () => {
  it('takes the middle of the visits', () => {
    const { lines, failed } = judge([visit({ fcp: 9000 }), visit({ fcp: 1200 }), visit({ fcp: 1300 })]);
    expect(failed).toBe(false);
    expect(lines[0]).toBe('FCP 1300 ms, target 1360 ms (9000 ms, 1200 ms, 1300 ms)');
  });

  it('fails only 15 % above a target', () => {
    expect(judge([visit({ fcp: 1563 })]).failed).toBe(false);
    expect(judge([visit({ fcp: 1565 })]).failed).toBe(true);
    expect(judge([visit({ cls: 0.012 })]).failed).toBe(true);
    expect(judge([visit({ tbt: 1 })]).failed).toBe(true);
  });

  it('fails on a figure that was not measured', () => {
    expect(judge([visit({ lcp: Number.NaN })]).failed).toBe(true);
    expect(judge([]).failed).toBe(true);
  });
});

describe('contrast', () => {
  it.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[118, 118, 118], [255, 255, 255], 4.54],
  ] as const)('of %j on %j', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBeCloseTo(expected, 2);
  });

  it('names every pair once', () => {
    const names = PAREN.map(({ voor, achter }) => `${voor} ${achter}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
