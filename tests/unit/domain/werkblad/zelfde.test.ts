import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesWerkbladbestand, maakWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { metNieuweIdentiteit } from '#domain/werkblad/overnemen.ts';
import { zelfdeWoorden } from '#domain/werkblad/zelfde.ts';
import { buiten, werkblad } from './willekeurig.ts';

test('X8 a sheet that came in before is known again, whatever it is called now', () => {
  fc.assert(
    fc.property(werkblad, (blad) => {
      const bestand = leesWerkbladbestand(maakWerkbladbestand({ bladen: [blad], gemaakt: '2026-11-22' }));
      if (bestand.soort !== 'gelezen') throw new Error(bestand.reden);
      const [erbij] = metNieuweIdentiteit(bestand.bladen, buiten('nieuw').nieuweId);
      if (!erbij) throw new Error('no sheet');
      expect(zelfdeWoorden(erbij, blad)).toBe(true);
      expect(erbij, 'nobody answered the checklist for this sheet').not.toHaveProperty('checklist');
      expect(zelfdeWoorden({ ...erbij, twijfel: `${blad.twijfel}.` }, blad)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
