import { formatTijdcode } from '#kern/tijdcode.ts';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import { eigenzin } from '#teksten/eigenzin.ts';
import { label, pastOpPapier } from '#teksten/oefening.ts';
import { lezing, wijzers } from '#teksten/wijzers.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { kijkPapier } from './papier.kijken.ts';
import { slimPapier } from './papier.slim.ts';

/** Something to do on paper: boxes to tick, lines to write on. */
export interface PapierItem {
  readonly tekst: string;
  readonly hokjes?: readonly string[];
  readonly regels?: number;
}

/** A line of the key. */
export interface SleutelRegel {
  readonly bij: string;
  readonly oordeel?: string;
  readonly tekst: readonly string[];
}

/** An oefening as a page of paper. */
export interface Papier {
  /** What there is to choose from, once for all items. */
  readonly keuzes: readonly string[];
  /** What we do before, when this oefening gives help. */
  readonly hulp?: readonly SleutelRegel[];
  readonly items: readonly PapierItem[];
  readonly sleutel: readonly SleutelRegel[];
}

type Maker<S extends OefeningSoort> = (oefening: LeerderVan<S>) => Papier;

const OORDEEL = { ja: pastOpPapier, kan: label.grensgeval, nee: '' } as const;
const teksten = (lijst: readonly { readonly tekst: string }[]): readonly string[] => lijst.map(({ tekst }) => tekst);
const metOordeel = (oordeel: string) => (oordeel === '' ? {} : { oordeel });
const woordVan = (lijst: readonly { readonly id: string; readonly tekst: string }[], id: string): string =>
  lijst.find((een) => een.id === id)?.tekst ?? '';

/** Where an item belongs, in words for the key. */
const plaats = (item: { ookGoed: readonly string[]; feedback: string }, waar: (id: string) => string) =>
  item.ookGoed.length === 0 ? [item.feedback] : [uitleg.kanOok(item.ookGoed.map(waar).join(', ')), item.feedback];

const makers: { readonly [S in OefeningSoort]: Maker<S> } = {
  keuze: ({ opties, bijTwijfel }) => ({
    keuzes: [],
    items: [{ tekst: '', hokjes: teksten(opties) }],
    sleutel: [
      ...opties.map(({ tekst, past, feedback }) => ({ bij: tekst, ...metOordeel(OORDEEL[past]), tekst: [feedback] })),
      ...(bijTwijfel === undefined ? [] : [{ bij: uitleg.bijTwijfel, tekst: [bijTwijfel] }]),
    ],
  }),
  sorteren: ({ groepen, items }) => {
    const waar = (id: string): string => groepen.find((groep) => groep.id === id)?.label ?? '';
    return {
      keuzes: [],
      items: items.map(({ tekst }) => ({ tekst, hokjes: groepen.map((groep) => groep.label) })),
      sleutel: items.map((item) => ({ bij: item.tekst, oordeel: waar(item.groep), tekst: plaats(item, waar) })),
    };
  },
  koppelen: ({ rechts, links }) => {
    const waar = (id: string): string => woordVan(rechts, id);
    return {
      keuzes: teksten(rechts),
      items: links.map(({ tekst }) => ({ tekst, regels: 1 })),
      sleutel: links.map((item) => ({ bij: item.tekst, oordeel: waar(item.hoort), tekst: plaats(item, waar) })),
    };
  },
  volgorde: ({ stappen, begin }) => ({
    keuzes: [],
    items: [{ tekst: '', hokjes: begin.map((id) => woordVan(stappen, id)) }],
    sleutel: stappen.map(({ tekst, reden }, i) => ({ bij: `${i + 1}. ${tekst}`, tekst: [reden] })),
  }),
  herschrijven: ({ items, zelfcheck }) => ({
    keuzes: [],
    items: items.map(({ zin }) => ({ tekst: zin, regels: 3 })),
    sleutel: [
      ...items.map(({ zin, voorbeelden }) => ({ bij: zin, oordeel: eigenzin.zoKanHetOok, tekst: voorbeelden })),
      { bij: uitleg.zelfcheck, tekst: teksten(zelfcheck) },
    ],
  }),
  voorspellen: ({ opties, onthulling, vergelijk }) => ({
    keuzes: [],
    items: [opties ? { tekst: '', hokjes: teksten(opties) } : { tekst: '', regels: 8 }],
    sleutel: [
      ...(opties ?? []).map(({ tekst, feedback }) => ({ bij: tekst, tekst: [feedback] })),
      { bij: uitleg.onthulling, tekst: [onthulling.tekst] },
      ...(vergelijk.length === 0 ? [] : [{ bij: uitleg.vergelijk, tekst: teksten(vergelijk) }]),
    ],
  }),
  markeren: ({ fragment, sleutel, redenen, feedback }) => {
    const beurten = beurtenVan(fragment);
    const tijd = (id: string): string => formatTijdcode(beurten.find((b) => b.id === id)?.start ?? 0);
    const wie = (id: string) =>
      sleutel.a.includes(id) ? (sleutel.b.includes(id) ? 'beide' : 'a') : sleutel.b.includes(id) ? 'b' : 'geen';
    return {
      keuzes: [],
      items: [],
      sleutel: [
        ...(['a', 'b'] as const).map((naam) => ({
          bij: wijzers[naam],
          oordeel: sleutel[naam].map(tijd).join(', '),
          tekst: [redenen[naam]],
        })),
        ...feedback.map((f) => ({ bij: tijd(f.beurt), tekst: [`${lezing[wie(f.beurt)]} ${f.tekst}`] })),
        { bij: '', tekst: [uitleg.voorbeeldlezing] },
      ],
    };
  },
  ...slimPapier,
  ...kijkPapier,
};

/** What stands on paper for this oefening. */
export function papierVan<S extends OefeningSoort>(oefening: LeerderVan<S>): Papier {
  const soort: S = oefening.soort;
  const maker: Maker<S> = makers[soort];
  return maker(oefening);
}
