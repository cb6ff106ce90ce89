import {
  vervangInTeksten,
  vindPersoonsgegevens,
  zonderBekend,
  type TekstMetVondsten,
} from '#domain/persoonsgegevens.ts';
import { inJson } from '#domain/voortgang/controle.ts';
import { isDossier } from '#domain/voortgang/guards.ts';
import type { ThemaId } from '#kern/themas.ts';
import type { EerderVoornemen, Themadeel, Voornemen, Waarnaar, Werkblad } from './types.ts';

/** Which field of a sheet a text stands in; `nummer` counts from 1 within the thema, or within the conversation. */
export interface Veldplek {
  readonly soort:
    | 'titel'
    | 'metWie'
    | 'notities'
    | 'spreker'
    | 'transcript'
    | 'twijfel'
    | 'vraag'
    | 'waarneming'
    | 'als'
    | 'dan'
    | 'hoeGingHet'
    | 'watLeverdeHetOp'
    | 'eerder'
    | 'apart';
  readonly thema?: ThemaId;
  readonly nummer?: number;
  /** In a thema that was taken off. */
  readonly opzij?: boolean;
}

/** Gives the text that should stand in the place of this one. */
export type Tekstwissel = (tekst: string, plek: Veldplek) => string;

function wisselVoornemen(voornemen: Voornemen, wissel: Tekstwissel, plek: Omit<Veldplek, 'soort'>): Voornemen {
  const doe = (soort: 'als' | 'dan' | 'hoeGingHet' | 'watLeverdeHetOp'): string =>
    wissel(voornemen[soort], { soort, ...plek });
  return {
    ...voornemen,
    als: doe('als'),
    dan: doe('dan'),
    hoeGingHet: doe('hoeGingHet'),
    watLeverdeHetOp: doe('watLeverdeHetOp'),
  };
}

function wisselDeel(deel: Themadeel, wissel: Tekstwissel, opzij: boolean): Themadeel {
  const plek = { thema: deel.thema, ...(opzij ? { opzij } : {}) };
  return {
    ...deel,
    watIkMeAfvraag: wissel(deel.watIkMeAfvraag, { soort: 'vraag', ...plek }),
    waarnemingen: deel.waarnemingen.map((een, i) => ({
      ...een,
      tekst: wissel(een.tekst, { soort: 'waarneming', ...plek, nummer: i + 1 }),
    })),
    voornemens: deel.voornemens.map((een, i) => wisselVoornemen(een, wissel, { ...plek, nummer: i + 1 })),
  };
}

function wisselWaarnaar(waarnaar: Waarnaar, wissel: Tekstwissel): Waarnaar {
  if (waarnaar.soort === 'notities') return { ...waarnaar, tekst: wissel(waarnaar.tekst, { soort: 'notities' }) };
  if (waarnaar.soort !== 'transcript') return waarnaar;
  const beurten = waarnaar.beurten.map((beurt, i) => ({
    ...beurt,
    spreker: wissel(beurt.spreker, { soort: 'spreker', nummer: i + 1 }),
    tekst: wissel(beurt.tekst, { soort: 'transcript', nummer: i + 1 }),
    ...(beurt.onderwerp === undefined
      ? {}
      : { onderwerp: wissel(beurt.onderwerp, { soort: 'transcript', nummer: i + 1 }) }),
  }));
  return { ...waarnaar, beurten };
}

const wisselEerder = (een: EerderVoornemen, wissel: Tekstwissel, nummer: number): EerderVoornemen => {
  const plek: Veldplek = { soort: 'eerder', thema: een.thema, nummer };
  return { ...een, als: wissel(een.als, plek), dan: wissel(een.dan, plek) };
};

function wisselLos(waarde: unknown, wissel: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return wissel(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => wisselLos(deel, wissel));
  if (!isDossier(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, wisselLos(deel, wissel)]));
}

/** A sheet with every text that a person wrote put through `wissel`, in the order of the page. */
export function wisselTeksten(blad: Werkblad, wissel: Tekstwissel): Werkblad {
  const { metWie } = blad;
  return {
    ...blad,
    titel: wissel(blad.titel, { soort: 'titel' }),
    metWie: metWie.soort === 'anders' ? { ...metWie, wie: wissel(metWie.wie, { soort: 'metWie' }) } : metWie,
    waarnaar: wisselWaarnaar(blad.waarnaar, wissel),
    twijfel: wissel(blad.twijfel, { soort: 'twijfel' }),
    eerdere: blad.eerdere.map((een, i) => wisselEerder(een, wissel, i + 1)),
    themas: blad.themas.map((deel) => wisselDeel(deel, wissel, false)),
    opzij: blad.opzij.map((deel) => wisselDeel(deel, wissel, true)),
    apart: blad.apart.map(({ pad, waarde }) => ({
      pad,
      waarde: wisselLos(inJson(waarde), (tekst) => wissel(tekst, { soort: 'apart' })),
    })),
  };
}

/** What of a sheet stands on paper and in Word. The rest goes along in a file only. */
export const isOpPapier = ({ soort, opzij = false }: Veldplek): boolean =>
  !opzij && soort !== 'spreker' && soort !== 'transcript' && soort !== 'apart';

/** A text in which something was found that may lead to a person. */
export interface Veldvondsten extends TekstMetVondsten {
  /** Id of the sheet. */
  readonly blad: string;
  readonly plek: Veldplek;
}

interface Zoekwijze {
  /** Whether a field goes out at all. */
  readonly telt?: (plek: Veldplek, blad: Werkblad) => boolean;
  /** The words of the invented story that a sheet is about (`verzonnenGegevens`). */
  readonly bekend?: (blad: Werkblad) => readonly string[];
}

/** Looks through sheets. */
export function vindInBladen(
  bladen: readonly Werkblad[],
  { telt = () => true, bekend = () => [] }: Zoekwijze = {},
): readonly Veldvondsten[] {
  const velden: Veldvondsten[] = [];
  for (const blad of bladen)
    wisselTeksten(blad, (tekst, plek) => {
      const vondsten =
        tekst !== '' && telt(plek, blad) ? zonderBekend(tekst, vindPersoonsgegevens(tekst), bekend(blad)) : [];
      if (vondsten.length > 0) velden.push({ blad: blad.id, plek, tekst, vondsten });
      return tekst;
    });
  return velden;
}

/**
 * Texts with placeholders, by the text they replace. One person has one placeholder in all of them.
 * @param velden with only the findings that have to go.
 */
export function maakVervanging(velden: readonly Veldvondsten[]): ReadonlyMap<string, string> {
  const nieuw = vervangInTeksten(velden);
  return new Map(velden.map(({ blad, plek, tekst }, i) => [sleutel(blad, plek, tekst), nieuw[i] ?? tekst]));
}

const sleutel = (blad: string, plek: Veldplek, tekst: string): string => JSON.stringify([blad, plek, tekst]);

/** A sheet with those texts replaced. A text that was changed meanwhile stays as it is. */
export const pasVervangingToe = (blad: Werkblad, vervanging: ReadonlyMap<string, string>): Werkblad =>
  wisselTeksten(blad, (tekst, plek) => vervanging.get(sleutel(blad.id, plek, tekst)) ?? tekst);
