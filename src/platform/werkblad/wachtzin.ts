import { WOORDEN } from './woorden.ts';

/** Words in a passphrase that the site thinks of. */
export const AANTAL_WOORDEN = 4;

/** A whole number below `grens`, each as likely: numbers in the last, incomplete stretch are drawn again. */
export function trek(grens: number, getal: () => number): number {
  const hoogste = 2 ** 32 - (2 ** 32 % grens);
  for (;;) {
    const uit = getal();
    if (uit < hoogste) return uit % grens;
  }
}

const willekeurigGetal = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * Four words, drawn with the random numbers of the browser. The list has 2048 words, so a phrase has 4 × 11 = 44 bits:
 * 1.8 × 10¹³ possibilities, each of which costs whoever guesses 600,000 rounds of PBKDF2.
 */
export const bedenkWachtzin = (): string =>
  Array.from({ length: AANTAL_WOORDEN }, () => WOORDEN[trek(WOORDEN.length, willekeurigGetal)] ?? '').join(' ');
