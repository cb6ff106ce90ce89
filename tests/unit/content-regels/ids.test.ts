import { describe, expect, it } from 'vitest';
import { alleIds } from '../../../scripts/content/ids.ts';
import { controleerIds } from '../../../scripts/content/regels/ids.ts';
import { alsJson, controleerRegister, leesRegister, vulAan } from '../../../scripts/content/register.ts';
import { cursus, plekken } from './cursus.ts';

describe('ids', () => {
  it('are fine when each is there once', () => {
    expect(controleerIds(cursus())).toEqual([]);
  });

  it('may not be used by two files, whatever their kind', () => {
    const inhoud = cursus(['begrippen/een.yaml', 'id: begrip-een', 'id: contact']);
    expect(plekken(controleerIds(inhoud))).toEqual(['begrippen/een.yaml:1 id']);
  });

  it('may not take the id of a module that is still to come', () => {
    const meldingen = controleerIds(cursus(['begrippen/twee.yaml', 'id: begrip-twee', 'id: slim']));
    expect(plekken(meldingen)).toEqual(['begrippen/twee.yaml:1 id']);
    expect(meldingen[0]?.gevonden).toContain('src/kern/leerplan.ts');
  });

  it('are unique inside a file, also between lists', () => {
    expect(plekken(controleerIds(cursus(['kijkwijzer/contact.yaml', 'id: kv-3', 'id: kv-1'])))).toEqual([
      'kijkwijzer/contact.yaml:11 kijkvragen[2].id',
    ]);
    expect(plekken(controleerIds(cursus(['oefeningen/c.yaml', 'id: weg', 'id: zien'])))).toEqual([
      'oefeningen/c.yaml:11 items[2].id',
    ]);
  });

  it('leaves two equal ids in one list of an exercise to the rules of exercises', () => {
    expect(controleerIds(cursus(['oefeningen/c.yaml', 'id: weg', 'id: boos']))).toEqual([]);
  });

  it('are listed with their parent', () => {
    const ids = alleIds(cursus());
    expect(ids).toEqual(
      expect.arrayContaining([
        'les-a',
        'les-a#hv-1',
        'verhaal-een#b1',
        'verhaal-een#v1',
        'verhaal-een#m-a1',
        'oef-b#wachten',
        'oef-b#k1',
      ]),
    );
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('the register of ids', () => {
  const register = { ids: ['les-a', 'oef-a', 'oef-a#x'], vervallen: [] };
  const velden = (ids: readonly string[], vervallen: readonly string[] = []) =>
    controleerRegister(
      { ...register, vervallen: vervallen.map((id) => ({ id, sinds: '2026-01-31', reden: 'Anders.' })) },
      ids,
    ).map(({ veld, gevonden }) => `${veld} ${gevonden}`);

  it('agrees with a course that has the same ids', () => {
    expect(velden(register.ids)).toEqual([]);
  });

  it('fails on an id that is gone, and guesses its new name', () => {
    expect(velden(['les-a', 'oef-a', 'oef-a#y'])).toEqual([
      'ids "oef-a#x", die niet meer in de cursus staat (misschien hernoemd tot "oef-a#y")',
      'ids geen "oef-a#y", die nieuw is in de cursus',
    ]);
  });

  it('lets an id go that is listed with a reason, and with it all that was inside', () => {
    expect(velden(['les-a', 'oef-a'], ['oef-a#x'])).toEqual([]);
    expect(velden(['les-a'], ['oef-a'])).toEqual([]);
  });

  it('fails when an id comes back, or was never there', () => {
    expect(velden(register.ids, ['oef-a#x'])).toEqual(['vervallen "oef-a#x", die weer in de cursus staat']);
    expect(velden(register.ids, ['oef-z'])).toEqual(['vervallen "oef-z", die niet bij ids staat']);
  });

  it('names the command for a new id', () => {
    expect(controleerRegister(register, [...register.ids, 'les-b'])[0]?.schrijf).toContain('npm run ids');
  });

  it('adds new ids sorted and removes none', () => {
    expect(vulAan(register, ['les-b'])).toEqual({ ids: ['les-a', 'les-b', 'oef-a', 'oef-a#x'], vervallen: [] });
    expect(alsJson(vulAan(register, []))).toBe(
      `{\n  "ids": [\n    "les-a",\n    "oef-a",\n    "oef-a#x"\n  ],\n  "vervallen": []\n}\n`,
    );
  });

  it('is read from its file, and says what is wrong with it', () => {
    expect(leesRegister(alsJson(register))).toEqual({ goed: true, register });
    const fout = (tekst: string | undefined) => {
      const uitkomst = leesRegister(tekst);
      return uitkomst.goed ? [] : uitkomst.meldingen.map(({ veld }) => veld);
    };
    expect(fout(undefined)).toEqual(['']);
    expect(fout('geen json')).toEqual(['']);
    expect(fout('{ "ids": [], "vervallen": [{ "id": "a", "sinds": "gisteren", "reden": "" }] }')).toEqual([
      'vervallen.0.sinds',
      'vervallen.0.reden',
    ]);
  });
});
