import { atom } from 'nanostores';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import {
  beginSessie,
  beoordeelTermijn,
  leesTermijn,
  LEGE_TERMIJN,
  opende,
  zetTermijn,
  type Termijnblad,
  type Termijnoordeel,
  type Termijnstaat,
} from '#domain/werkblad/bewaartermijn.ts';
import { isVersleuteld, ontsleutel, versleutel } from '#platform/werkblad/kluis.ts';
import type { Gelukt, Mislukt } from './contract.ts';
import { mislukt, naSchrijven } from './uitkomst.ts';
import type { Versiewereld } from './versies.ts';

const PLEK = { winkel: 'instellingen', sleutel: 'termijn' } as const;
const PLAATS = { winkel: 'instellingen', id: 'termijn', revisie: 0 };
/** How often another tab may come in between before we call it busy. */
const POGINGEN = 8;

type Verander = (staat: Termijnstaat) => Termijnstaat;

/** What tells one stored state from another, without the key. */
const merk = (waarde: unknown): string => (isVersleuteld(waarde) ? waarde.iv.join() : typeof waarde);

/**
 * "Erase what nobody opened or changed for N days": keeps the count, encrypted, because it says when somebody worked. Every
 * change goes on from what lies on the disk, so that no tab undoes what another one set.
 */
export class Termijn {
  readonly $dagen = atom<number | undefined>(undefined);
  readonly #wereld: Versiewereld;
  /** One change of this page at a time, in the order they were asked for. */
  #rij: Promise<unknown> = Promise.resolve();

  constructor(wereld: Versiewereld) {
    this.#wereld = wereld;
  }

  /** A session begins: what goes now, and what goes soon. */
  async begin(bladen: readonly Termijnblad[]): Promise<Termijnoordeel> {
    const nu = this.#wereld.klok.nu();
    let oordeel = beoordeelTermijn(LEGE_TERMIJN, [], nu);
    await this.#wijzig((staat) => {
      oordeel = beoordeelTermijn(beginSessie(staat, nu), bladen, nu);
      return oordeel.staat;
    });
    this.$dagen.set(oordeel.staat.dagen);
    return oordeel;
  }

  /** Somebody opened a sheet. */
  async opende(id: string): Promise<void> {
    const nu = this.#wereld.klok.nu();
    await this.#wijzig((staat) => opende(staat, id, nu));
  }

  zet(dagen: number | undefined): Promise<Gelukt | Mislukt<Bewaarfout>> {
    this.$dagen.set(dagen);
    return this.#wijzig((staat) => zetTermijn(staat, dagen));
  }

  /** Another tab set it. */
  async herlees(): Promise<void> {
    const sleutel = this.#wereld.sleutel();
    const ligt = await this.#wereld.bank.lees(PLEK);
    if (!sleutel || ligt.stand === 'niet-gelezen') return;
    const { dagen } = await leesStaat(sleutel, ligt.waarde);
    if (this.#wereld.sleutel() === sleutel) this.$dagen.set(dagen);
  }

  /** Out of the memory of this page. */
  laatVallen(): void {
    this.$dagen.set(undefined);
  }

  #wijzig(verander: Verander): Promise<Gelukt | Mislukt<Bewaarfout>> {
    const uit = this.#rij.then(() => this.#probeer(verander));
    this.#rij = uit.catch(() => undefined);
    return uit;
  }

  async #probeer(verander: Verander): Promise<Gelukt | Mislukt<Bewaarfout>> {
    const { bank, eis } = this.#wereld;
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      const sleutel = this.#wereld.sleutel();
      if (!sleutel) return mislukt('geweigerd');
      const ligt = await bank.lees(PLEK);
      if (ligt.stand === 'niet-gelezen') return mislukt(ligt.reden);
      const waarde = await versleutel(sleutel, PLAATS, verander(await leesStaat(sleutel, ligt.waarde)));
      const uit = await bank.schrijf({
        eisen: [eis(), { ...PLEK, keur: (er) => merk(er) === merk(ligt.waarde) }],
        zet: [{ ...PLEK, waarde }],
      });
      if (uit.stand !== 'botst' || uit.eis === 0) return naSchrijven(uit);
    }
    return mislukt('bezet');
  }
}

/** What cannot be read starts anew, which erases nothing. */
async function leesStaat(sleutel: CryptoKey, ruw: unknown): Promise<Termijnstaat> {
  if (!isVersleuteld(ruw)) return LEGE_TERMIJN;
  const open = await ontsleutel(sleutel, PLAATS, ruw);
  return open.soort === 'gelukt' ? leesTermijn(open.waarde) : LEGE_TERMIJN;
}
