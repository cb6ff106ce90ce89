import { bewaarbaar, leesWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { isDossier } from '#domain/voortgang/guards.ts';
import type { Bank, Ligplaats, Sleutel } from '#platform/werkblad/bank.ts';
import { isVersleuteld, ontsleutel, versleutel, type Versleuteld } from '#platform/werkblad/kluis.ts';

/** What a page that is going puts down: the sheet, what it went on from, and which page it was. */
export interface Haastblad {
  readonly mijn: Werkblad;
  readonly basis: Werkblad | undefined;
  readonly pagina: string;
}
interface Haastrecord extends Versleuteld {
  readonly blad: string;
}

/** Whether a stored value has the form of one. Of which sheet it is can be read without the key. */
export const isHaastrecord = (ruw: unknown): ruw is Haastrecord =>
  isVersleuteld(ruw) && 'blad' in ruw && typeof ruw.blad === 'string';

const plaats = (id: string) => ({ winkel: 'haast', id, revisie: 0 });

/** What lies in `haast`, read; nothing when it cannot be. */
export async function leesHaastblad(
  sleutel: CryptoKey,
  ruw: unknown,
): Promise<(Haastblad & { readonly id: string }) | undefined> {
  if (!isHaastrecord(ruw)) return undefined;
  const open = await ontsleutel(sleutel, plaats(ruw.blad), ruw);
  if (open.soort === 'mislukt' || !isDossier(open.waarde) || typeof open.waarde.pagina !== 'string') return undefined;
  const mijn = leesWerkblad(open.waarde.mijn);
  const basis = leesWerkblad(open.waarde.basis);
  if (mijn.soort !== 'gelezen' || mijn.blad.id !== ruw.blad) return undefined;
  const { pagina } = open.waarde;
  return { id: ruw.blad, mijn: mijn.blad, basis: basis.soort === 'gelezen' ? basis.blad : undefined, pagina };
}

interface Haastwereld {
  readonly bank: Bank;
  readonly pagina: string;
  readonly sleutel: () => CryptoKey | undefined;
}
interface Nu {
  readonly blad: Werkblad;
  readonly basis: Werkblad | undefined;
  /** The number of the change. */
  readonly vuil: number;
  /** Whether it is on the disk already. */
  readonly bewaard: boolean;
}

/**
 * Keeps the last words encrypted and ready, because a page that is going has no time for cryptography: putting them down
 * is one request then.
 */
export class Haastwerker {
  readonly #wereld: Haastwereld;
  readonly #geef: () => Nu;
  #klaar: { readonly vuil: number; readonly waarde: Haastrecord } | undefined;
  #loopt: Promise<void> | undefined;
  #neer = 0;
  #leven = 0;
  readonly #sleutels = new Set<Sleutel>();

  constructor(wereld: Haastwereld, geef: () => Nu) {
    this.#wereld = wereld;
    this.#geef = geef;
  }

  /** Encrypts what is on the screen, one at a time; who types faster skips some. */
  zetKlaar(): Promise<void> {
    this.#loopt ??= this.#maakKlaar().finally(() => {
      this.#loopt = undefined;
    });
    return this.#loopt;
  }

  /** Puts the last words down, at once when they are ready. */
  zetNeer(): void {
    const { vuil } = this.#geef();
    if (this.#neer === vuil) return;
    this.#neer = vuil;
    if (this.#klaar?.vuil === vuil) {
      this.#leg(this.#klaar.waarde);
      return;
    }
    const leven = this.#leven;
    void this.zetKlaar().then(() => {
      if (leven === this.#leven && this.#klaar) this.#leg(this.#klaar.waarde);
    });
  }

  /** What lies there and is on this screen: goes in the same transaction as a proper save. */
  neergezet(): readonly Ligplaats[] {
    return [...this.#sleutels].map((sleutel) => ({ winkel: 'haast', sleutel }));
  }

  /** A proper save succeeded, and took these along. What came later goes too, once everything is on the disk. */
  geruimd(weg: readonly Ligplaats[]): void {
    for (const { sleutel } of weg) this.#sleutels.delete(sleutel);
    this.#ruimRest();
  }

  #ruimRest(): void {
    if (this.#sleutels.size === 0 || !this.#geef().bewaard) return;
    const weg = this.neergezet();
    this.#sleutels.clear();
    void this.#wereld.bank.schrijf({ weg });
  }

  laatVallen(): void {
    this.#leven += 1;
    this.#klaar = undefined;
    this.#sleutels.clear();
  }

  #leg(waarde: Haastrecord): void {
    void this.#wereld.bank.haastig(waarde).then((sleutel) => {
      if (sleutel !== undefined) this.#sleutels.add(sleutel);
      this.#ruimRest();
    });
  }

  async #maakKlaar(): Promise<void> {
    const leven = this.#leven;
    for (let nu = this.#geef(); this.#klaar?.vuil !== nu.vuil; nu = this.#geef()) {
      const sleutel = this.#wereld.sleutel();
      if (!sleutel || leven !== this.#leven) return;
      const { blad, basis, vuil } = nu;
      const inhoud = { mijn: bewaarbaar(blad), basis: basis && bewaarbaar(basis), pagina: this.#wereld.pagina };
      const waarde = { blad: blad.id, ...(await versleutel(sleutel, plaats(blad.id), inhoud)) };
      this.#klaar = { vuil, waarde };
    }
  }
}
