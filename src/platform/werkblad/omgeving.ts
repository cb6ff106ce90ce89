import type { Klok, Pagina, Sleutelopslag } from '../omgeving.ts';
import type { Bank } from './bank.ts';

/** A clock that also has a counter nobody can set; the counter may stand still while a machine sleeps. */
export interface Werkbladklok extends Klok {
  /** Milliseconds since some moment. */
  teller(): number;
}

/** What the Werkblad asks of the browser. */
export interface Werkbladomgeving {
  readonly klok: Werkbladklok;
  readonly bank: Bank;
  readonly pagina: Pagina;
  readonly sleutelopslag: Sleutelopslag;
  /** A new id: random, and without words. */
  nieuweId(): string;
  /** Asks the browser to keep what is here when the disk gets full. */
  houVast(): Promise<'ja' | 'nee' | 'onbekend'>;
  /** Rounds of PBKDF2; tests take few. */
  readonly rondes: number;
}
