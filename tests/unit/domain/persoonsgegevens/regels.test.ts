import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban } from '#domain/persoonsgegevens/cijfers.ts';
import { losOverlapOp } from '#domain/persoonsgegevens/overlap.ts';
import { vindPersoonsgegevens, type Vondst } from '#domain/persoonsgegevens.ts';
import { leesZinnen } from './gelabeld.ts';

const kort = (tekst: string): string[] =>
  vindPersoonsgegevens(tekst).map(({ soort, start, eind, uitleg }) => `${soort}:${tekst.slice(start, eind)}:${uitleg}`);

describe('the rules', () => {
  it('knows the elfproef, and that nine zeros are no number of anybody', () => {
    expect(isBsn('123456782')).toBe(true);
    expect(isBsn('123456783')).toBe(false);
    expect(isBsn('000000000')).toBe(false);
  });

  it('is sure of a bsn only when the word is there', () => {
    expect(vindPersoonsgegevens('bsn 123456782')).toMatchObject([{ zekerheid: 'hoog' }]);
    expect(vindPersoonsgegevens('nummer 123456782')).toMatchObject([{ zekerheid: 'midden', uitleg: 'bsn-elfproef' }]);
    expect(kort('bsn 123456783')).toEqual(['bsn:123456783:bsn-met-woord-onjuist']);
    expect(kort('nummer 123456783')).toEqual([]);
  });

  it('knows the check digits of an IBAN', () => {
    expect(isIban('NL20INGB0001234567')).toBe(true);
    expect(isIban('NL21INGB0001234567')).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 17 }), (cijfer, plaats) => {
        const ander = Array.from('NL20INGB0001234567').map((teken, i) =>
          i === plaats && /\d/.test(teken) ? String(cijfer) : teken,
        );
        expect(isIban(ander.join(''))).toBe(ander.join('') === 'NL20INGB0001234567');
      }),
    );
  });

  it.each([
    '06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '0031612345678',
    '+31 (0)6 12345678',
    '(020) 1234567',
    '020-123 45 67',
  ])('finds the phone number %s whole', (nummer) => {
    expect(kort(`Bel ${nummer} even.`)).toMatchObject([expect.stringContaining(`telefoon:${nummer}:`)]);
  });

  it.each(['06-12-2024 10:30', '00:06:12', '0800-1234', '0900 1234567', '06'])(
    'takes %s for no phone number',
    (tekst) => {
      expect(kort(`Het was ${tekst} toen.`).filter((vondst) => vondst.startsWith('telefoon'))).toEqual([]);
    },
  );

  it('tells Mark the man from mark the verb', () => {
    expect(kort('Toen zei Mark niets meer.')).toEqual(['naam:Mark:naam-voornaam']);
    expect(kort('Mark dit moment, dat is belangrijk.')).toEqual([]);
  });

  it('finds a name that no list knows everywhere, once its place gave it away', () => {
    const tekst = 'Ik zag Qwenda schrikken. Qwenda was stil. Toen zei ik iets tegen Qwenda. Qwenda’s moeder kwam.';
    expect(kort(tekst).map((vondst) => vondst.split(':')[1])).toEqual(['Qwenda', 'Qwenda', 'Qwenda', 'Qwenda']);
  });
});

describe('findings that overlap', () => {
  const vondst = (start: number, eind: number, rest: Partial<Vondst> = {}): Vondst => ({
    soort: 'naam',
    start,
    eind,
    zekerheid: 'midden',
    uitleg: 'naam-voornaam',
    ...rest,
  });

  it('become one: the surest gives the kind, and nothing that was found is let go', () => {
    const zeker = vondst(5, 9, { soort: 'bsn', zekerheid: 'hoog', uitleg: 'bsn-met-woord' });
    expect(losOverlapOp([vondst(0, 6), zeker, vondst(20, 22)])).toEqual([{ ...zeker, start: 0 }, vondst(20, 22)]);
  });

  it('are never left, whatever the text', () => {
    const stukken = fc.array(fc.oneof(fc.string(), fc.constantFrom(...leesZinnen().map(({ tekst }) => tekst))), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(stukken, (delen) => {
        const tekst = delen.join(' ');
        let tot = 0;
        for (const { start, eind } of vindPersoonsgegevens(tekst)) {
          expect(start).toBeGreaterThanOrEqual(tot);
          expect(eind).toBeGreaterThan(start);
          expect(eind).toBeLessThanOrEqual(tekst.length);
          tot = eind;
        }
      }),
    );
  });
});

describe('the time it takes', () => {
  const lengte = 100_000;
  const vul = (stuk: string, n = lengte): string => stuk.repeat(Math.ceil(n / stuk.length)).slice(0, n);
  const tijd = (tekst: string): number => {
    const begin = performance.now();
    vindPersoonsgegevens(tekst);
    return performance.now() - begin;
  };

  it.each([
    [
      'notes',
      leesZinnen()
        .map(({ tekst }) => tekst)
        .join(' '),
    ],
    ['one letter', 'a'],
    ['capitals', 'A'],
    ['initials', 'A.B.'],
    ['digits', '0'],
    ['digits with spaces', '06 12 '],
    ['dashes', '1-'],
    ['dots', 'a.b@'],
    ['names', 'Karin van der Meer de Boer '],
    ['titles', 'mevrouw '],
    ['streets', 'Laan van Straat '],
    ['iban beginnings', 'NL20 '],
    ['spaces', ' '],
    ['words that ask for a number', 'dossiernummer is '],
    ['brackets', '[naam '],
    ['plus', '+31 (0)'],
    ['homes', 'woont op De Meent '],
    ['homes far off', 'woont a a a a a a in de '],
    ['two together', 'Soraya en '],
    ['small words with a capital', 'Van de '],
    ['first words', 'Romy. '],
    ['fixed expressions', 'Leger des '],
    ['profiles', 'x.com/@a.'],
    ['days', '1-1-2000 a a a a '],
  ])(
    'grows with the length: %s',
    (_naam, stuk) => {
      // Four times the text takes four times as long; were it quadratic, sixteen times. A busy machine may try again.
      const past = (): boolean => {
        const klein = tijd(vul(stuk, lengte / 4));
        return tijd(vul(stuk)) < Math.max(400, klein * 8);
      };
      expect(past() || past() || past() || past()).toBe(true);
    },
    60_000,
  );
});
