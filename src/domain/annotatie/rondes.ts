import type { Moment } from '../annotatie.ts';
import type { Ronde } from './analyse.ts';

/** As on the paper Werkblad: who looks at everything sees less. */
export const MEESTE_THEMAS = 3;

/** A round in which nothing was done yet. It gets its id and its time with the first deed. */
export const LEGE_RONDE: Ronde = { id: '', begonnen: '', themas: [], momenten: [] };

type Rondes = readonly Ronde[];

/** The round that is open. */
export const openRonde = (rondes: Rondes): Ronde => rondes.at(-1) ?? LEGE_RONDE;

/** What somebody looked with: the thema's that were chosen, and without a choice those that were used. */
export const themasVan = ({ themas, momenten }: Ronde): readonly string[] =>
  themas.length > 0 ? themas : [...new Set(momenten.flatMap((moment) => moment.themas))];

/** An id that is not taken. @param tijd milliseconds since the epoch. */
export function vrijeId(voor: string, tijd: number, bezet: readonly { readonly id: string }[]): string {
  const basis = `${voor}${tijd.toString(36)}`;
  const ids = new Set(bezet.map(({ id }) => id));
  for (let i = 0; ; i += 1) {
    const id = i === 0 ? basis : `${basis}-${i}`;
    if (!ids.has(id)) return id;
  }
}

/** A round that begins. @param tijd milliseconds since the epoch. */
const begin = (rondes: Rondes, themas: readonly string[], tijd: number): Ronde => ({
  id: vrijeId('r', tijd, rondes),
  begonnen: new Date(tijd).toISOString(),
  themas,
  momenten: [],
});

/** The rounds with the open one changed; the earlier ones are never touched. @param tijd milliseconds since the epoch. */
export function wijzigRonde(rondes: Rondes, tijd: number, wijzig: (ronde: Ronde) => Ronde): Rondes {
  const open = rondes.at(-1) ?? begin(rondes, [], tijd);
  return [...rondes.slice(0, -1), wijzig(open)];
}

/** A new round with the same thema's; the earlier ones stay as they are. @param tijd milliseconds since the epoch. */
export const nieuweRonde = (rondes: Rondes, tijd: number): Rondes => [
  ...rondes,
  begin(rondes, openRonde(rondes).themas, tijd),
];

/** The rounds without an open one that nobody wrote in; the only one stays. */
export const zonderLegeRonde = (rondes: Rondes): Rondes =>
  rondes.length > 1 && openRonde(rondes).momenten.length === 0 ? rondes.slice(0, -1) : rondes;

/** Chooses a thema, or no longer. `vol`: there are three already, and nothing changed. @param volgorde of the Kijkwijzer. */
export function kiesThema(
  themas: readonly string[],
  thema: string,
  volgorde: readonly string[],
): { readonly soort: 'gekozen' | 'vol'; readonly themas: readonly string[] } {
  if (themas.includes(thema)) return { soort: 'gekozen', themas: themas.filter((id) => id !== thema) };
  if (themas.length >= MEESTE_THEMAS) return { soort: 'vol', themas };
  return { soort: 'gekozen', themas: volgorde.filter((id) => id === thema || themas.includes(id)) };
}

/** In the order of time; of two that start together the shorter one first. */
export const opVolgorde = (momenten: readonly Moment[]): readonly Moment[] =>
  [...momenten].sort(
    (a, b) => a.start - b.start || (a.eind ?? a.start) - (b.eind ?? b.start) || (a.id < b.id ? -1 : 1),
  );

/** The round with this mark in it, in place of the one with its id if there was one. */
export const metMoment = (ronde: Ronde, moment: Moment): Ronde => ({
  ...ronde,
  momenten: opVolgorde([...ronde.momenten.filter(({ id }) => id !== moment.id), moment]),
});

/** The round without a mark. */
export const zonderMoment = (ronde: Ronde, id: string): Ronde => ({
  ...ronde,
  momenten: ronde.momenten.filter((moment) => moment.id !== id),
});

/** Whether something was written beside a mark. */
export const heeftWoorden = ({ waarneming, vraag = '', duiding = '' }: Moment): boolean =>
  `${waarneming}${vraag}${duiding}`.trim() !== '';
