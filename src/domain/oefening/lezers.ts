import { isIds, isKeuze, isObject, isTekstPerId } from './lees.ts';
import type { Antwoordsoort, AntwoordVan } from './soorten/gedrag.ts';

const isOpAs = (waarde: unknown): waarde is number | null =>
  waarde === null || (typeof waarde === 'number' && waarde >= -1 && waarde <= 1);

/**
 * Reading a stored answer, for every kind. Unlike the rest of the behaviour this travels into every page with an oefening:
 * what is stored may be of a kind that the oefening once was, and nothing a learner made is dropped for that.
 */
export const lezers = {
  keuze: (waarde) =>
    isObject(waarde) && waarde.soort === 'keuze' && isIds(waarde.gekozen)
      ? { soort: 'keuze', gekozen: [...waarde.gekozen] }
      : null,
  sorteren: (waarde) =>
    isObject(waarde) && waarde.soort === 'sorteren' && isTekstPerId(waarde.groepen)
      ? { soort: 'sorteren', groepen: { ...waarde.groepen } }
      : null,
  koppelen: (waarde) =>
    isObject(waarde) && waarde.soort === 'koppelen' && isTekstPerId(waarde.paren)
      ? { soort: 'koppelen', paren: { ...waarde.paren } }
      : null,
  volgorde: (waarde) =>
    isObject(waarde) && waarde.soort === 'volgorde' && isIds(waarde.volgorde)
      ? { soort: 'volgorde', volgorde: [...waarde.volgorde] }
      : null,
  herschrijven: (waarde) =>
    isObject(waarde) && waarde.soort === 'herschrijven' && isTekstPerId(waarde.teksten) && isIds(waarde.gecheckt)
      ? { soort: 'herschrijven', teksten: { ...waarde.teksten }, gecheckt: [...waarde.gecheckt] }
      : null,
  voorspellen: (waarde) =>
    isObject(waarde) &&
    waarde.soort === 'voorspellen' &&
    isKeuze(waarde.optie) &&
    typeof waarde.tekst === 'string' &&
    isIds(waarde.vergeleken)
      ? { soort: 'voorspellen', optie: waarde.optie, tekst: waarde.tekst, vergeleken: [...waarde.vergeleken] }
      : null,
  markeren: (waarde) =>
    isObject(waarde) && waarde.soort === 'markeren' && isIds(waarde.beurten)
      ? { soort: 'markeren', beurten: [...waarde.beurten] }
      : null,
  'slim-plaatsen': (waarde) =>
    isObject(waarde) && waarde.soort === 'slim-plaatsen' && isOpAs(waarde.willen) && isOpAs(waarde.kunnen)
      ? { soort: 'slim-plaatsen', willen: waarde.willen, kunnen: waarde.kunnen }
      : null,
  'slim-herkennen': (waarde) =>
    isObject(waarde) && waarde.soort === 'slim-herkennen' && isKeuze(waarde.zelfbeeld) && isKeuze(waarde.beurt)
      ? { soort: 'slim-herkennen', zelfbeeld: waarde.zelfbeeld, beurt: waarde.beurt }
      : null,
  'slim-match': (waarde) =>
    isObject(waarde) &&
    waarde.soort === 'slim-match' &&
    isKeuze(waarde.match) &&
    isKeuze(waarde.reactie) &&
    isKeuze(waarde.inPlaatsVan)
      ? { soort: 'slim-match', match: waarde.match, reactie: waarde.reactie, inPlaatsVan: waarde.inPlaatsVan }
      : null,
  'slim-rol': (waarde) =>
    isObject(waarde) && waarde.soort === 'slim-rol' && isKeuze(waarde.rol) && typeof waarde.namelijk === 'string'
      ? { soort: 'slim-rol', rol: waarde.rol, namelijk: waarde.namelijk }
      : null,
  gesprek: (waarde) =>
    isObject(waarde) && waarde.soort === 'gesprek' && isIds(waarde.pad)
      ? { soort: 'gesprek', pad: [...waarde.pad] }
      : null,
} satisfies { readonly [S in Antwoordsoort]: (waarde: unknown) => AntwoordVan<S> | null };
