import type { Lezing } from '#domain/oefening/uitslag.ts';

/** Pointing at a moment: which reading names it, and what somebody sees who named it alone. */
export const lezing = {
  beide: 'Lezing a en lezing b noemen dit moment allebei.',
  a: 'Lezing a noemt dit moment, lezing b niet.',
  b: 'Lezing b noemt dit moment, lezing a niet.',
  geen: 'Geen van beide lezingen noemt dit moment.',
} as const satisfies Record<Lezing, string>;

/** Who points at a turn, in two words beside it. */
export const wijzers = { jij: 'Jij', a: 'Lezing a', b: 'Lezing b' } as const;

export const eigenMoment = 'Dit moment koos je zelf. Wat zag of hoorde je hier?';
