import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bewaarbaar, leesWerkblad, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { buiten, tekstenIn, werkblad } from './willekeurig.ts';

const inJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde));
function gelezen(waarde: unknown): Werkblad {
  const uit = leesWerkblad(waarde);
  if (uit.soort !== 'gelezen') throw new Error(uit.soort);
  return uit.blad;
}

/** Replaces one value, somewhere in a tree, by another. */
function verander(waarde: unknown, plek: number, nieuw: unknown): unknown {
  let teller = 0;
  const ga = (hier: unknown): unknown => {
    teller += 1;
    if (teller === plek) return nieuw;
    if (Array.isArray(hier)) return hier.map(ga);
    if (typeof hier !== 'object' || hier === null) return hier;
    return Object.fromEntries(Object.entries(hier).map(([naam, deel]) => [naam, ga(deel)]));
  };
  return ga(waarde);
}

describe('reading a record', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(werkblad, (blad) => {
        expect(gelezen(inJson(bewaarbaar(blad)))).toEqual(inJson(blad));
      }),
    );
  });

  it('is total, and never throws', () => {
    const dossier = fc.dictionary(
      fc.constantFrom('versie', 'id', 'themas', 'waarnaar', 'apart', '__proto__', 'x'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), dossier), (waarde) => {
        expect(['gelezen', 'nieuwer', 'onleesbaar']).toContain(leesWerkblad(waarde).soort);
      }),
    );
  });

  it('keeps every word of a record that is damaged, and reads the same the second time', () => {
    fc.assert(
      fc.property(werkblad, fc.nat({ max: 120 }), fc.jsonValue({ maxDepth: 3 }), (blad, plek, nieuw) => {
        const kapot = verander(inJson(bewaarbaar(blad)), plek + 2, nieuw);
        const uit = leesWerkblad(kapot);
        if (uit.soort !== 'gelezen') return;
        const over = new Set(tekstenIn(uit.blad));
        expect(tekstenIn(kapot).filter((tekst) => tekst !== '' && !over.has(tekst))).toEqual([]);
        expect(gelezen(inJson(bewaarbaar(uit.blad)))).toEqual(inJson(uit.blad));
      }),
      { numRuns: 300 },
    );
  });

  it('never takes a record of a newer release for one of its own', () => {
    expect(leesWerkblad({ ...bewaarbaar(nieuwWerkblad(buiten())), versie: 2 })).toEqual({
      soort: 'nieuwer',
      versie: 2,
    });
  });

  it('puts aside what it does not know, with its place', () => {
    const blad = nieuwWerkblad(buiten());
    const raar = {
      ...bewaarbaar(blad),
      kleur: 'groen',
      twijfel: 7,
      themas: [{ thema: 'geluk', watIkMeAfvraag: 'Hoe?' }],
    };
    expect(gelezen(raar)).toEqual({
      ...blad,
      apart: expect.arrayContaining([
        { pad: 'kleur', waarde: 'groen' },
        { pad: 'twijfel', waarde: 7 },
        { pad: 'themas.0', waarde: { thema: 'geluk', watIkMeAfvraag: 'Hoe?' } },
      ]) as unknown,
    });
  });

  it('shows nothing of what nests deeper than a function can follow', () => {
    const diep: unknown = JSON.parse('['.repeat(3000) + ']'.repeat(3000));
    expect(leesWerkblad({ ...bewaarbaar(nieuwWerkblad(buiten())), erbij: diep })).toEqual({
      soort: 'onleesbaar',
      reden: 'vorm',
    });
    expect(leesWerkblad({ ...bewaarbaar(nieuwWerkblad(buiten())), erbij: [[['ondiep']]] }).soort).toBe('gelezen');
  });

  it('does not let a name like __proto__ in', () => {
    const uit = gelezen(JSON.parse('{"versie":1,"id":"a","revisie":1,"__proto__":{"titel":"stiekem"}}'));
    expect(uit.titel).toBe('');
    expect(uit.apart).toEqual([{ pad: '__proto__', waarde: { titel: 'stiekem' } }]);
  });
});

describe('a record of the trial version', () => {
  const proef = {
    versie: 0,
    id: 'blad-oud',
    datum: '2026-01-05T10:00:00.000Z',
    samenMet: 'mijn buurman',
    themas: [
      {
        thema: 'emotie',
        vraag: 'Zie ik wat zij voelt?',
        zie: [{ tijd: '02:15', tekst: 'Zij kijkt weg.' }, { tijd: 'ergens', tekst: 'Ik praat door.' }, 'Stilte.'],
        anders: 'Vijf tellen wachten.',
      },
    ],
    notitie: 'van een proef',
  };

  it('is read as one of now, with everything in it', () => {
    expect(gelezen(proef)).toMatchObject({
      id: 'blad-oud',
      revisie: 0,
      gemaakt: '2026-01-05T10:00:00.000Z',
      metWie: { soort: 'anders', wie: 'mijn buurman' },
      themas: [
        {
          thema: 'emotie',
          watIkMeAfvraag: 'Zie ik wat zij voelt?',
          waarnemingen: [
            { id: 'w1', tekst: 'Zij kijkt weg.', tijd: 135 },
            { id: 'w2', tekst: 'ergens Ik praat door.' },
            { id: 'w3', tekst: 'Stilte.' },
          ],
          voornemens: [{ als: '', dan: 'Vijf tellen wachten.', geprobeerd: 'nog-niet' }],
        },
      ],
      apart: [{ pad: 'notitie', waarde: 'van een proef' }],
    });
  });

  it('keeps every word, whatever stands in it, and is the same when read again', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.jsonValue({ maxDepth: 3 }), (plek, nieuw) => {
        const kapot = verander(inJson(proef), plek + 2, nieuw);
        const uit = leesWerkblad(kapot);
        if (uit.soort !== 'gelezen') return;
        const over = tekstenIn(uit.blad).join('\n');
        expect(tekstenIn(kapot).filter((tekst) => tekst !== '02:15' && !over.includes(tekst.trim()))).toEqual([]);
        expect(gelezen(inJson(bewaarbaar(uit.blad)))).toEqual(inJson(uit.blad));
      }),
      { numRuns: 300 },
    );
  });
});
