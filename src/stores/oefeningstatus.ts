import type { OefeningStaat } from '#domain/oefening/poging.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** At most this much typing is lost when everything stops at once. */
export const UITSTEL = 300;
/** After this long without an answer from the disk, "bezig" is no longer true enough. */
export const TE_LANG = 5000;
/** How long after a failure it is tried again by itself. */
export const OPNIEUW = 10_000;

export type Bewaard =
  | { readonly stand: 'nog-niets' }
  | { readonly stand: 'bezig' }
  | { readonly stand: 'bewaard'; readonly tijd: number }
  | { readonly stand: 'niet-bewaard'; readonly reden: Bewaarfout };

/** Where the state came from. `onleesbaar`: something is stored that this release cannot read; it is kept. */
export type StaatHerkomst =
  | { readonly soort: 'nieuw' | 'opslag' | 'onleesbaar' }
  | { readonly soort: 'niet-gelezen'; readonly reden: Bewaarfout };

/** `staat` is `null` as long as nothing was done; `herstel` of the exercises takes it as it is. */
export type OefeningStatus =
  | { readonly stand: 'laden'; readonly staat: OefeningStaat | null; readonly bewaard: Bewaard }
  | {
      readonly stand: 'klaar';
      readonly staat: OefeningStaat | null;
      readonly bewaard: Bewaard;
      readonly herkomst: StaatHerkomst;
    };

/** What the server renders, and the browser first. */
export const LADEN: OefeningStatus = { stand: 'laden', staat: null, bewaard: { stand: 'nog-niets' } };

/** Read, and nothing was there. */
export const LEEG = {
  stand: 'klaar',
  staat: null,
  bewaard: { stand: 'nog-niets' },
  herkomst: { soort: 'nieuw' },
} as const satisfies OefeningStatus;
