/** How an answer relates to the key. 'grensgeval': experts differ. 'gemist': fits, and was not given. 'open': nobody judges it. */
export type Oordeel = 'past' | 'past-niet' | 'grensgeval' | 'gemist' | 'open';

/** Which example readings point at a turn or a moment. */
export type Lezing = 'beide' | 'a' | 'b' | 'geen';

/** What is said about one option, item, step or turn. */
export interface Deel {
  readonly id: string;
  readonly oordeel: Oordeel;
  /** Whether the learner gave this answer (chose, placed, wrote, pointed at). */
  readonly gekozen: boolean;
  /** Text of the author; null when there is none, or when it is kept back until the second attempt. */
  readonly feedback: string | null;
  /** The turn where the clue is. */
  readonly beurt?: string;
  /** The ids where this item belongs, ours first. Only when everything may be seen. */
  readonly oplossing?: readonly string[];
  readonly lezing?: Lezing;
}

/** How far a reading was met: turns of the reading that were also pointed at. */
export interface LezingTelling {
  readonly geraakt: number;
  readonly totaal: number;
}

/** The outcome as data; the words are in `src/teksten/oefening.ts`. Counts are numbers of answers, never a share. */
export type Samenvatting =
  | { readonly soort: 'alles-past'; readonly past: number; readonly grensgevallen: number }
  | { readonly soort: 'nog-kijken'; readonly aantal: number; readonly past: number }
  | { readonly soort: 'met-uitleg'; readonly aantal: number; readonly past: number; readonly grensgevallen: number }
  | { readonly soort: 'grensgeval'; readonly grensgevallen: number }
  | {
      readonly soort: 'lezingen';
      readonly a: LezingTelling;
      readonly b: LezingTelling;
      readonly eigen: number;
      readonly nog: number;
    }
  | { readonly soort: 'zelf-nagekeken'; readonly nagekeken: number; readonly totaal: number }
  /** How many moments were marked; what readings saw of them is worked out when it is shown. */
  | { readonly soort: 'aangewezen'; readonly aantal: number }
  | { readonly soort: 'gemeten' }
  | { readonly soort: 'voorspeld'; readonly vergeleken: number; readonly totaal: number };

/** 'aanwijzing': say how many to look at again, keep the solution. 'alles': show all feedback, the solution and the reasons. */
export type Inzage = 'aanwijzing' | 'alles';

/** What grading gives. */
export interface Uitslag {
  /** From 0 to 1, or null when no machine can judge the answer. Never show it as a percentage. */
  readonly score: number | null;
  readonly inzage: Inzage;
  readonly delen: readonly Deel[];
  readonly samenvatting: Samenvatting;
  /** The turn to look at again. */
  readonly aanwijzing?: string;
}

/** The number of this attempt, from 1, or 'toonAlles' when the learner asks to see everything now. */
export type PogingNummer = number | 'toonAlles';

/** What the learner may see: on a first attempt that misses something a clue, otherwise everything. */
export const inzageBij = (poging: PogingNummer, mis: number): Inzage =>
  mis > 0 && poging !== 'toonAlles' && poging < 2 ? 'aanwijzing' : 'alles';

/** How many answers fit, are off or missing, and are a matter of opinion. */
export interface Telling {
  readonly past: number;
  readonly mis: number;
  readonly grensgevallen: number;
}

/** The summary of a graded oefening. */
export function vatSamen({ past, mis, grensgevallen }: Telling, inzage: Inzage): Samenvatting {
  if (mis > 0 && inzage === 'aanwijzing') return { soort: 'nog-kijken', aantal: mis, past };
  if (mis > 0) return { soort: 'met-uitleg', aantal: mis, past, grensgevallen };
  if (past === 0) return { soort: 'grensgeval', grensgevallen };
  return { soort: 'alles-past', past, grensgevallen };
}
