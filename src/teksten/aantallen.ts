/** Counts with their noun, in one place. */
export const oefeningen = (aantal: number): string => (aantal === 1 ? '1 oefening' : `${aantal} oefeningen`);
export const lessen = (aantal: number): string => (aantal === 1 ? '1 les' : `${aantal} lessen`);
export const keren = (aantal: number): string => (aantal === 1 ? '1 poging' : `${aantal} pogingen`);
export const instellingen = (aantal: number): string =>
  aantal === 1 ? '1 keuze of merkje' : `${aantal} keuzes en merkjes`;
