import { expect, test } from 'vitest';
import { inhoud } from '#components/werkblad/overzicht/inhoud.ts';
import { kiesThema, inThema, nieuwVoornemen, nieuwWerkblad } from '#domain/werkblad.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';

const leeg = nieuwWerkblad({ nu: '2026-01-01T00:00:00.000Z', nieuweId: () => 'een' });

test('only a sheet without a word is called empty', () => {
  expect(inhoud(leeg)).toBe(t.leegBlad);
  expect(inhoud({ ...leeg, twijfel: 'Waarom werd het stil?' })).toBe(t.nogNiets);
  expect(inhoud({ ...leeg, titel: 'Dinsdag' })).toBe(t.nogNiets);
  expect(inhoud(kiesThema(leeg, 'emotie'))).toBe(t.nogNiets);
});

test('what is on it is counted', () => {
  const met = inThema(kiesThema(leeg, 'emotie'), 'emotie', (deel) => ({
    ...deel,
    voornemens: [nieuwVoornemen('v')],
  }));
  expect(inhoud(met)).toBe(t.voornemens(1));
});
