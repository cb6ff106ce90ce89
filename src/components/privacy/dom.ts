/** An element with text or other elements in it. There is no other way here: these pages refuse markup out of text. */
export function maak(tag: string, ...inhoud: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inhoud);
  return element;
}

/** What an element of ours needs inside itself. @throws {Error} when the page misses it. */
export function plek(in_: Element, naam: string): HTMLElement {
  const gevonden = in_.querySelector<HTMLElement>(`[data-${naam}]`);
  if (!gevonden) throw new Error(`<${in_.localName}> has no [data-${naam}]`);
  return gevonden;
}
