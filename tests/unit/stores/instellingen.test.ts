import {
  cleanTestStorage,
  getTestStorage,
  setPersistentEngine,
  setTestStorageKey,
  useTestStorageEngine,
} from '@nanostores/persistent';
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import { instellingen, stelIn, zetStandaard } from '#stores/instellingen.ts';
import {
  bezoekGesprek,
  bezoekLes,
  gelezen,
  isGelezen,
  laatsteGesprek,
  laatsteLes,
  markeerGelezen,
  markeerOngelezen,
  vergeetVoortgang,
  verlaatGesprek,
} from '#stores/voortgang.ts';

useTestStorageEngine();
const NU = Date.parse('2026-11-22T12:00:00Z');
const LES = { id: 'les-een', titel: 'Kleine signalen', href: '/lessen/kleine-signalen/' };

beforeEach(() => cleanTestStorage());
afterEach(() => {
  useTestStorageEngine();
  zetStandaard();
  vergeetVoortgang();
  cleanStores(instellingen, gelezen, laatsteLes, laatsteGesprek);
});

describe('settings', () => {
  it('are the defaults, and nothing is written, until somebody chooses', () => {
    expect(instellingen.get()).toEqual(STANDAARD_INSTELLINGEN);
    expect(getTestStorage()).toEqual({});
  });

  it('are kept under one key, which disappears with the last choice', () => {
    expect(stelIn({ thema: 'donker' })).toEqual({ stand: 'bewaard' });
    expect(JSON.parse(getTestStorage()['vknz:instellingen'] ?? '')).toEqual({
      ...STANDAARD_INSTELLINGEN,
      thema: 'donker',
    });
    stelIn({ rustig: true });
    expect(instellingen.get()).toEqual({ ...STANDAARD_INSTELLINGEN, thema: 'donker', rustig: true });
    zetStandaard();
    expect(getTestStorage()).toEqual({});
  });

  it.each(['{"thema":', 'null', '[]', '"donker"', '{"thema":"paars"}', '\u0000'])(
    'with garbage (%j) are the defaults, and the garbage stays',
    (rommel) => {
      const stop = instellingen.listen(() => undefined);
      setTestStorageKey('vknz:instellingen', rommel);
      expect(instellingen.get()).toEqual(STANDAARD_INSTELLINGEN);
      expect(getTestStorage()['vknz:instellingen']).toBe(rommel);
      stop();
    },
  );

  it('follow another tab', () => {
    const gezien: string[] = [];
    const stop = instellingen.subscribe(({ thema }) => void gezien.push(thema));
    setTestStorageKey('vknz:instellingen', JSON.stringify({ thema: 'licht' }));
    setTestStorageKey('vknz:instellingen', undefined);
    stop();
    expect(gezien).toEqual(['systeem', 'licht', 'systeem']);
  });

  it('that the browser refuses to keep hold for this page, and say so', () => {
    const vol = new Proxy<Record<string, string>>(
      {},
      {
        set: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    setPersistentEngine(vol, { addEventListener: () => undefined, removeEventListener: () => undefined });
    expect(stelIn({ tekstgrootte: 'extra' })).toEqual({ stand: 'niet-bewaard' });
    expect(instellingen.get().tekstgrootte).toBe('extra');
    expect(stelIn({ thema: 'donker' })).toEqual({ stand: 'niet-bewaard' });
    expect(instellingen.get()).toMatchObject({ tekstgrootte: 'extra', thema: 'donker' });
  });
});

describe('lessons', () => {
  it('are marked once, with the first moment, and can be unmarked', () => {
    markeerGelezen('les-een', NU);
    markeerGelezen('les-een', NU + 1000);
    markeerGelezen('constructor', NU);
    expect(gelezen.get()).toEqual({ 'les-een': '2026-11-22T12:00:00.000Z', constructor: '2026-11-22T12:00:00.000Z' });
    expect([isGelezen(gelezen.get(), 'les-een'), isGelezen(gelezen.get(), 'toString')]).toEqual([true, false]);
    markeerOngelezen('constructor');
    markeerOngelezen('les-een');
    expect(getTestStorage()).toEqual({});
  });

  it('marked in another tab stay when one is marked here', () => {
    const stop = gelezen.listen(() => undefined);
    setTestStorageKey('vknz:gelezen', JSON.stringify({ 'les-twee': '2026-01-01' }));
    markeerGelezen('les-een', NU);
    stop();
    expect(JSON.parse(getTestStorage()['vknz:gelezen'] ?? '')).toEqual({
      'les-een': '2026-11-22T12:00:00.000Z',
      'les-twee': '2026-01-01',
    });
  });

  it('with garbage in between are read as far as they go, and the garbage stays until the next mark', () => {
    const stop = gelezen.listen(() => undefined);
    setTestStorageKey('vknz:gelezen', '{"les-een":"2026-01-01","les-twee":7}');
    expect(gelezen.get()).toEqual({ 'les-een': '2026-01-01' });
    expect(getTestStorage()['vknz:gelezen']).toContain('7');
    stop();
  });
});

describe('the last lesson', () => {
  it('is remembered with its moment', () => {
    expect(bezoekLes(LES, NU)).toEqual({ stand: 'bewaard' });
    expect(laatsteLes.get()).toEqual({ ...LES, tijd: '2026-11-22T12:00:00.000Z' });
  });
  it('is never a place elsewhere', () => {
    expect(bezoekLes({ ...LES, href: 'https://elders.nl/' }, NU)).toEqual({ stand: 'niet-bewaard' });
    const stop = laatsteLes.listen(() => undefined);
    setTestStorageKey('vknz:laatste-les', JSON.stringify({ ...LES, href: 'javascript:alert(1)', tijd: '2026-01-01' }));
    expect(laatsteLes.get()).toBeUndefined();
    stop();
  });
});

describe('the conversation somebody is in', () => {
  it('is remembered until it is left; another one that is left changes nothing', () => {
    const tijd = '2026-11-22T12:00:00.000Z';
    expect(bezoekGesprek({ ...LES, beurt: 4 }, NU)).toEqual({ stand: 'bewaard' });
    verlaatGesprek('gesprek-anders');
    expect(laatsteGesprek.get()).toEqual({ ...LES, beurt: 4, tijd });
    verlaatGesprek(LES.id);
    expect(laatsteGesprek.get()).toBeUndefined();
    expect(getTestStorage()).not.toHaveProperty('vknz:laatste-gesprek');
  });
});
