import { useEffect, useState } from 'react';
import { buurbeurt, eindVan, regelOp, slaOver } from '#domain/annotatie/tijdlijn.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { klok } from '#platform/klok.ts';
import type { TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';
import { speler as t } from '#teksten/analyse.ts';

export const tempos = [0.75, 1, 1.25, 1.5, 2] as const;
export type Tempo = (typeof tempos)[number];
export type Leeswijze = 'vrij' | 'meelopen' | 'stap';

/** How often the clock is looked at while it plays, in milliseconds. */
const TIK = 250;

export interface Spelerstand {
  readonly wijze: Leeswijze;
  /** Seconds from the start. */
  readonly plek: number;
  /** When one was there, on the clock: milliseconds. Time that drawing takes is not lost that way. */
  readonly sinds: number;
  readonly tempo: Tempo;
  readonly speelt: boolean;
}

export interface Speler extends Spelerstand {
  /** Number of the line one is at; -1 before the first. */
  readonly hier: number;
  /** How many lines can be seen. */
  readonly zichtbaar: number;
  readonly duur: number;
  readonly leesAls: (wijze: Leeswijze) => void;
  readonly speelOfPauze: () => void;
  readonly zetTempo: (tempo: Tempo) => void;
  readonly naar: (seconden: number) => void;
  readonly stap: (richting: 1 | -1) => void;
}

interface Gesprek {
  readonly regels: readonly TranscriptRegel[];
  readonly sprekers: Verhaal['sprekers'];
}

/** The first turn: before it there is nothing to see. */
const beginVan = (regels: readonly TranscriptRegel[]): number => regels.find(isBeurt)?.start ?? 0;

/** What is read out when a line comes. */
const vertel = ({ regels, sprekers }: Gesprek, nummer: number): string => {
  const regel = regels[nummer];
  if (!regel) return '';
  if (!isBeurt(regel)) return t.sprong(regel.samenvatting);
  return t.beurt(sprekers[regel.spreker] ?? '', [regel.tekst, regel.gedrag].filter(Boolean).join(' '));
};

/** Where one is in the conversation, and how it comes. It never starts by itself. @param zeg reads a sentence out. */
export function useSpeler(gesprek: Gesprek, zeg: (tekst: string) => void): Speler {
  const { regels } = gesprek;
  const [stand, zet] = useState<Spelerstand>({
    wijze: 'vrij',
    plek: beginVan(regels),
    sinds: 0,
    tempo: 1,
    speelt: false,
  });
  const { plek, sinds, tempo, speelt, wijze } = stand;
  const hier = regelOp(regels, plek);
  const duur = eindVan(regels);

  /** Goes on from `van`; what comes into sight is read out, and the time that is left out as well. */
  const ga = (van: Spelerstand, seconden: number): void => {
    const nu = Math.max(0, Math.min(seconden, duur));
    const verder = slaOver(regels, nu, van.plek);
    const af = van.speelt && verder >= duur;
    zet({ ...van, plek: verder, sinds: klok.nu(), speelt: van.speelt && !af });
    if (van.wijze === 'vrij' || verder < van.plek) return;
    const nieuw = regels.slice(regelOp(regels, van.plek) + 1, regelOp(regels, verder) + 1);
    const tekst = nieuw.map((_, i) => vertel(gesprek, regelOp(regels, van.plek) + 1 + i)).join(' ');
    if (nieuw.length > 0 || af) zeg([tekst, af ? t.einde : ''].filter(Boolean).join(' '));
  };

  // Effect: time goes on outside React. Each tick looks at the clock, so a slow browser plays no slower conversation.
  useEffect(() => {
    if (!speelt) return undefined;
    return klok.straks(TIK, () => ga(stand, plek + ((klok.nu() - sinds) / 1000) * tempo));
  });

  return {
    ...stand,
    hier,
    zichtbaar: wijze === 'vrij' ? regels.length : hier + 1,
    duur,
    leesAls: (nieuw) => zet({ ...stand, wijze: nieuw, speelt: false }),
    speelOfPauze: () => zet({ ...stand, plek: plek >= duur ? 0 : plek, sinds: klok.nu(), speelt: !speelt }),
    zetTempo: (nieuw) => zet({ ...stand, tempo: nieuw }),
    naar: (seconden) => ga(stand, seconden),
    stap: (richting) => {
      const buur = buurbeurt(regels, plek, richting);
      if (buur) ga(stand, buur.start);
      else if (richting === 1) ga(stand, duur);
    },
  };
}
