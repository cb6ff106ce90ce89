/** Which stories fit a choice of filters, and the choice as it stands in the address of the list. */
import type { Verhaal } from '#schemas/verhaal.ts';

export const LENGTES = ['kort', 'middel', 'lang'] as const;
export type Lengte = (typeof LENGTES)[number];

/** The filters, in the order of the form. The last two are about our reading of a story. */
export const FILTERS = ['thema', 'setting', 'lengte', 'niveau', 'zelfbeeld', 'match'] as const;
export type Filternaam = (typeof FILTERS)[number];
export const VERKLAPT = ['zelfbeeld', 'match'] as const satisfies readonly Filternaam[];

/** What was chosen; `null` is every story. */
export type Verhaalfilter = Readonly<Record<Filternaam, string | null>>;

/** What a story can be found by. It travels to the browser with the card. */
export interface Verhaalkenmerken {
  readonly themas: readonly string[];
  readonly setting: string;
  readonly lengte: Lengte;
  readonly niveau: string;
  readonly fasen: readonly { readonly zelfbeeld: string; readonly match: string }[];
}

/** From so many seconds on a conversation is no longer short, and long. */
const GRENZEN = { middel: 6 * 60, lang: 12 * 60 } as const;

/** How long a conversation lasted: below six minutes, from six to twelve, and longer. */
export const lengteVan = (seconden: number): Lengte =>
  seconden < GRENZEN.middel ? 'kort' : seconden < GRENZEN.lang ? 'middel' : 'lang';

export const kenmerkenVan = (
  verhaal: Pick<Verhaal, 'hoofdthemas' | 'neventhemas' | 'setting' | 'duur' | 'niveau' | 'slim'>,
): Verhaalkenmerken => ({
  themas: [...verhaal.hoofdthemas, ...verhaal.neventhemas],
  setting: verhaal.setting,
  lengte: lengteVan(verhaal.duur),
  niveau: String(verhaal.niveau),
  fasen: verhaal.slim.map(({ zelfbeeld, match }) => ({ zelfbeeld, match })),
});

/** Whether a story fits everything that was chosen. Zelfbeeld and match have to be of the same phase of the conversation. */
export function pastBij(kenmerken: Verhaalkenmerken, filter: Verhaalfilter): boolean {
  const past = (keuze: string | null, heeft: readonly string[]): boolean => keuze === null || heeft.includes(keuze);
  return (
    past(filter.thema, kenmerken.themas) &&
    past(filter.setting, [kenmerken.setting]) &&
    past(filter.lengte, [kenmerken.lengte]) &&
    past(filter.niveau, [kenmerken.niveau]) &&
    kenmerken.fasen.some((fase) => past(filter.zelfbeeld, [fase.zelfbeeld]) && past(filter.match, [fase.match]))
  );
}

/** Reads the filters from the fragment of an address. A value that no story has is for the form to refuse. */
export function leesFilter(fragment: string): Verhaalfilter {
  const velden = new URLSearchParams(fragment.replace(/^#/, ''));
  const lees = (naam: Filternaam): string | null => velden.get(naam) ?? null;
  return {
    thema: lees('thema'),
    setting: lees('setting'),
    lengte: lees('lengte'),
    niveau: lees('niveau'),
    zelfbeeld: lees('zelfbeeld'),
    match: lees('match'),
  };
}

/** Writes the filters as the fragment of an address, with a `#` in front; empty when nothing was chosen. Never as a query: that would be sent. */
export function schrijfFilter(filter: Verhaalfilter): string {
  const velden = new URLSearchParams();
  for (const naam of FILTERS) if (filter[naam] !== null) velden.set(naam, filter[naam]);
  const tekst = velden.toString();
  return tekst === '' ? '' : `#${tekst}`;
}
