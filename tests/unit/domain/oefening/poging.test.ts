import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { leesStaat, legVast, standVan, volgendePoging, wijzigConcept } from '#domain/oefening/poging.ts';
import { begin, herstel, nogEens } from './motor.ts';
import { staat as willekeurigeStaat } from './staten.ts';
import * as vb from './voorbeelden.ts';

const o = naarLeerder(vb.keuze);
const kies = (...gekozen: string[]) => ({ soort: 'keuze' as const, gekozen });
const past = { score: 1 };
const mis = { score: 0 };

describe('one attempt after another', () => {
  const leeg = begin(o);
  const bezig = wijzigConcept(leeg, kies('a'), 1000);
  const vast = legVast(bezig, { uitslag: mis, zekerheid: 'zeker', tijd: 2000 });

  it('begins with nothing done', () => {
    expect(leeg).toStrictEqual({ id: 'oef-keuze', versie: 1, concept: kies(), pogingen: [], oud: [], gewijzigd: 0 });
    expect(standVan(leeg)).toBe('nieuw');
    expect(volgendePoging(leeg)).toBe(1);
  });

  it('notes when the concept changed, and only when it did', () => {
    expect(bezig).toMatchObject({ concept: kies('a'), gewijzigd: 1000 });
    expect(standVan(bezig)).toBe('bezig');
    expect(wijzigConcept(bezig, kies('a'), 9000)).toBe(bezig);
  });

  it('records the concept with how sure the learner was', () => {
    expect(vast.pogingen).toStrictEqual([{ antwoord: kies('a'), zekerheid: 'zeker', tijd: 2000, score: 0, versie: 1 }]);
    expect(vast).toMatchObject({ concept: kies('a'), gewijzigd: 2000 });
    expect(standVan(vast)).toBe('vastgelegd');
    expect(volgendePoging(vast)).toBe(2);
  });

  it('records without a zekerheid, and without a score', () => {
    const [poging] = legVast(bezig, { uitslag: { score: null }, tijd: 2000 }).pogingen;
    expect(poging).toStrictEqual({ antwoord: kies('a'), tijd: 2000, score: null, versie: 1 });
  });

  it('is busy again when the answer is adapted, and keeps the first attempt', () => {
    const aangepast = wijzigConcept(vast, kies('c'), 3000);
    expect(standVan(aangepast)).toBe('bezig');
    const tweede = legVast(aangepast, { uitslag: past, tijd: 4000 });
    expect(tweede.pogingen.map((p) => [p.score, p.tijd])).toEqual([
      [0, 2000],
      [1, 4000],
    ]);
  });

  it('keeps earlier attempts when the learner starts again', () => {
    const opnieuw = nogEens(vast, o, 5000);
    expect(opnieuw).toMatchObject({ concept: kies(), pogingen: vast.pogingen, oud: [], gewijzigd: 5000 });
  });

  it('keeps an answer that was never recorded when the learner starts again', () => {
    const kwijt = nogEens(wijzigConcept(vast, kies('d'), 3000), o, 5000);
    expect(kwijt.oud).toEqual([{ antwoord: kies('d'), versie: 1, tijd: 3000 }]);
    expect(nogEens(kwijt, o, 6000).oud).toHaveLength(1);
  });

  it('does not keep spaces, nor steps that still stand as they first did', () => {
    const h = naarLeerder(vb.herschrijven);
    const spaties = wijzigConcept(begin(h), { soort: 'herschrijven', teksten: { z1: '  ' }, gecheckt: [] }, 10);
    expect(nogEens(spaties, h, 20).oud).toEqual([]);
    const v = naarLeerder(vb.volgorde);
    expect(nogEens(nogEens(begin(v), v, 10), v, 20).oud).toEqual([]);
  });

  it('sees no change when the same places were filled in another order', () => {
    const s = naarLeerder(vb.sorteren);
    const een = wijzigConcept(begin(s), { soort: 'sorteren', groepen: { i1: 'zien', i2: 'duiden' } }, 10);
    expect(wijzigConcept(een, { soort: 'sorteren', groepen: { i2: 'duiden', i1: 'zien' } }, 20)).toBe(een);
  });

  it('moves on when the clock is set back', () => {
    const terug = legVast(vast, { uitslag: past, tijd: 50 });
    expect(terug.pogingen.map((p) => p.tijd)).toEqual([2000, 2001]);
    expect(wijzigConcept(terug, kies('b'), 60).gewijzigd).toBe(2002);
  });

  it('does not touch what it was given', () => {
    const kopie = structuredClone(vast);
    legVast(wijzigConcept(nogEens(vast, o, 1), kies('b'), 2), { uitslag: mis, tijd: 3 });
    expect(vast).toStrictEqual(kopie);
  });
});

describe('herstel', () => {
  const vast = legVast(wijzigConcept(begin(o), kies('a'), 1000), { uitslag: mis, tijd: 2000 });
  const nieuw = naarLeerder({ ...vb.keuze, versie: 2, opties: vb.keuze.opties.slice(1) });

  it('begins when nothing was stored, or nothing was done', () => {
    expect(herstel(null, o)).toStrictEqual({ stand: 'nieuw', staat: begin(o) });
    expect(herstel(begin(o), nieuw)).toStrictEqual({ stand: 'nieuw', staat: begin(nieuw) });
  });

  it('goes on where the learner was', () => {
    fc.assert(
      fc.property(willekeurigeStaat, ({ oefening, staat }) => {
        expect(herstel(leesStaat(JSON.parse(JSON.stringify(staat))), oefening)).toStrictEqual({
          stand: 'verder',
          staat,
        });
      }),
    );
  });

  it('keeps a recorded answer among the attempts when the version differs', () => {
    const hersteld = herstel(vast, nieuw);
    expect(hersteld).toStrictEqual({
      stand: 'veranderd',
      staat: { ...vast, versie: 2, concept: kies() },
      oud: { antwoord: kies('a'), versie: 1, tijd: 2000 },
    });
    expect(volgendePoging(hersteld.staat)).toBe(1);
    expect(standVan(hersteld.staat)).toBe('bezig');
  });

  it('does not take an attempt at another version for this one, although the answer still fits', () => {
    const { stand, staat } = herstel(vast, { ...o, versie: 2 });
    expect([stand, staat.concept, standVan(staat)]).toEqual(['veranderd', kies('a'), 'bezig']);
  });

  it('keeps an answer that was never recorded in the staat, so that saving does not lose it', () => {
    const { staat } = herstel(wijzigConcept(vast, kies('a', 'b'), 3000), nieuw);
    expect(staat.concept).toEqual(kies('b'));
    expect(staat.oud).toEqual([{ antwoord: kies('a', 'b'), versie: 1, tijd: 3000 }]);
    expect(herstel(staat, nieuw)).toStrictEqual({ stand: 'verder', staat });
  });

  it('notices that options are gone when the author forgot to raise the version', () => {
    expect(herstel(vast, { ...nieuw, versie: 1 })).toMatchObject({ stand: 'veranderd', oud: { antwoord: kies('a') } });
  });

  it('keeps the answer when the kind has changed', () => {
    const anders = naarLeerder({ ...vb.sorteren, id: 'oef-keuze' });
    const bezig = wijzigConcept(begin(o), kies('a'), 1000);
    expect(herstel(bezig, anders)).toMatchObject({
      stand: 'veranderd',
      staat: { concept: { soort: 'sorteren', groepen: {} }, oud: [{ antwoord: kies('a') }] },
    });
  });

  it('refuses the staat of another oefening', () => {
    expect(() => herstel(vast, naarLeerder(vb.sorteren))).toThrow(/oef-keuze.*oef-sorteren/);
  });
});

describe('leesStaat', () => {
  const goed = legVast(wijzigConcept(begin(o), kies('a'), 1000), { uitslag: mis, zekerheid: 'twijfel', tijd: 2000 });
  const [poging] = goed.pogingen;

  it('gives back what JSON stored', () => {
    fc.assert(
      fc.property(willekeurigeStaat, ({ staat }) => {
        expect(leesStaat(JSON.parse(JSON.stringify(staat)))).toStrictEqual(staat);
      }),
    );
  });

  it('puts attempts in the order of time, without doubles', () => {
    const later = { ...poging, tijd: 3000 };
    expect(leesStaat({ ...goed, pogingen: [later, poging, later] })?.pogingen).toEqual([poging, later]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [goed]],
    ['no id', { ...goed, id: 3 }],
    ['a version that is no number', { ...goed, versie: '1' }],
    ['a time that is no number', { ...goed, gewijzigd: Number.NaN }],
    ['a concept of no kind', { ...goed, concept: { gekozen: ['a'] } }],
    ['no attempts', { ...goed, pogingen: undefined }],
    ['one attempt that is damaged', { ...goed, pogingen: [poging, null] }],
    ['a score above 1', { ...goed, pogingen: [{ ...poging, score: 1.1 }] }],
    ['a score below 0', { ...goed, pogingen: [{ ...poging, score: -0.1 }] }],
    ['an unknown zekerheid', { ...goed, pogingen: [{ ...poging, zekerheid: 'heel zeker' }] }],
    ['an attempt without a time', { ...goed, pogingen: [{ ...poging, tijd: null }] }],
    ['an attempt without a version', { ...goed, pogingen: [{ ...poging, versie: undefined }] }],
    ['an old answer that is damaged', { ...goed, oud: [{ antwoord: kies('a'), versie: 1 }] }],
  ])('gives null for %s', (_, waarde) => {
    expect(leesStaat(waarde)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        expect(leesStaat(waarde)).toBeNull();
      }),
    );
  });
});
