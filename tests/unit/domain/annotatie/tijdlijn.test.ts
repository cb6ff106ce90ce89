import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beurtenIn,
  beurtEraf,
  beurtErbij,
  beurtOp,
  buurbeurt,
  eindVan,
  regelOp,
  slaOver,
  totEnMet,
  zetTijd,
} from '#domain/annotatie/tijdlijn.ts';
import type { Moment } from '#domain/annotatie.ts';
import { startVan } from '#domain/gesprek/regels.ts';
import type { Beurt, TranscriptRegel } from '#schemas/verhaal.ts';

const beurt = (id: string, start: number, eind: number): Beurt => ({ id, start, eind, spreker: 'km', tekst: id });
const [b1, b2, b3] = [beurt('b1', 4, 10), beurt('b2', 12, 15), beurt('b3', 60, 70)];
const REGELS: readonly TranscriptRegel[] = [b1, b2, { sprong: 's1', van: 15, tot: 60, samenvatting: 'Koffie.' }, b3];
const moment = (start: number, eind?: number): Moment => ({
  id: 'm',
  start,
  ...(eind === undefined ? {} : { eind }),
  themas: [],
  waarneming: '',
});

describe('the transcript as a timeline', () => {
  it('knows which line is on, and which turn', () => {
    expect([0, 4, 11, 15, 59, 60, 99].map((s) => regelOp(REGELS, s))).toEqual([-1, 0, 0, 2, 2, 3, 3]);
    expect([0, 11, 30, 60].map((s) => beurtOp(REGELS, s)?.id)).toEqual(['b1', 'b1', 'b2', 'b3']);
  });

  it('steps over time that is left out, both ways', () => {
    expect(buurbeurt(REGELS, 12, 1)?.id).toBe('b3');
    expect(buurbeurt(REGELS, 60, -1)?.id).toBe('b2');
    expect(buurbeurt(REGELS, 0, 1)?.id).toBe('b1');
    expect(buurbeurt(REGELS, 4, -1)).toBeUndefined();
    expect(buurbeurt(REGELS, 60, 1)).toBeUndefined();
  });

  it('jumps to the end of time that is left out, and stops at the end', () => {
    expect([14, 15, 30, 60, 500].map((s) => slaOver(REGELS, s))).toEqual([14, 60, 60, 60, 70]);
    expect(eindVan(REGELS)).toBe(70);
  });

  it('goes back over time that is left out, at most to the start of the turn before it', () => {
    expect([65, 59, 58, 57, 40, 15].map((s) => slaOver(REGELS, s, 61))).toEqual([65, 14, 13, 12, 12, 12]);
    expect(slaOver(REGELS, 14, 61)).toBe(14);
    expect(slaOver(REGELS.slice(2), 40, 61), 'with no turn before it').toBe(60);
  });

  it('grows and shrinks a mark by whole turns, and never to nothing', () => {
    const een = moment(4, 10);
    const twee = beurtErbij(REGELS, een);
    expect(twee.eind).toBe(15);
    expect(beurtErbij(REGELS, twee).eind).toBe(70);
    expect(beurtErbij(REGELS, moment(60, 70))).toEqual(moment(60, 70));
    expect(beurtEraf(REGELS, twee).eind).toBe(10);
    expect(beurtEraf(REGELS, een)).toEqual(een);
    expect(totEnMet(moment(60, 70), b1)).toMatchObject({ start: 4, eind: 70 });
  });

  it('refuses a time that ends before it begins', () => {
    expect(zetTijd(een(), { start: 9, eind: 8 })).toEqual({ soort: 'omgekeerd' });
    expect(zetTijd(een(), { start: 8, eind: 8 })).toEqual({ soort: 'gezet', moment: moment(8, 8) });
  });

  it('finds the turn of a point in time, and only that', () => {
    expect(beurtenIn(REGELS, moment(12)).map(({ id }) => id)).toEqual(['b2']);
    expect(beurtenIn(REGELS, moment(10, 12))).toEqual([]);
  });

  it('walks any conversation from start to end, turn by turn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (stukken) => {
        let tijd = 0;
        const regels = stukken.map(([stilte, duur], i) => {
          const start = tijd + stilte;
          tijd = start + duur;
          return beurt(`b${i}`, start, tijd);
        });
        const gezien: string[] = [];
        for (let nu: Beurt | undefined = beurtOp(regels, -1); nu; nu = buurbeurt(regels, nu.start, 1))
          gezien.push(nu.id);
        expect(gezien).toEqual(regels.map(({ id }) => id));
        for (const regel of regels) expect(regels[regelOp(regels, startVan(regel))]).toBe(regel);
      }),
    );
  });
});

const een = (): Moment => moment(4, 10);
