import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isZoeksoort, ZOEKSOORTEN, type Zoeksoort } from '#domain/zoeken.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** One thing that can be found: a page, or a part of a page that people look for by name. */
export interface Ingang {
  /** Begins with a slash, without the base of the site; a part has its anchor behind it. */
  readonly url: string;
  readonly soort: Zoeksoort;
  readonly themas: readonly string[];
  readonly html: string;
}

/** A page that cannot go into the index. The message names the page and what to write. */
export class IngangFout extends Error {
  override readonly name = 'IngangFout';
}

const DOET_MEE = /\sdata-pagefind-body[\s=>]/;
const FILTER = /\sdata-pagefind-filter="(soort|thema):([^"]*)"/g;
/** Pagefind searches in metadata too: "les" would find every lesson. */
const META = /\sdata-pagefind-meta="(?:soort|thema):[^"]*"/g;

/** What search never reads, and what is most of a page: styles, scripts, drawings, classes, what islands receive. */
const BALLAST = /<(style|script|noscript|svg)\b[^]*?<\/\1>| (?:class|props)="[^"]*"/g;
const HOOFD = /<main\b[^]*<\/main>/;

/** The text of a page and its marks. Pagefind takes five times as long for whole pages. */
const slank = (html: string): string =>
  `<html lang="nl"><body>${(HOOFD.exec(html)?.[0] ?? html).replaceAll(BALLAST, '')}</body></html>`;

/** The address of a page below the base of the site. */
const urlVan = (pagina: string): string => `/${pagina.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Kind and thema's are read here and kept from Pagefind: our list filters without another request, and Pagefind writes
 * its filters in another order each time, so that two builds of the same site would never be the same.
 */
function maakIngang(url: string, html: string): Ingang {
  const filters = [...html.matchAll(FILTER)];
  const waarden = (naam: string): string[] => filters.flatMap(([, n, waarde = '']) => (n === naam ? waarde : []));
  const [soort = 'overig'] = waarden('soort');
  if (!isZoeksoort(soort)) {
    throw new IngangFout(`${url} has data-pagefind-filter="soort:${soort}". Write one of: ${ZOEKSOORTEN.join(', ')}.`);
  }
  return { url, soort, themas: waarden('thema'), html: html.replace(FILTER, '').replace(META, '') };
}

function* delenIn(knopen: readonly DefaultTreeAdapterTypes.ChildNode[]): Generator<Element> {
  for (const knoop of knopen) {
    if (!defaultTreeAdapter.isElementNode(knoop)) continue;
    if (knoop.attrs.some((a) => a.name === 'data-zoekdeel')) yield knoop;
    else yield* delenIn(knoop.childNodes);
  }
}

const waardeVan = (element: Element, naam: string): string => element.attrs.find((a) => a.name === naam)?.value ?? '';

interface Deel {
  readonly anker: string;
  readonly soort: string;
  readonly begin: number;
  readonly eind: number;
}

function delenVan(html: string, pagina: string): Deel[] {
  if (!html.includes('data-zoekdeel')) return [];
  return [...delenIn(parse(html, { sourceCodeLocationInfo: true }).childNodes)].map((element) => {
    const plaats = element.sourceCodeLocation;
    const anker = waardeVan(element, 'id') || waardeVan(element, 'aria-labelledby');
    if (anker === '' || !plaats)
      throw new IngangFout(`${pagina} has a <${element.tagName} data-zoekdeel> without an id.`);
    return { anker, soort: waardeVan(element, 'data-zoekdeel'), begin: plaats.startOffset, eind: plaats.endOffset };
  });
}

/**
 * What can be found in one page. An element with `data-zoekdeel="<soort>"` is a result of its own, no longer part of
 * the page: the link goes to its id or to that of the heading that labels it, and the heading carries
 * `data-pagefind-meta="title"`. A page without `data-pagefind-body` gives nothing.
 */
export function ingangenVan(html: string, pagina: string): Ingang[] {
  if (!DOET_MEE.test(html)) return [];
  const url = urlVan(pagina);
  const tekst = slank(html);
  const delen = delenVan(tekst, pagina);
  const over = delen.toReversed().reduce((rest, { begin, eind }) => rest.slice(0, begin) + rest.slice(eind), tekst);
  const losse = delen.map(({ anker, soort, begin, eind }) =>
    maakIngang(
      `${url}#${anker}`,
      `<html lang="nl"><body data-pagefind-body data-pagefind-filter="soort:${soort}">${tekst.slice(begin, eind)}</body></html>`,
    ),
  );
  return [maakIngang(url, over), ...losse];
}
