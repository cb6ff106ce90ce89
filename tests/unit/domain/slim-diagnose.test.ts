import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGE, PlekFout, assen, diagnose } from '#domain/slim.ts';

const leren = { a: { willen: 0.6, kunnen: -0.7 }, b: { willen: 0.8, kunnen: -0.5 } };
/** The readings differ on willen: one sees leren, the other opgegeven. */
const verschil = { a: { willen: 0.3, kunnen: -0.6 }, b: { willen: -0.4, kunnen: -0.6 } };

const opAs = fc.double({ min: -1, max: 1, noNaN: true });
const plek = fc.record({ willen: opAs, kunnen: opAs });
const sleutel = fc.record({ a: plek, b: plek });

describe('the diagnosis', () => {
  it('between the readings nothing is off', () => {
    const uit = diagnose({ willen: 0.7, kunnen: -0.6 }, leren);
    expect(uit).toMatchObject({
      binnen: true,
      willen: { richting: 'goed', schatting: 'raak', afwijking: 0 },
      kunnen: { richting: 'goed', schatting: 'raak', afwijking: 0 },
      plaats: { zelfbeeld: 'leren' },
    });
    expect(uit.willen.zin).toBe('Je las de richting goed, en je zit dicht bij de lezingen.');
  });

  it('names an overestimated kunnen on the right side', () => {
    const { kunnen, binnen } = diagnose(
      { willen: 0.7, kunnen: -0.1 },
      { a: { willen: 0.7, kunnen: -0.9 }, b: { willen: 0.7, kunnen: -0.8 } },
    );
    expect(binnen).toBe(false);
    expect(kunnen).toMatchObject({ richting: 'goed', schatting: 'overschat' });
    expect(kunnen.afwijking).toBeCloseTo(0.45);
    expect(kunnen.zin).toBe(
      'Je las de richting goed. Je zit een stuk te hoog. Het gaat om hoe de cliënt het zelf ervaart.',
    );
  });

  it('names the other side, and what the left half never means', () => {
    const { willen } = diagnose({ willen: -1, kunnen: -0.6 }, leren);
    expect(willen).toMatchObject({ richting: 'andersom', schatting: 'onderschat' });
    expect(willen.zin).toBe(
      'Je las de andere kant op. Beide lezingen zien gangbaar. Je zit veel te ver naar alternatief. Links betekent nooit dat iemand niet wil.',
    );
  });

  it('takes either side when the readings differ', () => {
    for (const willen of [0.3, 0, -0.4]) {
      const uit = diagnose({ willen, kunnen: -0.6 }, verschil);
      expect(uit).toMatchObject({ binnen: true, willen: { richting: 'goed', schatting: 'raak' } });
      expect(uit.willen.zin).toBe(
        'Lezing a ziet gangbaar, lezing b alternatief. Jouw plek past bij wat ze samen zien. Links betekent nooit dat iemand niet wil.',
      );
    }
    expect(diagnose({ willen: 1, kunnen: -0.6 }, verschil).willen).toMatchObject({
      richting: 'goed',
      schatting: 'overschat',
    });
  });

  it('does not let the margin reach across an axis', () => {
    const bij = { a: { willen: 0.1, kunnen: -0.6 }, b: { willen: 0.2, kunnen: -0.6 } };
    expect(diagnose({ willen: 0, kunnen: -0.6 }, bij).willen).toMatchObject({ richting: 'midden', schatting: 'raak' });
    expect(diagnose({ willen: -0.05, kunnen: -0.6 }, bij).willen).toMatchObject({
      richting: 'andersom',
      schatting: 'onderschat',
    });
  });

  it('can be met with the five steps of the questions, wherever the readings stand', () => {
    fc.assert(
      fc.property(plek, ({ willen, kunnen }) => {
        const stap = (waarde: number): number => {
          const naast = Math.round(waarde * 2) / 2;
          return naast === 0 || Math.sign(naast) === Math.sign(waarde) ? naast : 0;
        };
        const punt = { willen, kunnen };
        expect(diagnose({ willen: stap(willen), kunnen: stap(kunnen) }, { a: punt, b: punt }).binnen).toBe(true);
      }),
    );
  });

  it('never finds a reading itself to be off', () => {
    fc.assert(
      fc.property(sleutel, (s) => {
        for (const lezing of [s.a, s.b])
          for (const as of assen) {
            expect(diagnose(lezing, s)[as]).toMatchObject({ richting: 'goed', schatting: 'raak', afwijking: 0 });
          }
      }),
    );
  });

  it('does not hang on the order of the readings, and says how far off in the right direction', () => {
    fc.assert(
      fc.property(plek, sleutel, (antwoord, s) => {
        const uit = diagnose(antwoord, s);
        const om = diagnose(antwoord, { a: s.b, b: s.a });
        for (const as of assen) {
          const [laag, hoog] = [Math.min(s.a[as], s.b[as]), Math.max(s.a[as], s.b[as])];
          const { schatting, afwijking, zin } = uit[as];
          expect({ ...om[as], zin: '' }).toEqual({ ...uit[as], zin: '' });
          expect(afwijking > 0).toBe(schatting !== 'raak');
          if (schatting === 'onderschat') expect(antwoord[as]).toBeLessThan(laag);
          if (schatting === 'overschat') expect(antwoord[as]).toBeGreaterThan(hoog);
          if (
            schatting !== 'raak' &&
            Math.sign(laag) === Math.sign(hoog) &&
            Math.abs(laag) > MARGE &&
            Math.abs(hoog) > MARGE
          )
            expect(afwijking).toBeLessThanOrEqual(2 - MARGE);
          expect(zin).toMatch(/^[A-Z].*\.$/);
          expect(zin).not.toMatch(/ wil niet|undefined|NaN/);
          if (as === 'willen' && Math.min(antwoord.willen, laag) < 0)
            expect(zin).toContain('nooit dat iemand niet wil');
        }
      }),
    );
  });

  it('refuses an answer or a reading that is no place', () => {
    expect(() => diagnose({ willen: 2, kunnen: 0 }, leren)).toThrow(PlekFout);
    expect(() => diagnose({ willen: 0, kunnen: 0 }, { ...leren, b: { willen: Number.NaN, kunnen: 0 } })).toThrow(
      PlekFout,
    );
  });
});
