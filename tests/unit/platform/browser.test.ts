import { describe, expect, it, vi } from 'vitest';
import {
  dezeOmgeving,
  GROOTSTE_BESTAND,
  leesBericht,
  leesBestandstekst,
  maakMelding,
  maakSleutelopslag,
} from '#platform/browser.ts';
import { stilleOmgeving } from '#platform/geheugen.ts';
import type { Bericht } from '#platform/omgeving.ts';

describe('on the server', () => {
  it('nothing of the browser is touched: everything stays in its first state', async () => {
    expect(dezeOmgeving).toBe(stilleOmgeving);
    const ooit = vi.fn();
    void dezeOmgeving.opslag.lees('a').then(ooit);
    await new Promise((klaar) => setTimeout(klaar, 5));
    expect(ooit).not.toHaveBeenCalled();
    expect(dezeOmgeving.sleutelopslag.sleutels()).toEqual([]);
  });
});

describe('messages between tabs', () => {
  it.each([
    [{ soort: 'gewist', meer: 1 }, { soort: 'gewist' }],
    [{ soort: 'ingelezen' }, { soort: 'ingelezen' }],
    [
      { soort: 'bewaard', id: 'a', gewijzigd: 3 },
      { soort: 'bewaard', id: 'a', gewijzigd: 3 },
    ],
    [{ soort: 'bewaard', id: 1, gewijzigd: 3 }, undefined],
    [{ soort: 'bewaard', id: 'a' }, undefined],
    [{ soort: 'iets uit de toekomst' }, undefined],
    [null, undefined],
    ['gewist', undefined],
  ])('%j is understood as %j', (waarde, bericht) => expect(leesBericht(waarde)).toEqual(bericht));

  it('reach the other tabs, and the own tab only when asked', async () => {
    const [hier, daar] = [maakMelding('proef'), maakMelding('proef')];
    const gehoord: [string, Bericht][] = [];
    hier.luister((bericht) => void gehoord.push(['hier', bericht]));
    const stop = daar.luister((bericht) => void gehoord.push(['daar', bericht]));
    hier.stuur({ soort: 'ingelezen' });
    hier.stuur({ soort: 'gewist' }, 'overal');
    await vi.waitFor(() => expect(gehoord).toHaveLength(3));
    expect(gehoord).toEqual([
      ['hier', { soort: 'gewist' }],
      ['daar', { soort: 'ingelezen' }],
      ['daar', { soort: 'gewist' }],
    ]);
    stop();
  });

  it('are silent, and still heard here, where the browser has no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const gehoord: Bericht[] = [];
    const melding = maakMelding('proef');
    melding.luister((bericht) => void gehoord.push(bericht));
    melding.stuur({ soort: 'ingelezen' });
    melding.stuur({ soort: 'gewist' }, 'overal');
    expect(gehoord).toEqual([{ soort: 'gewist' }]);
    vi.unstubAllGlobals();
  });
});

describe('a file', () => {
  it('is read as text', async () => {
    expect(await leesBestandstekst(new Blob(['é🙂']))).toEqual({ stand: 'gelezen', tekst: 'é🙂' });
  });
  it('that is far too large is not read at all', async () => {
    const text = vi.fn();
    const groot = Object.assign(new Blob([]), { text });
    Object.defineProperty(groot, 'size', { value: GROOTSTE_BESTAND + 1 });
    expect(await leesBestandstekst(groot)).toMatchObject({ stand: 'niet-gelezen', reden: 'te-groot' });
    expect(text).not.toHaveBeenCalled();
  });
  it('that disappeared is said so', async () => {
    const weg = Object.assign(new Blob([]), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(await leesBestandstekst(weg)).toEqual({ stand: 'niet-gelezen', reden: 'onleesbaar' });
  });
});

describe('localStorage', () => {
  it('never throws, also when a browser refuses even to look at it', () => {
    const dicht = maakSleutelopslag(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(dicht.lees('a')).toBeUndefined();
    expect(dicht.schrijf('a', 'b')).toBe(false);
    expect(dicht.wis('a')).toBe(false);
    expect(dicht.sleutels()).toEqual([]);
  });
  it('reads, writes, names and erases', () => {
    const inhoud = new Map<string, string>();
    const open = maakSleutelopslag(() => ({
      getItem: (sleutel) => inhoud.get(sleutel) ?? null,
      setItem: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
      removeItem: (sleutel) => void inhoud.delete(sleutel),
      clear: () => inhoud.clear(),
      key: (plek) => [...inhoud.keys()][plek] ?? null,
      get length() {
        return inhoud.size;
      },
    }));
    expect(open.schrijf('a', 'x')).toBe(true);
    expect([open.lees('a'), open.lees('b'), open.sleutels()]).toEqual(['x', undefined, ['a']]);
    expect(open.wis('a')).toBe(true);
    expect(open.sleutels()).toEqual([]);
  });
});
