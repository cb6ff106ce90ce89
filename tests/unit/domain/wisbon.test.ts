import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BONPLEKKEN, BONSTANDEN, bonstand, leesBon, schrijfBon, type Bonregel } from '#domain/wisbon.ts';

const regel: fc.Arbitrary<Bonregel> = fc.record(
  { plek: fc.constantFrom(...BONPLEKKEN), stand: fc.constantFrom(...BONSTANDEN), aantal: fc.nat(999_999) },
  { requiredKeys: ['plek', 'stand'] },
);

describe('the receipt in an address', () => {
  it('comes back as it was, in the order of the places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(regel, { selector: ({ plek }) => plek }), (regels) => {
        const gelezen = leesBon(`#${schrijfBon(regels)}`);
        expect(gelezen).toEqual([...regels].sort((a, b) => BONPLEKKEN.indexOf(a.plek) - BONPLEKKEN.indexOf(b.plek)));
      }),
    );
  });

  it('holds fixed words and numbers only, so nothing that anybody wrote', () => {
    fc.assert(
      fc.property(fc.array(regel), (regels) => {
        expect(schrijfBon(regels)).toMatch(/^[a-z\d._-]*$/);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#geheim',
    '#sleutel',
    '#sleutel.weg',
    '#sleutel.leeg.x',
    '#sleutel.leeg.1.2',
    '#<b>.leeg',
    '#bladen.leeg.9999999',
  ])('is not made up out of %s', (hash) => expect(leesBon(hash)).toEqual([]));

  it('gives every place once, and goes on after what it cannot read', () => {
    expect(leesBon('#bladen.leeg.2_onzin_bladen.niet-leeg_sleutel.leeg')).toEqual([
      { plek: 'sleutel', stand: 'leeg' },
      { plek: 'bladen', stand: 'leeg', aantal: 2 },
    ]);
  });
});

describe('what a receipt comes to', () => {
  it('is as bad as its worst line', () => {
    expect(bonstand([{ plek: 'sleutel', stand: 'leeg' }])).toBe('leeg');
    expect(
      bonstand([
        { plek: 'sleutel', stand: 'niet-na-te-gaan' },
        { plek: 'bladen', stand: 'leeg' },
      ]),
    ).toBe('niet-na-te-gaan');
    expect(
      bonstand([
        { plek: 'sleutel', stand: 'niet-na-te-gaan' },
        { plek: 'bladen', stand: 'niet-leeg' },
      ]),
    ).toBe('niet-leeg');
  });
});
