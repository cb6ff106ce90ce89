/** How long the person has to pause before a question is asked. */
const PAUZE = 150;

export const pauze = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, PAUZE));
