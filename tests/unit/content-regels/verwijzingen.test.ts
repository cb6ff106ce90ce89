import { describe, expect, it } from 'vitest';
import { controleerLeerpaden } from '../../../scripts/content/regels/leerpaden.ts';
import { controleerVerwijzingen } from '../../../scripts/content/regels/verwijzingen.ts';
import { cursus, plekken, type Wijziging } from './cursus.ts';

const verwijzingen = (...wijzigingen: Wijziging[]) => plekken(controleerVerwijzingen(cursus(...wijzigingen)));
const leerpaden = (...wijzigingen: Wijziging[]) => plekken(controleerLeerpaden(cursus(...wijzigingen)));

describe('references between files', () => {
  it('are fine when all of them exist', () => {
    expect(verwijzingen()).toEqual([]);
  });

  it.each<[string, Wijziging, string]>([
    ['a module', ['lessen/m/a.mdx', 'module: waarom-kijken', 'module: weg'], 'lessen/m/a.mdx:4 module'],
    ['an exercise', ['lessen/m/a.mdx', '[oef-a, oef-b]', '[oef-a, oef-weg]'], 'lessen/m/a.mdx:12 oefeningen[1]'],
    ['a begrip', ['lessen/m/a.mdx', '[begrip-een]', '[begrip-weg]'], 'lessen/m/a.mdx:11 begrippen[0]'],
    ['a lesson to read first', ['lessen/m/b.mdx', '[les-a]', '[les-weg]'], 'lessen/m/b.mdx:13 helptEerst[0]'],
    ['a source', ['modules/m.yaml', 'bron: bron-een', 'bron: bron-weg'], 'modules/m.yaml:7 bronnen[0].bron'],
    [
      'a source of a story',
      ['verhalen/een.yaml', 'bron: bron-een', 'bron: bron-weg'],
      'verhalen/een.yaml:192 bronnen[0].bron',
    ],
    [
      'a begrip beside a begrip',
      ['begrippen/een.yaml', '[begrip-twee]', '[begrip-weg]'],
      'begrippen/een.yaml:7 zieOok[0]',
    ],
    ['the begrip itself', ['begrippen/een.yaml', '[begrip-twee]', '[begrip-een]'], 'begrippen/een.yaml:7 zieOok[0]'],
    [
      'a thema',
      ['verhalen/een.yaml', 'hoofdthemas: [contact]', 'hoofdthemas: [regie]'],
      'verhalen/een.yaml:8 hoofdthemas[0]',
    ],
  ])('fail on %s that is not there', (_, wijziging, plek) => {
    expect(verwijzingen(wijziging)).toEqual([plek]);
  });

  it('suggest what was probably meant', () => {
    expect(controleerVerwijzingen(cursus(['lessen/m/b.mdx', '[les-a]', '[les-aa]']))[0]?.schrijf).toBe(
      'bijvoorbeeld les-a, les-b',
    );
  });

  it('fail once on lessons that wait for each other', () => {
    const meldingen = controleerVerwijzingen(
      cursus(['lessen/m/a.mdx', 'minuten: 6', 'minuten: 6\nhelptEerst: [les-b]']),
    );
    expect(plekken(meldingen)).toEqual(['lessen/m/a.mdx:7 helptEerst']);
    expect(meldingen[0]?.gevonden).toBe('een cirkel: les-a → les-b → les-a');
  });

  it('fail on a lesson that waits for itself', () => {
    expect(verwijzingen(['lessen/m/b.mdx', '[les-a]', '[les-b]'])).toEqual(['lessen/m/b.mdx:13 helptEerst']);
  });
});

describe('steps of a leerpad', () => {
  it('may name modules and lessons that the leerplan promises', () => {
    expect(leerpaden()).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['module: slim', 'module: slimmer', 'stappen[1].module'],
    ['les: les-de-scheve-verhouding', 'les: les-de-scheve-verhoudnig', 'stappen[2].les'],
    ['verhaal: verhaal-een', 'verhaal: verhaal-weg', 'stappen[3].verhaal'],
    ['kort: [les-a]', 'kort: [les-het-reflectiegesprek]', 'kort[0]'],
    ['rustpuntNa: [waarom-kijken]', 'rustpuntNa: [werkwijze]', 'rustpuntNa[0]'],
  ])('fail when %s becomes %s', (van, naar, veld) => {
    expect(leerpaden(['leerpaden/pad.yaml', van, naar]).map((plek) => plek.split(' ')[1])).toEqual([veld]);
  });
});
