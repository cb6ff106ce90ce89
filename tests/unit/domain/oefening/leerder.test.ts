import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Oefening } from '#schemas/oefening.ts';
import { isGoedeVolgorde } from '#domain/oefening/begin.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from './voorbeelden.ts';
import { oefening, perSoort } from './willekeurig.ts';

const GEHEIM = 'alleen-voor-de-trainer';

/** Puts the sentinel in every note for trainers, and in an unknown field of every object at every depth. */
function besmet(waarde: unknown, pad = ''): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [sleutel, deel] of Object.entries(waarde)) besmet(deel, sleutel);
  if (Array.isArray(waarde)) return;
  Object.assign(waarde, { geheim: GEHEIM, groepsvragen: [GEHEIM] });
  if (pad === 'trainer') Object.assign(waarde, { vraag: GEHEIM, typischeFouten: [GEHEIM] });
}

const haalBesmet = () => {
  const verhaal = structuredClone(vb.weergave);
  besmet(verhaal);
  return verhaal;
};

describe('naarLeerder', () => {
  it('never hands over a note for trainers, nor any field it does not know', () => {
    fc.assert(
      fc.property(oefening, (o) => {
        const besmette: Oefening = structuredClone(o);
        besmet(besmette);
        expect(JSON.stringify(besmette)).toContain(GEHEIM);
        expect(JSON.stringify(naarLeerder(besmette, haalBesmet))).not.toContain(GEHEIM);
      }),
    );
  });

  it('keeps the sentinel out of the fragment of a verhaal too', () => {
    const inVerhaal: Oefening = { ...vb.markeren, fragment: { verhaal: 'verhaal-druk', van: 51, tot: 85 } };
    expect(JSON.stringify(naarLeerder(inVerhaal, haalBesmet))).not.toContain(GEHEIM);
    expect(JSON.stringify(naarLeerder(vb.voorspellen, haalBesmet))).not.toContain(GEHEIM);
  });

  it('gives props that survive JSON unchanged', () => {
    fc.assert(
      fc.property(oefening, (o) => {
        const leerder = naarLeerder(o, () => vb.weergave);
        expect(JSON.parse(JSON.stringify(leerder))).toStrictEqual(leerder);
      }),
    );
  });

  it.each(Object.values(vb.voorbeelden))('keeps everything the learner needs: $soort', (o) => {
    const rest: unknown = JSON.parse(
      JSON.stringify({ ...o, trainer: undefined, fragment: undefined, onthulling: undefined, combinatie: undefined }),
    );
    const leerder = naarLeerder(o, () => vb.weergave);
    // A reading of a place is a place with its reason: the point itself has no name.
    if (leerder.soort === 'slim-plaatsen')
      expect(leerder.lezingen.a).toStrictEqual({ willen: 0.7, kunnen: -0.6, uitleg: 'Hij wil het graag.' });
    else expect(leerder).toMatchObject(rest as object);
    if (leerder.soort === 'voorspellen') {
      expect(leerder.onthulling).toStrictEqual({ tekst: 'Hij komt niet.', fragment: vb.weergave });
    }
  });

  it('resolves an own fragment without a lookup', () => {
    const haal = vi.fn(() => vb.weergave);
    expect(naarLeerder(vb.markeren, haal).fragment).toStrictEqual({
      sprekers: vb.fragment.sprekers,
      regels: vb.beurten,
    });
    expect(haal).not.toHaveBeenCalled();
  });

  it('asks the lookup for the fragment of a verhaal, with its jump and its title', () => {
    const verwijzing = { verhaal: 'verhaal-druk', van: 51, tot: 85 };
    const haal = vi.fn(() => vb.weergave);
    const { fragment } = naarLeerder({ ...vb.markeren, fragment: verwijzing }, haal);
    expect(haal).toHaveBeenCalledExactlyOnceWith(verwijzing);
    expect(fragment).toStrictEqual(vb.weergave);
    expect(beurtenVan(fragment).map((b) => b.id)).toEqual(['b1', 'b2', 'b3', 'b4']);
  });

  it('names the verhaal when there is no lookup', () => {
    expect(() => naarLeerder(vb.voorspellen)).toThrow(/verhaal-druk/);
  });

  it('shares no list with the content', () => {
    const leerder = naarLeerder(vb.markeren);
    expect(leerder.sleutel.a).not.toBe(vb.markeren.sleutel.a);
  });
});

describe('the order in which steps first stand', () => {
  it('is the author’s, when there is one', () => {
    expect(naarLeerder(vb.volgorde).begin).toEqual(['s4', 's2', 's1', 's3']);
  });

  it('is otherwise a fixed shuffle that is not already right', () => {
    fc.assert(
      fc.property(perSoort.volgorde, (o) => {
        const sleutel = o.stappen.map((s) => s.id);
        const { begin } = naarLeerder(o);
        expect(begin.toSorted()).toEqual(sleutel.toSorted());
        expect(naarLeerder(o).begin).toEqual(begin);
        const allesWisselt = o.wisselbaar.some((groep) => groep.length === sleutel.length);
        expect(isGoedeVolgorde(begin, sleutel, o.wisselbaar)).toBe(allesWisselt);
      }),
    );
  });

  it('is not right either when the reverse of a right order is right', () => {
    const stappen = vb.volgorde.stappen.slice(0, 3);
    for (let i = 0; i < 40; i += 1) {
      const { begin } = naarLeerder({
        ...vb.volgorde,
        begin: undefined,
        id: `oef-${i}`,
        stappen,
        wisselbaar: [['s1', 's3']],
      });
      expect(begin[1]).not.toBe('s2');
    }
  });
});
