import { createContext, use } from 'react';
import type { Bladthema, Bladverhaal } from '../wereld.ts';

/** What the page knows and passes on; serialisable. */
export interface Gegevens {
  /** All nine, in the order of the Kijkwijzer. */
  readonly themas: readonly Bladthema[];
  /** All stories, in their order. */
  readonly verhalen: readonly Bladverhaal[];
  /** The story to practise with first. */
  readonly eersteVerhaal: string;
}

const Wereld = createContext<Gegevens>({ themas: [], verhalen: [], eersteVerhaal: '' });
export const WereldGever = Wereld.Provider;

export const useGegevens = (): Gegevens => use(Wereld);
