import { describe, expect, it } from 'vitest';
import { LEGE_ANALYSE, leesInhoud, openAnalyse, zetAnalyse } from '#domain/annotatie/bewaard.ts';
import { lezingenVan } from '#domain/annotatie/lezingen.ts';
import {
  kiesThema,
  metMoment,
  nieuweRonde,
  openRonde,
  wijzigRonde,
  zonderLegeRonde,
  zonderMoment,
} from '#domain/annotatie/rondes.ts';
import type { Moment } from '#domain/annotatie.ts';
import { leesStaat } from '#domain/oefening/poging.ts';

const VOLGORDE = ['a', 'b', 'c', 'd'];
const moment = (id: string, start: number): Moment => ({ id, start, themas: [], waarneming: id });

describe('rounds', () => {
  it('take three thema’s, in the order of the Kijkwijzer, and say when there are enough', () => {
    const { themas } = kiesThema(kiesThema(['c'], 'a', VOLGORDE).themas, 'b', VOLGORDE);
    expect(themas).toEqual(['a', 'b', 'c']);
    expect(kiesThema(themas, 'd', VOLGORDE)).toEqual({ soort: 'vol', themas });
    expect(kiesThema(themas, 'a', VOLGORDE)).toEqual({ soort: 'gekozen', themas: ['b', 'c'] });
  });

  it('begin with the first deed, keep marks in the order of time, and never touch an earlier round', () => {
    const een = wijzigRonde([], 1000, (ronde) => metMoment(metMoment(ronde, moment('x', 9)), moment('y', 2)));
    expect(openRonde(een)).toMatchObject({ begonnen: '1970-01-01T00:00:01.000Z' });
    expect(openRonde(een).momenten.map(({ id }) => id)).toEqual(['y', 'x']);
    const twee = wijzigRonde(nieuweRonde(een, 1000), 2000, (ronde) =>
      zonderMoment(metMoment(ronde, moment('z', 1)), 'y'),
    );
    expect(twee[0]).toBe(een[0]);
    expect(twee[1]?.id).not.toBe(twee[0]?.id);
    expect(zonderLegeRonde(twee)).toEqual(twee);
    expect(zonderLegeRonde(nieuweRonde(twee, 3000))).toEqual(twee);
  });
});

describe('what is stored of an analysis', () => {
  const rondes = wijzigRonde([], 1000, (ronde) => metMoment(ronde, moment('x', 9)));
  const staat = zetAnalyse(openAnalyse('verhaal-druk', null), { rondes }, 5000);

  it('comes back from the storage', () => {
    const terug = leesStaat(JSON.parse(JSON.stringify(staat)));
    expect(openAnalyse('verhaal-druk', terug)).toEqual({ staat, inhoud: { ...LEGE_ANALYSE, rondes } });
  });

  it('is kept among the old answers when it cannot be read', () => {
    const kapot = { ...staat, concept: { soort: 'analyse' as const, inhoud: { rondes: 'kapot' } } };
    const { staat: nieuw, inhoud } = openAnalyse('verhaal-druk', kapot);
    expect(inhoud).toEqual(LEGE_ANALYSE);
    expect(nieuw.oud).toMatchObject([{ antwoord: kapot.concept }]);
  });

  it('is of this story only', () => {
    expect(openAnalyse('verhaal-gezellig', staat).inhoud).toEqual(LEGE_ANALYSE);
  });

  it.each([
    {},
    null,
    { ...LEGE_ANALYSE, hulp: 'veel' },
    { ...LEGE_ANALYSE, rondes: [{}] },
    { ...LEGE_ANALYSE, lezingen: 1 },
  ])('does not take %j for an analysis', (waarde) => expect(leesInhoud(waarde)).toBeNull());
});

describe('the readings of a story', () => {
  const transcript = [
    { id: 'b1', start: 4, eind: 10, spreker: 'km' as const, tekst: 'Dag.' },
    { id: 'b2', start: 12, eind: 15, spreker: 'cl' as const, tekst: 'Dag.' },
  ];
  const kijk = { lezing: 'b' as const, themas: ['regie' as const], waarneming: 'w', vraag: 'v', gaatGoed: true };

  it('have seconds in place of turns, and come in the order of time', () => {
    const momenten = [
      { ...kijk, id: 'm2', vanBeurt: 'b2' },
      { ...kijk, id: 'm1', vanBeurt: 'b1', totBeurt: 'b2', verschil: 'x' },
    ];
    const [a, b] = lezingenVan({ transcript, momenten }, { a: 'A', b: 'B' });
    expect(a?.momenten).toEqual([]);
    expect(b?.momenten).toMatchObject([
      { id: 'm1', start: 4, eind: 15, verschil: 'x', gaatGoed: true },
      { id: 'm2', start: 12, eind: 15 },
    ]);
  });

  it('name the moment and the turn when it is not there', () => {
    const momenten = [{ ...kijk, id: 'm1', vanBeurt: 'b9' }];
    expect(() => lezingenVan({ transcript, momenten }, { a: 'A', b: 'B' })).toThrow(/"m1".*"b9"/);
  });
});
