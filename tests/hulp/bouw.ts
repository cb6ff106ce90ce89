/** The built site as files: which pages there are and what stands in them. No browser needed. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { baseOf } from '../../scripts/server/site.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Knoop = DefaultTreeAdapterTypes.ChildNode;

export interface Bladzijde {
  /** The file inside the build: `lessen/a/b/index.html`. */
  readonly bestand: string;
  /** Its address below the base: `lessen/a/b/`, empty for the home page. */
  readonly pad: string;
  /** Every element in the order of the document, what stands in `<noscript>` included. */
  readonly elementen: readonly Element[];
  /** The same with scripting on: a browser then sees `<noscript>` as text. */
  readonly metScript: readonly Element[];
}

/** Where the build under test lies; `UIT_MAP` as for `astro build`. */
export const MAP = process.env.UIT_MAP ?? 'dist';

export const attr = (element: Element, naam: string): string | undefined =>
  element.attrs.find((a) => a.name === naam)?.value;

function* doorloop(knopen: readonly Knoop[]): Generator<Element> {
  for (const knoop of knopen) {
    if (!defaultTreeAdapter.isElementNode(knoop)) continue;
    yield knoop;
    yield* doorloop(knoop.childNodes);
  }
}

/** The text of an element and everything in it. */
export const tekstVan = (element: Element): string =>
  element.childNodes
    .map((k) => {
      if (defaultTreeAdapter.isTextNode(k)) return k.value;
      return defaultTreeAdapter.isElementNode(k) ? tekstVan(k) : '';
    })
    .join('');

const padVan = (bestand: string): string => bestand.replace(/(^|\/)index\.html$/, '$1');

function lees(map: string, bestand: string): Bladzijde {
  const html = readFileSync(join(map, bestand), 'utf8');
  const ontleed = (scriptingEnabled: boolean): Element[] => [...doorloop(parse(html, { scriptingEnabled }).childNodes)];
  return { bestand, pad: padVan(bestand), elementen: ontleed(false), metScript: ontleed(true) };
}

/** Every file of a kind in the build, with forward slashes. */
export const bestandenIn = (map: string, patroon = '**/*'): string[] =>
  globSync(patroon, { cwd: map })
    .map((naam) => naam.split(sep).join('/'))
    .sort();

/** The addresses of all pages below the base, cheap enough to name tests with. */
export const padenIn = (map: string = MAP): string[] => bestandenIn(map, '**/*.html').map(padVan);

/** What the file of a page says, by its address. */
export const htmlVan = (pad: string, map: string = MAP): string =>
  readFileSync(join(map, pad.endsWith('.html') ? pad : `${pad}index.html`), 'utf8');

const gelezen = new Map<string, readonly Bladzijde[]>();

/** All pages of a build, parsed once a process. */
export function bladzijden(map: string = MAP): readonly Bladzijde[] {
  const bekend = gelezen.get(map);
  if (bekend !== undefined) return bekend;
  if (!existsSync(map)) throw new Error(`There is no build in ${map}. Run: npm run build`);
  const alle = bestandenIn(map, '**/*.html').map((bestand) => lees(map, bestand));
  gelezen.set(map, alle);
  return alle;
}

export const basis = (map: string = MAP): string => baseOf(map);

/** Says about every page what is wrong with it, as `file: sentence`. */
export const perBladzijde = (
  alle: readonly Bladzijde[],
  bekijk: (bladzijde: Bladzijde) => readonly string[],
): string[] => alle.flatMap((bladzijde) => bekijk(bladzijde).map((zin) => `${bladzijde.bestand}: ${zin}`));
