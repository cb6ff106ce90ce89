import { reactieNaam, rolNaam, zelfbeeldNaam } from '#domain/slim/namen.ts';
import { kantwoord } from '#domain/slim/vlak.ts';
import type { AntwoordSlimHerkennen, AntwoordSlimMatch, AntwoordSlimPlaatsen, AntwoordSlimRol } from './gedrag.ts';

/** One line of an answer about SLIM: what was asked, and what was answered. Text that is missing is no longer in the oefening. */
export interface Slimregel {
  readonly vraag: string;
  readonly tekst: string | undefined;
}

/** The words behind an id that only this oefening knows: a turn, a sentence. */
export type Woord = (id: string) => string | undefined;

const naam = (namen: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(namen, id) ? namen[id] : undefined;

/** A line for each part that was answered. */
const regels = (
  ...delen: readonly (readonly [vraag: string, waarde: string | null, woord: Woord])[]
): readonly Slimregel[] =>
  delen.flatMap(([vraag, waarde, woord]) => (waarde === null ? [] : [{ vraag, tekst: woord(waarde) }]));

export const vertelPlaatsen = ({ willen, kunnen }: AntwoordSlimPlaatsen): readonly Slimregel[] => [
  ...(willen === null ? [] : [{ vraag: 'Willen', tekst: kantwoord('willen', willen) }]),
  ...(kunnen === null ? [] : [{ vraag: 'Kunnen', tekst: kantwoord('kunnen', kunnen) }]),
];

export const vertelHerkennen = ({ zelfbeeld, beurt }: AntwoordSlimHerkennen, woord: Woord): readonly Slimregel[] =>
  regels(['Zelfbeeld', zelfbeeld, (id) => naam(zelfbeeldNaam, id)], ['Waar je het hoort', beurt, woord]);

export const vertelMatch = ({ match, reactie, inPlaatsVan }: AntwoordSlimMatch, woord: Woord): readonly Slimregel[] =>
  regels(
    ['Past het?', match, (id) => id],
    ['Wat je ziet', reactie, (id) => naam(reactieNaam, id)],
    ['Wat je zou zeggen', inPlaatsVan, woord],
  );

/** Without the own name for "anders": own words are shown as own words. */
export const vertelRol = ({ rol }: AntwoordSlimRol): readonly Slimregel[] =>
  regels(['Rol', rol, (id) => naam(rolNaam, id)]);
