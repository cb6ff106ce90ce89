import { cleanTestStorage, getTestStorage } from '@nanostores/persistent';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakGeheugenKanaal, maakGeheugenOpslag, maakSchijf } from '#platform/geheugen.ts';
import type { Omgeving } from '#platform/omgeving.ts';
import { maakOverzichtStore, OVERZICHT_LADEN } from '#stores/voortgangsoverzicht.ts';
import type { Overzicht } from '#stores/voortgangsoverzicht.ts';
import { maakProefklok } from '../platform/proef.ts';
import { geschreven, maakTab } from './proefomgeving.ts';

const klok = maakProefklok();
let schijf = maakSchijf();
const tabOp = (kanaal = maakGeheugenKanaal()) => maakTab(klok, maakGeheugenOpslag({ klok, schijf }), kanaal);

/** Looks as an island does, and gives what is seen last. */
function kijk(omgeving: Omgeving) {
  const store = maakOverzichtStore(omgeving);
  const gezien: Overzicht[] = [];
  const stop = store.overzicht.subscribe((stand) => void gezien.push(stand));
  return { ...store, gezien, stop, nu: () => gezien.at(-1) };
}

beforeEach(() => {
  cleanTestStorage();
  schijf = maakSchijf();
});

describe('the overview of what is stored', () => {
  it('does nothing until somebody looks', () => {
    const { omgeving } = tabOp();
    const leesAlles = vi.spyOn(omgeving.opslag, 'leesAlles');
    maakOverzichtStore(omgeving);
    expect(leesAlles).not.toHaveBeenCalled();
  });

  it('starts loading, and then gives the exercises and counts what nobody can read', async () => {
    schijf.records.set('oef-een', geschreven('woorden', 3));
    schijf.records.set('oef-kapot', { id: 'oef-kapot' });
    schijf.apart.push('iets');
    const { gezien, nu, stop } = kijk(tabOp().omgeving);
    expect(gezien).toEqual([OVERZICHT_LADEN]);
    await vi.waitFor(() => expect(nu()).toMatchObject({ stand: 'gelezen', apart: 2, merkjes: true }));
    expect(nu()).toMatchObject({ oefeningen: [{ gewijzigd: 3 }] });
    expect(getTestStorage()).toEqual({});
    stop();
  });

  it('takes along what a page laid down while it was being closed', async () => {
    const { omgeving } = tabOp();
    await omgeving.opslag.bewaarHaastig({ staat: geschreven('in haast', 7), basis: undefined });
    const { nu, stop } = kijk(omgeving);
    await vi.waitFor(() => expect(nu()).toMatchObject({ oefeningen: [{ gewijzigd: 7 }], apart: 0 }));
    stop();
  });

  it('follows what other tabs say, and what was missed while this one was away', async () => {
    const kanaal = maakGeheugenKanaal();
    const hier = tabOp(kanaal);
    const { nu, stop } = kijk(hier.omgeving);
    await vi.waitFor(() => expect(nu()).toMatchObject({ stand: 'gelezen', oefeningen: [] }));
    schijf.records.set('oef-een', geschreven('a', 3));
    tabOp(kanaal).omgeving.melding.stuur({ soort: 'bewaard', id: 'oef-een', gewijzigd: 3 });
    await vi.waitFor(() => expect(nu()).toMatchObject({ oefeningen: [{ gewijzigd: 3 }] }));
    schijf.records.clear();
    hier.keerTerug();
    await vi.waitFor(() => expect(nu()).toMatchObject({ oefeningen: [] }));
    stop();
  });

  it('looks once more when it is asked while it is looking, and not for every time', async () => {
    const { omgeving } = tabOp();
    const leesAlles = vi.spyOn(omgeving.opslag, 'leesAlles');
    const { herlees, stop } = kijk(omgeving);
    await Promise.all([herlees(), herlees(), herlees()]);
    expect(leesAlles).toHaveBeenCalledTimes(2);
    stop();
  });

  it('says why nothing can be read, and whether marks are kept all the same', async () => {
    const { omgeving } = maakTab(klok, maakGeheugenOpslag({ klok, schijf, reden: 'geweigerd' }));
    const dicht = { ...omgeving, sleutelopslag: { ...omgeving.sleutelopslag, schrijf: () => false } };
    const { nu, stop } = kijk(dicht);
    await vi.waitFor(() => expect(nu()).toEqual({ stand: 'niet-gelezen', reden: 'geweigerd', merkjes: false }));
    stop();
  });
});
