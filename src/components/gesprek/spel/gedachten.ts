/** What the client said later, by the id of the knoop. */
export type Gedachten = ReadonlyMap<string, string>;

export const GEEN_GEDACHTEN: Gedachten = new Map();

/** The attribute of an element in the part to read that holds what the client said later; its value is the id of the knoop. */
const KENMERK = 'data-gedachte';

/** Reads them from the part to read, where they stand once, so that the page does not carry them twice. */
export const leesGedachten = (plek: ParentNode): Gedachten =>
  new Map(
    [...plek.querySelectorAll(`[${KENMERK}]`)].map((el) => [el.getAttribute(KENMERK) ?? '', el.textContent.trim()]),
  );
