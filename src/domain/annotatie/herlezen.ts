/** Which moments are worth another look. Chosen by rule, so that the same marks always give the same three. */
import { afstandTussen } from '../annotatie.ts';
import type { Moment } from '../annotatie.ts';
import type { Lezing } from './analyse.ts';
import { TOLERANTIE } from './vergelijking.ts';
import type { Rondebeeld } from './vergelijking.ts';

/** Why a moment is worth another look. */
export type Herleesreden =
  | { readonly soort: 'lezingen-verschillen' }
  | { readonly soort: 'andere-naam'; readonly lezing: Lezing; readonly themas: readonly string[] }
  | { readonly soort: 'meer-lezingen'; readonly lezingen: readonly Lezing[] }
  | { readonly soort: 'alleen-jij' }
  | { readonly soort: 'gaat-goed'; readonly lezing: Lezing }
  | { readonly soort: 'alleen-lezing'; readonly lezing: Lezing };

export interface Herlezen {
  readonly moment: Moment;
  readonly reden: Herleesreden;
}

export const HOOGSTENS = 3;

const dichtbij = (a: Moment, b: Moment): boolean => afstandTussen(a, b) <= TOLERANTIE;

/** Moments that more than one reading has and the reader has not. */
function meerLezingen({ naast }: Rondebeeld): Herlezen[] {
  const los = naast.flatMap(({ lezing, ook }) => ook.map((moment) => ({ lezing, moment })));
  return los.flatMap(({ lezing, moment }) => {
    const anderen = los.filter((ander) => ander.lezing !== lezing && dichtbij(ander.moment, moment));
    const lezingen = [...new Set([lezing, ...anderen.map((ander) => ander.lezing)])];
    return anderen.length === 0 ? [] : [{ moment, reden: { soort: 'meer-lezingen' as const, lezingen } }];
  });
}

/** What may be chosen, per reason; the reasons in the order in which they are worth a look. */
function kandidaten(beeld: Rondebeeld): Herlezen[][] {
  const ook = beeld.naast.flatMap(({ lezing, ook: los }) => los.map((moment) => ({ lezing, moment })));
  return [
    beeld.verschillen.map(({ moment }) => ({ moment, reden: { soort: 'lezingen-verschillen' } })),
    beeld.naast.flatMap(({ lezing, anders }) =>
      anders.map((a) => ({
        moment: a.eigen,
        reden: { soort: 'andere-naam', lezing, themas: a.lezing.themas },
      })),
    ),
    meerLezingen(beeld),
    beeld.alleenJij.map((moment) => ({ moment, reden: { soort: 'alleen-jij' } })),
    ook
      .filter(({ moment }) => moment.gaatGoed === true)
      .map(({ lezing, moment }) => ({ moment, reden: { soort: 'gaat-goed', lezing } })),
    ook.map(({ lezing, moment }) => ({ moment, reden: { soort: 'alleen-lezing', lezing } })),
  ];
}

/**
 * At most three moments to read once more, in the order of the conversation. First one of each reason, from where the
 * readings differ to what only one of them has; then what is left, in the same order. No two lie at the same place.
 * Without anything that differs there is nothing to choose, and the list is empty.
 */
export function kiesHerlezen(beeld: Rondebeeld): Herlezen[] {
  const gekozen: Herlezen[] = [];
  const neem = (uit: readonly Herlezen[], hoogstens: number): void => {
    for (const kandidaat of uit) {
      if (hoogstens === 0 || gekozen.length === HOOGSTENS) return;
      if (gekozen.some(({ moment }) => dichtbij(moment, kandidaat.moment))) continue;
      gekozen.push(kandidaat);
      hoogstens -= 1;
    }
  };
  const redenen = kandidaten(beeld);
  for (const reden of redenen) neem(reden, 1);
  for (const reden of redenen) neem(reden, HOOGSTENS);
  return gekozen.sort((a, b) => a.moment.start - b.moment.start);
}
