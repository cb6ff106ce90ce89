/** The shape of the registries of SLIM. */

/** Where a fact comes from: the id of a source and the place in it. */
export interface Bronplaats {
  readonly bron: string;
  readonly plaats: string;
}

/** What every entry of a registry tells. The sentences are ours; the ideas come from the source. */
export interface Slimdeel {
  readonly naam: string;
  /** What the client says, or how it sounds. */
  readonly clientZegt: string;
  /** What you do with it. */
  readonly watJeDoet: string;
  /** What well-meaning people do too much of here. */
  readonly valkuil: string;
  /** What it can look like in practice. */
  readonly voorbeelden: readonly string[];
  readonly bron: Bronplaats;
}

export const SLIM_BRON = { bron: 'deel-3', plaats: 'Het subjectief logisch interventie model (SLIM)' } as const;
export const WERKBLAD_BRON = { bron: 'deel-3', plaats: 'Werkblad: Kijkwijzer-vragen, specifiek' } as const;
export const WEERSTAND_BRON = {
  bron: 'deel-3',
  plaats: "Kijkwijzer, algemene thema's: weerstand, afhaken of verstarren",
} as const;
export const THEORIE_BRON = { bron: 'deel-1', plaats: 'Theoretische achtergrond van het actieonderzoek' } as const;
