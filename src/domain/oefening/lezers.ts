import { isIds, isKeuze, isObject, isTekstPerId } from './lees.ts';
import type { Aantekening, Antwoordsoort, AntwoordVan } from './soorten/gedrag.ts';

const isOpAs = (waarde: unknown): waarde is number | null =>
  waarde === null || (typeof waarde === 'number' && waarde >= -1 && waarde <= 1);

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

const isAantekening = (waarde: unknown): waarde is Aantekening =>
  isObject(waarde) && [waarde.tot, waarde.waarneming, waarde.vraag].every(isTekst) && typeof waarde.aan === 'boolean';

const isAantekeningen = (waarde: unknown): waarde is Readonly<Record<string, Aantekening>> =>
  isObject(waarde) && Object.values(waarde).every(isAantekening);

/** For each field of an answer, what may stand there. */
type Velden<S extends Antwoordsoort> = {
  readonly [Veld in Exclude<keyof AntwoordVan<S>, 'soort'>]: (waarde: unknown) => waarde is AntwoordVan<S>[Veld];
};

/** Takes over the fields of one kind, and nothing else; null when one of them does not fit. */
const lezer =
  <S extends Antwoordsoort>(soort: S, velden: Velden<S>) =>
  (waarde: unknown): AntwoordVan<S> | null => {
    if (!isObject(waarde) || waarde.soort !== soort) return null;
    const alle = Object.entries<(waarde: unknown) => boolean>(velden);
    return alle.every(([veld, past]) => past(waarde[veld]))
      ? ({ soort, ...Object.fromEntries(alle.map(([veld]) => [veld, waarde[veld]])) } as AntwoordVan<S>)
      : null;
  };

/**
 * Reading a stored answer, for every kind. Unlike the rest of the behaviour this travels into every page with an oefening:
 * what is stored may be of a kind that the oefening once was, and nothing a learner made is dropped for that.
 */
export const lezers: { readonly [S in Antwoordsoort]: (waarde: unknown) => AntwoordVan<S> | null } = {
  keuze: lezer('keuze', { gekozen: isIds }),
  sorteren: lezer('sorteren', { groepen: isTekstPerId }),
  koppelen: lezer('koppelen', { paren: isTekstPerId }),
  volgorde: lezer('volgorde', { volgorde: isIds }),
  herschrijven: lezer('herschrijven', { teksten: isTekstPerId, gecheckt: isIds }),
  voorspellen: lezer('voorspellen', { optie: isKeuze, tekst: isTekst, vergeleken: isIds }),
  markeren: lezer('markeren', { beurten: isIds }),
  'slim-plaatsen': lezer('slim-plaatsen', { willen: isOpAs, kunnen: isOpAs }),
  'slim-herkennen': lezer('slim-herkennen', { zelfbeeld: isKeuze, beurt: isKeuze }),
  'slim-match': lezer('slim-match', { match: isKeuze, reactie: isKeuze, inPlaatsVan: isKeuze }),
  'slim-rol': lezer('slim-rol', { rol: isKeuze, namelijk: isTekst }),
  annoteren: lezer('annoteren', { momenten: isAantekeningen }),
  reactie: lezer('reactie', { reactie: isKeuze, plek: isKeuze, beurt: isKeuze }),
  meten: lezer('meten', { voorspeld: isTekstPerId }),
  gesprek: lezer('gesprek', { pad: isIds }),
  analyse: lezer('analyse', { inhoud: isObject }),
};
