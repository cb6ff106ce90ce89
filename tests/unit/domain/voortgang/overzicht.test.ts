import { describe, expect, it } from 'vitest';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { maakOverzicht } from '#domain/voortgang/overzicht.ts';
import type { Cursuslijst, Plek } from '#domain/voortgang/overzicht.ts';

const plek = (id: string): Plek => ({ id, titel: id.toUpperCase(), href: `/${id}/` });
const les = (id: string, oefeningen: readonly string[]) => ({
  ...plek(id),
  minuten: 8,
  oefeningen: oefeningen.map(plek),
});
const CURSUS: Cursuslijst = {
  modules: [
    { id: 'm1', titel: 'Een', nummer: 1, lessen: [les('a', ['oef-1', 'oef-2']), les('constructor', ['oef-2'])] },
    { id: 'm2', titel: 'Twee', nummer: 2, lessen: [les('b', [])] },
  ],
  los: [plek('oef-los')],
};
const staat = (id: string, gewijzigd: number, pogingen = 0): OefeningStaat => ({
  id,
  versie: 1,
  concept: { soort: 'keuze', gekozen: [] },
  pogingen: Array.from({ length: pogingen }, (_, i) => ({
    antwoord: { soort: 'keuze' as const, gekozen: [] },
    tijd: i + 1,
    score: null,
    versie: 1,
  })),
  oud: [],
  gewijzigd,
});

describe('the overview', () => {
  it('of nothing is every lesson, unmarked', () => {
    const leeg = maakOverzicht(CURSUS, {}, []);
    expect(leeg).toMatchObject({ lessen: 3, gelezen: 0, begonnen: 0, verdwenen: 0, los: [] });
    expect(leeg.modules.flatMap((m) => m.lessen.map(({ gelezen }) => gelezen))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts what was read per module, and only lessons that exist', () => {
    const { modules, gelezen } = maakOverzicht(CURSUS, { a: '2026-01-02', b: '2026-01-03', weg: '2026-01-04' }, []);
    expect([gelezen, ...modules.map((m) => m.aantalGelezen)]).toEqual([2, 1, 1]);
  });

  it('puts an exercise with every lesson it stands in, with its attempts', () => {
    const { modules, begonnen } = maakOverzicht(CURSUS, {}, [staat('oef-2', 50, 2), staat('oef-1', 0)]);
    const regel = { ...plek('oef-2'), pogingen: 2, laatst: 50 };
    expect(modules[0]?.lessen.map((l) => l.oefeningen)).toEqual([[regel], [regel]]);
    expect(begonnen).toBe(1);
  });

  it('says of a conversation where it was left', () => {
    const pad = { soort: 'gesprek' as const, pad: ['a', 'b'] };
    const bezig: OefeningStaat = { ...staat('oef-1', 50), concept: pad };
    const klaar: OefeningStaat = {
      ...bezig,
      id: 'oef-2',
      pogingen: [{ antwoord: pad, tijd: 5, score: null, versie: 1 }],
    };
    const [les] = maakOverzicht(CURSUS, {}, [bezig, klaar]).modules[0]?.lessen ?? [];
    expect(les?.oefeningen.map(({ gesprek }) => gesprek)).toEqual([
      { soort: 'bezig', beurt: 3 },
      { soort: 'klaar', keren: 1 },
    ]);
  });

  it('keeps exercises without a lesson apart, and counts those that are gone', () => {
    const uit = maakOverzicht(CURSUS, {}, [staat('oef-los', 5), staat('oef-weg', 6)]);
    expect(uit.los.map(({ id }) => id)).toEqual(['oef-los']);
    expect([uit.begonnen, uit.verdwenen]).toEqual([2, 1]);
  });
});
