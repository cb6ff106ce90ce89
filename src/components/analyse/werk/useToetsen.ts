import { useEffect } from 'react';

export interface Toetswerk {
  readonly markeer: () => void;
  readonly totHier: () => void;
  readonly stap: (richting: 1 | -1) => void;
  /** @param nummer place of the thema in the Kijkwijzer, from 1. */
  readonly thema: (nummer: number) => void;
  readonly speel: () => void;
  readonly lijst: () => void;
}

const SCHRIJFVELD =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"]), dialog, [contenteditable]:not([contenteditable="false"])';

/** Whether a letter pressed here is meant for the field: to write, or to find an option. Boxes to tick take no letters. */
const isSchrijfveld = (doel: EventTarget | null): boolean =>
  doel instanceof Element && doel.closest(SCHRIJFVELD) !== null;

/** Whether shortcuts of one key are switched off in the settings. */
const eenToetsUit = (): boolean => document.documentElement.dataset.sneltoetsen === 'uit';

/** What a key asks for; `undefined` when it asks nothing of us. */
function werkVan(key: string, werk: Toetswerk): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => werk.thema(Number(key));
  const per: Readonly<Record<string, () => void>> = {
    m: werk.markeer,
    t: werk.totHier,
    j: () => werk.stap(1),
    k: () => werk.stap(-1),
    p: werk.speel,
    '?': werk.lijst,
  };
  return Object.hasOwn(per, key) ? per[key] : undefined;
}

/** Keys of one character for the page: never in a field, never with a modifier, never where the setting is off (WCAG 2.1.4). */
export function useToetsen(werk: Toetswerk): void {
  // Effect: somebody reads with the focus on no element of ours, so the keys are heard by the document.
  useEffect(() => {
    const hoor = (toets: KeyboardEvent): void => {
      if (toets.ctrlKey || toets.metaKey || toets.altKey || toets.defaultPrevented || toets.repeat) return;
      if (eenToetsUit() || isSchrijfveld(toets.target)) return;
      const doe = werkVan(toets.key, werk);
      if (!doe) return;
      toets.preventDefault();
      doe();
    };
    document.addEventListener('keydown', hoor);
    return () => document.removeEventListener('keydown', hoor);
  });
}
