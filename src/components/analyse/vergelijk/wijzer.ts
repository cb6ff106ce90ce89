/** What every part of the comparison needs: the name of a thema, and the way to a place in the conversation. */
export interface Wijzer {
  readonly naam: (thema: string) => string;
  /** Its place in the Kijkwijzer: the sign that says the same as its colour. */
  readonly nummer: (thema: string) => number;
  readonly naar: (seconden: number) => void;
}
