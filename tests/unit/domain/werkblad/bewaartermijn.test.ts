import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginSessie,
  beoordeelTermijn,
  leesTermijn,
  LEGE_TERMIJN,
  opende,
  TERMIJN,
  zetTermijn,
  type Termijnblad,
  type Termijnstaat,
} from '#domain/werkblad/bewaartermijn.ts';

const DAG = 24 * 3_600_000;
const NU = 1_800_000_000_000;

/** One session at a moment: what goes and what is announced. */
function sessie(staat: Termijnstaat, tijd: number, blad: Partial<Termijnblad> = {}) {
  const bladen = [{ id: 'a', gewijzigd: NU, ...blad }];
  return beoordeelTermijn(beginSessie(staat, tijd), bladen, tijd);
}
const begin = (dagen: number): Termijnstaat => opende(zetTermijn(beginSessie(LEGE_TERMIJN, NU), dagen), 'a', NU);

describe('erase what nobody opened for some days', () => {
  it('erases nothing without a term', () => {
    expect(sessie(opende(beginSessie(LEGE_TERMIJN, NU), 'a', NU), NU + 900 * DAG)).toMatchObject({
      weg: [],
      waarschuw: [],
    });
  });

  it('warns first, and erases a day and a session later at the earliest', () => {
    let uit = sessie(begin(14), NU + 5 * DAG);
    expect(uit).toMatchObject({ weg: [], waarschuw: [] });
    uit = sessie(uit.staat, NU + 12 * DAG);
    expect(uit).toMatchObject({ weg: [], waarschuw: ['a'], nogDagen: 2 });
    uit = sessie(uit.staat, NU + 15 * DAG);
    expect(uit).toMatchObject({ weg: ['a'], waarschuw: [] });
    expect(uit.staat.bladen).toEqual({});
  });

  it('starts anew when somebody opens the sheet after the warning', () => {
    let uit = sessie(begin(14), NU + 5 * DAG);
    uit = sessie(uit.staat, NU + 12 * DAG);
    uit = sessie(opende(uit.staat, 'a', NU + 12 * DAG), NU + 15 * DAG);
    expect(uit).toMatchObject({ weg: [], waarschuw: [] });
  });

  it('starts anew when somebody changes the sheet, also after the warning and without opening it', () => {
    let uit = sessie(begin(14), NU + 5 * DAG);
    uit = sessie(uit.staat, NU + 12 * DAG);
    expect(uit.waarschuw).toEqual(['a']);
    for (const dag of [15, 16, 25]) {
      uit = sessie(uit.staat, NU + dag * DAG, { gewijzigd: NU + 13 * DAG });
      expect(uit, `day ${dag}`).toMatchObject({ weg: [], waarschuw: dag === 25 ? ['a'] : [] });
    }
    expect(sessie(uit.staat, NU + 28 * DAG, { gewijzigd: NU + 13 * DAG }).weg).toEqual(['a']);
  });

  it('a change at a moment that cannot be read counts for nothing', () => {
    let uit = sessie(begin(14), NU + 5 * DAG, { gewijzigd: Number.NaN });
    for (const dag of [12, 15]) uit = sessie(uit.staat, NU + dag * DAG, { gewijzigd: Number.NaN });
    expect(uit.weg).toEqual(['a']);
  });

  it('a clock that is set ahead erases nothing, however often the page is loaded again', () => {
    let staat = begin(14);
    for (let keer = 0; keer < 20; keer += 1) {
      const uit = sessie(staat, NU + 400 * DAG + keer * 60_000);
      expect(uit.weg).toEqual([]);
      staat = uit.staat;
    }
  });

  it('never erases in the session that warns, nor before enough sessions, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: NU - 100 * DAG, max: NU + 400 * DAG }), { maxLength: 12 }),
        (dagen, tijden) => {
          let staat = begin(dagen);
          const gewaarschuwd = new Set<number>();
          for (const tijd of tijden) {
            const uit = sessie(staat, tijd);
            if (uit.waarschuw.length > 0) gewaarschuwd.add(uit.staat.nu.sessie);
            if (uit.weg.length > 0) {
              expect([...gewaarschuwd].some((nr) => nr < uit.staat.nu.sessie)).toBe(true);
              expect(uit.staat.nu.sessie - 1).toBeGreaterThanOrEqual(TERMIJN.sessies);
              return;
            }
            staat = uit.staat;
          }
        },
      ),
    );
  });

  it('a sheet that was never opened here starts now', () => {
    expect(sessie(begin(1), NU + 100 * DAG, { id: 'nieuw' })).toMatchObject({ weg: [], waarschuw: [] });
  });

  it('comes back from the disk as it was; what cannot be read starts anew', () => {
    const { staat } = sessie(begin(14), NU + 12 * DAG);
    expect(leesTermijn(JSON.parse(JSON.stringify(staat)))).toEqual(staat);
    for (const onzin of [null, 3, {}, { nu: {}, bladen: {} }]) expect(leesTermijn(onzin)).toEqual(LEGE_TERMIJN);
    expect(leesTermijn({ ...staat, dagen: -3 }).dagen).toBeUndefined();
  });
});
