import { useEffect } from 'react';
import type { Plek, Slotstaat } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { leesUitzicht } from './adres.ts';
import { keerTerug, verlaatNaarSlot } from './plaats.ts';
import { blijfUitTerugblik } from './terugblik.ts';
import { haalVooruit } from './vooruit.ts';

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

/** Somebody at work is told of once in a while: enough for a lock that counts minutes. Milliseconds. */
const VAAK_GENOEG = 1000;

const TEKENS_VAN_LEVEN = ['keydown', 'pointerdown', 'input', 'focusin', 'wheel', 'touchmove'] as const;

/** Who would lose words by leaving is asked first. Not for words of just now: those are saved on the way out. */
function houTegen(gebeurtenis: BeforeUnloadEvent): void {
  const { stand } = werkblad.$slot.get();
  if (stand !== 'ontgrendeld' && stand !== 'waarschuwing') return;
  const vast = werkblad.nietBewaard().some(({ id }) => werkblad.bewaarstand(id).get().stand === 'niet-bewaard');
  if (vast) gebeurtenis.preventDefault();
}

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
    let verteld = 0;
    const leeft = (gebeurtenis: Event): void => {
      const ergensAnders = gebeurtenis.type === 'focusin';
      if (ergensAnders) onthoudVeld(gebeurtenis);
      const rustig = werkblad.$slot.get().stand !== 'waarschuwing' && !ergensAnders;
      if (rustig && gebeurtenis.timeStamp - verteld < VAAK_GENOEG) return;
      verteld = gebeurtenis.timeStamp;
      werkblad.bezig(plekNu());
    };
    // Not while an event is on its way down: what draws again before React heard of a letter would take that letter away.
    for (const soort of TEKENS_VAN_LEVEN) addEventListener(soort, leeft, { passive: true });
    addEventListener('beforeunload', houTegen);
    const stopTerugblik = blijfUitTerugblik();
    haalVooruit();
    return () => {
      for (const soort of TEKENS_VAN_LEVEN) removeEventListener(soort, leeft);
      removeEventListener('beforeunload', houTegen);
      stopTerugblik();
      stopSlot();
      stop();
    };
  }, []);
}
