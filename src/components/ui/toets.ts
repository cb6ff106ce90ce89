/** Whether a key pressed here belongs to the field it is pressed in. */
export const isVeld = (doel: EventTarget | null): boolean =>
  doel instanceof Element &&
  doel.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]') !== null;

/** Whether shortcuts of one key are switched off in the settings. */
export const eenToetsUit = (): boolean => document.documentElement.dataset.sneltoetsen === 'uit';

/** Whether a letter pressed here is meant for the field: to write, or to find an option. Boxes to tick take no letters. */
export const isSchrijfveld = (doel: EventTarget | null): boolean =>
  isVeld(doel) && !(doel instanceof HTMLInputElement && ['checkbox', 'radio', 'range'].includes(doel.type));
