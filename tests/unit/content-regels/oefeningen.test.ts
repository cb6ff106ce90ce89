import { describe, expect, it } from 'vitest';
import { controleerOefeningen } from '../../../scripts/content/regels/oefeningen.ts';
import { controleerTijden } from '../../../scripts/content/regels/tijden.ts';
import { cursus, plekken, type Wijziging } from './cursus.ts';

const oefeningen = (...wijzigingen: Wijziging[]) => controleerOefeningen(cursus(...wijzigingen));

describe('exercises', () => {
  it('are fine with fragments and turns that exist', () => {
    expect(oefeningen()).toEqual([]);
  });

  it.each<[string, Wijziging, string[]]>([
    [
      'a story that is not there',
      ['oefeningen/a.yaml', 'verhaal: verhaal-een', 'verhaal: verhaal-weg'],
      ['oefeningen/a.yaml:7 fragment.verhaal'],
    ],
    [
      'a fragment that starts inside a turn',
      ['oefeningen/a.yaml', 'van: "00:04"', 'van: "00:03"'],
      ['oefeningen/a.yaml:7 fragment.van'],
    ],
    [
      'a fragment that ends inside a turn',
      ['oefeningen/a.yaml', 'tot: "00:16"', 'tot: "00:17"'],
      ['oefeningen/a.yaml:7 fragment.tot'],
    ],
    [
      'a key outside the fragment',
      ['oefeningen/a.yaml', 'a: [b2]', 'a: [b2, b9]'],
      ['oefeningen/a.yaml:9 sleutel.a[1]', 'oefeningen/a.yaml:11 feedback'],
    ],
    [
      'feedback outside the fragment',
      ['oefeningen/a.yaml', '- { beurt: b2', '- { beurt: b20, tekst: Niets. }\n  - { beurt: b2'],
      ['oefeningen/a.yaml:12 feedback[0].beurt'],
    ],
    [
      'an option that points at a turn that is not there',
      ['oefeningen/b.yaml', 'beurt: k1', 'beurt: k9'],
      ['oefeningen/b.yaml:12 opties[0].beurt'],
    ],
    [
      'a group that is not there',
      ['oefeningen/c.yaml', 'groep: zien', 'groep: zin'],
      ['oefeningen/c.yaml:9 items[0].groep'],
    ],
  ])('fail on %s', (_, wijziging, verwacht) => {
    expect(plekken(oefeningen(wijziging))).toEqual(verwacht);
  });

  it('suggest the starts of turns nearby', () => {
    expect(oefeningen(['oefeningen/a.yaml', 'van: "00:04"', 'van: "00:05"'])[0]?.schrijf).toBe('"00:04" of "00:08"');
  });

  it('say that a fragment ends before it begins', () => {
    const fouten = oefeningen(['oefeningen/a.yaml', 'van: "00:04", tot: "00:16"', 'van: "00:16", tot: "00:04"']);
    expect(plekken(fouten)[0]).toBe('oefeningen/a.yaml:7 fragment.tot');
  });
});

describe('times named in feedback', () => {
  it('are those of turns', () => {
    expect(controleerTijden(cursus())).toEqual([]);
  });

  it('fail when no turn begins or ends then', () => {
    expect(plekken(controleerTijden(cursus(['oefeningen/a.yaml', '00:08. De hand', '00:09. De hand'])))).toEqual([
      'oefeningen/a.yaml:13 feedback[1].tekst',
    ]);
    expect(plekken(controleerTijden(cursus(['verhalen/een.yaml', 'op 00:04 naar', 'op 00:07 naar'])))).toEqual([
      'verhalen/een.yaml:50 momenten[0].waarneming',
    ]);
  });

  it('are examples in an exercise without a conversation', () => {
    expect(controleerTijden(cursus(['oefeningen/c.yaml', 'Dat zag je', 'Dat zag je op 09:59']))).toEqual([]);
  });
});
