import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { leesStaat } from '#domain/oefening/poging.ts';
import { leesStaten, schrijfOver } from '#domain/voortgang/samenvoegen.ts';
import { alleAntwoorden, isLeegAntwoord, staatVan } from './willekeurig.ts';

const staat = staatVan(fc.constant('oef-een'));
const met = (tekst: string, gewijzigd: number): OefeningStaat => ({
  id: 'oef-een',
  versie: 1,
  concept: { soort: 'voorspellen', optie: null, tekst, vergeleken: [] },
  pogingen: [],
  oud: [],
  gewijzigd,
});

describe('writing over a record', () => {
  it('keeps the concept of who writes, all attempts of both, and never goes back in time', () => {
    fc.assert(
      fc.property(staat, staat, fc.option(staat, { nil: undefined }), (opgeslagen, nieuw, basis) => {
        const uit = schrijfOver({ opgeslagen, nieuw, basis });
        expect(uit.concept).toEqual(nieuw.concept);
        expect(uit.gewijzigd).toBeGreaterThan(opgeslagen.gewijzigd);
        expect(uit.gewijzigd).toBeGreaterThanOrEqual(nieuw.gewijzigd);
        for (const poging of [...opgeslagen.pogingen, ...nieuw.pogingen]) expect(uit.pogingen).toContainEqual(poging);
        expect(leesStaat(uit)).toEqual(uit);
      }),
    );
  });

  it('keeps the stored concept among the old answers when this page never saw it', () => {
    fc.assert(
      fc.property(staat, staat, (opgeslagen, nieuw) => {
        const over = alleAntwoorden(schrijfOver({ opgeslagen, nieuw, basis: undefined }));
        if (!isLeegAntwoord(opgeslagen.concept)) expect(over).toContain(JSON.stringify(opgeslagen.concept));
      }),
    );
  });

  it('lets somebody go on typing without a trail of halves', () => {
    const basis = met('Ik zie je', 5);
    expect(schrijfOver({ opgeslagen: basis, nieuw: met('Ik zie je twijfelen', 6), basis })).toEqual(
      met('Ik zie je twijfelen', 6),
    );
  });

  it('keeps the words of another tab that came in between', () => {
    const uit = schrijfOver({ opgeslagen: met('van de ander', 7), nieuw: met('van mij', 6), basis: met('begin', 5) });
    expect(uit).toMatchObject({
      concept: { tekst: 'van mij' },
      oud: [{ antwoord: { tekst: 'van de ander' } }],
      gewijzigd: 8,
    });
    // And once is enough.
    expect(schrijfOver({ opgeslagen: met('van de ander', 7), nieuw: uit, basis: met('begin', 5) }).oud).toHaveLength(1);
  });

  it('survives a clock that was put back', () => {
    expect(schrijfOver({ opgeslagen: met('a', 9000), nieuw: met('b', 10), basis: met('a', 9000) })).toEqual(
      met('b', 9001),
    );
  });
});

describe('a list of anything', () => {
  it('gives the states, and apart what is none', () => {
    expect(leesStaten([met('a', 1), null, { id: 'kapot' }, met('a', 2)], leesStaat)).toEqual({
      oefeningen: [met('a', 2)],
      onleesbaar: [null, { id: 'kapot' }],
      dubbel: 1,
    });
  });
});
