import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  vervangInTeksten,
  vervangPersoonsgegevens,
  vindPersoonsgegevens,
  type Naamrol,
} from '#domain/persoonsgegevens.ts';
import { leesZinnen } from './gelabeld.ts';

const schoon = (tekst: string, rollen: readonly Naamrol[] = []): string =>
  vervangPersoonsgegevens(tekst, vindPersoonsgegevens(tekst), rollen);

describe('replacing', () => {
  it('gives one person one placeholder, however they are named', () => {
    expect(schoon('Karin Jansen lacht. Mevrouw Jansen knikt en Karin zegt ja tegen meneer Jansen.')).toBe(
      '[naam 1] lacht. Mevrouw [naam 1] knikt en [naam 1] zegt ja tegen meneer [naam 2].',
    );
  });

  it('says cliënt where it knows that', () => {
    const rollen = [{ naam: 'Fatima Haddad', rol: 'cliënt' }] as const;
    expect(schoon('Fatima belt op 06-12345678 en daarna belt Ahmed op 0687654321.', rollen)).toBe(
      '[cliënt] belt op [telefoon] en daarna belt [naam 2] op [telefoon 2].',
    );
  });

  it('sees that two spellings are one number', () => {
    expect(schoon('Bel 06-12345678, dus 06 12 34 56 78.')).toBe('Bel [telefoon], dus [telefoon].');
  });

  it('counts on from placeholders that are there', () => {
    expect(schoon('Met [naam 3] sprak ik over Ahmed, die belt met [telefoon] of 06-12345678.')).toBe(
      'Met [naam 3] sprak ik over [naam 4], die belt met [telefoon] of [telefoon 2].',
    );
  });

  it('keeps a person the same over several texts', () => {
    const teksten = ['Ik vroeg Samira iets.', 'Toen zei Tariq niets.', 'Volgens Samira klopt het.'];
    const metVondsten = teksten.map((tekst) => ({ tekst, vondsten: vindPersoonsgegevens(tekst) }));
    expect(vervangInTeksten(metVondsten)).toEqual([
      'Ik vroeg [naam 1] iets.',
      'Toen zei [naam 2] niets.',
      'Volgens [naam 1] klopt het.',
    ]);
  });

  it('changes nothing the second time, and leaves nothing that it found', () => {
    const zinnen = fc.array(fc.constantFrom(...leesZinnen()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(zinnen, (gekozen) => {
        const tekst = gekozen.map((zin) => zin.tekst).join('\n');
        const eens = schoon(tekst);
        expect(schoon(eens)).toBe(eens);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing outside the findings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leesZinnen()), ({ tekst }) => {
        const vondsten = vindPersoonsgegevens(tekst);
        const stukken = vondsten.map(({ eind }, i) => tekst.slice(eind, vondsten[i + 1]?.start));
        const vast = [tekst.slice(0, vondsten[0]?.start), ...stukken];
        expect(schoon(tekst).split(/\[[^\]]*\]/)).toEqual(vast);
      }),
    );
  });
});
