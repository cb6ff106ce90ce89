import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buitenHetModel,
  interventielogicas,
  kant,
  logicaIds,
  professioneleLogicaIds,
  reactieIds,
  reacties,
  rolIds,
  rolopvattingen,
  vierLogicas,
  zelfbeeldIds,
  zelfbeelden,
} from '#domain/slim.ts';
import type { Slimdeel } from '#domain/slim.ts';

const registers: readonly (readonly [
  string,
  readonly string[],
  Readonly<Record<string, Slimdeel & { readonly id: string }>>,
])[] = [
  ['zelfbeelden', zelfbeeldIds, zelfbeelden],
  ['rolopvattingen', rolIds, rolopvattingen],
  ['interventielogicas', logicaIds, interventielogicas],
  ['reacties', reactieIds, reacties],
];
const teksten = (waarde: unknown): readonly string[] =>
  typeof waarde === 'string'
    ? [waarde]
    : typeof waarde === 'object' && waarde
      ? Object.values(waarde).flatMap(teksten)
      : [];
const alleTeksten = teksten([registers.map(([, , register]) => register), vierLogicas, buitenHetModel]);

describe.each(registers)('the register of %s', (_, ids, register) => {
  it('holds each id once, under its own name', () => {
    expect(Object.keys(register)).toEqual(ids);
    expect(Object.values(register).map((deel) => deel.id)).toEqual(ids);
  });

  it('has nothing empty, and a source that exists', () => {
    for (const deel of Object.values(register)) {
      expect(teksten(deel).every((tekst) => tekst.trim().length > 1)).toBe(true);
      expect(deel.voorbeelden.length).toBeGreaterThan(2);
      expect(existsSync(`src/content/bronnen/${deel.bron.bron}.yaml`)).toBe(true);
    }
  });
});

describe('the registers together', () => {
  it('point at each other: zelfbeeld, role and logic', () => {
    for (const z of zelfbeeldIds) {
      const { rol, logica } = zelfbeelden[z];
      expect(rolopvattingen[rol].zelfbeeld).toBe(z);
      expect(interventielogicas[logica]).toMatchObject({ zelfbeeld: z, rol });
    }
    expect(rolopvattingen.anders.zelfbeeld).toBeNull();
  });

  it('give every role two or three sentences to say', () => {
    for (const { zinnen } of Object.values(rolopvattingen)) {
      expect(zinnen.length).toBeGreaterThanOrEqual(2);
      expect(zinnen.length).toBeLessThanOrEqual(3);
    }
  });

  it('give each zelfbeeld its own corner of the plane', () => {
    expect(new Set(zelfbeeldIds.map((z) => `${kant[z].willen} ${kant[z].kunnen}`)).size).toBe(4);
  });

  it('say of what is not in the model that it is not', () => {
    expect(buitenHetModel.map(({ id }) => id)).toEqual(['druk', 'verhoren', 'vriend', 'procedure']);
    expect(buitenHetModel[0].uitleg).toContain('Dreigen is geen benadering uit het model');
    expect(rolopvattingen.anders.watJeDoet).toContain('niet in het model');
  });

  it('hold four logics as a second lens, each with a strength and a drawback', () => {
    expect(Object.keys(vierLogicas)).toEqual(professioneleLogicaIds);
    for (const { lijktOp } of Object.values(vierLogicas))
      if (lijktOp.rol !== null) expect(rolIds).toContain(lijktOp.rol);
  });

  it('never call the left half unwilling, and never say klant', () => {
    for (const tekst of alleTeksten) {
      expect(tekst).not.toMatch(/\bwil niet\b/);
      expect(tekst).not.toMatch(/\bklant(en)?\b/i);
      expect(tekst).not.toContain('!');
    }
  });

  it('are written in short sentences', () => {
    const zinnen = alleTeksten.flatMap((tekst) => tekst.split(/(?<=[.?…])\s+/)).filter((zin) => zin.includes(' '));
    const woorden = zinnen.map((zin) => zin.split(/\s+/).length);
    expect(woorden.reduce((som, n) => som + n, 0) / woorden.length).toBeLessThanOrEqual(13);
    expect(Math.max(...woorden)).toBeLessThanOrEqual(22);
  });
});
