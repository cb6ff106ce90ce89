import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { leesWerkbladbestand, type GelezenWerkbladen } from '#domain/werkblad/bestand.ts';
import { zelfdeWoorden } from '#domain/werkblad/zelfde.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { leesBestandstekst } from '#platform/browser.ts';
import type { Werkbladstore, Werkbladfout } from '#stores/werkblad/contract.ts';
import { inlezenTeksten as t, nietTeOpenen, vertelWerkbladfout } from '#teksten/werkbladin.ts';

/** How a sheet in the file relates to what is here. */
export type HierAl = 'nieuw' | 'gelijk' | 'anders';

export interface Gevondenblad {
  readonly blad: Werkblad;
  readonly hierAl: HierAl;
}

export type Inleesstap =
  | { readonly stap: 'kies'; readonly melding: string }
  | { readonly stap: 'leest' }
  | { readonly stap: 'fout'; readonly tekst: string }
  | {
      readonly stap: 'kijk';
      readonly bestand: GelezenWerkbladen;
      readonly gevonden: readonly Gevondenblad[];
      readonly stand: 'open' | 'bezig' | { readonly fout: string };
    }
  | {
      readonly stap: 'klaar';
      readonly ids: readonly string[];
      readonly ongedaan: () => Promise<void>;
      readonly stand: 'open' | 'bezig' | 'mislukt';
    };

export interface Inleeswerk {
  readonly stap: Inleesstap;
  /** Focus goes here when a step is closed of which the buttons are gone. */
  readonly kiezer: RefObject<HTMLInputElement | null>;
  readonly kies: (bestand: File) => Promise<void>;
  readonly doe: (ids: ReadonlySet<string>) => Promise<void>;
  readonly ongedaan: () => Promise<void>;
  readonly toch: () => void;
}

interface Wereld {
  readonly bladen: readonly Werkblad[];
  readonly voegToe: Werkbladstore['voegToe'];
  readonly waarom: (reden: Werkbladfout) => string;
}

/** A sheet that was read before has another id here, and the same words. */
function vergelijk(blad: Werkblad, hier: readonly Werkblad[]): HierAl {
  if (hier.some((er) => zelfdeWoorden(er, blad))) return 'gelijk';
  return hier.some(({ id }) => id === blad.id) ? 'anders' : 'nieuw';
}

async function lees(gekozen: File, bladen: readonly Werkblad[]): Promise<Inleesstap> {
  const tekst = await leesBestandstekst(gekozen);
  if (tekst.stand === 'niet-gelezen') {
    const teGroot = tekst.reden === 'te-groot' && { ...tekst, tekens: tekst.grootte };
    return { stap: 'fout', tekst: teGroot ? vertelWerkbladfout(teGroot) : nietTeOpenen };
  }
  const bestand = leesWerkbladbestand(tekst.tekst);
  if (bestand.soort === 'fout') return { stap: 'fout', tekst: vertelWerkbladfout(bestand) };
  const gevonden = bestand.bladen.map((blad) => ({ blad, hierAl: vergelijk(blad, bladen) }));
  return { stap: 'kijk', bestand, gevonden, stand: 'open' };
}

/** Reading a file with sheets, step by step. Nothing changes before `doe`, and then all of it or nothing. */
export function useInlezen({ bladen, voegToe, waarom }: Wereld): Inleeswerk {
  const [stap, zet] = useState<Inleesstap>({ stap: 'kies', melding: '' });
  const kiezer = useRef<HTMLInputElement>(null);
  const beurt = useRef(0);

  const terug = (melding: string): void => {
    zet({ stap: 'kies', melding });
    kiezer.current?.focus();
  };
  return {
    stap,
    kiezer,
    kies: async (gekozen) => {
      beurt.current += 1;
      const deze = beurt.current;
      zet({ stap: 'leest' });
      const gelezen = await lees(gekozen, bladen);
      // Somebody chose another file while this one was being read.
      if (deze === beurt.current) zet(gelezen);
    },
    doe: async (ids) => {
      if (stap.stap !== 'kijk' || stap.stand === 'bezig') return;
      zet({ ...stap, stand: 'bezig' });
      const gekozen = stap.gevonden.map(({ blad }) => blad).filter(({ id }) => ids.has(id));
      const uitkomst = await voegToe(gekozen);
      if (uitkomst.stand === 'gelukt') zet({ stap: 'klaar', ...uitkomst, stand: 'open' });
      else zet({ ...stap, stand: { fout: t.nietBewaard(waarom(uitkomst.reden)) } });
    },
    ongedaan: async () => {
      if (stap.stap !== 'klaar' || stap.stand === 'bezig') return;
      zet({ ...stap, stand: 'bezig' });
      await stap.ongedaan().then(
        () => terug(t.ongedaanGedaan),
        () => zet({ ...stap, stand: 'mislukt' }),
      );
    },
    toch: () => terug(stap.stap === 'klaar' ? '' : t.afgezien),
  };
}
