/** Sorteren and koppelen: putting things in places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../motor.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from '../voorbeelden.ts';
import { perSoort, sleutelVan } from '../willekeurig.ts';

const sorteren = naarLeerder(vb.sorteren);
const leg = (groepen: Record<string, string>) => ({ soort: 'sorteren' as const, groepen });
const goed = { i1: 'zien', i2: 'duiden', i3: 'vragen', i4: 'duiden' };
const oordelen = (groepen: Record<string, string>) => grade(sorteren, leg(groepen), 2).delen.map((d) => d.oordeel);

describe('sorteren', () => {
  it('calls a grensgeval by its name, also where we would put it', () => {
    expect(oordelen(goed)).toEqual(['past', 'past', 'past', 'grensgeval']);
    expect(oordelen({ ...goed, i4: 'zien' })).toEqual(['past', 'past', 'past', 'grensgeval']);
  });

  it('leaves a defensible place out of the score', () => {
    expect(grade(sorteren, leg({ ...goed, i3: 'duiden' }), 1).score).toBe(1);
    expect(grade(sorteren, leg({ ...goed, i3: 'duiden', i1: 'duiden' }), 1).score).toBe(1 / 2);
    expect(oordelen({ ...goed, i3: 'duiden' })[2]).toBe('grensgeval');
  });

  it('counts a plain item in full, and a grensgeval for half and only when it is off', () => {
    expect(grade(sorteren, leg({ ...goed, i1: 'duiden' }), 1).score).toBe(2 / 3);
    expect(grade(sorteren, leg({ ...goed, i4: 'zien' }), 1).score).toBe(3 / 3.5);
    expect(grade(sorteren, leg({ ...goed, i1: 'duiden', i4: 'zien' }), 1).score).toBe(2 / 3.5);
  });

  it('does not call a grensgeval a miss', () => {
    expect(grade(sorteren, leg({ ...goed, i4: 'zien' }), 1)).toMatchObject({
      inzage: 'alles',
      samenvatting: { soort: 'alles-past', past: 3, grensgevallen: 1 },
    });
  });

  it('counts an item without a place as missed', () => {
    const zonder = { i2: 'duiden', i3: 'vragen', i4: 'duiden' };
    expect(oordelen(zonder)[0]).toBe('gemist');
    expect(grade(sorteren, leg(zonder), 1).score).toBe(2 / 3);
    expect(grade(sorteren, leg({}), 1).score).toBe(0);
  });

  it('marks what is off the first time, without saying where it belongs', () => {
    const uitslag = grade(sorteren, leg({ ...goed, i1: 'vragen' }), 1);
    expect(uitslag.samenvatting).toEqual({ soort: 'nog-kijken', aantal: 1, past: 2 });
    expect(uitslag.delen[0]).toStrictEqual({ id: 'i1', oordeel: 'past-niet', gekozen: true, feedback: null });
    expect(uitslag.delen[1]).toStrictEqual({
      id: 'i2',
      oordeel: 'past',
      gekozen: true,
      feedback: 'De wens zag je niet.',
    });
  });

  it('says only how many with two groups, because marking one would give it away', () => {
    const items = vb.sorteren.items.filter((i) => i.groep !== 'vragen');
    const twee = naarLeerder({ ...vb.sorteren, groepen: vb.sorteren.groepen.slice(0, 2), items });
    const eerste = grade(twee, leg({ i1: 'duiden', i2: 'duiden', i4: 'duiden' }), 1);
    expect(eerste).toMatchObject({ delen: [], samenvatting: { soort: 'nog-kijken', aantal: 1, past: 1 } });
    expect(grade(twee, leg({ i1: 'duiden', i2: 'duiden', i4: 'duiden' }), 2).delen).toHaveLength(3);
  });

  it('gives the solution at the second attempt, our own place first', () => {
    const { delen } = grade(sorteren, leg({ ...goed, i3: 'zien' }), 2);
    expect(delen[2]).toEqual({
      id: 'i3',
      oordeel: 'past-niet',
      gekozen: true,
      feedback: 'Een vraag met een duiding erin.',
      oplossing: ['vragen', 'duiden'],
    });
  });

  it('scores less, never more, when a good place is swapped for one that nobody defends', () => {
    fc.assert(
      fc.property(perSoort.sorteren, fc.nat(6), (o, welke) => {
        const leerder = naarLeerder(o);
        const item = o.items[welke % o.items.length]!;
        const mis = o.groepen.find((g) => g.id !== item.groep && !item.ookGoed.includes(g.id));
        const sleutel = sleutelVan(leerder);
        if (!mis || sleutel.soort !== 'sorteren') return;
        const { score } = grade(leerder, { ...sleutel, groepen: { ...sleutel.groepen, [item.id]: mis.id } }, 1);
        expect(score).toBeLessThan(1);
      }),
    );
  });
});

describe('koppelen', () => {
  const koppelen = naarLeerder(vb.koppelen);
  const koppel = (paren: Record<string, string>) => ({ soort: 'koppelen' as const, paren });

  it.each([
    [{ l1: 'r1', l2: 'r2' }, 1],
    [{ l1: 'r1', l2: 'r3' }, 1],
    [{ l1: 'r2', l2: 'r2' }, 0.5],
    [{ l1: 'r2', l2: 'r3' }, 0],
    [{ l1: 'r1' }, 0.5],
  ])('%j scores %d', (paren, score) => {
    expect(grade(koppelen, koppel(paren), 1).score).toBe(score);
  });

  it('calls a defensible match a grensgeval', () => {
    const uitslag = grade(koppelen, koppel({ l1: 'r1', l2: 'r3' }), 1);
    expect(uitslag.delen.map((d) => d.oordeel)).toEqual(['past', 'grensgeval']);
    expect(uitslag.samenvatting).toEqual({ soort: 'alles-past', past: 1, grensgevallen: 1 });
  });

  it('with every match defensible is a matter of opinion, with a full score', () => {
    const links = vb.koppelen.links.map((l) => ({ ...l, ookGoed: ['r3'] }));
    expect(grade(naarLeerder({ ...vb.koppelen, links }), koppel({ l1: 'r3', l2: 'r3' }), 1)).toMatchObject({
      score: 1,
      samenvatting: { soort: 'grensgeval', grensgevallen: 2 },
    });
  });
});
