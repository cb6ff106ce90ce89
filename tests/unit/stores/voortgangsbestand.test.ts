import { cleanTestStorage, getTestStorage } from '@nanostores/persistent';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leesBestand, maakBestand } from '#domain/voortgang/bestand.ts';
import { GEEN_KEUZES } from '#domain/voortgang/importeren.ts';
import type { Importvoorbeeld } from '#domain/voortgang/importeren.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import type { Voortgang } from '#domain/voortgang/types.ts';
import { maakGeheugenOpslag, maakSchijf } from '#platform/geheugen.ts';
import type { Schijf } from '#platform/geheugen.ts';
import { maakIndexedDbOpslag } from '#platform/indexeddb.ts';
import type { Opslag } from '#platform/omgeving.ts';
import { instellingen, stelIn, zetStandaard } from '#stores/instellingen.ts';
import { maakOefeningenStore } from '#stores/oefeningen.ts';
import type { OefeningenStore } from '#stores/oefeningen.ts';
import { gelezen, markeerGelezen, vergeetVoortgang } from '#stores/voortgang.ts';
import { bekijkImport, exporteer, importeer } from '#stores/voortgangsbestand.ts';
import { maakProefklok, schijfVol, verseSchijf } from '../platform/proef.ts';
import type { Proefklok } from '../platform/proef.ts';
import { geschreven, maakTab, poging } from './proefomgeving.ts';
import type { Proeftab } from './proefomgeving.ts';

const NU = Date.parse('2026-11-22T12:00:00Z');
const GEMAAKT = '2026-11-22T12:00:00.000Z';
let klok: Proefklok;
let schijf: Schijf;
let tab: Proeftab;
let winkel: OefeningenStore;

const begin = (opslag: Opslag): void => {
  tab = maakTab(klok, opslag);
  winkel = maakOefeningenStore(tab.omgeving);
};
beforeEach(() => {
  cleanTestStorage();
  klok = maakProefklok(NU);
  schijf = maakSchijf();
  begin(maakGeheugenOpslag({ klok, schijf }));
});
afterEach(() => {
  winkel.sluit();
  zetStandaard();
  vergeetVoortgang();
  vi.restoreAllMocks();
});

const bestandVan = (wat: Partial<Voortgang>): Blob =>
  new Blob([maakBestand({ gelezen: {}, instellingen: undefined, oefeningen: [], apart: [], ...wat }, GEMAAKT)]);
const voorbeeldVan = async (bestand: Blob): Promise<Importvoorbeeld> => {
  const bekeken = await bekijkImport(tab.omgeving, winkel, bestand);
  if (bekeken.stand === 'fout') throw new Error(bekeken.reden);
  return bekeken.voorbeeld;
};
/** Everything there is: disk and localStorage. */
const alles = (): unknown => structuredClone([[...schijf.records], schijf.apart, getTestStorage()]);

describe('making a file', () => {
  it('takes everything along: disk, marks, settings, what nobody can read, and what is only on the screen', async () => {
    schijf.records.set('oef-twee', geschreven('op de schijf', 3, { id: 'oef-twee' }));
    schijf.records.set('kapot', { id: 'kapot' });
    schijf.apart.push('eerder apart');
    schijf.haast.set(1, { staat: geschreven('in haast', 2, { id: 'oef-haast' }) });
    markeerGelezen('les-een', NU);
    stelIn({ thema: 'donker' });
    vi.spyOn(tab.omgeving.opslag, 'bewaar').mockResolvedValue({ stand: 'niet-bewaard', reden: 'vol' });
    winkel.wijzig('oef-een', geschreven('alleen op het scherm', 4));
    expect(await exporteer(tab.omgeving, winkel)).toEqual({
      stand: 'klaar',
      naam: 'voortgang-2026-11-22.json',
      oefeningen: 3,
      lessen: 1,
      apart: 2,
    });
    expect(tab.downloads.map(({ naam }) => naam)).toEqual(['voortgang-2026-11-22.json']);
    expect(leesBestand(tab.downloads[0]!.tekst)).toMatchObject({
      soort: 'gelezen',
      gemaakt: GEMAAKT,
      voortgang: {
        gelezen: { 'les-een': GEMAAKT },
        instellingen: { thema: 'donker' },
        oefeningen: [
          { concept: { tekst: 'alleen op het scherm' } },
          { concept: { tekst: 'in haast' } },
          { concept: { tekst: 'op de schijf' } },
        ],
        apart: ['eerder apart', { id: 'kapot' }],
      },
    });
  });

  it('says so when the disk cannot be read, and still gives what this page has', async () => {
    begin(maakGeheugenOpslag({ klok, reden: 'geweigerd' }));
    winkel.wijzig('oef-een', geschreven('nog hier', 4));
    expect(await exporteer(tab.omgeving, winkel)).toMatchObject({
      stand: 'onvolledig',
      reden: 'geweigerd',
      oefeningen: 1,
    });
    expect(tab.downloads[0]!.tekst).toContain('nog hier');
  });

  it('does not wait for ever for a disk that does not answer', async () => {
    vi.spyOn(tab.omgeving.opslag, 'bewaar').mockReturnValue(new Promise(() => undefined));
    winkel.wijzig('oef-een', geschreven('op het scherm', 4));
    const belofte = exporteer(tab.omgeving, winkel);
    klok.tik(6000);
    expect(await belofte).toMatchObject({ stand: 'onvolledig', reden: 'duurt-lang', oefeningen: 1 });
  });
});

describe('looking at a file', () => {
  it.each([
    ['', { reden: 'leeg' }],
    ['geen json', { reden: 'geen-json' }],
    ['{"soort":"iets anders"}', { reden: 'ander-bestand', gevonden: 'iets anders' }],
  ])('that is wrong (%j) says why, and changes nothing', async (tekst, fout) => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    const voor = alles();
    expect(await bekijkImport(tab.omgeving, winkel, new Blob([tekst]))).toMatchObject({ stand: 'fout', ...fout });
    expect(alles()).toEqual(voor);
  });

  it('that is right changes nothing either', async () => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    const voor = alles();
    const voorbeeld = await voorbeeldVan(
      bestandVan({ gelezen: { 'les-een': GEMAAKT }, oefeningen: [geschreven('daar', 2)] }),
    );
    expect(voorbeeld.oefeningen.map((een) => een.soort)).toEqual(['conflict']);
    expect(alles()).toEqual(voor);
  });

  it('cut off at any byte changes nothing and never throws', async () => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    const voor = alles();
    const bytes = await bestandVan({ oefeningen: [geschreven('daar 🙂', 2)] }).bytes();
    for (let lengte = 0; lengte < bytes.length; lengte += 1) {
      expect((await bekijkImport(tab.omgeving, winkel, new Blob([bytes.slice(0, lengte)]))).stand).toBe('fout');
    }
    expect(alles()).toEqual(voor);
  });

  it('is not possible when we cannot see what is here', async () => {
    begin(maakGeheugenOpslag({ klok, reden: 'bezet' }));
    expect(await bekijkImport(tab.omgeving, winkel, bestandVan({}))).toEqual({
      stand: 'fout',
      reden: 'opslag-dicht',
      opslag: 'bezet',
    });
  });
});

describe('reading a file', () => {
  it('puts everything in place, on the screen too, and keeps the draft that was not chosen', async () => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    winkel.open('oef-een');
    markeerGelezen('les-hier', NU);
    const daar = bestandVan({
      gelezen: { 'les-daar': '2026-01-01' },
      instellingen: { ...STANDAARD_INSTELLINGEN, thema: 'donker' },
      oefeningen: [
        geschreven('daar', 5, { pogingen: [poging('daar eerst', 4)] }),
        geschreven('nieuw', 2, { id: 'oef-nieuw' }),
      ],
      apart: ['apart van daar'],
    });
    const uitkomst = await importeer(tab.omgeving, await voorbeeldVan(daar), {
      oefeningen: new Map([['oef-een', 'bestand']]),
      instellingen: 'bestand',
    });
    expect(uitkomst).toEqual({
      stand: 'ingelezen',
      oefeningen: 2,
      lessen: { stand: 'bewaard' },
      instellingen: { stand: 'bewaard' },
    });
    expect(schijf.records.get('oef-een')).toMatchObject({
      concept: { tekst: 'daar' },
      pogingen: [{ tijd: 4 }],
      oud: [{ antwoord: { tekst: 'hier' } }],
    });
    expect(schijf.records.get('oef-nieuw')).toEqual(geschreven('nieuw', 2, { id: 'oef-nieuw' }));
    expect(schijf.apart).toEqual(['apart van daar']);
    expect(gelezen.get()).toEqual({ 'les-hier': GEMAAKT, 'les-daar': '2026-01-01' });
    expect(instellingen.get().thema).toBe('donker');
    await vi.waitFor(() => expect(winkel.open('oef-een').get().staat).toMatchObject({ concept: { tekst: 'daar' } }));
  });

  it('twice is the same as once', async () => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    const bestand = bestandVan({
      gelezen: { 'les-een': '2026-01-01' },
      oefeningen: [geschreven('daar', 5)],
      apart: [{ x: 1 }],
    });
    await importeer(tab.omgeving, await voorbeeldVan(bestand), GEEN_KEUZES);
    const eenKeer = alles();
    expect(await importeer(tab.omgeving, await voorbeeldVan(bestand), GEEN_KEUZES)).toMatchObject({
      stand: 'ingelezen',
      oefeningen: 0,
    });
    expect(alles()).toEqual(eenKeer);
  });

  it('on a full disk is all or nothing, lessons and settings included', async () => {
    verseSchijf();
    begin(maakIndexedDbOpslag({ naam: 'proef', klok }));
    const voorbeeld = await voorbeeldVan(
      bestandVan({
        gelezen: { 'les-een': GEMAAKT },
        oefeningen: [geschreven('a', 1), geschreven('b', 1, { id: 'oef-b' })],
      }),
    );
    const vol = schijfVol();
    expect(await importeer(tab.omgeving, voorbeeld, GEEN_KEUZES)).toEqual({ stand: 'niet-ingelezen', reden: 'vol' });
    expect(vol.keren()).toBeGreaterThan(0);
    vol.stop();
    expect(await tab.omgeving.opslag.leesAlles()).toEqual({ stand: 'gelezen', waarde: [] });
    expect(gelezen.get()).toEqual({});
  });

  it('does not take away what another tab wrote after the preview', async () => {
    schijf.records.set('oef-een', geschreven('hier', 1));
    const voorbeeld = await voorbeeldVan(bestandVan({ oefeningen: [geschreven('daar', 5)] }));
    schijf.records.set('oef-een', geschreven('intussen', 9, { pogingen: [poging('vastgelegd', 8)] }));
    await importeer(tab.omgeving, voorbeeld, { oefeningen: new Map([['oef-een', 'bestand']]), instellingen: 'hier' });
    const na = schijf.records.get('oef-een');
    expect(na).toMatchObject({ concept: { tekst: 'daar' }, pogingen: [{ tijd: 8 }] });
    for (const tekst of ['intussen', 'vastgelegd', 'hier']) expect(JSON.stringify(na)).toContain(`"${tekst}"`);
  });
});
