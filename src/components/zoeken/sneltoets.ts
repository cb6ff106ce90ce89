/** What we look at in a key press. */
export interface Toets {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the key was pressed. */
export interface Omstandigheid {
  /** The person is typing or choosing in a form field. */
  readonly inVeld: boolean;
  /** Shortcuts of one key are switched off in the settings. */
  readonly uit: boolean;
}

/** Ctrl-K and ⌘K open search everywhere; `/` only where it cannot be meant as a character, and unless it is switched off. */
export function opentZoeken(toets: Toets, { inVeld, uit }: Omstandigheid): boolean {
  if (toets.altKey) return false;
  if (toets.ctrlKey || toets.metaKey) return toets.key.toLowerCase() === 'k' && toets.ctrlKey !== toets.metaKey;
  return toets.key === '/' && !inVeld && !uit;
}

/** Whether a key pressed here belongs to the field it is pressed in. */
export const isVeld = (doel: EventTarget | null): boolean =>
  doel instanceof Element &&
  doel.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]') !== null;
