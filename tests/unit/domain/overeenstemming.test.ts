import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cohenKappa,
  fleissKappa,
  gwetAC1,
  krippendorffAlpha,
  OvereenstemmingFout,
  percentageAgreement,
} from '#domain/overeenstemming.ts';

/** Two lists of codes from a table of counts: row = first coder, column = second coder. */
function uitTabel(tabel: readonly (readonly number[])[]): [string[], string[]] {
  const paren = tabel.flatMap((rij, i) => rij.flatMap((aantal, j) => Array.from({ length: aantal }, () => [i, j])));
  return [paren.map(([i]) => String(i)), paren.map(([, j]) => String(j))];
}

const COHEN = uitTabel([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

const FLEISS =
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006'
    .split(' ')
    .map((rij) => Array.from(rij, Number));

/** Observers A to D over twelve units; a dot is a unit that somebody left out. */
const KRIPPENDORFF = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'].map((rij) =>
  Array.from(rij, (teken) => (teken === '.' ? null : teken)),
);

const codes = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 40 });
const tweeLijsten = codes.chain((a) =>
  fc.tuple(fc.constant(a), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: a.length, maxLength: a.length })),
);

describe('published worked examples', () => {
  it('Cohen 1960, table 2: 200 cases, agreement .70, kappa .492', () => {
    expect(percentageAgreement(...COHEN)).toBeCloseTo(0.7, 10);
    expect(cohenKappa(...COHEN)).toBeCloseTo(0.492, 3);
  });

  it('Gwet 2002 (the table that Gwet 2008 takes further): one category prevails, so kappa is below zero and AC1 is .9408', () => {
    const lijsten = uitTabel([
      [118, 5],
      [2, 0],
    ]);
    expect(percentageAgreement(...lijsten)).toBeCloseTo(0.944, 10);
    expect(cohenKappa(...lijsten)).toBeCloseTo(-0.0234, 4);
    expect(gwetAC1(...lijsten)).toBeCloseTo(0.9408, 4);
  });

  it('Fleiss 1971, table 1: 30 patients, 6 psychiatrists, 5 diagnoses, kappa .430', () => {
    expect(fleissKappa(FLEISS)).toBeCloseTo(0.43, 3);
  });

  it('Krippendorff 2011, example C: four observers, missing values, alpha .743', () => {
    expect(krippendorffAlpha(KRIPPENDORFF, { level: 'nominal' })).toBeCloseTo(0.743, 3);
  });
});

describe('what has no meaning', () => {
  it('has a named error, and says why', () => {
    const reden = (doe: () => unknown): string => {
      try {
        doe();
      } catch (fout) {
        if (fout instanceof OvereenstemmingFout) return fout.reden;
        throw fout;
      }
      return 'geen fout';
    };
    expect(reden(() => cohenKappa([], []))).toBe('leeg');
    expect(reden(() => gwetAC1(['a'], []))).toBe('ongelijke-lengte');
    expect(reden(() => percentageAgreement([], ['a']))).toBe('ongelijke-lengte');
    expect(reden(() => fleissKappa([]))).toBe('leeg');
    expect(reden(() => fleissKappa([[2, 0], [2]]))).toBe('ongelijke-rijen');
    expect(reden(() => fleissKappa([[1.5, 0.5]]))).toBe('geen-telling');
    expect(reden(() => fleissKappa([[1, 0]]))).toBe('te-weinig-beoordelaars');
    expect(
      reden(() =>
        fleissKappa([
          [2, 0],
          [2, 1],
        ]),
      ),
    ).toBe('te-weinig-beoordelaars');
    expect(reden(() => krippendorffAlpha([], { level: 'nominal' }))).toBe('leeg');
    expect(reden(() => krippendorffAlpha([['a'], ['a', 'b']], { level: 'nominal' }))).toBe('ongelijke-rijen');
    expect(
      reden(() =>
        krippendorffAlpha(
          [
            ['a', null],
            [null, 'b'],
          ],
          { level: 'nominal' },
        ),
      ),
    ).toBe('geen-paren');
  });

  it('is full agreement when everybody uses one category', () => {
    expect(cohenKappa(['a', 'a'], ['a', 'a'])).toBe(1);
    expect(gwetAC1(['a', 'a'], ['a', 'a'])).toBe(1);
    expect(fleissKappa([[3, 0]])).toBe(1);
    expect(krippendorffAlpha([['a'], ['a']], { level: 'nominal' })).toBe(1);
  });
});

describe('for all codings', () => {
  it('is a number of at most 1, 1 for the same coding, and does not care who is first', () => {
    fc.assert(
      fc.property(tweeLijsten, ([a, b]) => {
        for (const maat of [percentageAgreement, cohenKappa, gwetAC1]) {
          expect(maat(a, b)).toBeLessThanOrEqual(1);
          expect(maat(a, b)).toBeGreaterThanOrEqual(-1);
          expect(maat(a, a)).toBeCloseTo(1, 12);
          expect(maat(a, b)).toBeCloseTo(maat(b, a), 12);
        }
      }),
    );
  });

  it('gives alpha the value of two coders without gaps, corrected for small samples (Krippendorff 2011)', () => {
    fc.assert(
      fc.property(tweeLijsten, ([a, b]) => {
        const n = 2 * a.length;
        const samen = [...a, ...b];
        const pi = ['a', 'b', 'c'].map((c) => samen.filter((x) => x === c).length / n).reduce((s, p) => s + p * p, 0);
        const scott = pi === 1 ? 1 : (percentageAgreement(a, b) - pi) / (1 - pi);
        expect(krippendorffAlpha([a, b], { level: 'nominal' })).toBeCloseTo(
          pi === 1 ? 1 : 1 - (1 - scott) * (1 - 1 / n),
          10,
        );
      }),
    );
  });

  it('ignores units that nobody else coded', () => {
    fc.assert(
      fc.property(tweeLijsten, ([a, b]) => {
        const zonder = krippendorffAlpha([a, b], { level: 'nominal' });
        expect(
          krippendorffAlpha(
            [
              [...a, 'c'],
              [...b, null],
            ],
            { level: 'nominal' },
          ),
        ).toBeCloseTo(zonder, 12);
      }),
    );
  });
});
