import { cleanTestStorage, getTestStorage } from '@nanostores/persistent';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import { maakGeheugenOpslag, maakSchijf } from '#platform/geheugen.ts';
import type { Schijf } from '#platform/geheugen.ts';
import { instellingen, stelIn, zetStandaard } from '#stores/instellingen.ts';
import { maakOefeningenStore } from '#stores/oefeningen.ts';
import type { OefeningenStore } from '#stores/oefeningen.ts';
import { bezoekLes, gelezen, laatsteLes, markeerGelezen, vergeetVoortgang } from '#stores/voortgang.ts';
import { herstel, wisAlles } from '#stores/wissen.ts';
import { maakProefklok } from '../platform/proef.ts';
import type { Proefklok } from '../platform/proef.ts';
import { geschreven, maakTab, proefsleutels } from './proefomgeving.ts';
import type { Proeftab } from './proefomgeving.ts';

const NU = Date.parse('2026-11-22T12:00:00Z');
let klok: Proefklok;
let schijf: Schijf;
let tab: Proeftab;
let winkel: OefeningenStore;

const begin = (): void => {
  tab = maakTab(klok, maakGeheugenOpslag({ klok, schijf }));
  winkel = maakOefeningenStore(tab.omgeving);
};
/** Everything there is: disk and localStorage. */
const alles = (): unknown => structuredClone([[...schijf.records], schijf.apart, getTestStorage()]);

beforeEach(() => {
  cleanTestStorage();
  klok = maakProefklok(NU);
  schijf = maakSchijf();
  begin();
});
afterEach(() => {
  winkel.sluit();
  zetStandaard();
  vergeetVoortgang();
  vi.restoreAllMocks();
});

describe('erasing everything', () => {
  beforeEach(() => {
    schijf.records.set('oef-een', geschreven('weg', 3));
    schijf.apart.push('apart');
    markeerGelezen('les-een', NU);
    bezoekLes({ id: 'les-een', titel: 'Les', href: '/les/' }, NU);
    stelIn({ thema: 'donker' });
    proefsleutels.schrijf('vknz:van-een-ander', 'iets');
    proefsleutels.schrijf('niet-van-ons', 'blijft');
  });

  it('empties disk and keys, gives a receipt, and leaves alone what is not ours', async () => {
    const uitkomst = await wisAlles(tab.omgeving);
    expect(uitkomst).toMatchObject({ opslag: { stand: 'gewist', oefeningen: 1, apart: 1 }, over: 0 });
    expect(uitkomst.sleutels.map(({ sleutel, stand }) => `${sleutel} ${stand}`).sort()).toEqual([
      'vknz:gelezen gewist',
      'vknz:instellingen gewist',
      'vknz:laatste-les gewist',
      'vknz:van-een-ander gewist',
    ]);
    expect(alles()).toEqual([[], [], { 'niet-van-ons': 'blijft' }]);
    expect([gelezen.get(), laatsteLes.get(), instellingen.get()]).toEqual([{}, undefined, STANDAARD_INSTELLINGEN]);
  });

  it('empties the screen, and a draft that waited is not written after all', async () => {
    winkel.open('oef-een');
    await vi.waitFor(() => expect(winkel.open('oef-een').get().staat).not.toBeNull());
    winkel.wijzig('oef-een', geschreven('weg, net getypt', 4));
    await wisAlles(tab.omgeving);
    await vi.waitFor(() =>
      expect(winkel.open('oef-een').get()).toMatchObject({ staat: null, bewaard: { stand: 'nog-niets' } }),
    );
    klok.tik(60_000);
    await winkel.spoel();
    expect(schijf.records.size).toBe(0);
  });

  it('also takes what another tab wrote at the last moment, and undo brings that back too', async () => {
    const echt = tab.omgeving.melding.stuur.bind(tab.omgeving.melding);
    vi.spyOn(tab.omgeving.melding, 'stuur').mockImplementation((...wat) => {
      schijf.records.set('oef-laat', geschreven('net nog', 5, { id: 'oef-laat' }));
      echt(...wat);
    });
    const uitkomst = await wisAlles(tab.omgeving);
    expect(uitkomst).toMatchObject({ opslag: { oefeningen: 2 }, over: 0 });
    expect(schijf.records.size).toBe(0);
    vi.restoreAllMocks();
    await herstel(tab.omgeving, uitkomst.token);
    expect([...schijf.records.keys()]).toEqual(['oef-een', 'oef-laat']);
  });

  it('takes what a page left in haste, and undo joins it with its record', async () => {
    schijf.haast.set(1, { staat: geschreven('weg, laatste woorden', 4), basis: geschreven('weg', 3) });
    const { opslag, token } = await wisAlles(tab.omgeving);
    expect(opslag).toMatchObject({ stand: 'gewist', oefeningen: 1 });
    expect(schijf.haast.size).toBe(0);
    expect(await herstel(tab.omgeving, token)).toEqual({ stand: 'hersteld', oefeningen: 1 });
    expect(schijf.records.get('oef-een')).toMatchObject({ concept: { tekst: 'weg, laatste woorden' } });
  });

  it('can be undone in the page, to the letter', async () => {
    proefsleutels.schrijf('vknz:gelezen', '{rommel');
    winkel.open('oef-een');
    await vi.waitFor(() => expect(winkel.open('oef-een').get().stand).toBe('klaar'));
    const voor = alles();
    const { token } = await wisAlles(tab.omgeving);
    expect(await herstel(tab.omgeving, token)).toEqual({ stand: 'hersteld', oefeningen: 1 });
    expect(alles()).toEqual(voor);
    expect(instellingen.get().thema).toBe('donker');
    await vi.waitFor(() => expect(winkel.open('oef-een').get().staat).toEqual(geschreven('weg', 3)));
  });

  it('undone after somebody went on keeps both', async () => {
    const { token } = await wisAlles(tab.omgeving);
    schijf.records.set('oef-een', geschreven('opnieuw begonnen', 9));
    markeerGelezen('les-nieuw', NU);
    await herstel(tab.omgeving, token);
    expect(schijf.records.get('oef-een')).toMatchObject({
      concept: { tekst: 'opnieuw begonnen' },
      oud: [{ antwoord: { tekst: 'weg' } }],
    });
    expect(Object.keys(gelezen.get()).sort()).toEqual(['les-een', 'les-nieuw']);
  });

  it('never claims to have erased a disk it cannot reach', async () => {
    vi.spyOn(tab.omgeving.opslag, 'wis').mockResolvedValue({ stand: 'niet-gewist', reden: 'bezet' });
    const uitkomst = await wisAlles(tab.omgeving);
    expect(uitkomst).toMatchObject({ opslag: { stand: 'niet-gewist', reden: 'bezet' }, over: 'onbekend' });
    expect(uitkomst.sleutels.every(({ stand }) => stand === 'gewist')).toBe(true);
    expect(schijf.records.size).toBe(1);
  });

  it('that cannot be undone on a full disk says so, and can be tried again', async () => {
    const { token } = await wisAlles(tab.omgeving);
    const spion = vi
      .spyOn(tab.omgeving.opslag, 'bewaarAlles')
      .mockResolvedValueOnce({ stand: 'niet-bewaard', reden: 'vol' });
    expect(await herstel(tab.omgeving, token)).toEqual({ stand: 'niet-hersteld', reden: 'vol' });
    expect(await herstel(tab.omgeving, token)).toEqual({ stand: 'hersteld', oefeningen: 1 });
    expect(spion).toHaveBeenCalledTimes(2);
  });
});
