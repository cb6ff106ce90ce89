import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginVervolg, leeragenda, nieuwVoornemen, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { leesWerkbladbestand, maakWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { metNieuweIds, zelfdeWoorden } from '#domain/werkblad/nieuwe-ids.ts';
import { buiten, werkblad } from './willekeurig.ts';

const wereld = buiten('oud');
const eerste: Werkblad = {
  ...nieuwWerkblad(wereld),
  themas: [{ thema: 'regie', watIkMeAfvraag: '', waarnemingen: [], voornemens: [nieuwVoornemen('v1', 'a', 'b')] }],
};
const vervolg = beginVervolg(eerste, wereld);

test('a follow-up that came in a file still looks back on the sheet that came with it', () => {
  const erbij = metNieuweIds([eerste, vervolg], buiten('nieuw').nieuweId);
  expect(erbij.map(({ id }) => id)).toEqual(['nieuw1', 'nieuw2']);
  expect(erbij[1]?.vervolgVan).toBe('nieuw1');
  expect(leeragenda(erbij)[0]?.vervolgen).toEqual(['nieuw2']);
  // Alone it keeps pointing at the sheet that may be here.
  expect(metNieuweIds([vervolg], buiten('nieuw').nieuweId)[0]?.vervolgVan).toBe(eerste.id);
});

test('X8 a sheet that came in before is known again, whatever it is called now', () => {
  fc.assert(
    fc.property(werkblad, (blad) => {
      const bestand = leesWerkbladbestand(maakWerkbladbestand({ bladen: [blad], gemaakt: '2026-11-22' }));
      if (bestand.soort !== 'gelezen') throw new Error(bestand.reden);
      const [erbij] = metNieuweIds(bestand.bladen, buiten('nieuw').nieuweId);
      if (!erbij) throw new Error('no sheet');
      expect(zelfdeWoorden(erbij, blad)).toBe(true);
      expect(zelfdeWoorden({ ...erbij, twijfel: `${blad.twijfel}.` }, blad)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
