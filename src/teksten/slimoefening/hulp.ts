/** How much help stands beside the question. */
export type Hulpstand = 'voorbeeld' | 'aanwijzingen' | 'half' | 'geen';

/** How the amounts of help are named, and what is said above it. */
export interface Hulpwoorden {
  readonly keuzes: Readonly<Record<Hulpstand, string>>;
  readonly uitleg: Readonly<Record<Hulpstand, string>>;
}

/** The help that stays within reach in the exercises about SLIM. */
export const hulpTeksten = {
  vraag: 'Hoeveel hulp wil je erbij?',
  keuzes: {
    voorbeeld: 'Ons antwoord erbij',
    aanwijzingen: 'Alleen de aanwijzingen',
    half: 'Een stuk is al gedaan',
    geen: 'Zonder hulp',
  } satisfies Record<Hulpstand, string>,
  uitleg: {
    voorbeeld: 'Zo deden wij het. Lees mee hoe we erop kwamen. Doe het daarna zelf, met alleen de aanwijzingen.',
    aanwijzingen: 'Let op deze beurten. Wat hoor of zie je daar?',
    half: 'Een deel deden wij al. De rest is aan jou.',
    geen: '',
  } satisfies Record<Hulpstand, string>,
  onsAntwoord: 'Ons antwoord',
  kijkHier: 'Kijk goed naar deze beurt.',
  gegeven: (wat: string) => `Dit staat er al: ${wat}.`,
  tweeOver: 'Er zijn nog twee keuzes over.',
} as const;

/** Our two readings, and the clues. */
export const lezingTeksten = {
  kop: { a: 'Lezing a', b: 'Lezing b' },
  verschillen: 'Hier verschillen de lezingen. Je kunt ze allebei verdedigen.',
  waaraan: 'Waaraan je het ziet',
} as const;
