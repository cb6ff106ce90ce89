/** All of them together; 0 for none. */
export const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);
