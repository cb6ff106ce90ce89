import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maakGeheugenOpslag, maakSchijf } from '#platform/geheugen.ts';
import type { Schijf } from '#platform/geheugen.ts';
import { maakOefeningenStore } from '#stores/oefeningen.ts';
import type { OefeningenStore, OefeningStatus } from '#stores/oefeningen.ts';
import { maakProefklok } from '../platform/proef.ts';
import type { Proefklok } from '../platform/proef.ts';
import { geschreven, maakTab, poging } from './proefomgeving.ts';
import type { Proeftab } from './proefomgeving.ts';

const ID = 'oef-een';
let klok: Proefklok;
let schijf: Schijf;
let tab: Proeftab;
let winkel: OefeningenStore;

const begin = (): void => {
  tab = maakTab(klok, maakGeheugenOpslag({ klok, schijf }));
  winkel = maakOefeningenStore(tab.omgeving);
};
const status = (): OefeningStatus => winkel.open(ID).get();
const klaar = async (): Promise<void> => vi.waitFor(() => expect(status().stand).toBe('klaar'));
const rust = (): Promise<void> => new Promise((verder) => setTimeout(verder, 5));

beforeEach(() => {
  klok = maakProefklok();
  schijf = maakSchijf();
  begin();
});
afterEach(() => winkel.sluit());

describe('a page that is going', () => {
  beforeEach(klaar);
  /** The page is left and nothing of it runs any more: proper saves that were asked for never start. */
  const gaWeg = (): void => {
    vi.spyOn(tab.omgeving.opslag, 'bewaar').mockReturnValue(new Promise(() => undefined));
    tab.verlaat();
    winkel.sluit();
    begin();
  };
  const opgeruimd = (): Promise<void> => vi.waitFor(() => expect(schijf.haast.size).toBe(0));

  it('leaves the last words beside the record, and the next page takes them over', async () => {
    winkel.wijzig(ID, geschreven('Ik zie', 1));
    await winkel.spoel();
    winkel.wijzig(ID, geschreven('Ik zie je twijfelen', 2));
    gaWeg();
    expect(schijf.records.get(ID)).toEqual(geschreven('Ik zie', 1));
    await klaar();
    await opgeruimd();
    expect(status()).toMatchObject({
      staat: { concept: { tekst: 'Ik zie je twijfelen' }, oud: [] },
      bewaard: { stand: 'bewaard' },
    });
    expect(schijf.records.get(ID)).toEqual(status().staat);
  });

  it('leaves an attempt that way too, also of an exercise that was never saved', async () => {
    winkel.wijzig(ID, geschreven('vast', 2, { pogingen: [poging('vast', 2)] }));
    gaWeg();
    await klaar();
    await opgeruimd();
    expect(schijf.records.get(ID)).toEqual(geschreven('vast', 2, { pogingen: [poging('vast', 2)] }));
  });

  it('and comes back after all clears its own things away', async () => {
    winkel.wijzig(ID, geschreven('weg en terug', 1));
    tab.verlaat();
    tab.verlaat();
    expect(schijf.haast.size).toBe(1);
    tab.keerTerug();
    await opgeruimd();
    expect(schijf.records.get(ID)).toEqual(geschreven('weg en terug', 1));
    tab.verlaat();
    expect(schijf.haast.size).toBe(0);
  });

  it('never wins from something newer, and is not lost either', async () => {
    winkel.wijzig(ID, geschreven('laatste woorden', 5));
    gaWeg();
    schijf.records.set(ID, geschreven('van een ander tabblad, later', 9));
    await klaar();
    await opgeruimd();
    expect(schijf.records.get(ID)).toMatchObject({
      concept: { tekst: 'van een ander tabblad, later' },
      oud: [{ antwoord: { tekst: 'laatste woorden' } }],
    });
  });

  it('does not take away what somebody types before the disk was read', async () => {
    winkel.wijzig(ID, geschreven('laatste woorden', 5));
    gaWeg();
    winkel.wijzig(ID, geschreven('meteen weer', 6));
    await klaar();
    await opgeruimd();
    expect(schijf.records.get(ID)).toMatchObject({
      concept: { tekst: 'meteen weer' },
      oud: [{ antwoord: { tekst: 'laatste woorden' } }],
    });
  });

  it('leaves alone what belongs to another exercise, and what nobody can read', async () => {
    schijf.haast.set(-1, { staat: geschreven('ander', 1, { id: 'oef-twee' }) });
    schijf.haast.set(-2, 'raar');
    tab.keerTerug();
    await rust();
    expect(schijf.haast.size).toBe(2);
    expect(status().staat).toBeNull();
  });
});
