/** Where links, files and references between elements point, held against what was really built. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { hashVan, leesUitzicht } from '../../src/components/werkblad/schil/adres.ts';
import { attr, bestandenIn, perBladzijde, type Bladzijde, type Element } from './bouw.ts';

/** Attributes that hold an address. */
const ADRES = ['href', 'src', 'action', 'poster', 'component-url', 'renderer-url', 'before-hydration-url'];
/** Attributes that hold ids of the same page. */
const VERWIJST = [
  'for',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'list',
];

interface Bouwsel {
  readonly alle: readonly Bladzijde[];
  readonly map: string;
  readonly basis: string;
}

const idsVan = (elementen: readonly Element[]): Set<string> => new Set(elementen.flatMap((e) => attr(e, 'id') ?? []));

const isEigen = (adres: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(adres);

/** The address that a canonical link gives is the site's own name, not a link to follow. */
const isLink = (element: Element): boolean =>
  !(element.tagName === 'link' && ['canonical', 'alternate'].includes(attr(element, 'rel') ?? ''));

function ontleedAdres(adres: string, pagina: string): { pad: string; anker: string } {
  const url = new URL(adres, `http://site${pagina}`);
  return { pad: decodeURIComponent(url.pathname), anker: decodeURIComponent(url.hash.slice(1)) };
}

/** Links of ours that do not arrive: no such page or file, no such anchor, or outside the base of the site. */
export function dodeLinks({ alle, map, basis }: Bouwsel): string[] {
  const paginas = new Map(alle.map((b) => [basis + b.pad, idsVan(b.elementen)]));
  const bestanden = new Set(bestandenIn(map).map((naam) => basis + naam));
  return perBladzijde(alle, ({ pad: eigen, elementen }) =>
    elementen.filter(isLink).flatMap((element) =>
      ADRES.flatMap((naam) => attr(element, naam) ?? [])
        .filter(isEigen)
        .flatMap((adres) => {
          const { pad, anker } = ontleedAdres(adres, basis + eigen);
          if (!pad.startsWith(basis)) return [`${adres} leaves ${basis}; write it with naar()`];
          const ids = paginas.get(pad);
          if (ids === undefined) return bestanden.has(pad) ? [] : [`${adres} points at nothing that was built`];
          if (pad === `${basis}werkblad/` && hashVan(leesUitzicht(anker)) === `#${anker}`) return [];
          return anker === '' || ids.has(anker) ? [] : [`${adres}: that page has no id "${anker}"`];
        }),
    ),
  );
}

/** The same complaint of many pages as one line: what is in the header or the footer is wrong everywhere at once. */
export function samengevat(meldingen: readonly string[]): string[] {
  const per = Map.groupBy(meldingen, (melding) => melding.slice(melding.indexOf(': ') + 2));
  return [...per].map(([wat, waar]) => {
    const [eerste = ''] = waar;
    const meer = new Set(waar).size - 1;
    return `${eerste.slice(0, eerste.indexOf(': '))}${meer > 0 ? ` and ${meer} more` : ''}: ${wat}`;
  });
}

/** Labels, popovers and aria references that name an id which is not in the page. */
export const dodeVerwijzingen = (alle: readonly Bladzijde[]): string[] =>
  perBladzijde(alle, ({ metScript, elementen }) =>
    [metScript, elementen].flatMap((lijst) => {
      const ids = idsVan(lijst);
      return lijst.flatMap((element) =>
        VERWIJST.flatMap((naam) =>
          (attr(element, naam) ?? '')
            .split(/\s+/)
            .filter((id) => id !== '' && !ids.has(id))
            .map((id) => `<${element.tagName} ${naam}="${id}"> names an id that is not there`),
        ),
      );
    }),
  );

/** Files that a style sheet asks for and that were not built. */
export function dodeStijlbestanden({ map, basis }: Omit<Bouwsel, 'alle'>): string[] {
  const bestanden = new Set(bestandenIn(map).map((naam) => basis + naam));
  return bestandenIn(map, '**/*.css').flatMap((css) =>
    Array.from(readFileSync(join(map, css), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g), (m) => m[1] ?? '')
      .filter((adres) => isEigen(adres))
      .map((adres) => posix.resolve(posix.dirname(basis + css), adres))
      .filter((pad) => !bestanden.has(pad))
      .map((pad) => `${css}: ${pad} was not built`),
  );
}
