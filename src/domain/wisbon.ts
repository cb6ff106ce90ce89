/** The receipt after erasing: what was found in each place when all was done. Numbers and fixed words, nothing else. */

/** Places of the Werkblad first, in the order in which they are emptied; then those of the course. */
export const BONPLEKKEN = [
  'sleutel',
  'bladen',
  'geschiedenis',
  'apart',
  'instellingen',
  'databank',
  'merkteken',
  'antwoorden',
  'antwoorden-apart',
  'merkjes',
] as const;
export type Bonplek = (typeof BONPLEKKEN)[number];

export const BONSTANDEN = ['leeg', 'niet-leeg', 'niet-na-te-gaan'] as const;
export type Bonstand = (typeof BONSTANDEN)[number];

export interface Bonregel {
  readonly plek: Bonplek;
  /** Looked up afterwards. */
  readonly stand: Bonstand;
  /** How much was there before, where that was counted. */
  readonly aantal?: number;
}

const isEen = <T extends string>(lijst: readonly T[], woord: string | undefined): woord is T =>
  lijst.some((een) => een === woord);

/** For an address, behind the `#`: such words are never sent. */
export const schrijfBon = (regels: readonly Bonregel[]): string =>
  regels.map(({ plek, stand, aantal }) => [plek, stand, ...(aantal === undefined ? [] : [aantal])].join('.')).join('_');

function leesRegel(tekst: string): readonly Bonregel[] {
  const [plek, stand, aantal, ...rest] = tekst.split('.');
  if (!isEen(BONPLEKKEN, plek) || !isEen(BONSTANDEN, stand) || rest.length > 0) return [];
  if (aantal === undefined) return [{ plek, stand }];
  return /^\d{1,6}$/.test(aantal) ? [{ plek, stand, aantal: Number(aantal) }] : [];
}

/** What an address says, each place once. Anybody can write an address: what is not a line of a receipt is left out. */
export function leesBon(hash: string): readonly Bonregel[] {
  const regels = hash.replace(/^#/, '').split('_').flatMap(leesRegel);
  return BONPLEKKEN.flatMap((plek) => regels.find((regel) => regel.plek === plek) ?? []);
}

/** The worst of all places. */
export function bonstand(regels: readonly Bonregel[]): Bonstand {
  if (regels.some(({ stand }) => stand === 'niet-leeg')) return 'niet-leeg';
  return regels.some(({ stand }) => stand === 'niet-na-te-gaan') ? 'niet-na-te-gaan' : 'leeg';
}
