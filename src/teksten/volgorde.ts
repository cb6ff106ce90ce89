/** Putting steps in order: the names of the buttons, and what is said when a step has moved. */
export const volgordeTeksten = {
  hoger: (stap: string) => `Zet eerder: ${stap}`,
  lager: (stap: string) => `Zet later: ${stap}`,
  verplaatst: (stap: string, plek: number, totaal: number) => `${stap}: plek ${plek} van ${totaal}.`,
} as const;
