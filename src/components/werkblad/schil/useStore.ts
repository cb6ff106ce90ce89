import { useEffect } from 'react';
import type { Plek, Slotstaat } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { leesUitzicht } from './adres.ts';
import { keerTerug, verlaatNaarSlot } from './plaats.ts';

/** The field somebody wrote in last, and in which view: a button of the frame, such as the lock, does not make one forget it. */
let laatste = { hash: '', veld: '' };

function onthoudVeld({ target }: Event): void {
  const isVeld =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  if (isVeld && target.name !== '' && target.type !== 'password') laatste = { hash: location.hash, veld: target.name };
}

/** Where somebody is now. */
function plekNu(): Plek {
  const uitzicht = leesUitzicht(location.hash);
  return {
    ...(uitzicht.soort === 'blad' && { werkblad: uitzicht.id }),
    ...(laatste.hash === location.hash && laatste.veld !== '' && { veld: laatste.veld }),
  };
}

const TEKENS_VAN_LEVEN = ['keydown', 'pointerdown', 'input', 'focusin', 'wheel', 'touchmove'] as const;

/** Starts the store, and tells it that somebody is there and where. */
export function useStoreBegin(): void {
  // Effect: the store listens to the browser for as long as the page is there, and not while pages are built.
  useEffect(() => {
    const open = (staat: Slotstaat | undefined): boolean =>
      staat?.stand === 'ontgrendeld' || staat?.stand === 'waarschuwing';
    const stopSlot = werkblad.$slot.listen((nu, was) => {
      if (open(nu) && !open(was)) keerTerug();
    });
    const stop = werkblad.begin({ bijVerlaten: ({ veld }) => verlaatNaarSlot(veld) });
    const leeft = (gebeurtenis: Event): void => {
      if (gebeurtenis.type === 'focusin') onthoudVeld(gebeurtenis);
      werkblad.bezig(plekNu());
    };
    // A page that comes back out of the browser's memory after it locked: nothing of it may be seen.
    const terug = (gebeurtenis: PageTransitionEvent): void => {
      if (gebeurtenis.persisted && werkblad.$slot.get().stand === 'vertrekken') verlaatNaarSlot(undefined);
    };
    for (const soort of TEKENS_VAN_LEVEN) addEventListener(soort, leeft, { capture: true, passive: true });
    addEventListener('pageshow', terug);
    return () => {
      for (const soort of TEKENS_VAN_LEVEN) removeEventListener(soort, leeft, { capture: true });
      removeEventListener('pageshow', terug);
      stopSlot();
      stop();
    };
  }, []);
}
