import { describe, expect, it } from 'vitest';
import {
  kenmerkenVan,
  leesFilter,
  lengteVan,
  pastBij,
  schrijfFilter,
  type Verhaalfilter,
  type Verhaalkenmerken,
} from '#domain/verhalenlijst.ts';

const ALLES: Verhaalfilter = {
  thema: null,
  setting: null,
  lengte: null,
  niveau: null,
  zelfbeeld: null,
  match: null,
};
const verhaal: Verhaalkenmerken = {
  themas: ['regie', 'contact'],
  setting: 'telefoon',
  lengte: 'kort',
  niveau: '2',
  fasen: [
    { zelfbeeld: 'kans', match: 'nee' },
    { zelfbeeld: 'leren', match: 'ja' },
  ],
};

describe('the filters of the list of stories', () => {
  it('keep a story that has everything that was chosen', () => {
    expect(pastBij(verhaal, ALLES)).toBe(true);
    expect(pastBij(verhaal, { ...ALLES, thema: 'contact', setting: 'telefoon', lengte: 'kort', niveau: '2' })).toBe(
      true,
    );
    for (const anders of [{ thema: 'emotie' }, { setting: 'spreekkamer' }, { lengte: 'lang' }, { niveau: '3' }])
      expect(pastBij(verhaal, { ...ALLES, thema: 'contact', ...anders }), JSON.stringify(anders)).toBe(false);
  });

  it('ask zelfbeeld and match of one and the same phase', () => {
    expect(pastBij(verhaal, { ...ALLES, zelfbeeld: 'kans' })).toBe(true);
    expect(pastBij(verhaal, { ...ALLES, match: 'ja' })).toBe(true);
    expect(pastBij(verhaal, { ...ALLES, zelfbeeld: 'leren', match: 'ja' })).toBe(true);
    expect(pastBij(verhaal, { ...ALLES, zelfbeeld: 'kans', match: 'ja' })).toBe(false);
  });

  it('stand behind the # of the address, and come back as they were', () => {
    expect(schrijfFilter(ALLES)).toBe('');
    const filter = { ...ALLES, thema: 'regie', zelfbeeld: 'eigen-plan' };
    expect(schrijfFilter(filter)).toBe('#thema=regie&zelfbeeld=eigen-plan');
    expect(leesFilter(schrijfFilter(filter))).toEqual(filter);
    expect(leesFilter('#onzin=1&niveau=2')).toEqual({ ...ALLES, niveau: '2' });
  });

  it('know a main thema and a side thema, and the length from seconds', () => {
    expect(
      kenmerkenVan({
        hoofdthemas: ['regie'],
        neventhemas: ['emotie'],
        setting: 'telefoon',
        duur: 720,
        niveau: 1,
        slim: [],
      }),
    ).toMatchObject({ themas: ['regie', 'emotie'], lengte: 'lang', niveau: '1' });
    expect([0, 359, 360, 719].map(lengteVan)).toEqual(['kort', 'kort', 'middel', 'middel']);
  });
});
