import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ronde } from '#domain/annotatie/analyse.ts';
import {
  alsLezing,
  leesAnalysebestand,
  maakAnalysebestand,
  voegKopie,
  type Analysebestand,
} from '#domain/annotatie/bestand.ts';
import { vertelAnalysefout } from '#teksten/analysebestand.ts';

const VERWACHT = { verhaal: 'verhaal-druk', themas: ['emotie', 'regie'] };

const moment = fc
  .record({
    start: fc.double({ min: 0, max: 9000, noNaN: true }),
    duur: fc.option(fc.double({ min: 0, max: 900, noNaN: true }), { nil: undefined }),
    themas: fc.subarray(VERWACHT.themas),
    waarneming: fc.string(),
    vraag: fc.option(fc.string(), { nil: undefined }),
    duiding: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ start, duur, vraag, duiding, ...rest }) => ({
    // JSON has no -0.
    start: start + 0,
    ...(duur === undefined ? {} : { eind: start + duur }),
    ...rest,
    ...(vraag === undefined ? {} : { vraag }),
    ...(duiding === undefined ? {} : { duiding }),
  }));
const rondes: fc.Arbitrary<readonly Ronde[]> = fc
  .array(fc.record({ themas: fc.subarray(VERWACHT.themas), momenten: fc.array(moment, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lijst) =>
    lijst.map(({ themas, momenten }, i) => ({
      id: `r${i}`,
      begonnen: `2026-11-0${i + 1}T10:00:00.000Z`,
      themas,
      momenten: momenten.map((een, j) => ({ id: `m${i}-${j}`, ...een })),
    })),
  );
const bestand = (delen: readonly Ronde[], naam?: string): Analysebestand => ({
  gemaakt: '2026-11-22T10:00:00.000Z',
  verhaal: 'verhaal-druk',
  ...(naam === undefined ? {} : { naam }),
  rondes: delen,
});

const RONDE: Ronde = {
  id: 'r1',
  begonnen: '2026-11-01T10:00:00.000Z',
  themas: ['regie'],
  momenten: [{ id: 'm1', start: 4, eind: 10, themas: ['regie'], waarneming: 'Hij kijkt weg.' }],
};
/** The file with one thing changed. */
const met = (wijzig: (ruw: Record<string, unknown> & { rondes: Record<string, unknown>[] }) => void): string => {
  const ruw = JSON.parse(maakAnalysebestand(bestand([RONDE]))) as Parameters<typeof wijzig>[0];
  wijzig(ruw);
  return JSON.stringify(ruw);
};

describe('the file of an analysis', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(rondes, fc.constantFrom(undefined, 'Anna', 'Team Noord'), (delen, naam) => {
        const uitkomst = leesAnalysebestand(maakAnalysebestand(bestand(delen, naam)), VERWACHT);
        expect(uitkomst).toEqual({ soort: 'gelezen', bestand: bestand(delen, naam) });
      }),
    );
  });

  it('names what is wrong with junk of any kind, and never throws', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((delen) => JSON.stringify({ soort: 'vknz-analyse', versie: 1, ...delen })),
      fc.anything().map((rommel) => met((ruw) => Object.assign(ruw.rondes[0] ?? {}, { momenten: [rommel] }))),
    );
    fc.assert(
      fc.property(junk, (tekst) => {
        const uitkomst = leesAnalysebestand(tekst, VERWACHT);
        if (uitkomst.soort === 'fout') expect(vertelAnalysefout(uitkomst)).toContain('Er is niets veranderd.');
        else expect(uitkomst.bestand.verhaal).toBe(VERWACHT.verhaal);
      }),
    );
  });

  it.each([
    ['', 'leeg'],
    ['hallo', 'geen-json'],
    ['[]', 'ander-bestand'],
    ['{"soort":"vknz-voortgang"}', 'ander-bestand'],
    [met((ruw) => (ruw.versie = 2)), 'nieuwere-versie'],
    [met((ruw) => (ruw.verhaal = 'verhaal-gezellig')), 'ander-verhaal'],
    ['['.repeat(200_000), 'geen-json'],
  ])('says of %j that it is %s', (tekst, reden) => {
    expect(leesAnalysebestand(tekst.slice(0, 300_000), VERWACHT)).toMatchObject({ soort: 'fout', reden });
  });

  it.each([
    [met((ruw) => (ruw.gemaakt = 'gisteren')), 'de datum van het bestand'],
    [met((ruw) => (ruw.rondes = [])), 'de rondes'],
    [met((ruw) => Object.assign(ruw.rondes[0] ?? {}, { themas: ['humor'] })), 'ronde 1, de thema’s'],
    [met((ruw) => Object.assign(ruw.rondes[0] ?? {}, { begonnen: 3 })), 'ronde 1, de datum'],
    [
      met((ruw) =>
        Object.assign(ruw.rondes[0] ?? {}, { momenten: [RONDE.momenten[0], { ...RONDE.momenten[0], start: -1 }] }),
      ),
      'ronde 1, moment 2, de begintijd',
    ],
    [
      met((ruw) => Object.assign(ruw.rondes[0] ?? {}, { momenten: [{ ...RONDE.momenten[0], eind: 1 }] })),
      'ronde 1, moment 1, de eindtijd',
    ],
  ])('says where a damaged file is damaged (%#)', (tekst, plaats) => {
    const uitkomst = leesAnalysebestand(tekst, VERWACHT);
    if (uitkomst.soort !== 'fout') throw new Error('It was read.');
    expect(vertelAnalysefout(uitkomst)).toContain(plaats);
  });

  it('takes own work over as a copy: nothing here changes, and nothing comes twice', () => {
    fc.assert(
      fc.property(rondes, rondes, (hier, inkomend) => {
        const { rondes: samen, erbij } = voegKopie(hier, inkomend, 1_000);
        for (const ronde of hier) expect(samen).toContainEqual(ronde);
        expect(samen).toHaveLength(hier.length + erbij);
        const bezig = hier.at(-1);
        if (bezig && bezig.momenten.length > 0) expect(samen.at(-1)).toEqual(bezig);
        expect(new Set(samen.map(({ id }) => id)).size).toBe(samen.length);
        expect(voegKopie(samen, inkomend, 2_000).erbij).toBe(0);
      }),
    );
  });

  it('makes a reading of the last round in which something was marked, with the thema’s one looked with', () => {
    const leeg = { ...RONDE, id: 'r2', momenten: [] };
    expect(alsLezing(bestand([RONDE, leeg]), 'Anna', { tijd: 1, bezet: [] })).toMatchObject({
      naam: 'Anna',
      soort: 'eigen',
      momenten: RONDE.momenten,
      themas: ['regie'],
    });
  });

  it('makes no claim about what somebody looked with who chose nothing first', () => {
    const zonder = { ...RONDE, themas: [] };
    const lezing = alsLezing(bestand([zonder]), 'Anna', { tijd: 1, bezet: [] });
    expect(lezing.momenten).toEqual(RONDE.momenten);
    expect(lezing).not.toHaveProperty('themas');
  });
});
