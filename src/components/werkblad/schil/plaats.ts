/**
 * Where somebody is in the Werkblad, and how one gets there. On `/werkblad/slot/` the address behind the `#` is the way
 * back; once it is open there, the page goes on under the address of the Werkblad, in the same document.
 */
import { useSyncExternalStore } from 'react';
import { naar } from '#kern/pad.ts';
import { werkbladpagina } from '#teksten/werkbladpagina.ts';
import { hashVan, leesTerugweg, leesUitzicht, slotHash, type Terugweg, type Uitzicht } from './adres.ts';

const WERKBLAD = '/werkblad/';
const SLOT = '/werkblad/slot/';

const opSlotpagina = (): boolean => location.pathname === naar(SLOT);

const luisteraars = new Set<() => void>();
const meld = (): void => luisteraars.forEach((bij) => bij());

/** Goes to a view. `vervang` leaves no step back to where somebody came from, such as the making of a sheet. */
export function gaNaar(uitzicht: Uitzicht, hoe: 'stap' | 'vervang' = 'stap'): void {
  const adres = naar(WERKBLAD) + hashVan(uitzicht);
  if (hoe === 'vervang') history.replaceState(null, '', adres);
  else history.pushState(null, '', adres);
  meld();
}

/** The field that gets the focus back, once. */
let wachtendVeld: string | undefined;

/** After the lock opened on its own page: on in this document, under the address of the Werkblad. */
export function keerTerug(): void {
  if (!opSlotpagina()) return;
  const { uitzicht, veld } = leesTerugweg(location.hash);
  wachtendVeld = veld;
  document.title = document.title.replace(werkbladpagina.slot.titel, werkbladpagina.titel);
  gaNaar(uitzicht, 'vervang');
}

/** The field to go back to; undefined when there is none, or when it was asked for before. */
export function neemVeld(): string | undefined {
  const veld = wachtendVeld;
  wachtendVeld = undefined;
  return veld;
}

/** Leaves the document, so that nothing of it stays in memory, for the page with the lock. No way back leads into it. */
export function verlaatNaarSlot(veld: string | undefined): void {
  const hier: Terugweg = opSlotpagina()
    ? leesTerugweg(location.hash)
    : { uitzicht: leesUitzicht(location.hash), ...(veld !== undefined && { veld }) };
  const doel = naar(SLOT) + slotHash(hier);
  if (opSlotpagina()) {
    // The same document would stay: a new one under the same address takes its place.
    history.replaceState(null, '', doel);
    location.reload();
  } else location.replace(doel);
}

function luister(bij: () => void): () => void {
  luisteraars.add(bij);
  addEventListener('hashchange', bij);
  addEventListener('popstate', bij);
  return () => {
    luisteraars.delete(bij);
    removeEventListener('hashchange', bij);
    removeEventListener('popstate', bij);
  };
}

/** The view that the address names. */
export function useUitzicht(): Uitzicht {
  const hash = useSyncExternalStore(
    luister,
    () => (opSlotpagina() ? hashVan(leesTerugweg(location.hash).uitzicht) : location.hash),
    () => '#/',
  );
  return leesUitzicht(hash);
}

/** A link to a view, for who wants it in another tab. */
export const link = (uitzicht: Uitzicht): string => naar(WERKBLAD) + hashVan(uitzicht);
