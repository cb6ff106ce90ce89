/** What search is about: the list of pages, the question, and what is left of both after filtering. */

/** The kinds of page in the search results, in the order in which the filters show them. */
export const ZOEKSOORTEN = ['les', 'verhaal', 'begrip', 'thema', 'bron', 'oefening', 'overig'] as const;
export type Zoeksoort = (typeof ZOEKSOORTEN)[number];

export const isZoeksoort = (waarde: unknown): waarde is Zoeksoort => ZOEKSOORTEN.some((soort) => soort === waarde);

/** Stands in `data-index` until the build knows where the index is (src/integrations/zoekindex.ts). */
export const INDEX_VOLGT = 'zoekindex-volgt';

/** One page as it travels to the browser: title, kind, address below the base of the site, ids of its thema's. */
export type Titelregel = readonly [titel: string, soort: Zoeksoort, pad: string, themas?: readonly string[]];

/** Every page that can be found, by the id the search index uses for it. */
export type Titellijst = Readonly<Record<string, Titelregel>>;

/** One page in the results. */
export interface Treffer {
  readonly id: string;
  readonly titel: string;
  readonly soort: Zoeksoort;
  readonly pad: string;
  readonly themas: readonly string[];
}

/** A part of an excerpt; `raak` when it is one of the words that were asked for. */
export interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** A question with its filters, as it stands in the address of the search page. */
export interface Zoekvraag {
  readonly tekst: string;
  readonly soorten: readonly Zoeksoort[];
  readonly thema: string | null;
}

const LANGSTE_VRAAG = 120;

/** The question without needless white space, and not longer than anyone types. */
export const netteVraag = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim().slice(0, LANGSTE_VRAAG);

/** From two letters or digits on there is something to look for. */
export const isZoekbaar = (tekst: string): boolean => (tekst.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;

const isTitelregel = (waarde: unknown): waarde is Titelregel =>
  Array.isArray(waarde) && typeof waarde[0] === 'string' && isZoeksoort(waarde[1]) && typeof waarde[2] === 'string';

/** Reads the list that came over the network. @throws {TypeError} when it is not one, and then nothing of it is used. */
export function leesTitellijst(waarde: unknown): Titellijst {
  if (typeof waarde !== 'object' || waarde === null) throw new TypeError('the list of titles is not an object');
  const regels = Object.entries(waarde).filter((regel): regel is [string, Titelregel] => isTitelregel(regel[1]));
  if (regels.length === 0) throw new TypeError('the list of titles is empty');
  return Object.fromEntries(regels);
}

/**
 * The pages behind the ids of the index, best first.
 * @throws {RangeError} when the list knows none of them: index and list are of two builds.
 */
export function treffersUit(ids: readonly string[], lijst: Titellijst): Treffer[] {
  const treffers = ids.flatMap((id) => {
    const regel = lijst[id];
    return regel ? [{ id, titel: regel[0], soort: regel[1], pad: regel[2], themas: regel[3] ?? [] }] : [];
  });
  if (ids.length > 0 && treffers.length === 0) throw new RangeError('the list of titles belongs to another build');
  return treffers;
}

type Filter = Pick<Zoekvraag, 'soorten' | 'thema'>;

const pastThema = (treffer: Treffer, thema: string | null): boolean => thema === null || treffer.themas.includes(thema);

/** What is left of the results; no kind chosen means every kind. */
export const filterTreffers = (treffers: readonly Treffer[], { soorten, thema }: Filter): Treffer[] =>
  treffers.filter((t) => pastThema(t, thema) && (soorten.length === 0 || soorten.includes(t.soort)));

/** How many results each kind has within the chosen thema: what a tick would give. */
export function telSoorten(treffers: readonly Treffer[], thema: string | null): Map<Zoeksoort, number> {
  const telling = new Map<Zoeksoort, number>(ZOEKSOORTEN.map((soort) => [soort, 0]));
  for (const treffer of treffers) {
    if (pastThema(treffer, thema)) telling.set(treffer.soort, (telling.get(treffer.soort) ?? 0) + 1);
  }
  return telling;
}

const leesbaar = (tekst: string): string => tekst.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Takes an excerpt of the index apart, so that it can be shown as text: the only markup in it is `<mark>`. */
export function stukkenUit(fragment: string): Stuk[] {
  return fragment
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((deel) => deel !== '')
    .map((deel) => {
      const raak = deel.startsWith('<mark>') && deel.endsWith('</mark>');
      return { tekst: leesbaar(raak ? deel.slice(6, -7) : deel), raak };
    });
}

const WOORDEN_ERVOOR = 6;

/** Cuts an excerpt off at the front, so that the first word that was asked for is in view on a small screen too. */
export function kortErvoor(stukken: readonly Stuk[]): Stuk[] {
  const [eerste, ...rest] = stukken;
  if (!eerste || eerste.raak || rest.length === 0) return [...stukken];
  const delen = eerste.tekst.split(/(?<=\s)(?=\S)/);
  if (delen.length <= WOORDEN_ERVOOR) return [...stukken];
  return [{ tekst: `… ${delen.slice(-WOORDEN_ERVOOR).join('')}`, raak: false }, ...rest];
}

/** Reads the question from the fragment (or the query) of an address; what it does not know, it leaves out. */
export function leesZoekvraag(zoekdeel: string): Zoekvraag {
  const velden = new URLSearchParams(zoekdeel.replace(/^[#?]/, ''));
  const thema = velden.get('thema');
  return {
    tekst: netteVraag(velden.get('q') ?? ''),
    soorten: ZOEKSOORTEN.filter((soort) => velden.getAll('soort').includes(soort)),
    thema: thema === null || thema === '' ? null : thema,
  };
}

/**
 * Writes the question as the fragment of an address, with a `#` in front; empty when nothing is asked.
 * Not as the query: a browser sends that to the server, and what somebody looks for is nobody's business.
 */
export function schrijfZoekvraag({ tekst, soorten, thema }: Zoekvraag): string {
  const velden = new URLSearchParams();
  if (tekst !== '') velden.set('q', tekst);
  for (const soort of soorten) velden.append('soort', soort);
  if (thema !== null) velden.set('thema', thema);
  const zoekdeel = velden.toString();
  return zoekdeel === '' ? '' : `#${zoekdeel}`;
}
