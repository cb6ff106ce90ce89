import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginGesprek,
  beschikbareKeuzes,
  GesprekFout,
  isAfgelopen,
  kies,
  naspelen,
  speelVerderVanaf,
  terug,
  type Stand,
} from '#domain/gesprek.ts';
import { graaf, type Graaf } from './voorbeeld.ts';
import { willekeurigeGraaf } from './willekeurig.ts';

const speel = (gesprek: Graaf, ...ids: string[]): Stand =>
  ids.reduce((stand, id) => kies(gesprek, stand, id), beginGesprek(gesprek));
const ids = (gesprek: Graaf, stand: Stand): string[] => beschikbareKeuzes(gesprek, stand).map(({ id }) => id);

describe('playing', () => {
  it('starts at the begin with nothing said', () => {
    expect(beginGesprek(graaf())).toEqual({
      knoop: 'begin',
      stroming: 50,
      vertrouwen: 0,
      regie: 0,
      vlaggen: [],
      pad: [],
    });
  });

  it('keeps score of a choice and follows it', () => {
    expect(speel(graaf(), 'k-druk')).toEqual({
      knoop: 'druk',
      stroming: 30,
      vertrouwen: -1,
      regie: 0,
      vlaggen: ['druk-gezet'],
      pad: ['k-druk'],
    });
  });

  it('offers only what the way so far allows', () => {
    const g = graaf();
    expect(ids(g, speel(g, 'k-rustig', 'k-vraag'))).toEqual(['k-plan', 'k-morgen']);
    expect(ids(g, speel(g, 'k-druk', 'k-terugnemen'))).toEqual(['k-herstel', 'k-morgen']);
    expect(ids(g, speel(g, 'k-druk', 'k-doorgaan'))).toEqual(['k-morgen', 'k-laat']);
  });

  it('keeps stroming within 0 and 100', () => {
    expect(speel(graaf(), 'k-druk', 'k-doorgaan').stroming).toBe(0);
  });

  it('is over at an ending, and then offers nothing', () => {
    const g = graaf();
    const stand = speel(g, 'k-rustig', 'k-vraag', 'k-plan');
    expect(isAfgelopen(g, stand)).toBe(true);
    expect(ids(g, stand)).toEqual([]);
    expect(isAfgelopen(g, beginGesprek(g))).toBe(false);
  });

  it('refuses a choice that is not there', () => {
    const g = graaf();
    expect(() => kies(g, speel(g, 'k-druk', 'k-terugnemen'), 'k-plan')).toThrow(GesprekFout);
  });
});

describe('going back and on', () => {
  it('takes one choice back, with everything it did', () => {
    const g = graaf();
    expect(terug(g, speel(g, 'k-druk', 'k-doorgaan'))).toEqual(speel(g, 'k-druk'));
    expect(terug(g, beginGesprek(g))).toEqual(beginGesprek(g));
  });

  it('plays on from any turn', () => {
    const g = graaf();
    const eind = speel(g, 'k-druk', 'k-terugnemen', 'k-herstel');
    expect(speelVerderVanaf(g, eind, 0)).toEqual(beginGesprek(g));
    expect(speelVerderVanaf(g, eind, 1)).toEqual(speel(g, 'k-druk'));
    expect(speelVerderVanaf(g, eind, 9)).toEqual(eind);
  });

  it('plays an old path as far as it still goes', () => {
    const { standen, over } = naspelen(graaf(), ['k-rustig', 'k-weg', 'k-plan']);
    expect(standen.map(({ knoop }) => knoop)).toEqual(['begin', 'rustig']);
    expect(over).toEqual(['k-weg', 'k-plan']);
  });
});

describe('on any graph and any walk', () => {
  const wandeling = fc.array(fc.nat(), { maxLength: 12 });

  const loop = (gesprek: Graaf, stappen: readonly number[]): Stand[] =>
    stappen.reduce<Stand[]>(
      (standen, stap) => {
        const nu = standen.at(-1) ?? beginGesprek(gesprek);
        const kan = beschikbareKeuzes(gesprek, nu);
        const gekozen = kan[stap % Math.max(1, kan.length)];
        return gekozen ? [...standen, kies(gesprek, nu, gekozen.id)] : standen;
      },
      [beginGesprek(gesprek)],
    );

  it('a stand follows from its path, back is the stand before, and the score stays in bounds', () => {
    fc.assert(
      fc.property(willekeurigeGraaf, wandeling, (gesprek, stappen) => {
        const standen = loop(gesprek, stappen);
        const laatste = standen.at(-1)!;
        expect(naspelen(gesprek, laatste.pad)).toEqual({ standen, over: [] });
        expect(terug(gesprek, laatste)).toEqual(standen.at(-2) ?? laatste);
        standen.forEach((stand, i) => expect(speelVerderVanaf(gesprek, laatste, i)).toEqual(stand));
        for (const { stroming, vertrouwen, regie, vlaggen } of standen) {
          expect(stroming).toBeGreaterThanOrEqual(0);
          expect(stroming).toBeLessThanOrEqual(100);
          expect(Math.max(Math.abs(vertrouwen), Math.abs(regie))).toBeLessThanOrEqual(5);
          expect(vlaggen).toEqual([...new Set(vlaggen)].sort());
        }
      }),
    );
  });
});
