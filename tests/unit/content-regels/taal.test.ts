import { describe, expect, it } from 'vitest';
import { controleerTaal } from '../../../scripts/content/regels/taal.ts';
import { cursus, plekken, type Wijziging } from './cursus.ts';

const taal = (...wijzigingen: Wijziging[]) => plekken(controleerTaal(cursus(...wijzigingen), new Set(['people'])));
const les = 'lessen/m/a.mdx';
const zin = (tekst: string): Wijziging => [les, 'Dit is genoeg.', tekst];
const gesproken = (tekst: string): Wijziging => ['oefeningen/b.yaml', 'tekst: Ik wacht.', `tekst: "${tekst}"`];

describe('words that do not belong', () => {
  it('are not there', () => {
    expect(taal()).toEqual([]);
  });

  it.each([
    'Dit is genoeg!',
    'Dit is genoeg 😀.',
    'Wist je dat dit kan?',
    'De klant wacht.',
    'Drie klanten wachten.',
    'Iedereen moet wachten.',
  ])('are found in %s', (tekst) => {
    expect(taal(zin(tekst))).toEqual([`${les}:32 tekst`]);
  });

  it.each(['De klantmanager wacht.', 'De klanttevredenheid stijgt.', '<Kader titel="Ja">', 'Dat is {/* nee! */} zo.'])(
    'are not found in %s',
    (tekst) => {
      expect(taal(zin(tekst))).toEqual([]);
    },
  );

  it('may be said by people, except for shouting', () => {
    expect(taal(gesproken('Iedereen moet iets, zei die klant.'))).toEqual([]);
    expect(taal(gesproken('Kom!'))).toEqual(['oefeningen/b.yaml:12 opties[0].tekst']);
  });

  it('are found in fields, and left alone where a source has that name', () => {
    expect(taal(['begrippen/een.yaml', 'definitie: Een woord.', 'definitie: Een klant.'])).toEqual([
      'begrippen/een.yaml:3 definitie',
    ]);
    expect(taal(['begrippen/een.yaml', 'plaats: Slot', 'plaats: De klant'])).toEqual([]);
  });
});

describe('another language', () => {
  it('is marked', () => {
    expect(taal(zin('Dat heet the real thing.'))).toEqual([`${les}:32 tekst`]);
    expect(taal(zin('Dat heet <span lang="en">the real thing</span>.'))).toEqual([]);
  });

  it('is allowed for words of the project, and for titles of sources', () => {
    expect(taal(zin('Dat heet people.'))).toEqual([]);
    expect(taal(['bronnen/een.yaml', 'titel: Van kijken', 'titel: The art of looking'])).toEqual([]);
  });
});
