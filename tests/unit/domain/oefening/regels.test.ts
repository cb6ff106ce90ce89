import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Oefening } from '#schemas/oefening.ts';
import { controleerOefening } from '#domain/oefening/regels.ts';
import * as vb from './voorbeelden.ts';
import { oefening } from './willekeurig.ts';

const item = vb.sorteren.items[0]!;
const link = vb.koppelen.links[1]!;
const [optieA, optieB, optieC] = [vb.keuze.opties[0]!, vb.keuze.opties[1]!, vb.keuze.opties[2]!];
const alles = { ...vb.volgorde, wisselbaar: [['s1', 's2', 's3', 's4']] };

describe('a good oefening', () => {
  it.each(Object.values(vb.voorbeelden))('has nothing to report: $soort', (o) => {
    expect(controleerOefening(o)).toEqual([]);
  });

  it('has nothing to report: any that keeps the rules', () => {
    fc.assert(
      fc.property(oefening, (o) => {
        expect(controleerOefening(o)).toEqual([]);
      }),
    );
  });

  it.each<[string, Oefening]>([
    ['more than one fits when more may be chosen', vb.keuzeMeer],
    [
      'every option is a matter of opinion',
      { ...vb.keuze, opties: vb.keuze.opties.map((o) => ({ ...o, past: 'kan' as const })) },
    ],
    ['every step may swap, so any begin is right', { ...alles, begin: ['s1', 's2', 's3', 's4'] }],
    ['two readings that agree', { ...vb.markeren, sleutel: { a: ['b2'], b: ['b2'] } }],
    ['no begin', { ...vb.volgorde, begin: undefined }],
  ])('%s', (_naam, o) => {
    expect(controleerOefening(o)).toEqual([]);
  });
});

describe('what an author hears', () => {
  const gevallen: readonly [string, Oefening, string, string][] = [
    ['two options with one id', { ...vb.keuze, opties: [...vb.keuze.opties, { ...optieB, id: 'a' }] }, 'opties', '"a"'],
    [
      'no option that fits',
      { ...vb.keuze, opties: [optieA, optieB] },
      'opties',
      'geen optie met past: ja of past: kan',
    ],
    [
      'two that fit where one is chosen',
      { ...vb.keuze, opties: [optieA, optieC, { ...optieB, past: 'ja' }] },
      'opties',
      '2 opties',
    ],
    [
      'a turn that is not in the fragment',
      { ...vb.keuze, opties: [{ ...optieA, beurt: 'b9' }, optieC] },
      'opties[0].beurt',
      '"b9"',
    ],
    [
      'a turn without a fragment',
      {
        ...vb.keuze,
        fragment: undefined,
        opties: [
          { ...optieA, beurt: 'b2' },
          { ...optieC, beurt: undefined },
        ],
      },
      'opties[0].beurt',
      'zonder fragment',
    ],
    [
      'two turns with one id',
      { ...vb.keuze, fragment: { ...vb.fragment, beurten: [...vb.beurten, vb.beurten[0]!] } },
      'fragment.beurten',
      '"b1"',
    ],
    [
      'a groep that does not exist',
      { ...vb.sorteren, items: [{ ...item, groep: 'horen' }] },
      'items[0].groep',
      '"horen"',
    ],
    [
      'an ookGoed that does not exist',
      { ...vb.sorteren, items: [{ ...item, ookGoed: ['horen'] }] },
      'items[0].ookGoed',
      '"horen"',
    ],
    [
      'an ookGoed that is the groep',
      { ...vb.sorteren, items: [{ ...item, ookGoed: ['zien'] }] },
      'items[0].ookGoed',
      'eerste keuze',
    ],
    [
      'an ookGoed twice',
      { ...vb.sorteren, items: [{ ...item, ookGoed: ['duiden', 'duiden'] }] },
      'items[0].ookGoed',
      '"duiden"',
    ],
    ['two items with one id', { ...vb.sorteren, items: [item, item] }, 'items', '"i1"'],
    [
      'two groepen with one id',
      { ...vb.sorteren, groepen: [...vb.sorteren.groepen, { id: 'zien', label: 'Nog eens' }] },
      'groepen',
      '"zien"',
    ],
    ['a hoort that does not exist', { ...vb.koppelen, links: [{ ...link, hoort: 'r9' }] }, 'links[0].hoort', '"r9"'],
    [
      'an ookGoed on the left that does not exist',
      { ...vb.koppelen, links: [{ ...link, ookGoed: ['r9'] }] },
      'links[0].ookGoed',
      '"r9"',
    ],
    [
      'two rights with one id',
      { ...vb.koppelen, rechts: [...vb.koppelen.rechts, vb.koppelen.rechts[0]!] },
      'rechts',
      '"r1"',
    ],
    ['two lefts with one id', { ...vb.koppelen, links: [link, link] }, 'links', '"l2"'],
    [
      'two steps with one id',
      { ...vb.volgorde, stappen: [...vb.volgorde.stappen, vb.volgorde.stappen[0]!] },
      'stappen',
      '"s1"',
    ],
    [
      'an exchangeable step that does not exist',
      { ...vb.volgorde, wisselbaar: [['s1', 's9']] },
      'wisselbaar[0]',
      '"s9"',
    ],
    [
      'a step in two groups',
      {
        ...vb.volgorde,
        wisselbaar: [
          ['s1', 's2'],
          ['s2', 's3'],
        ],
      },
      'wisselbaar',
      '"s2"',
    ],
    ['a begin that misses a step', { ...vb.volgorde, begin: ['s4', 's2', 's1'] }, 'begin', 'zonder s3'],
    ['a begin with an unknown step', { ...vb.volgorde, begin: ['s4', 's2', 's1', 's3', 's9'] }, 'begin[4]', '"s9"'],
    ['a begin with a step twice', { ...vb.volgorde, begin: ['s4', 's2', 's1', 's3', 's4'] }, 'begin', '"s4"'],
    [
      'a begin that is already right',
      { ...vb.volgorde, begin: ['s2', 's1', 's3', 's4'], wisselbaar: [['s1', 's2']] },
      'begin',
      'al goed',
    ],
    [
      'two sentences with one id',
      { ...vb.herschrijven, items: [...vb.herschrijven.items, vb.herschrijven.items[0]!] },
      'items',
      '"z1"',
    ],
    [
      'two checks with one id',
      { ...vb.herschrijven, zelfcheck: [...vb.herschrijven.zelfcheck, vb.herschrijven.zelfcheck[0]!] },
      'zelfcheck',
      '"c1"',
    ],
    [
      'two predictions with one id',
      { ...vb.voorspellen, opties: [...(vb.voorspellen.opties ?? []), ...(vb.voorspellen.opties ?? []).slice(0, 1)] },
      'opties',
      '"p1"',
    ],
    [
      'two points with one id',
      { ...vb.voorspellen, vergelijk: [...vb.voorspellen.vergelijk, vb.voorspellen.vergelijk[0]!] },
      'vergelijk',
      '"v1"',
    ],
    ['nothing to hide', { ...vb.voorspellen, fragment: undefined }, 'verbergFragment', 'zonder fragment'],
    [
      'a reveal with a turn twice',
      {
        ...vb.voorspellen,
        onthulling: { tekst: 'Zo.', fragment: { ...vb.fragment, beurten: [vb.beurten[0]!, vb.beurten[0]!] } },
      },
      'onthulling.fragment.beurten',
      '"b1"',
    ],
    [
      'a key turn that is not in the fragment',
      { ...vb.markeren, sleutel: { a: ['b2', 'b9'], b: ['b2'] }, feedback: [...vb.markeren.feedback.slice(0, 2)] },
      'sleutel.a[1]',
      '"b9"',
    ],
    ['a key turn without feedback', { ...vb.markeren, feedback: vb.markeren.feedback.slice(0, 3) }, 'feedback', '"b4"'],
    [
      'feedback on a turn that is not there',
      { ...vb.markeren, feedback: [...vb.markeren.feedback, { beurt: 'b9', tekst: 'Niets.' }] },
      'feedback[4].beurt',
      '"b9"',
    ],
    [
      'feedback on a turn twice',
      { ...vb.markeren, feedback: [...vb.markeren.feedback, { beurt: 'b1', tekst: 'Nog eens.' }] },
      'feedback',
      '"b1"',
    ],
    ['a key turn twice', { ...vb.markeren, sleutel: { a: ['b2', 'b2'], b: ['b1'] } }, 'sleutel.a', '"b2"'],
  ];

  it.each(gevallen)('%s', (_naam, ...[o, veld, gevonden]) => {
    const bij = controleerOefening(o).filter((m) => m.veld === veld);
    expect(bij.map((m) => m.gevonden).join('\n')).toContain(gevonden);
    for (const { verwacht, schrijf } of bij) expect([verwacht, schrijf]).not.toContain('');
  });

  it('hears one thing when one thing is off', () => {
    const enkel = gevallen
      .filter(([naam]) => !naam.includes('key turn that is not'))
      .map(([naam, o]) => [naam, controleerOefening(o).length]);
    expect(enkel.filter(([, aantal]) => aantal !== 1)).toEqual([]);
  });
});

describe('a fragment of a verhaal', () => {
  const inVerhaal: Oefening = { ...vb.markeren, fragment: { verhaal: 'verhaal-druk', van: 51, tot: 85 } };

  it('is checked against the turns that are passed in', () => {
    expect(controleerOefening(inVerhaal, vb.beurten)).toEqual([]);
    expect(controleerOefening(inVerhaal, vb.beurten.slice(0, 3)).map((m) => m.veld)).toEqual([
      'sleutel.a[1]',
      'feedback[3].beurt',
    ]);
  });

  it('is not checked without them; the other rules are', () => {
    expect(controleerOefening(inVerhaal)).toEqual([]);
    expect(controleerOefening({ ...inVerhaal, sleutel: { a: ['b7'], b: ['b1'] } }).map((m) => m.veld)).toEqual([
      'feedback',
    ]);
  });

  it('does not let a list that is passed in override an own fragment', () => {
    expect(controleerOefening(vb.markeren, [])).toEqual([]);
  });
});
