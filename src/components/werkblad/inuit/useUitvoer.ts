import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Werkblad } from '#domain/werkblad.ts';
import {
  isOpPapier,
  maakVervanging,
  pasVervangingToe,
  vindInBladen,
  type Veldplek,
  type Veldvondsten,
} from '#domain/werkblad/velden.ts';
import { klok } from '#platform/klok.ts';
import { herinneringTeksten } from '#teksten/werkbladuit.ts';
import type { Bladnamen } from '../papier/inhoud.ts';
import type { Gekeurd } from '#components/wacht/Gegevenscheck.tsx';
import { bekendVan, type Bladverhaal } from '../wereld.ts';
import type { Herinnering } from './herinnering.ts';
import { maakBestand, maakDocument, maakHerinneringen, type Gemaakt } from './maken.ts';

export const vormen = ['bestand', 'word', 'druk', 'agenda'] as const;
export type Vorm = (typeof vormen)[number];

/** A voornemen that should come back in a calendar. */
export interface Gekozenvoornemen {
  readonly blad: string;
  readonly id: string;
  readonly dag: string;
  readonly tijd: string;
  /** Whether the voornemen itself goes along. */
  readonly metTekst: boolean;
}

export interface Keuze {
  readonly bladen: readonly Werkblad[];
  readonly vorm: Vorm;
  /** Only for reminders. */
  readonly voornemens: readonly Gekozenvoornemen[];
}

/** In how many sheets themselves something was replaced, and in how many that could not be. */
export interface Ookhier {
  readonly gelukt: number;
  readonly mislukt: number;
}
const NERGENS: Ookhier = { gelukt: 0, mislukt: 0 };

export type Stap =
  | { readonly stap: 'kies'; readonly eerder?: Keuze }
  | { readonly stap: 'wanneer'; readonly keuze: Keuze }
  | { readonly stap: 'check'; readonly keuze: Keuze; readonly velden: readonly Veldvondsten[] }
  | { readonly stap: 'bezig' }
  | { readonly stap: 'druk'; readonly bladen: readonly Werkblad[]; readonly ookHier: Ookhier }
  | { readonly stap: 'klaar'; readonly vorm: Vorm; readonly gemaakt: Gemaakt; readonly ookHier: Ookhier };

export interface Uitvoerwerk {
  readonly stap: Stap;
  readonly kies: (keuze: Keuze) => void;
  readonly opTijd: (voornemens: readonly Gekozenvoornemen[]) => void;
  readonly gekeurd: (gekeurd: Gekeurd<Veldvondsten>) => void;
  readonly terug: () => void;
  readonly opnieuw: () => void;
  readonly drukAf: () => void;
}

/** How things are called, and which words of a story are invented. */
export interface Uitvoernamen extends Bladnamen {
  readonly verhalen: readonly Bladverhaal[];
}

interface Wereld {
  /** A choice that was made before one came here: then the moments come first. */
  readonly begin?: Keuze | undefined;
  readonly namen: Uitvoernamen;
  /** Changes a sheet; false when that could not be done. */
  readonly wijzig: (id: string, verander: (blad: Werkblad) => Werkblad) => Promise<boolean>;
}

const voornemenVan = ({ themas }: Werkblad, id: string) =>
  themas.flatMap(({ voornemens }) => voornemens).find((een) => een.id === id);

/** Sheets with the words of those voornemens only that go into a calendar, so that the check looks at just those. */
function vanDeAgenda({ bladen, voornemens }: Keuze): readonly Werkblad[] {
  const mee = new Set(voornemens.filter(({ metTekst }) => metTekst).map(({ blad, id }) => `${blad}/${id}`));
  return bladen.map((blad) => ({
    ...blad,
    themas: blad.themas.map((deel) => ({
      ...deel,
      voornemens: deel.voornemens.map((een) => (mee.has(`${blad.id}/${een.id}`) ? een : { ...een, als: '', dan: '' })),
    })),
  }));
}

const inAgenda = ({ soort, opzij = false }: Veldplek): boolean => !opzij && (soort === 'als' || soort === 'dan');

const TELT: Readonly<Record<Vorm, (plek: Veldplek) => boolean>> = {
  bestand: () => true,
  word: isOpPapier,
  druk: isOpPapier,
  agenda: inAgenda,
};

/** What is looked through before it goes out. */
const zoek = (keuze: Keuze, verhalen: readonly Bladverhaal[]): readonly Veldvondsten[] =>
  vindInBladen(keuze.vorm === 'agenda' ? vanDeAgenda(keuze) : keuze.bladen, {
    telt: TELT[keuze.vorm],
    bekend: ({ waarnaar }) => bekendVan(waarnaar, verhalen),
  });

/** The reminders, in the words that may go out. */
function herinneringenVan({ voornemens }: Keuze, bladen: readonly Werkblad[]): readonly Herinnering[] {
  return voornemens.flatMap(({ blad, id, dag, tijd, metTekst }) => {
    const gevonden = bladen.find((een) => een.id === blad);
    const voornemen = gevonden && voornemenVan(gevonden, id);
    if (!voornemen) return [];
    const tekst = metTekst ? { tekst: herinneringTeksten.tekst(voornemen.als.trim(), voornemen.dan.trim()) } : {};
    return [{ id, dag, tijd, titel: herinneringTeksten.titel, ...tekst }];
  });
}

function maak(keuze: Keuze, bladen: readonly Werkblad[], namen: Bladnamen): Promise<Gemaakt> {
  const nu = new Date(klok.nu()).toISOString();
  if (keuze.vorm === 'word') return maakDocument(bladen, namen, nu);
  if (keuze.vorm === 'agenda') return maakHerinneringen(herinneringenVan(keuze, bladen), nu);
  return maakBestand(bladen, nu);
}

/** Taking sheets out, step by step. Nothing goes out before the check. */
export function useUitvoer({ begin, namen, wijzig }: Wereld): Uitvoerwerk {
  const [stap, zet] = useState<Stap>(begin ? { stap: 'wanneer', keuze: begin } : { stap: 'kies' });

  const [laatste, zetLaatste] = useState(begin);

  /** Back to the choice as it was made last. */
  const naarKeuze = (): void => zet({ stap: 'kies', ...(laatste && { eerder: laatste }) });
  const kijkNa = (keuze: Keuze): void => {
    zet({ stap: 'bezig' });
    // A task of its own, so that the screen answers first: long texts take a moment.
    klok.straks(0, () => zet({ stap: 'check', keuze, velden: zoek(keuze, namen.verhalen) }));
  };
  const vervangHier = async (
    weg: readonly Veldvondsten[],
    vervanging: ReadonlyMap<string, string>,
  ): Promise<Ookhier> => {
    const ids = [...new Set(weg.filter(({ vondsten }) => vondsten.length > 0).map(({ blad }) => blad))];
    const gelukt = await Promise.all(ids.map((id) => wijzig(id, (blad) => pasVervangingToe(blad, vervanging))));
    return { gelukt: gelukt.filter(Boolean).length, mislukt: gelukt.filter((een) => !een).length };
  };
  const gekeurd = async ({ weg, ookHier: moet }: Gekeurd<Veldvondsten>): Promise<void> => {
    if (stap.stap !== 'check') return;
    const { keuze } = stap;
    const vervanging = maakVervanging(weg);
    const bladen = keuze.bladen.map((blad) => pasVervangingToe(blad, vervanging));
    zet({ stap: 'bezig' });
    const ookHier = moet ? await vervangHier(weg, vervanging) : NERGENS;
    if (keuze.vorm === 'druk') {
      // The sheets must be in the page before the window of the printer looks at it.
      flushSync(() => zet({ stap: 'druk', bladen, ookHier }));
      window.print();
      return;
    }
    zet({ stap: 'klaar', vorm: keuze.vorm, gemaakt: await maak(keuze, bladen, namen), ookHier });
  };
  return {
    stap,
    kies: (keuze) => {
      zetLaatste(keuze);
      if (keuze.vorm === 'agenda') zet({ stap: 'wanneer', keuze });
      else kijkNa(keuze);
    },
    opTijd: (voornemens) => {
      if (stap.stap === 'wanneer') kijkNa({ ...stap.keuze, voornemens });
    },
    gekeurd: (keuring) => void gekeurd(keuring),
    terug: () => {
      if (stap.stap === 'check' && stap.keuze.vorm === 'agenda') zet({ stap: 'wanneer', keuze: stap.keuze });
      else naarKeuze();
    },
    opnieuw: naarKeuze,
    drukAf: () => window.print(),
  };
}
