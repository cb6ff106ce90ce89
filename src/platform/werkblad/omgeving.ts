import type { Klok, Pagina, Sleutelopslag } from '../omgeving.ts';
import type { Bank } from './bank.ts';
import type { Kanaal } from './kanaal.ts';
import type { Sloten } from './sloten.ts';

/** A clock that also has a counter nobody can set; the counter may stand still while a machine sleeps. */
export interface Werkbladklok extends Klok {
  /** Milliseconds since some moment. */
  teller(): number;
}

export type Blijvend = 'ja' | 'nee' | 'onbekend';

/** What the Werkblad asks of the browser. */
export interface Werkbladomgeving {
  readonly klok: Werkbladklok;
  readonly bank: Bank;
  readonly kanaal: Kanaal;
  readonly sloten: Sloten;
  readonly pagina: Pagina;
  readonly sleutelopslag: Sleutelopslag;
  /** A new id: random, and without words. */
  nieuweId(): string;
  /** Asks the browser to keep what is here when the disk gets full. */
  houVast(): Promise<Blijvend>;
  /** Whether it was asked and granted before. */
  isVast(): Promise<Blijvend>;
  /** Rounds of PBKDF2; tests take few. */
  readonly rondes: number;
}
