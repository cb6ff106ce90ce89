import { isDossier } from '#domain/voortgang/guards.ts';

/** What a function key can do while somebody writes. */
export const toetsacties = ['kijkweg', 'speel', 'terug', 'tijd'] as const;
export type Toetsactie = (typeof toetsacties)[number];

/**
 * Keys that type nothing, so that they work while one writes. Not among them: F1 (help), F3 (find), F5 (reload),
 * F6 (to the next part of the window), F7 (walking with a text cursor), F10 (menu), F11 (full screen), F12 (tools).
 * On Windows some browsers use F4 (address) and F9 (reading view); a page that takes the key comes first, and who
 * misses one of them can choose another key here, or none.
 */
export const toetskeuzes = ['F2', 'F4', 'F8', 'F9', 'uit'] as const;
export type Toetskeuze = (typeof toetskeuzes)[number];
export type Toetsen = Readonly<Record<Toetsactie, Toetskeuze>>;

export const STANDAARD_TOETSEN: Toetsen = { kijkweg: 'F4', speel: 'F8', terug: 'F9', tijd: 'F2' };

/** Gives something another key. What had that key gets the old one, so that no key does two things. */
export function kiesToets(toetsen: Toetsen, actie: Toetsactie, toets: Toetskeuze): Toetsen {
  const bezet = toets === 'uit' ? undefined : toetsacties.find((er) => er !== actie && toetsen[er] === toets);
  return { ...toetsen, ...(bezet && { [bezet]: toetsen[actie] }), [actie]: toets };
}

/** The keys in a value; what is missing, unknown or there twice is as everybody starts. */
export function leesToetsen(waarde: unknown): Toetsen {
  const bron = isDossier(waarde) ? waarde : {};
  const keuze = (actie: Toetsactie): Toetskeuze =>
    toetskeuzes.find((toets) => toets === bron[actie]) ?? STANDAARD_TOETSEN[actie];
  const gelezen: Toetsen = {
    kijkweg: keuze('kijkweg'),
    speel: keuze('speel'),
    terug: keuze('terug'),
    tijd: keuze('tijd'),
  };
  const gebruikt = Object.values(gelezen).filter((toets) => toets !== 'uit');
  return new Set(gebruikt).size === gebruikt.length ? gelezen : STANDAARD_TOETSEN;
}
