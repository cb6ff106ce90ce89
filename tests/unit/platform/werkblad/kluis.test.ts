import { describe, expect, it } from 'vitest';
import {
  maakSleutelVan,
  nieuweIv,
  ontsleutel,
  versleutel,
  willekeurig,
  type Plaats,
} from '#platform/werkblad/kluis.ts';
import { maakWerkbladomgeving } from '#platform/werkblad/browser.ts';
import { leesSleutelrecord, nieuweRuwesleutel, pakIn, pakUit, RONDES } from '#platform/werkblad/sleutelbos.ts';
import { AANTAL_WOORDEN, bedenkWachtzin, trek } from '#platform/werkblad/wachtzin.ts';
import { WOORDEN } from '#platform/werkblad/woorden.ts';
import { isLangGenoeg } from '#domain/werkblad/wachtzin.ts';

const plaats: Plaats = { winkel: 'bladen', id: 'a', revisie: 3 };

describe('the vault', () => {
  it('K2: opens only with the same key, in the same place, as the same version, and untouched', async () => {
    const sleutel = await maakSleutelVan(willekeurig(32));
    const dicht = await versleutel(sleutel, plaats, { titel: 'é🙂\u0000' });
    expect(await ontsleutel(sleutel, plaats, dicht)).toEqual({ soort: 'gelukt', waarde: { titel: 'é🙂\u0000' } });
    const mislukt = { soort: 'mislukt' };
    expect(await ontsleutel(await maakSleutelVan(willekeurig(32)), plaats, dicht)).toEqual(mislukt);
    for (const anders of [{ winkel: 'geschiedenis' }, { id: 'b' }, { revisie: 4 }])
      expect(await ontsleutel(sleutel, { ...plaats, ...anders }, dicht)).toEqual(mislukt);
    for (let plek = 0; plek < dicht.data.length; plek += 1) {
      const data = dicht.data.map((byte, i) => (i === plek ? byte ^ 128 : byte));
      expect(await ontsleutel(sleutel, plaats, { ...dicht, data })).toEqual(mislukt);
    }
  });

  it('does not take one place for another, whatever signs are in a name', async () => {
    const sleutel = await maakSleutelVan(willekeurig(32));
    const dicht = await versleutel(sleutel, { winkel: 'a|b', id: 'c', revisie: 1 }, 1);
    expect((await ontsleutel(sleutel, { winkel: 'a', id: 'b|c', revisie: 1 }, dicht)).soort).toBe('mislukt');
  });

  it('K3: a number of 96 bits for every save, never twice in 100,000', () => {
    const gezien = new Set(Array.from({ length: 100_000 }, () => String.fromCharCode(...nieuweIv())));
    expect(gezien.size).toBe(100_000);
    expect(nieuweIv()).toHaveLength(12);
  });

  it('K3: each save gets one of its own', async () => {
    const sleutel = await maakSleutelVan(willekeurig(32));
    const ivs = await Promise.all(
      Array.from({ length: 200 }, async () => (await versleutel(sleutel, plaats, 1)).iv.join()),
    );
    expect(new Set(ivs).size).toBe(200);
  });

  it('gives a key that cannot be taken out', async () => {
    expect((await maakSleutelVan(willekeurig(32))).extractable).toBe(false);
  });
});

describe('a stored key', () => {
  it('takes 600,000 rounds or more for real', () => {
    expect(RONDES).toBeGreaterThanOrEqual(600_000);
    expect(maakWerkbladomgeving().rondes).toBe(RONDES);
  });

  it('writes the rounds beside it, so that they can go up later', async () => {
    const ruw = nieuweRuwesleutel('k');
    const { record } = await pakIn(ruw, { wie: 'gedeeld', wachtzin: 'een twee drie', herstelcode: false }, 3);
    expect(record).toMatchObject({ wachtzin: { rondes: 3 } });
    const uit = await pakUit(record, { met: 'wachtzin', zin: 'een twee drie' });
    expect(uit).toEqual({ soort: 'open', ruw });
  });

  it.each([undefined, null, 'x', {}, { versie: 2 }, { versie: 1, soort: 'gedeeld', kenmerk: 'k', wachtzin: {} }])(
    'is not read from %j',
    (waarde) => expect(leesSleutelrecord(waarde)).toBeUndefined(),
  );

  it('that asks for so many rounds that nobody would wait is not ours', async () => {
    const keuze = { wie: 'gedeeld', wachtzin: 'een twee drie', herstelcode: false } as const;
    const { record } = await pakIn(nieuweRuwesleutel('k'), keuze, 3);
    if (record.soort !== 'gedeeld') throw new Error('not shared');
    const traag = { ...record, wachtzin: { ...record.wachtzin, rondes: 1e9 } };
    expect(leesSleutelrecord(record)).toBeDefined();
    expect(leesSleutelrecord(traag)).toBeUndefined();
  });
});

describe('a passphrase that the site thinks of', () => {
  it('draws from 2048 words of four to eight letters', () => {
    expect(WOORDEN).toHaveLength(2048);
    expect(new Set(WOORDEN).size).toBe(2048);
    expect(WOORDEN.filter((woord) => !/^[a-z]{4,8}$/.test(woord))).toEqual([]);
  });

  it('has no two words that are one letter apart', () => {
    // Equal with one sign left out, or with one sign in another's place: a sign of the same length stands for it.
    const vormen = new Map<string, string>();
    const dichtbij = WOORDEN.flatMap((woord) =>
      [...new Set(Array.from(woord, (_l, i) => `${woord.slice(0, i)}.${woord.slice(i + 1)}`))].flatMap((vorm) => {
        const er = vormen.get(vorm);
        vormen.set(vorm, woord);
        return er === undefined ? [] : [`${er} ${woord}`];
      }),
    );
    const zonder = new Set(WOORDEN);
    const korter = WOORDEN.flatMap((woord) =>
      Array.from(woord, (_l, i) => woord.slice(0, i) + woord.slice(i + 1)).filter((kort) => zonder.has(kort)),
    );
    expect([...dichtbij, ...korter]).toEqual([]);
  });

  it('is four words, and long enough', () => {
    for (let keer = 0; keer < 50; keer += 1) {
      const woorden = bedenkWachtzin().split(' ');
      expect(woorden).toHaveLength(AANTAL_WOORDEN);
      expect(woorden.every((woord) => WOORDEN.includes(woord))).toBe(true);
      expect(isLangGenoeg(woorden.join(' '))).toBe(true);
    }
  });

  it('draws without a bias: what falls in the last, incomplete stretch is drawn again', () => {
    const getallen = [2 ** 32 - 1, 2 ** 32 - 1, 7];
    expect(trek(5, () => getallen.shift() ?? 0)).toBe(2);
    expect(getallen).toEqual([]);
    expect(trek(2048, () => 2 ** 32 - 1)).toBe(2047);
  });
});
