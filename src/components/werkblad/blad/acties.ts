import {
  inThema,
  nieuwVoornemen,
  opTijd,
  wisVoornemen,
  wisWaarneming,
  zetVoornemen,
  zetWaarneming,
  type Themadeel,
  type Voornemen,
  type Waarneming,
  type Werkblad,
} from '#domain/werkblad.ts';
import { zetTerugAchter } from '#domain/werkblad/terugzetten.ts';
import type { ThemaId } from '#kern/themas.ts';

export type Wijzig = (verander: (blad: Werkblad) => Werkblad) => void;

/** Something to take away. */
export type Wegding =
  | { readonly soort: 'waarneming'; readonly item: Waarneming }
  | { readonly soort: 'voornemen'; readonly item: Voornemen };

/** Something that was taken away, and the ids of what stood before it: a number would be wrong after another change. */
export type Weg = Wegding & { readonly erVoor: ReadonlySet<string> };

/** What one can do in a thema. The same functions for as long as the sheet is, so that rows are not drawn again. */
export interface Themaacties {
  readonly schrijfVraag: (watIkMeAfvraag: string) => void;
  /** @returns the id of the new one. */
  readonly nieuweWaarneming: (deel?: Omit<Partial<Waarneming>, 'id'>) => string;
  readonly zetWaarneming: (id: string, deel: Omit<Partial<Waarneming>, 'id'>) => void;
  readonly zetTijd: (id: string, tijd: number | undefined) => void;
  readonly wisWaarneming: (id: string) => void;
  readonly zetOpTijd: () => void;
  readonly nieuwVoornemen: () => string;
  readonly zetVoornemen: (id: string, deel: Omit<Partial<Voornemen>, 'id'>) => void;
  readonly wisVoornemen: (id: string) => void;
  readonly zetTerug: (weg: Weg) => void;
}

function metTijd(waarneming: Waarneming, tijd: number | undefined): Waarneming {
  const { tijd: was, ...rest } = waarneming;
  if (tijd !== undefined) return { ...rest, tijd };
  return was === undefined ? waarneming : rest;
}

/** The deeds in one thema of a sheet. */
export function themaacties(thema: ThemaId, wijzig: Wijzig, nieuweId: () => string): Themaacties {
  const verander = (doe: (deel: Themadeel) => Themadeel): void => wijzig((blad) => inThema(blad, thema, doe));
  const bijWaarneming = (id: string, doe: (er: Waarneming) => Waarneming): void =>
    verander((deel) => {
      const er = deel.waarnemingen.find((waarneming) => waarneming.id === id);
      return er ? zetWaarneming(deel, doe(er)) : deel;
    });
  return {
    schrijfVraag: (watIkMeAfvraag) => verander((deel) => ({ ...deel, watIkMeAfvraag })),
    nieuweWaarneming: (nieuw = {}) => {
      const id = nieuweId();
      verander((deel) => zetWaarneming(deel, { tekst: '', ...nieuw, id }));
      return id;
    },
    zetWaarneming: (id, nieuw) => bijWaarneming(id, (er) => ({ ...er, ...nieuw })),
    zetTijd: (id, tijd) => bijWaarneming(id, (er) => metTijd(er, tijd)),
    wisWaarneming: (id) => verander((deel) => wisWaarneming(deel, id)),
    zetOpTijd: () => verander((deel) => ({ ...deel, waarnemingen: opTijd(deel.waarnemingen) })),
    nieuwVoornemen: () => {
      const id = nieuweId();
      verander((deel) => zetVoornemen(deel, nieuwVoornemen(id)));
      return id;
    },
    zetVoornemen: (id, nieuw) =>
      verander((deel) => {
        const er = deel.voornemens.find((voornemen) => voornemen.id === id);
        return er ? zetVoornemen(deel, { ...er, ...nieuw }) : deel;
      }),
    wisVoornemen: (id) => verander((deel) => wisVoornemen(deel, id)),
    zetTerug: ({ soort, item, erVoor }) =>
      verander((deel) =>
        soort === 'waarneming'
          ? { ...deel, waarnemingen: zetTerugAchter(deel.waarnemingen, item, erVoor) }
          : { ...deel, voornemens: zetTerugAchter(deel.voornemens, item, erVoor) },
      ),
  };
}

/** Whether the observations stand in the order of the recording. */
export const isOpTijd = (waarnemingen: readonly Waarneming[]): boolean =>
  waarnemingen.every(({ tijd = Infinity }, i) => i === 0 || (waarnemingen[i - 1]?.tijd ?? Infinity) <= tijd);
