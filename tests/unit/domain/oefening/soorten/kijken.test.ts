/** The kinds about looking: what is laid beside the readings, what counts softly, what is measured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aantekening, AntwoordAnnoteren, AntwoordReactie } from '#domain/oefening/antwoord.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import { legNaast, telNaast } from '#domain/oefening/soorten/annoteren-naast.ts';
import { getalUit } from '#domain/oefening/soorten/maten.ts';
import { grade, isVolledig, passendAntwoord } from '../motor.ts';
import * as vb from '../voorbeelden.ts';
import { antwoordOp, perSoort } from '../willekeurig.ts';

const bij = (momenten: Record<string, Partial<Aantekening>>): AntwoordAnnoteren => ({
  soort: 'annoteren',
  momenten: Object.fromEntries(
    Object.entries(momenten).map(([beurt, een]) => [
      beurt,
      { tot: beurt, waarneming: 'Ik zie iets.', vraag: '', aan: true, ...een },
    ]),
  ),
});

describe('annoteren', () => {
  const o = naarLeerder(vb.annoteren);
  const wie = (antwoord: AntwoordAnnoteren) => {
    const { samen, zij, jij } = legNaast(o, antwoord);
    const naam = ({ eigen, a, b }: (typeof samen)[number]) => [eigen?.beurt ?? '', a?.id ?? '', b?.id ?? ''].join('|');
    return { samen: samen.map(naam), zij: zij.map(naam), jij: jij.map(naam) };
  };

  it('says who saw what: both, a reading, only the learner; what goes well comes first', () => {
    expect(wie(bij({ b1: {}, b3: {} }))).toEqual({ samen: ['b1|m1|', 'b3||m3'], zij: ['|m2|'], jij: [] });
    expect(wie(bij({}))).toEqual({ samen: [], zij: ['|m1|', '||m3', '|m2|'], jij: [] });
  });

  it('puts one stretch beside both readings when it meets both', () => {
    expect(wie(bij({ b3: { tot: 'b4' } })).samen).toEqual(['b3|m2|m3']);
  });

  it('takes as much time between as the exercise allows, and no more', () => {
    const met = (tolerantie: number) => legNaast({ ...o, tolerantie }, bij({ b2: {} })).samen.map(({ a }) => a?.id);
    // From the end of b1 (00:53) to the start of b2 (00:57) are four seconds.
    expect(met(3)).toEqual([undefined]);
    expect(met(4)).toEqual(['m1']);
  });

  it('has no score, and counts per reading and alone', () => {
    const zonderB = { ...o, momenten: o.momenten.filter(({ lezing }) => lezing === 'a') };
    const antwoord = bij({ b1: {}, b3: {} });
    expect(grade(zonderB, antwoord, 1)).toMatchObject({
      score: null,
      inzage: 'alles',
      delen: [
        { id: 'b1', oordeel: 'open' },
        { id: 'b3', oordeel: 'open' },
      ],
      samenvatting: { soort: 'aangewezen', aantal: 2 },
    });
    expect(telNaast(zonderB, legNaast(zonderB, antwoord))).toEqual({
      soort: 'lezingen',
      a: { geraakt: 1, totaal: 2 },
      b: { geraakt: 0, totaal: 0 },
      eigen: 1,
      nog: 0,
    });
  });

  it('does not depend on the order in which turns were marked', () => {
    fc.assert(
      fc.property(antwoordOp(o), fc.nat(20), (antwoord, tolerantie) => {
        const past = passendAntwoord(o, antwoord);
        const andersom = { ...past, momenten: Object.fromEntries(Object.entries(past.momenten).toReversed()) };
        expect(legNaast({ ...o, tolerantie }, andersom)).toStrictEqual(legNaast({ ...o, tolerantie }, past));
      }),
    );
  });

  it('names every mark and every moment exactly once', () => {
    fc.assert(
      fc.property(
        perSoort.annoteren.map((een) => naarLeerder(een)),
        antwoordOp(o),
        (oefening, antwoord) => {
          const { samen, zij, jij } = legNaast(oefening, passendAntwoord(oefening, antwoord));
          const rijen = [...samen, ...zij, ...jij];
          const namen = rijen.flatMap(({ a, b }) => [a, b].flatMap((moment) => (moment ? [moment.id] : [])));
          expect(namen.toSorted()).toEqual(oefening.momenten.map(({ id }) => id).toSorted());
          const eigen = Object.entries(antwoord.momenten).filter(([id, een]) => id !== 'weg' && een.aan);
          expect(rijen.filter((rij) => rij.eigen)).toHaveLength(eigen.length);
        },
      ),
    );
  });

  it('may be recorded once every mark says what is seen; a mark that was let go asks nothing', () => {
    expect(isVolledig(o, bij({}))).toBe(false);
    expect(isVolledig(o, bij({ b1: { waarneming: ' ' } }))).toBe(false);
    expect(isVolledig(o, bij({ b1: {}, b2: { waarneming: '', aan: false } }))).toBe(true);
    expect(isVolledig(o, bij({ b1: { aan: false } }))).toBe(false);
  });

  it('keeps what was written at a mark that was let go, and does not count it', () => {
    const los = bij({ b1: { aan: false, waarneming: 'Hij kijkt weg.' } });
    expect(passendAntwoord(o, los)).toStrictEqual(los);
    expect(grade(o, los, 1).delen).toEqual([]);
  });

  it('brings a stretch back to its first turn when its last one is gone or comes before', () => {
    for (const tot of ['weg', 'b1'])
      expect(passendAntwoord(o, bij({ b2: { tot, waarneming: 'Blijft.' } }))).toStrictEqual(
        bij({ b2: { tot: 'b2', waarneming: 'Blijft.' } }),
      );
  });
});

describe('reactie', () => {
  const o = naarLeerder(vb.reactie);
  const zeg = (reactie: string, plek: string, beurt: string): AntwoordReactie => ({
    soort: 'reactie',
    reactie,
    plek,
    beurt,
  });

  it('counts soft where the readings differ: either place can be defended', () => {
    for (const plek of ['binnen', 'buiten']) {
      const uitslag = grade(o, zeg('weerstand', plek, 'b4'), 1);
      expect(uitslag).toMatchObject({ score: 1, inzage: 'alles' });
      expect(uitslag.samenvatting).toEqual({ soort: 'alles-past', past: 2, grensgevallen: 1 });
      expect(uitslag.delen.find(({ id }) => id === plek)?.oordeel).toBe('grensgeval');
    }
  });

  it('gives a clue on a first attempt that misses, and says nothing about the place', () => {
    const uitslag = grade(o, zeg('afhaken', 'binnen', 'b4'), 1);
    expect(uitslag).toMatchObject({ inzage: 'aanwijzing', aanwijzing: 'b4', score: 0.5 });
    expect(uitslag.delen.map(({ id, feedback }) => [id, feedback])).toEqual([
      ['afhaken', 'Over afhaken.'],
      ['b4', 'De rug duikt op.'],
    ]);
  });

  it('tells about every choice on the second attempt', () => {
    const uitslag = grade(o, zeg('afhaken', 'binnen', 'b2'), 2);
    const oordeel = (id: string) => uitslag.delen.find((deel) => deel.id === id)?.oordeel;
    expect(['weerstand', 'afhaken', 'stagnatie', 'buiten', 'b2', 'b4'].map(oordeel)).toEqual([
      'gemist',
      'past-niet',
      'open',
      'grensgeval',
      'past-niet',
      'gemist',
    ]);
    expect(uitslag.samenvatting).toEqual({ soort: 'met-uitleg', aantal: 2, past: 0, grensgevallen: 1 });
  });

  it('weighs a missed reaction less when the readings differ on it', () => {
    const verdeeld = naarLeerder({
      ...vb.reactie,
      lezingen: { ...vb.reactie.lezingen, b: { ...vb.reactie.lezingen.b, reactie: 'verstarring' } },
    });
    const fout = zeg('afhaken', 'binnen', 'b4');
    expect(grade(verdeeld, fout, 1).score).toBeCloseTo(2 / 3);
    expect(grade(verdeeld, zeg('verstarring', 'binnen', 'b4'), 1).samenvatting).toEqual({
      soort: 'alles-past',
      past: 1,
      grensgevallen: 2,
    });
  });
});

describe('meten', () => {
  const o = naarLeerder(vb.meten);

  it('measures when the page is made, topics included, and keeps the topics from the learner', () => {
    expect(o.maten.map(({ id, gemeten }) => [id, gemeten.waarde])).toEqual([
      ['deel', 50],
      ['stil', 3],
      ['ping', 1],
    ]);
    expect(o.maten[2]?.gemeten.bewijs).toEqual([{ soort: 'keten', van: 51, onderwerp: 'werk', beurten: 4 }]);
    expect(JSON.stringify(o.fragment)).not.toContain('onderwerp');
  });

  it('measures a fragment of a verhaal with the topics of the lookup', () => {
    const { sprekers, beurten } = vb.meten.fragment as {
      sprekers: { km: string; cl: string };
      beurten: typeof vb.beurten;
    };
    const uit = naarLeerder(
      { ...vb.meten, fragment: { verhaal: 'verhaal-druk', deel: 'vervolg', van: 51, tot: 85 } },
      ({ deel }) => ({ sprekers, regels: deel === 'vervolg' ? beurten : [] }),
    );
    expect(uit.maten.map(({ gemeten }) => gemeten.waarde)).toEqual([50, 3, 1]);
  });

  it('has no score, and tells what every figure shows', () => {
    expect(grade(o, { soort: 'meten', voorspeld: { deel: '54', stil: '9' } }, 1)).toMatchObject({
      score: null,
      inzage: 'alles',
      delen: [
        { id: 'deel', gekozen: true, feedback: 'Wie praat er.' },
        { id: 'stil', gekozen: true },
        { id: 'ping', gekozen: false },
      ],
      samenvatting: { soort: 'gemeten' },
    });
  });

  it.each([
    ['40', 40],
    [' 12,5 ', 12.5],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['101', null],
    ['veel', null],
    ['Infinity', null],
  ])('reads %j as %j percent', (tekst, getal) => {
    expect(getalUit(tekst, 'deel-woorden')).toBe(getal);
  });

  it('keeps half a number, and does not record it', () => {
    const half = { soort: 'meten', voorspeld: { deel: '4e', stil: '3', ping: '1' } } as const;
    expect(passendAntwoord(o, half)).toStrictEqual(half);
    expect(isVolledig(o, half)).toBe(false);
  });
});
