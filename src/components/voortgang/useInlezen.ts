import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Importkeuzes } from '#domain/voortgang/importeren.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { dezeOmgeving } from '#platform/browser.ts';
import type { Bekeken, Importresultaat } from '#stores/voortgangsbestand.ts';
import type { Uitleg } from '#teksten/voortgang.ts';
import { haalWerk } from './haalWerk.ts';
import { NIETS_OPEN } from './schoon.ts';

type Werk = NonNullable<Awaited<ReturnType<typeof haalWerk>>>;
type Ingelezen = Extract<Importresultaat, { readonly stand: 'ingelezen' }>;
export type Bekeek = Extract<Bekeken, { readonly stand: 'voorbeeld' }>;

/** Where somebody is: choose, look, decide, done. */
export type Stap =
  | { readonly stap: 'kies'; readonly waarom?: 'afgezien' | 'gewist' }
  | { readonly stap: 'leest' }
  /** Without `uitleg`: the code for files could not be had. */
  | { readonly stap: 'fout'; readonly uitleg?: Uitleg }
  | {
      readonly stap: 'kijk';
      readonly werk: Werk;
      readonly bekeken: Bekeek;
      readonly stand: 'open' | 'bezig' | Bewaarfout;
    }
  | { readonly stap: 'klaar'; readonly werk: Werk; readonly resultaat: Ingelezen };

export interface Inlezen {
  readonly stap: Stap;
  /** Focus goes here when the preview is closed, because its buttons are gone then. */
  readonly kiezer: RefObject<HTMLInputElement | null>;
  readonly kies: (bestand: File) => Promise<void>;
  readonly doe: (keuzes: Importkeuzes) => Promise<void>;
  readonly zieAf: () => void;
}

/** Reading a file, step by step. Nothing changes before `doe`. */
export function useInlezen(): Inlezen {
  const [stap, zetStap] = useState<Stap>({ stap: 'kies' });
  const kiezer = useRef<HTMLInputElement>(null);
  const beurt = useRef(0);

  // Effect: a preview compares with what was here; when everything is erased meanwhile, in this tab or another, it is
  // about something that is gone and would bring it back. That something was read in is no longer true then.
  useEffect(
    () =>
      dezeOmgeving.melding.luister(({ soort }) => {
        if (soort === 'gewist')
          zetStap((vorige) => {
            if (vorige.stap === 'klaar') return { stap: 'kies' };
            return vorige.stap === 'kijk' ? { stap: 'kies', waarom: 'gewist' } : vorige;
          });
      }),
    [],
  );

  const kies = useCallback(async (bestand: File): Promise<void> => {
    beurt.current += 1;
    const deze = beurt.current;
    zetStap({ stap: 'leest' });
    const werk = await haalWerk();
    const bekeken = await werk?.bekijkImport(dezeOmgeving, NIETS_OPEN, bestand);
    // Somebody chose another file while this one was being read.
    if (deze !== beurt.current) return;
    if (!werk || !bekeken) zetStap({ stap: 'fout' });
    else if (bekeken.stand === 'fout') zetStap({ stap: 'fout', uitleg: werk.importFout[bekeken.reden] });
    else zetStap({ stap: 'kijk', werk, bekeken, stand: 'open' });
  }, []);

  // Effect: a file that was chosen before the script was there is in the field already, and nothing will say so again.
  useEffect(() => {
    const bestand = kiezer.current?.files?.[0];
    if (bestand) void kies(bestand);
  }, [kies]);

  const doe = async (keuzes: Importkeuzes): Promise<void> => {
    if (stap.stap !== 'kijk' || stap.stand === 'bezig') return;
    zetStap({ ...stap, stand: 'bezig' });
    const resultaat = await stap.werk.importeer(dezeOmgeving, stap.bekeken.voorbeeld, keuzes);
    zetStap(
      resultaat.stand === 'ingelezen'
        ? { stap: 'klaar', werk: stap.werk, resultaat }
        : { ...stap, stand: resultaat.reden },
    );
  };
  const zieAf = (): void => {
    zetStap({ stap: 'kies', waarom: 'afgezien' });
    kiezer.current?.focus();
  };
  return { stap, kiezer, kies, doe, zieAf };
}
