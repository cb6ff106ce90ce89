import { describe, expect, it } from 'vitest';
import {
  NIET_ZEKER,
  ONZE_LEZING,
  beoordeelMatch,
  reactieIds,
  rolIds,
  zelfbeeldIds,
  zelfbeelden,
} from '#domain/slim.ts';
import type { ModelRol } from '#domain/slim.ts';

const rollen = rolIds.filter((rol): rol is ModelRol => rol !== 'anders');
const alle = zelfbeeldIds.flatMap((zelfbeeld) =>
  rollen.map((rol) => ({ zelfbeeld, rol, oordeel: beoordeelMatch(zelfbeeld, rol) })),
);

describe('zelfbeeld beside role', () => {
  it('matches exactly four of the sixteen, and those flow', () => {
    expect(alle).toHaveLength(16);
    expect(alle.filter(({ oordeel }) => oordeel.match).map(({ zelfbeeld, rol }) => [zelfbeeld, rol])).toEqual([
      ['kans', 'facilitator'],
      ['leren', 'leraar'],
      ['opgegeven', 'ouder'],
      ['eigen-plan', 'ondernemer'],
    ]);
  });

  it.each(alle)('$zelfbeeld with $rol: the reaction fits the outcome', ({ zelfbeeld, rol, oordeel }) => {
    expect(oordeel.match).toBe(zelfbeelden[zelfbeeld].rol === rol);
    expect(oordeel.reacties.every((reactie) => reactieIds.includes(reactie))).toBe(true);
    if (oordeel.match) {
      expect(oordeel.reacties).toEqual(['stroming']);
      expect(oordeel.herkomst).toBe('bron');
    } else {
      expect(oordeel.reacties).not.toContain('stroming');
      expect(oordeel.herkomst).toBe('onze-lezing');
    }
  });

  it.each(alle)('$zelfbeeld with $rol: nothing is certain', ({ oordeel }) => {
    expect(oordeel.uitleg).toMatch(oordeel.match ? /\bmeestal\b/i : /\bkan\b/);
    expect(`${oordeel.uitleg} ${oordeel.probeer}`).not.toMatch(/\b(altijd|nooit|moet altijd|fout|wil niet)\b/);
  });

  it('explains each combination in its own words', () => {
    expect(new Set(alle.map(({ oordeel }) => oordeel.uitleg)).size).toBe(16);
    expect(new Set(alle.map(({ oordeel }) => oordeel.probeer)).size).toBe(16);
  });

  it('says that resistance may come from outside, and whose reading the reaction is', () => {
    expect(NIET_ZEKER).toContain('van buiten het gesprek');
    expect(ONZE_LEZING).toContain('onze lezing');
  });
});
