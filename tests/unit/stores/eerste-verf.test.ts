import { runInNewContext } from 'node:vm';
import { cleanTestStorage, getTestStorage, useTestStorageEngine } from '@nanostores/persistent';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EERSTE_VERF } from '#components/layout/eerste-verf.ts';
import { leesInstellingen, leesJson } from '#domain/voortgang/guards.ts';
import { kenmerkenVan } from '#domain/voortgang/kenmerken.ts';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import { stelIn, zetStandaard } from '#stores/instellingen.ts';
import { instellingen } from '../domain/voortgang/willekeurig.ts';

useTestStorageEngine();

interface Venster {
  readonly dataset: Record<string, string>;
  /** Something happens to the page. */
  gebeurt(soort: string): void;
}

/** Runs the script in a window of its own. */
function open(localStorage: unknown): Venster {
  const dataset: Record<string, string> = {};
  const luisteraars: [string, () => void][] = [];
  const addEventListener = (soort: string, doe: () => void): void => void luisteraars.push([soort, doe]);
  runInNewContext(EERSTE_VERF, { localStorage, addEventListener, document: { documentElement: { dataset } } });
  return { dataset, gebeurt: (soort) => luisteraars.filter(([naam]) => naam === soort).forEach(([, doe]) => doe()) };
}
const verf = (localStorage: unknown): Record<string, string> => open(localStorage).dataset;

describe('the script before the first paint', () => {
  it('is small', () => expect(new TextEncoder().encode(EERSTE_VERF).length).toBeLessThanOrEqual(500));

  it('cannot end the element it stands in', () => expect(EERSTE_VERF).not.toMatch(/<|-->/));

  it('agrees with the store, for every setting', () => {
    fc.assert(
      fc.property(instellingen, (wat) => {
        zetStandaard();
        stelIn(wat);
        expect(verf(getTestStorage())).toEqual(JSON.parse(JSON.stringify(kenmerkenVan(wat))));
      }),
    );
    cleanTestStorage();
  });

  it('agrees with the guard, for whatever stands in the key', () => {
    const rommel = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          thema: fc.constantFrom('donker', 'paars', ['donker'], null),
          rustig: fc.constantFrom(true, 1, 'true'),
          tekstgrootte: fc.constantFrom('extra', 'normaal', 'toString'),
        })
        .map((wat) => JSON.stringify(wat)),
    );
    fc.assert(
      fc.property(rommel, (tekst) => {
        expect(verf({ [SLEUTELS.instellingen]: tekst })).toEqual(
          JSON.parse(JSON.stringify(kenmerkenVan(leesInstellingen(leesJson(tekst))))),
        );
      }),
    );
  });

  it.each(['storage', 'pageshow'])('follows what was chosen elsewhere (%s), back to the default too', (soort) => {
    const opslag: Record<string, string> = {
      [SLEUTELS.instellingen]: '{"thema":"donker","rustig":true,"sneltoetsen":false}',
    };
    const venster = open(opslag);
    expect(venster.dataset).toEqual({ thema: 'donker', rustig: 'ja', sneltoetsen: 'uit' });
    opslag[SLEUTELS.instellingen] = '{"tekstgrootte":"groot"}';
    venster.gebeurt(soort);
    expect(venster.dataset).toEqual({ tekst: 'groot' });
  });

  it('lets the page go on without a key, and where localStorage is forbidden', () => {
    expect(verf({})).toEqual({});
    expect(verf(undefined)).toEqual({});
    const verboden = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    );
    expect(verf(verboden)).toEqual({});
  });
});
