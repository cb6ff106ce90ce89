import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesHaaststaat, neemMee } from '#domain/voortgang/haast.ts';
import { alleAntwoorden, isLeegAntwoord, staatVan } from './willekeurig.ts';

const staat = staatVan(fc.constant('oef-een'));

describe('what was left in haste', () => {
  it('is read as it was put down, and anything else is nothing', () => {
    fc.assert(
      fc.property(staat, fc.option(staat, { nil: undefined }), fc.anything(), (van, basis, rommel) => {
        expect(leesHaaststaat({ staat: van, basis, meer: 1 })).toEqual({ staat: van, basis });
        expect(leesHaaststaat({ staat: van, basis: rommel })?.staat).toEqual(van);
        expect(leesHaaststaat(rommel)).toBeUndefined();
      }),
    );
  });

  it('is taken along without losing words or attempts of either, the newest first', () => {
    fc.assert(
      fc.property(staat, staat, (opgeslagen, van) => {
        const uit = neemMee(opgeslagen, { staat: van, basis: undefined });
        expect(uit.concept).toEqual(van.gewijzigd > opgeslagen.gewijzigd ? van.concept : opgeslagen.concept);
        for (const poging of [...opgeslagen.pogingen, ...van.pogingen]) expect(uit.pogingen).toContainEqual(poging);
        for (const { concept } of [opgeslagen, van]) {
          if (!isLeegAntwoord(concept)) expect(alleAntwoorden(uit)).toContain(JSON.stringify(concept));
        }
      }),
    );
  });

  it('is everything there is when nothing was saved', () => {
    fc.assert(
      fc.property(staat, (van) => {
        expect(neemMee(undefined, { staat: van, basis: undefined })).toBe(van);
      }),
    );
  });

  it('leaves no trail when it went on from what was saved', () => {
    fc.assert(
      fc.property(staat, staat, (opgeslagen, van) => {
        const verder = { ...van, gewijzigd: opgeslagen.gewijzigd + 1 };
        const uit = neemMee(opgeslagen, { staat: verder, basis: opgeslagen });
        expect(uit.oud).toEqual(expect.arrayContaining([...van.oud, ...opgeslagen.oud]));
        expect(uit.oud.length).toBeLessThanOrEqual(van.oud.length + opgeslagen.oud.length);
      }),
    );
  });
});
