import { atom, type PreinitializedWritableAtom } from 'nanostores';
import type { Werkblad } from '#domain/werkblad.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { leesBladrecord, type Gelezen } from '#platform/werkblad/bladrecord.ts';
import { Bladplek, type Plekwereld } from './bladplek.ts';
import type { Bericht, Bewaarstand, Bladapart, Bladenstand } from './contract.ts';
import { leesHaast, liggendeHaast } from './resten.ts';
import { schrijfBlad } from './schrijven.ts';

type Meld = (bericht: Extract<Bericht, { soort: 'kopie' | 'apart' }>) => void;
export type Bladenwereld = Omit<Plekwereld, 'getekend' | 'verdwenen'> & { readonly meld: Meld };

/** All sheets of this page, and those that cannot be shown. */
export class Bladen {
  readonly $bladen = atom<Bladenstand>({ stand: 'dicht' });
  readonly #wereld: Bladenwereld;
  readonly #plekwereld: Plekwereld;
  readonly #plekken = new Map<string, Bladplek>();
  readonly #apart = new Map<string, Bladapart>();
  readonly #standen = new Map<string, PreinitializedWritableAtom<Bewaarstand>>();

  constructor(wereld: Bladenwereld) {
    this.#wereld = wereld;
    this.#plekwereld = { ...wereld, getekend: () => this.toon(), verdwenen: (id) => this.haalWeg(id) };
  }

  stand(id: string): PreinitializedWritableAtom<Bewaarstand> {
    const er = this.#standen.get(id) ?? atom<Bewaarstand>({ stand: 'nog-niets' });
    this.#standen.set(id, er);
    return er;
  }

  plek(id: string): Bladplek | undefined {
    return this.#plekken.get(id);
  }

  get plekken(): readonly Bladplek[] {
    return [...this.#plekken.values()];
  }

  /** Reads everything, after unlocking. What cannot be read stays where it is; the rest is there. */
  async laad(): Promise<'gelezen' | Bewaarfout> {
    const sleutel = this.#wereld.sleutel();
    const alles = await this.#wereld.bank.leesAlles('bladen');
    if (!sleutel || alles.stand === 'niet-gelezen') {
      this.toon();
      return alles.stand === 'niet-gelezen' ? alles.reden : 'onbekend';
    }
    for (const { sleutel: plek, waarde } of alles.waarde) {
      const id = String(plek);
      const gelezen = await leesBladrecord(sleutel, { winkel: 'bladen', id }, waarde);
      this.#neem(
        id,
        typeof plek === 'string' ? gelezen : { ...gelezen, uitkomst: { soort: 'onleesbaar', reden: 'id' } },
      );
    }
    await this.#neemHaast(sleutel);
    if (this.#apart.size > 0)
      this.#wereld.meld({ soort: 'apart', id: this.#wereld.buiten().nieuweId(), aantal: this.#apart.size });
    this.toon();
    return 'gelezen';
  }

  /** A sheet that is not on the disk yet. */
  begin(blad: Werkblad): Bladplek {
    const plek = new Bladplek(this.#plekwereld, blad, { $stand: this.stand(blad.id) });
    this.#plekken.set(blad.id, plek);
    this.toon();
    return plek;
  }

  /** A sheet that another tab wrote, or that came back. */
  async haalOp(id: string): Promise<void> {
    const er = this.#plekken.get(id);
    if (er) return er.herlees();
    const sleutel = this.#wereld.sleutel();
    const ligt = await this.#wereld.bank.lees({ winkel: 'bladen', sleutel: id });
    if (!sleutel || ligt.stand === 'niet-gelezen' || ligt.waarde === undefined) return;
    const gelezen = await leesBladrecord(sleutel, { winkel: 'bladen', id }, ligt.waarde);
    if (this.#plekken.has(id) || this.#wereld.sleutel() !== sleutel) return;
    this.#neem(id, gelezen);
    this.toon();
  }

  haalWeg(id: string): void {
    this.#plekken.get(id)?.laatVallen();
    this.#plekken.delete(id);
    this.#apart.delete(id);
    this.toon();
  }

  async spoel(): Promise<void> {
    await Promise.all(this.plekken.map((plek) => plek.spoel()));
  }

  nietBewaard(): readonly Werkblad[] {
    return this.plekken.filter((plek) => plek.isVuil).map(({ blad }) => blad);
  }

  /** Out of the memory of this page. */
  laatVallen(): void {
    for (const plek of this.#plekken.values()) plek.laatVallen();
    this.#plekken.clear();
    this.#apart.clear();
    this.$bladen.set({ stand: 'dicht' });
  }

  /** Newest change first. */
  toon(): void {
    if (!this.#wereld.sleutel()) return;
    const bladen = this.plekken
      .map(({ blad }) => blad)
      .sort((a, b) => (a.gewijzigd < b.gewijzigd ? 1 : a.gewijzigd > b.gewijzigd ? -1 : 0));
    this.$bladen.set({ stand: 'open', bladen, apart: [...this.#apart.values()] });
  }

  #neem(id: string, gelezen: Gelezen): void {
    const { uitkomst } = gelezen;
    if (uitkomst.soort !== 'gelezen') {
      this.#apart.set(id, { id, reden: uitkomst.soort });
      return;
    }
    this.#apart.delete(id);
    const opties = { er: gelezen, $stand: this.stand(id) };
    this.#plekken.set(id, new Bladplek(this.#plekwereld, uitkomst.blad, opties));
  }

  /**
   * What pages that are gone left of this sheet in their last moment, joined with what was saved properly: the newest words
   * are here before anybody goes on with them.
   */
  async neemIn(id: string): Promise<void> {
    const sleutel = this.#wereld.sleutel();
    if (!sleutel || this.#apart.has(id)) return;
    for (const { werk, weg } of await leesHaast(sleutel, await liggendeHaast(this.#wereld.bank, id))) {
      // Of this page itself: on the screen, and on its way.
      if (werk.pagina === this.#wereld.pagina || this.#wereld.sleutel() !== sleutel) continue;
      const er = this.#plekken.get(id)?.er;
      const uit = await schrijfBlad(this.#wereld, { sleutel, mijn: werk.mijn, basis: werk.basis, er, weg });
      await this.haalOp(id);
      const plek = this.#plekken.get(id);
      if (uit.soort === 'bewaard' && plek) this.#wereld.bewaard(plek, uit);
    }
  }

  /** What pages left in their last moment, joined with what was saved properly. */
  async #neemHaast(sleutel: CryptoKey): Promise<void> {
    for (const { werk, weg } of await leesHaast(sleutel, await liggendeHaast(this.#wereld.bank))) {
      if (this.#apart.has(werk.id)) continue;
      const er = this.#plekken.get(werk.id)?.er;
      const uit = await schrijfBlad(this.#wereld, { sleutel, mijn: werk.mijn, basis: werk.basis, er, weg });
      if (uit.soort !== 'bewaard') continue;
      this.#neem(werk.id, uit.er);
      if (uit.besluit.soort === 'kopie') await this.neemKopie(werk.id, uit.besluit.kopie.id);
    }
  }

  /** Two versions that did not go together: the other one is a sheet of its own. */
  async neemKopie(blad: string, kopie: string): Promise<void> {
    await this.haalOp(kopie);
    this.#wereld.meld({ soort: 'kopie', id: this.#wereld.buiten().nieuweId(), blad, kopie });
  }
}
