import { atom } from 'nanostores';
import {
  slot,
  type Gevolg,
  type Plek,
  type Slotgebeurtenis,
  type Slotinstelling,
  type Slotreden,
  type Slotstaat,
  type Tijd,
} from '#domain/werkblad.ts';
import type { Stop } from '#platform/omgeving.ts';
import type { Kanaal } from '#platform/werkblad/kanaal.ts';
import type { Werkbladklok } from '#platform/werkblad/omgeving.ts';

/** How often the lock looks at the clock. */
export const TIK = 1000;
/** How often another tab is told that somebody is at work here. */
const MELD_BEZIG = 5000;

export interface Slotwereld {
  readonly klok: Werkbladklok;
  readonly kanaal: Kanaal;
  readonly instelling: () => Slotinstelling;
  /** Brings everything to the disk; gives why it did not work, or nothing. */
  readonly bewaarAlles: () => Promise<string | undefined>;
  /** Every key and every sheet out of the memory of this page. */
  readonly laatVallen: () => void;
}

/** Runs the machine of the lock: ticks, orders to save, and leaving the page. */
export class Slotdrijver {
  /** Set when somebody has something to see; in between only the clock runs on. */
  readonly $slot = atom<Slotstaat>({ stand: 'onbekend', plek: {} });
  readonly #wereld: Slotwereld;
  #staat: Slotstaat = { stand: 'onbekend', plek: {} };
  #verlaat: (plek: Plek) => void = () => undefined;
  #gemeld = -Infinity;

  constructor(wereld: Slotwereld) {
    this.#wereld = wereld;
  }

  /** Begins to tick. */
  begin(verlaat: (plek: Plek) => void): Stop {
    this.#verlaat = verlaat;
    const { klok } = this.#wereld;
    let stop: Stop = () => undefined;
    const tik = (): void => {
      this.kijk();
      stop = klok.straks(TIK, tik);
    };
    stop = klok.straks(TIK, tik);
    return () => stop();
  }

  /** What time is it? After a sleep, and when the page is looked at again. */
  kijk(): void {
    this.stap({ soort: 'tik', tijd: this.nu() });
  }

  /** The browser shows the page again. One that was locked goes on leaving. */
  keerTerug(): void {
    if (this.#staat.stand === 'vertrekken') this.#verlaat(this.#staat.plek);
    else this.kijk();
  }

  bezig(plek?: Plek): void {
    this.stap({ soort: 'bezig', tijd: this.nu(), ...(plek ? { plek } : {}) });
    const nu = this.#wereld.klok.teller();
    if (nu - this.#gemeld < MELD_BEZIG || !this.isOpen) return;
    this.#gemeld = nu;
    this.#wereld.kanaal.stuur({ soort: 'bezig' });
  }

  vergrendel(reden: Slotreden): void {
    this.stap({ soort: 'vergrendel', reden, tijd: this.nu() });
  }

  get isOpen(): boolean {
    const { stand } = this.#staat;
    return stand === 'ontgrendeld' || stand === 'waarschuwing';
  }

  /** There is nothing here any more: everything begins anew. */
  herbegin(): void {
    this.#staat = { stand: 'onbekend', plek: {} };
    this.$slot.set(this.#staat);
  }

  nu(): Tijd {
    return { teller: this.#wereld.klok.teller(), wand: this.#wereld.klok.nu() };
  }

  stap(gebeurtenis: Slotgebeurtenis): void {
    const { staat, gevolgen } = slot(this.#staat, gebeurtenis, this.#wereld.instelling());
    const zelfde = staat.stand === this.#staat.stand && gevolgen.length === 0;
    this.#staat = staat;
    // Every second and every key changes when somebody was seen last; nobody draws that.
    if (!zelfde || !this.isOpen) this.$slot.set(staat);
    for (const gevolg of gevolgen) this.#doe(gevolg, staat);
  }

  #doe(gevolg: Gevolg, staat: Slotstaat): void {
    switch (gevolg.soort) {
      case 'dek-af':
        // Another tab that locks is followed; following is not told again.
        if ('reden' in staat && staat.reden !== 'andere-tab') this.#wereld.kanaal.stuur({ soort: 'vergrendeld' });
        return;
      case 'bewaar-alles':
        void this.#bewaar(gevolg.poging);
        return;
      case 'verlaat':
        this.#wereld.laatVallen();
        {
          this.#verlaat(gevolg.plek);
          return;
        }
      default:
        return;
    }
  }

  async #bewaar(poging: number): Promise<void> {
    const fout = await this.#wereld.bewaarAlles();
    this.stap(fout === undefined ? { soort: 'bewaard', poging } : { soort: 'bewaren-mislukt', poging, fout });
  }
}
