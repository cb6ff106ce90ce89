/** What the small oefeningen of the tests share. */
import type { Beurt } from '#schemas/verhaal.ts';

/** What every oefening has. */
export const basis = {
  versie: 1,
  titel: 'Kleine signalen',
  vraag: 'Wat zie je?',
  minuten: 3,
  bronnen: [{ bron: 'deel-3', plaats: 'Thema Emotie' }],
  trainer: { minuten: 6, vraag: 'Wat koos de groep?', typischeFouten: ['Te vroeg duiden'] },
};

const beurt = (id: string, start: number, tekst: string): Beurt => ({
  id,
  start,
  eind: start + 2,
  spreker: 'cl',
  tekst,
});

/** Turns at 51, 57, 73 and 85 seconds. */
export const beurten: Beurt[] = [
  beurt('b1', 51, 'O.'),
  beurt('b2', 57, 'Klinkt goed.'),
  beurt('b3', 73, 'De bus gaat laat.'),
  beurt('b4', 85, 'Mijn rug, soms.'),
];

/** Those turns as a fragment of its own. */
export const fragment = { sprekers: { km: 'Klantmanager', cl: 'Dennis' }, beurten };
