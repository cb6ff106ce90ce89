import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { maakRolregister } from '#domain/slim/rolregister.ts';
import { GENOEG, telVoorkeur, type Rolregister } from '#domain/slim/voorkeur.ts';
import { legVoorspellingNaast } from '#domain/slim/voorspelling.ts';
import { beoordeelMatch } from '#domain/slim/match.ts';
import { reactieIds, rolIds, zelfbeeldIds } from '#kern/slim.ts';
import type { ModelRol, RolId } from '#kern/slim.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import { keuze, voorspellen } from './oefening/voorbeelden.ts';
import { slimMatch, slimRol } from './oefening/voorbeelden.slim.ts';

/** One exercise with an option for every role; its ids are the roles. */
const register: Rolregister = {
  match: Object.fromEntries(rolIds.map((rol) => [rol, rol])),
  gesprek: { 'k-door': 'leraar', 'k-mee': 'ouder' },
};

const staat = (id: string, ...antwoorden: readonly Antwoord[]): OefeningStaat => ({
  id,
  versie: 1,
  concept: antwoorden[0] ?? { soort: 'keuze', gekozen: [] },
  pogingen: antwoorden.map((antwoord, i) => ({ antwoord, tijd: i + 1, score: null, versie: 1 })),
  oud: [],
  gewijzigd: 1,
});

const zin = (rol: string | null): Antwoord => ({ soort: 'slim-match', match: 'ja', reactie: null, inPlaatsVan: rol });
const keer = (aantal: number, rol: RolId): OefeningStaat[] =>
  Array.from({ length: aantal }, () => staat('match', zin(rol)));

describe('the mirror', () => {
  it('says nothing about few choices, and counts them', () => {
    expect(telVoorkeur([], register)).toEqual({ soort: 'te-weinig', keuzes: 0 });
    expect(telVoorkeur(keer(GENOEG - 1, 'leraar'), register)).toEqual({ soort: 'te-weinig', keuzes: GENOEG - 1 });
  });

  it('names the role that was chosen most', () => {
    const geteld = telVoorkeur([...keer(5, 'ouder'), ...keer(2, 'leraar'), ...keer(1, 'anders')], register);
    expect(geteld).toEqual({
      soort: 'geteld',
      keuzes: 8,
      perRol: { facilitator: 0, leraar: 2, ouder: 5, ondernemer: 0, anders: 1 },
      meest: ['ouder'],
    });
  });

  it('makes nothing of a difference of one', () => {
    expect(telVoorkeur([...keer(5, 'ouder'), ...keer(4, 'leraar')], register)).toMatchObject({
      meest: ['leraar', 'ouder'],
    });
  });

  it('counts the first attempt only: after feedback people choose something else', () => {
    const herhaald = Array.from({ length: 8 }, () => staat('match', zin('leraar'), zin('ouder')));
    expect(telVoorkeur(herhaald, register)).toMatchObject({ keuzes: 8, meest: ['leraar'] });
  });

  it('counts every choice of a first walk through a conversation that shows a role', () => {
    const pad = ['k-door', 'k-zwijg', 'k-mee', 'k-door'];
    const gelopen = staat('gesprek', { soort: 'gesprek', pad }, { soort: 'gesprek', pad: ['k-mee'] });
    expect(telVoorkeur([gelopen], register)).toEqual({ soort: 'te-weinig', keuzes: 3 });
  });

  it('leaves out what is not recorded, not chosen, of somebody else, or not on the site any more', () => {
    const buiten = [
      staat('match'),
      staat('match', zin(null)),
      staat('match', zin('verdwenen')),
      staat('match', zin('constructor')),
      staat('constructor', zin('leraar')),
      staat('match', { soort: 'slim-rol', rol: 'leraar', namelijk: '' }),
    ];
    expect(telVoorkeur(buiten, register)).toEqual({ soort: 'te-weinig', keuzes: 0 });
  });

  it('adds up, and never names a role that was not chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rolIds), { minLength: GENOEG, maxLength: 60 }), (rollen) => {
        const geteld = telVoorkeur(
          rollen.map((rol) => staat('match', zin(rol))),
          register,
        );
        if (geteld.soort !== 'geteld') throw new Error('expected enough choices');
        expect(Object.values(geteld.perRol).reduce((som, n) => som + n, 0)).toBe(rollen.length);
        expect(geteld.meest.length).toBeGreaterThan(0);
        expect(geteld.meest.filter((rol) => !rollen.includes(rol))).toEqual([]);
      }),
    );
  });
});

describe('what the mirror looks at', () => {
  it('is each choice of what to say, with its role; never which role somebody else shows', () => {
    const metRol = {
      ...voorspellen,
      opties: [{ id: 'p1', tekst: 'Hij belt af.', rol: 'ouder', feedback: 'Kan.' } as const],
    };
    const knoop = { soort: 'beurt', keuzes: [{ id: 'k1', rol: 'leraar' }, { id: 'k2' }] };
    const gesprek = { id: 'gesprek-een', knopen: [knoop, { soort: 'einde' }] } as unknown as Gesprek;
    const voorgedaan = { ...slimMatch, id: 'slim-match-voorgedaan', trap: 'voorgedaan' } as const;
    expect(maakRolregister([slimMatch, voorgedaan, slimRol, keuze, voorspellen, metRol], [gesprek])).toEqual({
      [slimMatch.id]: Object.fromEntries(slimMatch.inPlaatsVan.map(({ id, rol }) => [id, rol])),
      [metRol.id]: { p1: 'ouder' },
      'gesprek-een': { k1: 'leraar' },
    });
  });
});

describe('a prediction beside what we expect', () => {
  const rollen: readonly ModelRol[] = ['facilitator', 'leraar', 'ouder', 'ondernemer'];

  it.each([
    ['stroming', ['stroming'], 'ook-stroming'],
    ['afhaken', ['stroming'], 'toch-stroming'],
    ['stroming', ['afhaken'], 'toch-gedoe'],
    ['afhaken', ['weerstand', 'afhaken'], 'ook-genoemd'],
    ['verstarring', ['weerstand', 'afhaken'], 'ander-gedoe'],
  ] as const)('%s beside %s: %s', (gekozen, reacties, uitkomst) => {
    expect(legVoorspellingNaast(gekozen, reacties)).toBe(uitkomst);
  });

  it('expects stroming after a match and only there, for all sixteen', () => {
    for (const zelfbeeld of zelfbeeldIds)
      for (const rol of rollen) {
        const { match, reacties } = beoordeelMatch(zelfbeeld, rol);
        const uitkomsten = reactieIds.map((reactie) => legVoorspellingNaast(reactie, reacties));
        expect(uitkomsten.includes('ook-stroming')).toBe(match);
        expect(uitkomsten.includes('toch-gedoe')).toBe(!match);
      }
  });
});
