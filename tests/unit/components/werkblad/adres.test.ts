import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashVan,
  leesTerugweg,
  leesUitzicht,
  slotHash,
  type Uitzicht,
} from '../../../../src/components/werkblad/schil/adres.ts';

const id = fc.stringMatching(/^[\w-]{1,80}$/);
const uitzicht: fc.Arbitrary<Uitzicht> = fc.oneof(
  fc.constantFrom<Uitzicht>(
    { soort: 'overzicht' },
    { soort: 'agenda' },
    { soort: 'nieuw' },
    { soort: 'instellingen' },
    { soort: 'inlezen' },
  ),
  id.map((een): Uitzicht => ({ soort: 'blad', id: een })),
  id.map((verhaal): Uitzicht => ({ soort: 'nieuw-verhaal', verhaal })),
  id.map((verhaal): Uitzicht => ({ soort: 'nieuw-analyse', verhaal })),
);

test('every view comes back from its address, and from the address of the lock with the field', () => {
  fc.assert(
    fc.property(uitzicht, fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (hier, veld) => {
      expect(leesUitzicht(hashVan(hier))).toEqual(hier);
      const weg = { uitzicht: hier, ...(veld !== undefined && { veld }) };
      expect(leesTerugweg(slotHash(weg))).toEqual(weg);
    }),
  );
});

test('an address that is not ours is the overview', () => {
  for (const hash of ['', '#', '#/blad/', '#/blad/met spatie', '#/blad/<b>', '#/nieuw/verhaal/', '#inhoud', '#/../x'])
    expect(['overzicht', 'nieuw']).toContain(leesUitzicht(hash).soort);
});
