import type { Klok } from './omgeving.ts';

/** The clock of the browser. Apart from the rest of the platform, so that a reading page loads nothing else for it. */
export const klok: Klok = {
  nu: () => Date.now(),
  straks: (ms, doe) => {
    const wekker = setTimeout(doe, ms);
    return () => clearTimeout(wekker);
  },
};
