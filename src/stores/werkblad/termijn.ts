import { atom } from 'nanostores';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import {
  beginSessie,
  beoordeelTermijn,
  leesTermijn,
  LEGE_TERMIJN,
  opende,
  zetTermijn,
  type Termijnoordeel,
  type Termijnstaat,
} from '#domain/werkblad/bewaartermijn.ts';
import { isVersleuteld, ontsleutel, versleutel } from '#platform/werkblad/kluis.ts';
import type { Gelukt, Mislukt } from './contract.ts';
import { mislukt, naSchrijven } from './uitkomst.ts';
import type { Versiewereld } from './versies.ts';

const PLEK = { winkel: 'instellingen', sleutel: 'termijn' } as const;
const PLAATS = { winkel: 'instellingen', id: 'termijn', revisie: 0 };

/** "Erase what nobody opened for N days": keeps the count, encrypted, because it says when somebody worked. */
export class Termijn {
  readonly $dagen = atom<number | undefined>(undefined);
  readonly #wereld: Versiewereld;
  #staat: Termijnstaat = LEGE_TERMIJN;

  constructor(wereld: Versiewereld) {
    this.#wereld = wereld;
  }

  /** A session begins: what goes now, and what goes soon. */
  async begin(ids: readonly string[]): Promise<Termijnoordeel> {
    const { bank, klok } = this.#wereld;
    const sleutel = this.#wereld.sleutel();
    const ligt = await bank.lees(PLEK);
    if (sleutel && ligt.stand === 'gelezen' && isVersleuteld(ligt.waarde)) {
      const open = await ontsleutel(sleutel, PLAATS, ligt.waarde);
      if (open.soort === 'gelukt') this.#staat = leesTermijn(open.waarde);
    }
    const oordeel = beoordeelTermijn(beginSessie(this.#staat, klok.nu()), ids, klok.nu());
    this.#staat = oordeel.staat;
    this.$dagen.set(oordeel.staat.dagen);
    await this.#bewaar();
    return oordeel;
  }

  /** Somebody opened a sheet. */
  async opende(id: string): Promise<void> {
    this.#staat = opende(this.#staat, id, this.#wereld.klok.nu());
    await this.#bewaar();
  }

  async zet(dagen: number | undefined): Promise<Gelukt | Mislukt<Bewaarfout>> {
    this.#staat = zetTermijn(this.#staat, dagen);
    this.$dagen.set(dagen);
    return this.#bewaar();
  }

  /** Out of the memory of this page. */
  laatVallen(): void {
    this.#staat = LEGE_TERMIJN;
    this.$dagen.set(undefined);
  }

  async #bewaar(): Promise<Gelukt | Mislukt<Bewaarfout>> {
    const sleutel = this.#wereld.sleutel();
    if (!sleutel) return mislukt('geweigerd');
    const waarde = await versleutel(sleutel, PLAATS, this.#staat);
    return naSchrijven(await this.#wereld.bank.schrijf({ eisen: [this.#wereld.eis()], zet: [{ ...PLEK, waarde }] }));
  }
}
