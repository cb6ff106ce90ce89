import { describe, expect, it } from 'vitest';
import { controleerLesteksten } from '../../../scripts/content/regels/lestekst.ts';
import { controleerOnderdelen } from '../../../scripts/content/regels/onderdelen.ts';
import { controleerWezen } from '../../../scripts/content/regels/wezen.ts';
import { cursus, plekken, type Wijziging } from './cursus.ts';

const lesteksten = (...wijzigingen: Wijziging[]) => plekken(controleerLesteksten(cursus(...wijzigingen), ['tekening']));
const onderdelen = (...wijzigingen: Wijziging[]) => plekken(controleerOnderdelen(cursus(...wijzigingen)));
const wezen = (...wijzigingen: Wijziging[]) => plekken(controleerWezen(cursus(...wijzigingen)));

const les = 'lessen/m/a.mdx';

describe('components in a lesson', () => {
  it('are fine when they are known and complete', () => {
    expect(onderdelen()).toEqual([]);
  });

  it.each<[string, Wijziging, string[]]>([
    ['an unknown component', [les, '<Kader titel="Let op">', '<Kadr titel="Let op">'], [`${les}:31 Kadr`]],
    ['an element of HTML', [les, 'Dit is genoeg.', 'Dit is <b>genoeg</b>.'], [`${les}:32 b`]],
    ['a field under another name, once', [les, 'titel="Let op"', 'title="Let op"'], [`${les}:31 Kader.titel`]],
    ['a field too many', [les, 'titel="Let op"', 'titel="Let op" kleur="rood"'], [`${les}:31 Kader.kleur`]],
    ['an empty field', [les, 'plaats="Slot"', 'plaats=""'], [`${les}:21 Bron.plaats`]],
    ['a field that is not a text', [les, '<Oefening id="oef-a" />', '<Oefening id={a} />'], [`${les}:25 Oefening.id`]],
    [
      'a component that is not closed',
      [les, '<Oefening id="oef-a" />', '<Oefening id="oef-a">'],
      [`${les}:25 Oefening`],
    ],
    [
      'a component of lessons on a page',
      ['paginas/over.mdx', '<Config veld="organisatie" />', '<Begrip id="x">y</Begrip>'],
      ['paginas/over.mdx:8 Begrip'],
    ],
  ])('fail on %s', (_, wijziging, verwacht) => {
    expect(onderdelen(wijziging)).toEqual(verwacht);
  });

  it('do not see what stands in a comment or in code', () => {
    expect(onderdelen([les, 'Dit is genoeg.', '{/* <Weg /> */}\n\n```html\n<Weg />\n```'])).toEqual([]);
  });
});

describe('what a lesson names', () => {
  it('is fine when it exists and stands above the lesson', () => {
    expect(lesteksten()).toEqual([]);
  });

  it.each<[string, Wijziging, string[]]>([
    [
      'a table with a column without a name',
      [les, 'Dit is genoeg.', '| | Wie |\n| --- | --- |\n| Zien | jij |'],
      [`${les}:32 tabel`],
    ],
    [
      'an exercise that is not there',
      [les, '<Oefening id="oef-a" />', '<Oefening id="oef-x" />'],
      [`${les}:25 Oefening.id`, `${les}:25 Oefening.id`, `${les}:12 oefeningen[0]`],
    ],
    [
      'an exercise that is not in the list',
      ['lessen/m/b.mdx', '<Oefening id="oef-c" />', '<Oefening id="oef-c" />\n\n<Oefening id="oef-a" />'],
      ['lessen/m/b.mdx:27 Oefening.id'],
    ],
    [
      'an exercise twice',
      [les, '<Oefening id="oef-b" />', '<Oefening id="oef-b" />\n\n<Oefening id="oef-a" />'],
      [`${les}:31 Oefening.id`],
    ],
    ['an exercise that is not in the text', [les, '<Oefening id="oef-b" />', ''], [`${les}:12 oefeningen[1]`]],
    ['another order of exercises', [les, '[oef-a, oef-b]', '[oef-b, oef-a]'], [`${les}:12 oefeningen`]],
    [
      'a begrip that is not linked',
      [les, 'begrippen: [begrip-een]', 'begrippen: [begrip-een, begrip-twee]'],
      [`${les}:11 begrippen[1]`],
    ],
    ['a begrip that is not in the list', [les, 'begrippen: [begrip-een]', 'begrippen: []'], [`${les}:21 Begrip.id`]],
    [
      'a source that is not there',
      [les, '<Bron id="bron-een"', '<Bron id="bron-weg"'],
      [`${les}:21 Bron.id`, `${les}:21 Bron.plaats`],
    ],
    ['a place that is not in the list', [les, 'plaats="Slot"', 'plaats="Begin"'], [`${les}:21 Bron.plaats`]],
    ['a picture that is not there', [les, 'naam="tekening"', 'naam="tekenng"'], [`${les}:23 Beeld.naam`]],
    [
      'a fragment of a story that is not there',
      [les, 'verhaal="verhaal-een"', 'verhaal="verhaal-weg"'],
      [`${les}:27 Fragment.verhaal`],
    ],
    ['a fragment that starts inside a turn', [les, 'van="00:04"', 'van="00:05"'], [`${les}:27 Fragment.van`]],
    ['a fragment without a time', [les, 'tot="00:12"', 'tot="straks"'], [`${les}:27 Fragment.tot`]],
  ])('fails on %s', (_, wijziging, verwacht) => {
    expect(lesteksten(wijziging)).toEqual(verwacht);
  });
});

describe('orphans', () => {
  it('are not there when everything is used', () => {
    expect(wezen()).toEqual([]);
  });

  it.each<[string, Wijziging[], string]>([
    [
      'an exercise in no lesson',
      [['lessen/m/b.mdx', 'oefeningen: [oef-c]', 'oefeningen: [oef-a]']],
      'oefeningen/c.yaml:1 id',
    ],
    ['a source nobody uses', [['bronnen/later.yaml', 'nogNiet: Nog niet gelezen.\n', '']], 'bronnen/later.yaml:1 id'],
    [
      'a source in use that says it is not',
      [['begrippen/een.yaml', 'bron: bron-een', 'bron: bron-later']],
      'bronnen/later.yaml:8 nogNiet',
    ],
    [
      'a begrip that nothing reaches',
      [['begrippen/een.yaml', 'zieOok: [begrip-twee]', 'zieOok: []']],
      'begrippen/twee.yaml:1 id',
    ],
  ])('are %s', (_, wijzigingen, verwacht) => {
    expect(wezen(...wijzigingen)).toEqual([verwacht]);
  });
});
