import { beforeEach, describe, expect, it } from 'vitest';
import { maakGeheugenOpslag } from '#platform/geheugen.ts';
import { maakIndexedDbOpslag } from '#platform/indexeddb.ts';
import type { Leesresultaat, Opslag, OpslagRecord } from '#platform/omgeving.ts';
import { maakProefklok, verseSchijf } from './proef.ts';

interface Geval {
  readonly naam: string;
  readonly duurzaam: boolean;
  readonly maak: () => Opslag;
}

const klok = maakProefklok();
const zonderDatabases = (): Opslag => {
  Reflect.set(globalThis, 'indexedDB', undefined);
  return maakIndexedDbOpslag({ naam: 'proef', klok });
};
const gevallen: readonly Geval[] = [
  { naam: 'IndexedDB', duurzaam: true, maak: () => maakIndexedDbOpslag({ naam: 'proef', klok }) },
  { naam: 'memory that plays a disk', duurzaam: true, maak: () => maakGeheugenOpslag({ klok }) },
  { naam: 'memory only', duurzaam: false, maak: () => maakGeheugenOpslag({ klok, reden: 'geen-opslag' }) },
  { naam: 'a browser without IndexedDB', duurzaam: false, maak: zonderDatabases },
];

/** What was kept, on disk or for as long as the page lives. */
const inhoud = <T>(uitkomst: Leesresultaat<T>): T =>
  uitkomst.stand === 'gelezen' ? uitkomst.waarde : uitkomst.geheugen;
const record = (id: string, gewijzigd: number, tekst = ''): OpslagRecord & { tekst: string } => ({
  id,
  gewijzigd,
  tekst,
});

describe.each(gevallen)('storage: $naam', ({ duurzaam, maak }) => {
  let opslag: Opslag;
  beforeEach(() => {
    verseSchijf();
    opslag = maak();
  });

  it('says honestly what it stands on', async () => {
    expect(await opslag.stand()).toEqual(
      duurzaam ? { stand: 'duurzaam' } : { stand: 'alleen-geheugen', reden: 'geen-opslag' },
    );
  });

  it('says "bewaard" only when it is on a disk, and keeps the record either way', async () => {
    const uitkomst = await opslag.bewaar(record('a', 1, 'é🙂\u0000'));
    expect(uitkomst).toEqual(
      duurzaam
        ? { stand: 'bewaard', tijd: klok.nu(), records: [record('a', 1, 'é🙂\u0000')] }
        : { stand: 'niet-bewaard', reden: 'geen-opslag' },
    );
    expect(inhoud(await opslag.lees('a'))).toEqual(record('a', 1, 'é🙂\u0000'));
  });

  it('never takes "could not read" for "empty"', async () => {
    expect(await opslag.lees('weg')).toEqual(
      duurzaam
        ? { stand: 'gelezen', waarde: undefined }
        : { stand: 'niet-gelezen', reden: 'geen-opslag', geheugen: undefined },
    );
    expect((await opslag.leesAlles()).stand).toBe(duurzaam ? 'gelezen' : 'niet-gelezen');
  });

  it('replaces a record of the same id, and gives them all', async () => {
    await opslag.bewaarAlles([record('a', 1), record('b', 1)]);
    await opslag.bewaar(record('a', 2));
    expect(inhoud(await opslag.leesAlles())).toEqual([record('a', 2), record('b', 1)]);
  });

  it('lets the caller join what is there with what comes, and lay things aside', async () => {
    await opslag.bewaar(record('a', 1, 'oud'));
    await opslag.bewaarAlles([record('a', 2, 'nieuw'), record('b', 2, 'los')], {
      samen: (er, nieuw) => ({ record: record(nieuw.id, 9, 'samen'), apart: [er] }),
      apart: ['ook dit'],
    });
    expect(inhoud(await opslag.leesAlles())).toEqual([record('a', 9, 'samen'), record('b', 2, 'los')]);
    expect(inhoud(await opslag.leesApart())).toEqual(['ook dit', record('a', 1, 'oud')]);
  });

  it('leaves nothing behind when joining goes wrong halfway', async () => {
    await opslag.bewaar(record('b', 1, 'oud'));
    const uitkomst = await opslag.bewaarAlles([record('a', 2), record('b', 2)], {
      samen: () => {
        throw new Error('a mistake of ours');
      },
      apart: ['niet'],
    });
    expect(uitkomst.stand).toBe('niet-bewaard');
    expect(inhoud(await opslag.leesAlles())).toEqual([record('b', 1, 'oud')]);
    expect(inhoud(await opslag.leesApart())).toEqual([]);
  });

  it('hands out copies, so that nobody changes the storage by accident', async () => {
    const eigen = { id: 'a', gewijzigd: 1, lijst: ['x'] };
    await opslag.bewaar(eigen);
    eigen.lijst.push('y');
    const gelezen = inhoud(await opslag.lees('a'));
    expect(gelezen).toEqual({ id: 'a', gewijzigd: 1, lijst: ['x'] });
    expect(gelezen).not.toBe(inhoud(await opslag.lees('a')));
  });

  it('refuses what cannot be stored, and keeps what was there', async () => {
    await opslag.bewaar(record('a', 1));
    const raar = { id: 'a', gewijzigd: 2, doe: () => undefined };
    expect((await opslag.bewaar(raar)).stand).toBe('niet-bewaard');
    expect(inhoud(await opslag.lees('a'))).toEqual(record('a', 1));
  });

  it('takes one record away and leaves the others', async () => {
    await opslag.bewaarAlles([record('a', 1), record('b', 1)]);
    const uitkomst = await opslag.verwijder('a');
    if (duurzaam) expect(uitkomst).toEqual({ stand: 'gewist', records: [record('a', 1)], apart: [], haast: [] });
    await opslag.verwijder('weg');
    expect(inhoud(await opslag.leesAlles())).toEqual([record('b', 1)]);
  });

  it('puts things down in haste beside the records, in order, until they are cleared away', async () => {
    await opslag.bewaar(record('a', 1));
    const eerste = await opslag.bewaarHaastig({ wat: 'haast' });
    const tweede = await opslag.bewaarHaastig({ wat: 'haast' });
    const uitkomst = await opslag.leesHaast();
    if (!duurzaam) {
      // Without a disk there is nothing that outlives the page.
      expect([eerste, tweede, uitkomst.stand, inhoud(uitkomst)]).toEqual([undefined, undefined, 'niet-gelezen', []]);
      return;
    }
    expect(inhoud(uitkomst)).toEqual([
      { sleutel: eerste, waarde: { wat: 'haast' } },
      { sleutel: tweede, waarde: { wat: 'haast' } },
    ]);
    await opslag.ruimHaast([eerste ?? 0, 999]);
    expect(inhoud(await opslag.leesHaast())).toEqual([{ sleutel: tweede, waarde: { wat: 'haast' } }]);
    expect(inhoud(await opslag.leesAlles())).toEqual([record('a', 1)]);
    expect(await opslag.wis()).toMatchObject({ haast: [{ wat: 'haast' }] });
    expect(inhoud(await opslag.leesHaast())).toEqual([]);
    expect(await opslag.bewaarHaastig('daarna')).toBeGreaterThan(tweede ?? 0);
  });

  it('empties everything, and gives back what was there when it truly erased it', async () => {
    await opslag.bewaarAlles([record('a', 1)], { apart: ['apart'] });
    const uitkomst = await opslag.wis();
    if (uitkomst.stand === 'gewist')
      expect(uitkomst).toEqual({ stand: 'gewist', records: [record('a', 1)], apart: ['apart'], haast: [] });
    else expect(uitkomst.reden).toBe('geen-opslag');
    if (duurzaam) expect(uitkomst.stand).toBe('gewist');
    expect(inhoud(await opslag.leesAlles())).toEqual([]);
    expect(inhoud(await opslag.leesApart())).toEqual([]);
  });
});
