/** What every part of the comparison needs: the name of a thema, and the way to a place in the conversation. */
export interface Wijzer {
  readonly naam: (thema: string) => string;
  readonly naar: (seconden: number) => void;
}
