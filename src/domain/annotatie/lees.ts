import { isIds, isObject } from '#domain/oefening/lees.ts';
import type { Lezing, Ronde } from './analyse.ts';
import type { Moment } from '../annotatie.ts';

/** Guards for marks from storage or a file. Unknown extra keys are left behind. */

const isSeconden = (waarde: unknown): waarde is number =>
  typeof waarde === 'number' && Number.isFinite(waarde) && waarde >= 0;

const isNaam = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde !== '';

const ofNiets = (waarde: unknown): waarde is string | undefined => waarde === undefined || typeof waarde === 'string';

/** A mark, or null when the value is something else. */
export function leesMoment(waarde: unknown): Moment | null {
  if (!isObject(waarde)) return null;
  const { id, start, eind, themas, waarneming, vraag, duiding } = waarde;
  if (!isNaam(id) || !isSeconden(start) || !isIds(themas) || typeof waarneming !== 'string') return null;
  if (!ofNiets(vraag) || !ofNiets(duiding)) return null;
  if (eind !== undefined && !(isSeconden(eind) && eind >= start)) return null;
  return {
    id,
    start,
    ...(eind === undefined ? {} : { eind }),
    themas: [...themas],
    waarneming,
    ...(vraag === undefined ? {} : { vraag }),
    ...(duiding === undefined ? {} : { duiding }),
  };
}

/** Reads every item, or gives null when one does not fit. */
export function leesElk<T>(waarde: unknown, lees: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(waarde)) return null;
  const gelezen = waarde.map(lees).filter((item) => item !== null);
  return gelezen.length === waarde.length ? gelezen : null;
}

/** A round of marks, or null. */
export function leesRonde(waarde: unknown): Ronde | null {
  if (!isObject(waarde)) return null;
  const { id, begonnen, themas, vergeleken } = waarde;
  const momenten = leesElk(waarde.momenten, leesMoment);
  if (!isNaam(id) || !isNaam(begonnen) || !isIds(themas) || !momenten || !ofNiets(vergeleken)) return null;
  return { id, begonnen, themas: [...themas], momenten, ...(vergeleken === undefined ? {} : { vergeleken }) };
}

/** A reading of somebody else that came out of a file, or null. */
export function leesEigenLezing(waarde: unknown): Lezing | null {
  if (!isObject(waarde)) return null;
  const { id, naam, soort, themas } = waarde;
  const momenten = leesElk(waarde.momenten, leesMoment);
  if (!isNaam(id) || !isNaam(naam) || soort !== 'eigen' || !momenten) return null;
  if (themas === undefined) return { id, naam, soort, momenten };
  return isIds(themas) ? { id, naam, soort, momenten, themas: [...themas] } : null;
}
