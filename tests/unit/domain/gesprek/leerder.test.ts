import { expect, it } from 'vitest';
import { naarLeerderGesprek } from '#domain/gesprek.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import { graaf } from './voorbeeld.ts';

const GEHEIM = 'niet-voor-de-lezer';

const gesprek: Gesprek = {
  ...graaf(),
  id: 'gesprek-proef',
  versie: 2,
  titel: 'Proef',
  minuten: 5,
  verzonnen: true,
  leertZien: 'Iets.',
  vooraf: 'Eerst dit.',
  sprekers: { km: 'Klantmanager', cl: 'Sam' },
  voorbeeldUitleg: 'Zo.',
  bronnen: [{ bron: 'deel-1', plaats: 'Slot' }],
  herkomst: 'Verzonnen.',
  trainer: { minuten: 10, vraag: GEHEIM },
};

/** Puts the sentinel in an unknown field of every object, and in every thought. */
function besmet(waarde: unknown): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const deel of Object.values(waarde)) besmet(deel);
  if (Array.isArray(waarde)) return;
  Object.assign(waarde, { geheim: GEHEIM });
  if ('gedachte' in waarde) Object.assign(waarde, { gedachte: GEHEIM });
}

it('hands over nothing for trainers, no thought, and no field it does not know', () => {
  const besmette = structuredClone(gesprek);
  besmet(besmette);
  expect(JSON.stringify(besmette)).toContain(GEHEIM);
  expect(JSON.stringify(naarLeerderGesprek(besmette))).not.toContain(GEHEIM);
});

it('keeps what is needed to play, as props that survive JSON', () => {
  const leerder = naarLeerderGesprek(gesprek);
  expect(JSON.parse(JSON.stringify(leerder))).toStrictEqual(leerder);
  expect(leerder).toMatchObject({ id: 'gesprek-proef', versie: 2, begin: 'begin', voorbeeldpad: gesprek.voorbeeldpad });
  const zonderGedachte: unknown = JSON.parse(JSON.stringify(gesprek.knopen), (sleutel, waarde: unknown) =>
    sleutel === 'gedachte' ? undefined : waarde,
  );
  expect(leerder.knopen).toEqual(zonderGedachte);
});
