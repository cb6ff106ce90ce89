/** What an author has to change. In Dutch, because authors read it. */
export interface Melding {
  /** The path inside the oefening, such as `items[2].groep`. */
  readonly veld: string;
  readonly gevonden: string;
  readonly verwacht: string;
  /** What to write instead. */
  readonly schrijf: string;
}

/** The ids of something. */
export type Ids = readonly string[];
/** Things with an id. */
export type MetId = readonly { readonly id: string }[];

/** Their ids, in order. */
export const idsVan = (lijst: MetId): Ids => lijst.map(({ id }) => id);
/** Ids in a sentence. */
export const opsomming = (ids: Ids): string => (ids.length === 0 ? 'geen' : ids.join(', '));

/** An id, or a reference, that a list may hold only once. */
export function dubbel(veld: string, ids: Ids): readonly Melding[] {
  const twee = new Set(ids.filter((id, i) => ids.indexOf(id) < i));
  return [...twee].map((id) => ({
    veld,
    gevonden: `"${id}" staat er meer dan één keer`,
    verwacht: 'elke naam één keer',
    schrijf: `Geef één van de twee een andere id dan "${id}", of haal er één weg.`,
  }));
}

/** A reference to something that must exist. */
export function bestaat(veld: string, id: string, bekend: Ids): readonly Melding[] {
  if (bekend.includes(id)) return [];
  return [
    {
      veld,
      gevonden: `"${id}"`,
      verwacht: `een van: ${opsomming(bekend)}`,
      schrijf: `Vervang "${id}" door een id uit dat rijtje, of voeg "${id}" daar toe.`,
    },
  ];
}
