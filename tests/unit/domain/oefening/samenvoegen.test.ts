import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canoniek } from '#domain/oefening/canoniek.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { legVast, wijzigConcept } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { kiesStaat, voegSamen } from '#domain/oefening/samenvoegen.ts';
import type { Samenvoeging } from '#domain/oefening/samenvoegen.ts';
import { begin, nogEens } from './motor.ts';
import { staat, tweeling } from './staten.ts';
import * as vb from './voorbeelden.ts';

const uitkomsten = (s: Samenvoeging): readonly OefeningStaat[] => (s.stand === 'samen' ? [s.staat] : [s.a, s.b]);
const elk = (lijst: readonly unknown[]): string[] => [...new Set(lijst.map(canoniek))].toSorted();

/** Whether there is anything in it that a learner chose or wrote. */
const heeftWoorden = (waarde: unknown): boolean =>
  typeof waarde === 'string' ? waarde.trim() !== '' : Object.values(waarde ?? {}).some(heeftWoorden);

describe('voegSamen', () => {
  it('changes nothing when a state meets itself', () => {
    fc.assert(
      fc.property(staat, ({ staat: a }) => {
        expect(voegSamen(a, a)).toStrictEqual({ stand: 'samen', staat: a });
      }),
    );
  });

  it('keeps every attempt of both, in order of time, whoever comes first', () => {
    fc.assert(
      fc.property(tweeling, ({ a, b }) => {
        for (const { pogingen } of [...uitkomsten(voegSamen(a, b)), ...uitkomsten(voegSamen(b, a))]) {
          expect(elk(pogingen)).toEqual(elk([...a.pogingen, ...b.pogingen]));
          expect(pogingen.map((p) => p.tijd)).toEqual(pogingen.map((p) => p.tijd).toSorted((x, y) => x - y));
        }
      }),
    );
  });

  it('gives the same whoever comes first, with the letters swapped', () => {
    fc.assert(
      fc.property(tweeling, ({ a, b }) => {
        const heen = voegSamen(a, b);
        const terug = voegSamen(b, a);
        if (heen.stand === 'samen') expect(terug).toStrictEqual(heen);
        else
          expect(terug).toStrictEqual({
            stand: 'botsing',
            a: heen.b,
            b: heen.a,
            nieuwste: heen.nieuwste === 'a' ? 'b' : 'a',
          });
      }),
    );
  });

  it('loses nothing that a learner wrote, whatever is chosen', () => {
    fc.assert(
      fc.property(tweeling, ({ a, b }) => {
        const geschreven = [a, b].filter((s) => s.gewijzigd > 0 && heeftWoorden({ ...s.concept, soort: null }));
        for (const uit of uitkomsten(voegSamen(a, b))) {
          const bewaard = elk([uit.concept, ...uit.pogingen.map((p) => p.antwoord), ...uit.oud.map((x) => x.antwoord)]);
          for (const { concept } of geschreven) expect(bewaard).toContain(canoniek(concept));
          for (const { antwoord } of [...a.oud, ...b.oud]) expect(bewaard).toContain(canoniek(antwoord));
        }
      }),
    );
  });

  it('does not ask again when the same file comes in once more', () => {
    fc.assert(
      fc.property(tweeling, fc.constantFrom('a', 'b'), ({ a, b }, keuze) => {
        const eerste = voegSamen(a, b);
        const gekozen = eerste.stand === 'samen' ? eerste.staat : kiesStaat(eerste, keuze, 100);
        expect(voegSamen(gekozen, a)).toStrictEqual({ stand: 'samen', staat: gekozen });
        expect(voegSamen(gekozen, b)).toStrictEqual({ stand: 'samen', staat: gekozen });
      }),
    );
  });
});

describe('which concept stays', () => {
  const o = naarLeerder(vb.keuze);
  const kies = (...gekozen: string[]) => ({ soort: 'keuze' as const, gekozen });
  const schrijf = (id: string, tijd: number) => wijzigConcept(begin(o), kies(id), tijd);

  it('the one that was changed, when the other was not', () => {
    expect(voegSamen(begin(o), schrijf('a', 10))).toStrictEqual({ stand: 'samen', staat: schrijf('a', 10) });
  });

  it('the steps of a volgorde that nobody moved count as not changed', () => {
    const v = naarLeerder(vb.volgorde);
    const gezet = wijzigConcept(begin(v), { soort: 'volgorde', volgorde: ['s1', 's2', 's3', 's4'] }, 10);
    expect(voegSamen(gezet, begin(v))).toStrictEqual({ stand: 'samen', staat: gezet });
  });

  it('the one of the newest version, when neither was changed', () => {
    const [oud, nieuw] = [begin(o), begin({ ...o, versie: 2 })];
    expect(voegSamen(oud, nieuw)).toStrictEqual({ stand: 'samen', staat: nieuw });
    expect(voegSamen(nieuw, oud)).toStrictEqual({ stand: 'samen', staat: nieuw });
  });

  it('the newest, when the older one is an attempt', () => {
    const ouder = legVast(schrijf('a', 10), { uitslag: { score: 0 }, tijd: 20 });
    const nieuwer = wijzigConcept(ouder, kies('c'), 30);
    expect(voegSamen(ouder, nieuwer)).toStrictEqual({ stand: 'samen', staat: nieuwer });
    expect(voegSamen(ouder, nogEens(ouder, o, 40))).toMatchObject({ stand: 'samen', staat: { concept: kies() } });
  });

  it('both are offered when neither was recorded; the one that is not chosen is kept', () => {
    const botsing = voegSamen(schrijf('a', 10), schrijf('c', 20));
    expect(botsing).toMatchObject({
      stand: 'botsing',
      nieuwste: 'b',
      a: { concept: kies('a'), oud: [{ antwoord: kies('c'), tijd: 20 }] },
      b: { concept: kies('c'), oud: [{ antwoord: kies('a'), tijd: 10 }] },
    });
    if (botsing.stand === 'botsing')
      expect(kiesStaat(botsing, 'a', 5)).toMatchObject({ concept: kies('a'), gewijzigd: 21 });
  });

  it('asks when the newer one was wiped and the older one holds words', () => {
    expect(voegSamen(schrijf('a', 10), wijzigConcept(schrijf('a', 10), kies(), 20))).toMatchObject({
      stand: 'botsing',
      nieuwste: 'b',
    });
  });

  it('an attempt at an older version does not vouch for a concept of this one', () => {
    const oud = legVast(schrijf('a', 10), { uitslag: { score: 0 }, tijd: 20 });
    const hier = { ...wijzigConcept(begin({ ...o, versie: 2 }), kies('a'), 30), pogingen: oud.pogingen };
    expect(voegSamen(hier, { ...wijzigConcept(begin({ ...o, versie: 2 }), kies('c'), 40) }).stand).toBe('botsing');
  });

  it('refuses states of two oefeningen', () => {
    expect(() => voegSamen(begin(o), begin(naarLeerder(vb.sorteren)))).toThrow(RangeError);
  });
});
