import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ANALYSESOORT } from '#domain/annotatie/bestand.ts';
import { BESTANDSSOORT } from '#domain/voortgang/bestand.ts';
import { controlesom } from '#domain/voortgang/controle.ts';
import { nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import {
  klopt,
  leesWerkbladbestand,
  maakWerkbladbestand,
  WERKBLADBESTANDSVERSIE,
  werkbladnaam,
} from '#domain/werkblad/bestand.ts';
import { buiten, werkblad } from './willekeurig.ts';

const gemaakt = '2026-11-22T12:00:00.000Z';
const leeg = nieuwWerkblad(buiten());
const met = (deel: Partial<Werkblad>): Werkblad => ({ ...leeg, ...deel });
const maak = (...bladen: readonly Werkblad[]): string => maakWerkbladbestand({ bladen, gemaakt });

/** A file with something else in it, with a checksum that is right. */
function verander(tekst: string, doe: (json: Record<string, unknown>) => Record<string, unknown>): string {
  const inhoud = JSON.parse(tekst) as Record<string, unknown>;
  delete inhoud.controle;
  const nieuw = JSON.parse(JSON.stringify(doe(inhoud))) as Record<string, unknown>;
  return JSON.stringify({ ...nieuw, controle: controlesom(nieuw) });
}
const reden = (tekst: string): string => {
  const uitkomst = leesWerkbladbestand(tekst);
  if (uitkomst.soort === 'gelezen') return 'gelezen';
  return uitkomst.reden === 'beschadigd' ? `beschadigd: ${uitkomst.plaats}` : uitkomst.reden;
};

test('X1 any sheets come back as they were, and the file passes its own check', () => {
  fc.assert(
    fc.property(fc.array(werkblad, { minLength: 1, maxLength: 3 }), (los) => {
      const bladen = los.map((blad, i) => ({ ...blad, id: `blad-${i}` }));
      const tekst = maakWerkbladbestand({ bladen, gemaakt });
      expect(leesWerkbladbestand(tekst)).toEqual({
        soort: 'gelezen',
        gemaakt,
        bladen,
        onleesbaar: 0,
        nieuwer: 0,
        dubbel: 0,
      });
      expect(klopt(tekst, { bladen, gemaakt })).toBe(true);
    }),
  );
});

test.each([
  ['a lone surrogate', 'a\uD800b'],
  ['NUL and control characters', '\u0000\u0007\u2028\uFEFF'],
  ['right to left and emoji', 'سلام 👩‍👩‍👧 ‏שלום'],
  ['100,000 characters', 'ruim é '.repeat(14_300)],
])('X1 %s', (_, twijfel) => {
  const bestand = leesWerkbladbestand(maak(met({ twijfel })));
  expect(bestand.soort === 'gelezen' && bestand.bladen[0]?.twijfel).toBe(twijfel);
});

test('X1 a sheet with a piece aside that JSON has no words for does not stop the export', () => {
  const rond: Record<string, unknown> = {};
  rond.ik = rond;
  const blad = met({
    titel: 'Vraag',
    apart: [
      { pad: 'x', waarde: rond },
      { pad: 'y', waarde: 10n },
    ],
  });
  const bestand = leesWerkbladbestand(maak(blad));
  expect(bestand.soort === 'gelezen' && bestand.bladen[0]?.titel).toBe('Vraag');
  expect(klopt(maak(blad), { bladen: [blad], gemaakt })).toBe(true);
});

test('X2 cut off after any byte it is refused, and we say that a part is gone', () => {
  const bytes = new TextEncoder().encode(maak(met({ titel: '🙂', twijfel: 'Durf ik stil te zijn?' })));
  const redenen = Array.from({ length: bytes.length }, (_, i) => reden(new TextDecoder().decode(bytes.subarray(0, i))));
  expect(redenen).not.toContain('gelezen');
  expect(new Set(redenen.slice(40))).toEqual(new Set(['afgebroken']));
});

test('X3 something else is refused with a reason of its own', () => {
  expect(reden('')).toBe('leeg');
  expect(reden('\uFEFF \n')).toBe('leeg');
  expect(reden('Beste collega')).toBe('geen-json');
  expect(reden('PK\u0003\u0004')).toBe('geen-json');
  for (const ander of ['null', '[]', '3', '"x"', '{}', '{"soort":3}']) expect(reden(ander)).toBe('ander-bestand');
  for (const soort of [BESTANDSSOORT, ANALYSESOORT])
    expect(leesWerkbladbestand(JSON.stringify({ soort }))).toMatchObject({ reden: 'ander-bestand', gevonden: soort });
});

test('X3 fields of another type never make it throw', () => {
  const velden = fc.constantFrom('versie', 'gemaakt', 'aantal', 'bladen');
  fc.assert(
    fc.property(velden, fc.jsonValue(), (veld, waarde) => {
      expect(() => leesWerkbladbestand(verander(maak(leeg), (json) => ({ ...json, [veld]: waarde })))).not.toThrow();
    }),
  );
  expect(reden(verander(maak(leeg), (json) => ({ ...json, gemaakt: 'gisteren' })))).toBe('beschadigd: vorm');
  expect(reden(verander(maak(leeg), (json) => ({ ...json, bladen: {} })))).toBe('beschadigd: vorm');
});

test('X4 too long is refused before it is parsed, and nesting of 100,000 by name', () => {
  const lees = vi.spyOn(JSON, 'parse');
  expect(reden(' '.repeat(50_000_001))).toBe('te-groot');
  expect(lees).not.toHaveBeenCalled();
  lees.mockRestore();
  const diep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(reden(`{"soort":"vknz-werkblad","versie":1,"aantal":0,"bladen":${diep}}`)).toBe('te-diep');
});

test('X5 a prototype and unknown names do no harm and are kept; the same id twice loses nothing', () => {
  const poging = verander(maak(met({ titel: 'Echt' })), (json) => {
    const [blad] = json.bladen as Record<string, unknown>[];
    const gif = JSON.parse('{"__proto__":{"gif":1},"constructor":{"prototype":{"gif":1}},"later":7}') as object;
    return { ...json, bladen: [Object.fromEntries([...Object.entries(blad ?? {}), ...Object.entries(gif)])] };
  });
  const uitkomst = leesWerkbladbestand(poging);
  if (uitkomst.soort !== 'gelezen') throw new Error(uitkomst.reden);
  expect(({} as Record<string, unknown>).gif).toBeUndefined();
  expect('gif' in (uitkomst.bladen[0] ?? {})).toBe(false);
  expect(uitkomst.bladen[0]?.apart.map(({ pad }) => pad).sort()).toEqual(['__proto__', 'constructor', 'later']);

  const een = met({ titel: 'Een' });
  const bestand = leesWerkbladbestand(maak(een, een, met({ titel: 'Twee' }), met({ titel: 'Drie' })));
  if (bestand.soort !== 'gelezen') throw new Error(bestand.reden);
  expect(bestand.bladen.map(({ titel }) => titel)).toEqual(['Een', 'Twee', 'Drie']);
  expect(new Set(bestand.bladen.map(({ id }) => id)).size).toBe(3);
  expect(bestand.dubbel).toBe(1);
});

test('X6 a letter that fell over, a sheet that is gone, a count that does not fit', () => {
  const tekst = maak(met({ twijfel: 'Durf ik?' }), met({ id: 'b2' }));
  expect(reden(tekst.replace('Durf', 'Durg'))).toBe('beschadigd: controle');
  expect(reden(tekst.replace(/"controle": "[^"]*"/, '"controle": "fnv1a-00000000"'))).toBe('beschadigd: controle');
  expect(reden(verander(tekst, (json) => ({ ...json, aantal: 3 })))).toBe('beschadigd: aantal');
});

test('X7 a newer file is refused, a newer sheet in it counted and not taken for ours', () => {
  expect(leesWerkbladbestand(verander(maak(leeg), (json) => ({ ...json, versie: 2, nieuw: {} })))).toEqual({
    soort: 'fout',
    reden: 'nieuwere-versie',
    versie: 2,
    begrijpt: WERKBLADBESTANDSVERSIE,
  });
  const half = verander(maak(leeg, met({ id: 'b2' })), (json) => {
    const [een, twee] = json.bladen as Record<string, unknown>[];
    return { ...json, bladen: [een, { ...twee, versie: 99 }, 'geen blad'], aantal: 3 };
  });
  expect(leesWerkbladbestand(half)).toMatchObject({ soort: 'gelezen', nieuwer: 1, onleesbaar: 1 });
});

test('a file without sheets says so', () => {
  expect(reden(maak())).toBe('geen-bladen');
});

test('X10 a file that misses a sheet or a word is no file to call done', () => {
  const [een, twee] = [met({ titel: 'Een' }), met({ id: 'b2', titel: 'Twee' })];
  const alles = { bladen: [een, twee], gemaakt };
  expect(klopt(maak(een, twee), alles)).toBe(true);
  expect(klopt(maak(een), alles)).toBe(false);
  expect(klopt(maak(een, met({ id: 'b2', titel: 'Twee!' })), alles)).toBe(false);
  expect(klopt(maak(een, twee).slice(0, -1), alles)).toBe(false);
});

test('X11 the name of a file says nothing of what is in it', () => {
  expect(werkbladnaam(gemaakt)).toBe('werkblad-2026-11-22.werkblad.json');
});
