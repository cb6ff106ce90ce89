import type { As } from '#domain/slim/vlak.ts';

/** Placing a client in the plane. */
export const plaatsenTeksten = {
  nodig: 'Geef eerst antwoord op beide vragen.',
  willen: 'Willen: waar richt de cliënt zich op?',
  kunnen: 'Kunnen: wat denkt de cliënt zelf te kunnen?',
  /** From alternatief to gangbaar. */
  willenStappen: [
    'Sterk op iets eigens, of op de dag doorkomen',
    'Eerder op iets eigens, of op de dag doorkomen',
    'Op allebei, of het is niet te horen',
    'Eerder op gewoon meedoen en werken',
    'Sterk op gewoon meedoen en werken',
  ],
  /** From laag to hoog. */
  kunnenStappen: ['Bijna niets', 'Eerder weinig', 'Half om half, of het is niet te horen', 'Eerder veel', 'Heel veel'],
  schuif: { willen: 'Willen, in het vlak', kunnen: 'Kunnen, in het vlak' } satisfies Record<As, string>,
  nogOpen: 'nog niet gekozen',
  zelf: 'Of zet het punt zelf: sleep het, tik in het vlak, of gebruik de pijltjestoetsen.',
  jouwPunt: 'Jouw punt',
  onsPunt: (waar: string) => `Vlak met ons punt: ${waar}.`,
  doorslag: {
    willen:
      'Wat bij willen de doorslag geeft: gaat het de cliënt om gewoon meedoen, of om iets eigens of de dag doorkomen?',
    kunnen: 'Wat bij kunnen de doorslag geeft: vertrouwt de cliënt zichzelf dit toe?',
  } satisfies Record<As, string>,
  as: { willen: 'Willen', kunnen: 'Kunnen' } satisfies Record<As, string>,
  uitslag: (jij: string, a: string, b: string) => `Vlak met drie punten. Jij: ${jij}. Lezing a: ${a}. Lezing b: ${b}.`,
  jij: 'jij',
} as const;
