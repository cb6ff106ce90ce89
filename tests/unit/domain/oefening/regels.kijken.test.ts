import { describe, expect, it } from 'vitest';
import type { Oefening } from '#schemas/oefening.ts';
import { controleerOefening } from '#domain/oefening/regels.ts';
import { beurten } from './voorbeelden.basis.ts';
import { annoteren, meten, reactie } from './voorbeelden.kijken.ts';

const [m1, m2, m3] = [annoteren.momenten[0]!, annoteren.momenten[1]!, annoteren.momenten[2]!];
const zonderVerschil = { ...m3, verschil: undefined };
const maat = meten.maten[0]!;

describe('what an author of an exercise about looking hears', () => {
  it.each<[string, Oefening, readonly [veld: string, gevonden: string]]>([
    [
      'a moment at a turn that is not there',
      { ...annoteren, momenten: [{ ...m1, vanBeurt: 'b9' }, m2, m3] },
      ['momenten[0].vanBeurt', '"b9"'],
    ],
    [
      'a moment that ends before it begins',
      { ...annoteren, momenten: [m1, m2, { ...m3, totBeurt: 'b1' }] },
      ['momenten[2].totBeurt', 'niet na "b2"'],
    ],
    [
      'two moments with one id',
      { ...annoteren, momenten: [m1, { ...m2, id: 'm1' }, m3] },
      ['momenten', '"m1" staat er meer dan één keer'],
    ],
    [
      'one reading only',
      { ...annoteren, momenten: [m1, m2, { ...m3, lezing: 'a' }] },
      ['momenten', 'geen moment van lezing b'],
    ],
    [
      'two readings that see the same',
      {
        ...annoteren,
        momenten: [m1, { ...m1, id: 'x', lezing: 'b' }, m2, { ...m2, id: 'y', lezing: 'b' }],
      },
      ['momenten', 'twee lezingen die overal hetzelfde zien'],
    ],
    [
      'a reading that points at a turn that is not there',
      { ...reactie, lezingen: { ...reactie.lezingen, b: { ...reactie.lezingen.b, beurten: ['b9'] } } },
      ['lezingen.b.beurten[0]', '"b9"'],
    ],
    [
      'a clue at a turn that is not there',
      { ...reactie, aanwijzingen: [{ beurt: 'b9', uitleg: 'Hier.' }] },
      ['aanwijzingen[0].beurt', '"b9"'],
    ],
    [
      'a figure about somebody who says nothing',
      { ...meten, fragment: { sprekers: { km: 'Klantmanager', cl: 'Dennis' }, beurten }, maten: [maat] },
      ['maten[0].maat', '"deel-woorden" van "km"'],
    ],
    [
      'pingpong without topics',
      {
        ...meten,
        fragment: { sprekers: { km: 'Klantmanager', cl: 'Dennis' }, beurten },
        maten: [meten.maten[2]!],
      },
      ['maten[0].maat', 'zonder onderwerpen'],
    ],
    [
      'switches with one speaker',
      {
        ...meten,
        fragment: { sprekers: { km: 'Klantmanager', cl: 'Dennis' }, beurten },
        maten: [{ id: 'w', maat: 'wissels', uitleg: 'Over wissels.' }],
      },
      ['maten[0].maat', 'één spreker'],
    ],
  ])('%s', (_naam, oefening, [veld, gevonden]) => {
    const meldingen = controleerOefening(oefening);
    expect(meldingen.map((melding) => melding.veld)).toEqual([veld]);
    expect(meldingen[0]?.gevonden).toContain(gevonden);
    expect(meldingen[0]?.schrijf).not.toBe('');
  });

  it('accepts a difference without words: a moment that only one reading has', () => {
    expect(controleerOefening({ ...annoteren, momenten: [m1, m2, zonderVerschil] })).toEqual([]);
  });

  it('checks the turns of a fragment of a verhaal only when they are passed in', () => {
    const verwijzing = { verhaal: 'verhaal-druk', deel: 'vervolg' as const, van: 51, tot: 85 };
    const uit = { ...annoteren, fragment: verwijzing, momenten: [m1, m2, { ...m3, vanBeurt: 'v1' }] };
    expect(controleerOefening(uit)).toEqual([]);
    expect(controleerOefening(uit, beurten).map(({ veld }) => veld)).toEqual(['momenten[2].vanBeurt']);
  });
});
