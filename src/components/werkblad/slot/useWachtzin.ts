import { useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Slotfout } from '#teksten/werkbladslot.ts';

/** A passphrase of one's own, typed twice, or four words that were thought up. */
export interface Wachtzinkeuze {
  readonly soort: 'eigen' | 'bedacht';
  readonly eigen: string;
  readonly herhaald: string;
  readonly bedacht: string;
  /** Back from words that were thought up: the button that was pressed is gone. */
  readonly kwamTerug: boolean;
  readonly zetEigen: (tekst: string) => void;
  readonly zetHerhaald: (tekst: string) => void;
  readonly bedenk: () => void;
  readonly zelf: () => void;
  /** The passphrase, or what is wrong with it before anything is tried. */
  readonly neem: () => { readonly wachtzin: string } | { readonly fout: Slotfout };
}

/** Choosing a new passphrase. */
export function useWachtzin(): Wachtzinkeuze {
  const [soort, zetSoort] = useState<'eigen' | 'bedacht'>('eigen');
  const [eigen, zetEigen] = useState('');
  const [herhaald, zetHerhaald] = useState('');
  const [bedacht, zetBedacht] = useState('');
  const kwamTerug = soort === 'eigen' && bedacht !== '';
  return {
    soort,
    eigen,
    herhaald,
    bedacht,
    kwamTerug,
    zetEigen,
    zetHerhaald,
    bedenk: () =>
      void werkblad.bedenkWachtzin().then((zin) => {
        zetBedacht(zin);
        zetSoort('bedacht');
      }),
    zelf: () => zetSoort('eigen'),
    neem: () => {
      if (soort === 'bedacht') return { wachtzin: bedacht };
      if (eigen === '') return { fout: 'leeg' };
      return eigen === herhaald ? { wachtzin: eigen } : { fout: 'ongelijk' };
    },
  };
}
