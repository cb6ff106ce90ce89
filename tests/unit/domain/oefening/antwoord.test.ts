import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oefeningSoorten } from '#schemas/oefening.ts';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { leesAntwoord, leesEenAntwoord } from '#domain/oefening/antwoord.ts';
import type { Antwoord, SoortGedrag } from '#domain/oefening/antwoord.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { register } from '#domain/oefening/register.ts';
import { keuze as keuzeGedrag } from '#domain/oefening/soorten/keuze.ts';
import { isVolledig, leegAntwoord, passendAntwoord } from './motor.ts';
import * as vb from './voorbeelden.ts';
import { antwoordOp, oefening, sleutelVan } from './willekeurig.ts';

const leerder = oefening.map((o) => naarLeerder(o));
const metAntwoord = leerder.chain((o) => antwoordOp(o).map((antwoord) => ({ o, antwoord })));

describe('the register', () => {
  it('has every kind of the schema', () => {
    expect(Object.keys(register).toSorted()).toEqual([...oefeningSoorten].toSorted());
  });

  it('does not compile with a kind too few', () => {
    // @ts-expect-error all kinds but one are missing; when this line compiles the register is no longer closed
    const open: { [S in OefeningSoort]: SoortGedrag<S> } = { keuze: keuzeGedrag };
    expect(open.keuze).toBe(keuzeGedrag);
  });
});

describe('leegAntwoord', () => {
  it('is not complete, except an order, which always is one', () => {
    fc.assert(
      fc.property(leerder, (o) => {
        expect(isVolledig(o, leegAntwoord(o))).toBe(o.soort === 'volgorde');
      }),
    );
  });

  it('starts a volgorde from its begin', () => {
    expect(leegAntwoord(naarLeerder(vb.volgorde))).toEqual({ soort: 'volgorde', volgorde: ['s4', 's2', 's1', 's3'] });
  });
});

describe('isVolledig', () => {
  it('is true for the answer of the author', () => {
    fc.assert(
      fc.property(leerder, (o) => {
        expect(isVolledig(o, sleutelVan(o))).toBe(true);
      }),
    );
  });

  it('is false for an answer of another kind', () => {
    expect(isVolledig(naarLeerder(vb.keuze), sleutelVan(naarLeerder(vb.sorteren)))).toBe(false);
  });

  const gevallen: readonly [string, keyof typeof vb.voorbeelden, Antwoord, boolean][] = [
    ['two choices where one is asked', 'keuze', { soort: 'keuze', gekozen: ['a', 'b'] }, false],
    ['one choice named twice', 'keuze', { soort: 'keuze', gekozen: ['a', 'a'] }, true],
    ['a choice that does not exist', 'keuze', { soort: 'keuze', gekozen: ['zz'] }, false],
    [
      'one item without a group',
      'sorteren',
      { soort: 'sorteren', groepen: { i1: 'zien', i2: 'zien', i3: 'zien' } },
      false,
    ],
    [
      'an item in a group that does not exist',
      'sorteren',
      { soort: 'sorteren', groepen: { i1: 'zien', i2: 'zien', i3: 'zien', i4: 'zz' } },
      false,
    ],
    ['one right that serves twice', 'koppelen', { soort: 'koppelen', paren: { l1: 'r1', l2: 'r1' } }, true],
    ['a step twice', 'volgorde', { soort: 'volgorde', volgorde: ['s1', 's1', 's2', 's3'] }, false],
    [
      'only spaces',
      'herschrijven',
      { soort: 'herschrijven', teksten: { z1: 'Je kijkt weg.', z2: '  ' }, gecheckt: [] },
      false,
    ],
    [
      'texts without a zelfcheck yet',
      'herschrijven',
      { soort: 'herschrijven', teksten: { z1: 'Je kijkt weg.', z2: 'Je zucht.' }, gecheckt: [] },
      true,
    ],
    [
      'text where an option is asked',
      'voorspellen',
      { soort: 'voorspellen', optie: null, tekst: 'Hij belt af.', vergeleken: [] },
      false,
    ],
    ['more turns than allowed', 'markeren', { soort: 'markeren', beurten: ['b1', 'b2', 'b3', 'b4'] }, false],
    ['as many turns as allowed', 'markeren', { soort: 'markeren', beurten: ['b1', 'b2', 'b3'] }, true],
  ];
  it.each(gevallen)('%s (%s)', (_naam, ...[soort, antwoord, volledig]) => {
    expect(
      isVolledig(
        naarLeerder(vb.voorbeelden[soort], () => vb.weergave),
        antwoord,
      ),
    ).toBe(volledig);
  });

  it('asks for text when a prediction has no options', () => {
    const o = naarLeerder({ ...vb.voorspellen, opties: undefined }, () => vb.weergave);
    expect(isVolledig(o, { soort: 'voorspellen', optie: null, tekst: ' ', vergeleken: [] })).toBe(false);
    expect(isVolledig(o, { soort: 'voorspellen', optie: null, tekst: 'Hij belt af.', vergeleken: [] })).toBe(true);
  });
});

describe('leesAntwoord', () => {
  it('gives back what JSON stored', () => {
    fc.assert(
      fc.property(metAntwoord, ({ o, antwoord }) => {
        const opgeslagen: unknown = JSON.parse(JSON.stringify(antwoord));
        expect(leesAntwoord(o.soort, opgeslagen)).toStrictEqual(antwoord);
        expect(leesEenAntwoord(opgeslagen)).toStrictEqual(antwoord);
      }),
    );
  });

  it('leaves unknown keys behind', () => {
    expect(leesAntwoord('keuze', { soort: 'keuze', gekozen: ['a'], extra: 1 })).toStrictEqual({
      soort: 'keuze',
      gekozen: ['a'],
    });
  });

  it('never throws, and gives null for anything that is not an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...oefeningSoorten), fc.jsonValue(), (soort, waarde) => {
        expect(leesAntwoord(soort, waarde)).toBeNull();
      }),
    );
  });

  it('refuses an answer in which one field is of another type', () => {
    fc.assert(
      fc.property(metAntwoord, fc.constantFrom<unknown>(3, true, [1], { a: 1 }, undefined), ({ o, antwoord }, raar) => {
        for (const veld of Object.keys(antwoord))
          expect(leesAntwoord(o.soort, { ...antwoord, [veld]: raar })).toBeNull();
      }),
    );
  });

  it.each([
    null,
    undefined,
    'keuze',
    [],
    {},
    { soort: 'constructor' },
    { soort: 'quiz', gekozen: [] },
    { soort: 'sorteren', groepen: [] },
  ])('refuses %j', (waarde) => {
    expect(leesEenAntwoord(waarde)).toBeNull();
    expect(leesAntwoord('sorteren', waarde)).toBeNull();
  });
});

describe('passendAntwoord', () => {
  it('leaves only ids that exist, and is done after one time', () => {
    fc.assert(
      fc.property(metAntwoord, ({ o, antwoord }) => {
        const passend = passendAntwoord(o, antwoord);
        expect(JSON.stringify(passend)).not.toContain('"weg"');
        expect(passendAntwoord(o, passend)).toStrictEqual(passend);
      }),
    );
  });

  it('leaves a good answer as it is', () => {
    fc.assert(
      fc.property(leerder, (o) => {
        expect(passendAntwoord(o, sleutelVan(o))).toStrictEqual(sleutelVan(o));
      }),
    );
  });

  it('keeps the order of the learner, and puts a new step at the end', () => {
    const o = naarLeerder(vb.volgorde);
    expect(passendAntwoord(o, { soort: 'volgorde', volgorde: ['s3', 'oud', 's1', 's2'] })).toEqual({
      soort: 'volgorde',
      volgorde: ['s3', 's1', 's2', 's4'],
    });
    const m = naarLeerder(vb.markeren);
    expect(passendAntwoord(m, { soort: 'markeren', beurten: ['b4', 'oud', 'b1', 'b4'] })).toEqual({
      soort: 'markeren',
      beurten: ['b4', 'b1'],
    });
  });

  it('gives an empty answer when the kind has changed', () => {
    expect(passendAntwoord(naarLeerder(vb.keuze), { soort: 'markeren', beurten: ['a'] })).toEqual({
      soort: 'keuze',
      gekozen: [],
    });
  });

  it('does not take an inherited property for a place', () => {
    const o = naarLeerder({
      ...vb.sorteren,
      items: vb.sorteren.items.map((item, i) => ({ ...item, id: i === 0 ? 'constructor' : item.id })),
    });
    expect(isVolledig(o, { soort: 'sorteren', groepen: { i2: 'zien', i3: 'zien', i4: 'zien' } })).toBe(false);
  });
});
