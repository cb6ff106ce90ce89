import type { ThemaId } from '#kern/themas.ts';
import { MEESTE_THEMAS, type Themadeel, type Voornemen, type Waarneming, type Werkblad } from './types.ts';

/** What the world outside gives: the moment now, and ids that are new. */
export interface Buiten {
  /** ISO moment. */
  readonly nu: string;
  readonly nieuweId: () => string;
}

/** An empty Werkblad. */
export const nieuwWerkblad = ({ nu, nieuweId }: Buiten): Werkblad => ({
  id: nieuweId(),
  revisie: 0,
  titel: '',
  gemaakt: nu,
  gewijzigd: nu,
  metWie: { soort: 'alleen' },
  waarnaar: { soort: 'nog-niet' },
  twijfel: '',
  themas: [],
  opzij: [],
  eerdere: [],
  apart: [],
});

export const leegThema = (thema: ThemaId): Themadeel => ({
  thema,
  watIkMeAfvraag: '',
  waarnemingen: [],
  voornemens: [],
});

export const nieuwVoornemen = (id: string, als = '', dan = ''): Voornemen => ({
  id,
  als,
  dan,
  geprobeerd: 'nog-niet',
  hoeGingHet: '',
  watLeverdeHetOp: '',
});

/** Whether anything is written in a theme. */
export const isThemaLeeg = ({ watIkMeAfvraag, waarnemingen, voornemens }: Themadeel): boolean =>
  watIkMeAfvraag === '' && waarnemingen.length === 0 && voornemens.length === 0;

/** Whether a person has done anything on a sheet; of an empty one nothing is lost when it goes. */
export const isLeeg = ({ titel, twijfel, waarnaar, metWie, themas, opzij, eerdere, apart }: Werkblad): boolean =>
  titel === '' &&
  twijfel === '' &&
  waarnaar.soort === 'nog-niet' &&
  metWie.soort === 'alleen' &&
  [themas, opzij, eerdere, apart].every((lijst) => lijst.length === 0);

/** Adds a theme, with what was written in it before. Unchanged when it is there already or three others are. */
export function kiesThema(blad: Werkblad, thema: ThemaId): Werkblad {
  if (blad.themas.length >= MEESTE_THEMAS || blad.themas.some((deel) => deel.thema === thema)) return blad;
  const eerder = blad.opzij.find((deel) => deel.thema === thema);
  return {
    ...blad,
    themas: [...blad.themas, eerder ?? leegThema(thema)],
    opzij: blad.opzij.filter((deel) => deel !== eerder),
  };
}

/** Takes a theme off. What was written in it is laid aside, not erased. */
export function laatThemaWeg(blad: Werkblad, thema: ThemaId): Werkblad {
  const weg = blad.themas.filter((deel) => deel.thema === thema && !isThemaLeeg(deel));
  return { ...blad, themas: blad.themas.filter((deel) => deel.thema !== thema), opzij: [...blad.opzij, ...weg] };
}

/** Changes one theme of a sheet. */
export const inThema = (blad: Werkblad, thema: ThemaId, verander: (deel: Themadeel) => Themadeel): Werkblad => ({
  ...blad,
  themas: blad.themas.map((deel) => (deel.thema === thema ? verander(deel) : deel)),
});

const zet = <T extends { readonly id: string }>(lijst: readonly T[], item: T): readonly T[] =>
  lijst.some(({ id }) => id === item.id) ? lijst.map((er) => (er.id === item.id ? item : er)) : [...lijst, item];
const zonder = <T extends { readonly id: string }>(lijst: readonly T[], weg: string): readonly T[] =>
  lijst.filter(({ id }) => id !== weg);

/** Adds an observation, or writes over the one with its id. */
export const zetWaarneming = (deel: Themadeel, waarneming: Waarneming): Themadeel => ({
  ...deel,
  waarnemingen: zet(deel.waarnemingen, waarneming),
});
export const wisWaarneming = (deel: Themadeel, id: string): Themadeel => ({
  ...deel,
  waarnemingen: zonder(deel.waarnemingen, id),
});

/** Adds a voornemen, or writes over the one with its id. */
export const zetVoornemen = (deel: Themadeel, voornemen: Voornemen): Themadeel => ({
  ...deel,
  voornemens: zet(deel.voornemens, voornemen),
});
export const wisVoornemen = (deel: Themadeel, id: string): Themadeel => ({
  ...deel,
  voornemens: zonder(deel.voornemens, id),
});

/** Observations in the order of the recording; those without a time last, as they were written. */
export const opTijd = (waarnemingen: readonly Waarneming[]): readonly Waarneming[] =>
  waarnemingen.toSorted((a, b) => (a.tijd ?? Infinity) - (b.tijd ?? Infinity) || 0);

export const archiveer = (blad: Werkblad, nu: string): Werkblad => ({ ...blad, gearchiveerd: nu });
export function haalUitArchief(blad: Werkblad): Werkblad {
  const { gearchiveerd, ...rest } = blad;
  return gearchiveerd === undefined ? blad : rest;
}

/** Another sheet has not been asked yet whether an own file may be opened on it. */
export function zonderChecklist(blad: Werkblad): Werkblad {
  const { checklist, ...rest } = blad;
  return checklist === undefined ? blad : rest;
}

const metNieuweIds = (delen: readonly Themadeel[], nieuweId: () => string): readonly Themadeel[] =>
  delen.map((deel) => ({
    ...deel,
    waarnemingen: deel.waarnemingen.map((waarneming) => ({ ...waarneming, id: nieuweId() })),
    voornemens: deel.voornemens.map((voornemen) => ({ ...voornemen, id: nieuweId() })),
  }));

/** A copy with an identity of its own, among the sheets that are not archived. */
export function dupliceer(blad: Werkblad, { nu, nieuweId }: Buiten): Werkblad {
  return {
    ...zonderChecklist(haalUitArchief(blad)),
    id: nieuweId(),
    revisie: 0,
    gemaakt: nu,
    gewijzigd: nu,
    kopieVan: blad.id,
    themas: metNieuweIds(blad.themas, nieuweId),
    opzij: metNieuweIds(blad.opzij, nieuweId),
  };
}

/** A sheet for the follow-up conversation: the same themes, empty, and the voornemens to look back on. */
export function beginVervolg(blad: Werkblad, buiten: Buiten): Werkblad {
  const eerdere = blad.themas.flatMap(({ thema, voornemens }) =>
    voornemens.map(({ id, als, dan }) => ({ werkblad: blad.id, id, thema, als, dan })),
  );
  return {
    ...nieuwWerkblad(buiten),
    metWie: blad.metWie,
    themas: blad.themas.map(({ thema }) => leegThema(thema)),
    eerdere,
    vervolgVan: blad.id,
  };
}
