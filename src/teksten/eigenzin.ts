/** For the kinds in which somebody writes a sentence. */
export const eigenzin = {
  verborgen: 'Je leest het gesprek weer zodra je je antwoord vastlegt.',
  zoKanHetOok: 'Zo kan het ook',
} as const;
