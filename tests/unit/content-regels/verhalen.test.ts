import { describe, expect, it } from 'vitest';
import { controleerVerhalen } from '../../../scripts/content/regels/verhalen.ts';
import { cursus } from './cursus.ts';

const verhaal = (van: string, naar: string) =>
  controleerVerhalen(cursus(['verhalen/een.yaml', van, naar])).map(({ veld, gevonden }) => `${veld}: ${gevonden}`);
const telwoord = (aantal: number): string => Array.from({ length: aantal }, () => 'woord').join(' ');

describe('stories', () => {
  it('are fine when they keep to their form', () => {
    expect(controleerVerhalen(cursus())).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [`vooraf: ${telwoord(90)}`, `vooraf: ${telwoord(79)}`, ['vooraf: 79 woorden']],
    [`interview: ${telwoord(160)}`, `interview: ${telwoord(251)}`, ['interview: 251 woorden']],
    [`reflectie: ${telwoord(130)}`, 'reflectie: Kort.', ['reflectie: 1 woorden']],
    [
      '- { id: b30, start: "01:56", eind: "01:58", spreker: km, tekst: Zo praat iemand een beetje. }',
      '',
      ['transcript: 29 beurten', 'duur: "01:58", terwijl de laatste beurt eindigt op 01:54'],
    ],
    [
      '    - { id: v8, start: "00:28", eind: "00:30", spreker: km, tekst: Zo praat iemand een beetje. }\n',
      '',
      ['vervolg.transcript: 7 beurten'],
    ],
    ['duur: "01:58"', 'duur: "02:01"', ['duur: "02:01", terwijl de laatste beurt eindigt op 01:58']],
    ['gaatGoed: true', 'gaatGoed: false', ['momenten: 0 momenten met gaatGoed in lezing a']],
    ['    verschil: De een ziet dit, de ander dat.\n', '', ['momenten: 1 momenten met een verschil']],
    [
      'id: m-a1\n    lezing: a',
      'id: m-a1\n    lezing: b',
      ['momenten: 6 momenten in lezing a', 'momenten: 0 momenten met gaatGoed in lezing a'],
    ],
    [
      'vanBeurt: b1\n    totBeurt: b2',
      'vanBeurt: b1\n    totBeurt: b99',
      ['momenten[0].totBeurt: "b99", en dat bestaat niet'],
    ],
    ['vanBeurt: b1\n    totBeurt: b2', 'vanBeurt: v1', ['momenten[0].vanBeurt: "v1", en dat bestaat niet']],
    [
      'vanBeurt: b7\n    totBeurt: b8',
      'vanBeurt: b7\n    totBeurt: b5',
      ['momenten[6].totBeurt: "b5", en die komt niet na "b7"'],
    ],
    ['vanBeurt: b9', 'vanBeurt: b1', ['slim[1].vanBeurt: "b1", en die komt niet na "b1"']],
    ['aanwijzingen: [b10]', 'aanwijzingen: [b10, v1]', ['slim[1].aanwijzingen[1]: "v1", en dat bestaat niet']],
    ['eind: "00:02", spreker: km', 'eind: "00:02", spreker: derde', ['sprekers: geen naam voor de derde spreker']],
  ])('fail when %s becomes %s', (van, naar, verwacht) => {
    expect(verhaal(van, naar)).toEqual(verwacht);
  });

  it('allow two seconds between the last turn and the length', () => {
    expect(verhaal('duur: "01:58"', 'duur: "02:00"')).toEqual([]);
  });
});
