import { atom } from 'nanostores';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { kiesRust, SLOT, type Slotinstelling } from '#domain/werkblad.ts';
import { isLangGenoeg } from '#domain/werkblad/wachtzin.ts';
import type { Opdracht } from '#platform/werkblad/bank.ts';
import { kanVersleutelen, maakSleutelVan } from '#platform/werkblad/kluis.ts';
import type { Werkbladomgeving } from '#platform/werkblad/omgeving.ts';
import {
  leesSleutelrecord,
  metNieuweWachtzin,
  nieuweRuwesleutel,
  pakIn,
  pakUit,
  rondesVan,
  wisRuwesleutel,
  type Bos,
  type Opener,
  type Ruwesleutel,
  type Sleutelrecord,
  type Uitgepakt,
} from '#platform/werkblad/sleutelbos.ts';
import type { Gelukt, Mislukt, Ontgrendelfout, Sleutelfout, Sleutelkeuze, Sleutelstand } from './contract.ts';
import { GELUKT, mislukt, naSchrijven } from './uitkomst.ts';
import { metVoortgang, type Voortgang } from './voortgang.ts';

export const SLEUTELPLEK = { winkel: 'sleutel', sleutel: 'sleutel' } as const;
const RUSTPLEK = { winkel: 'instellingen', sleutel: 'rust' } as const;

/** What lies where the key should be. */
export type Vondst = 'sleutel' | 'onleesbaar' | 'niets' | 'niet-gelezen';
type Eis = NonNullable<Opdracht['eisen']>[number];
type Gemaakt = Gelukt<{ readonly herstelcode?: string }>;

const aantalRondes = (keuze: Sleutelkeuze, rondes: number): number =>
  keuze.wie === 'alleen-ik' ? 0 : rondes * (keuze.herstelcode ? 2 : 1);

/** The key: where it lies, how it opens, and the one that is open in this page. */
export class Sleutelhouder {
  readonly $sleutel = atom<Sleutelstand>({ soort: 'onbekend' });
  readonly $voortgang = atom<number | undefined>(undefined);
  readonly #wereld: Werkbladomgeving;
  #record: Sleutelrecord | undefined;
  #open: CryptoKey | undefined;
  #rust: number = SLOT.rust;
  /** A key that could not be stored: it goes with the page, and nothing may be written under it. */
  #alleenHier = false;

  constructor(wereld: Werkbladomgeving) {
    this.#wereld = wereld;
  }

  get #meter(): Voortgang {
    return { klok: this.#wereld.klok, $voortgang: this.$voortgang };
  }

  /** The key of the records, while it is unlocked. */
  get open(): CryptoKey | undefined {
    return this.#open;
  }

  /** The key could not be stored, and goes with the page. */
  get isAlleenHier(): boolean {
    return this.#alleenHier;
  }

  get instelling(): Slotinstelling {
    return { wie: this.#record?.soort ?? 'gedeeld', rust: this.#rust };
  }

  /** Looks what lies on the disk. The key that is open stays open as long as it is the same one. */
  async kijk(): Promise<Vondst> {
    const { bank } = this.#wereld;
    const [ligt, rust] = await Promise.all([bank.lees(SLEUTELPLEK), bank.lees(RUSTPLEK)]);
    if (ligt.stand === 'niet-gelezen') {
      if (!this.#record) this.#toon();
      return 'niet-gelezen';
    }
    if (rust.stand === 'gelezen') this.#rust = kiesRust(rust.waarde);
    const record = leesSleutelrecord(ligt.waarde);
    if (this.#record && record?.kenmerk !== this.#record.kenmerk) this.#open = undefined;
    this.#record = record;
    this.#alleenHier = false;
    if (record) this.#toon();
    // What lies there and cannot be read is a key all the same: it is not written over.
    else if (ligt.waarde === undefined) this.#toon();
    else this.$sleutel.set({ soort: 'onleesbaar' });
    if (record) return 'sleutel';
    return ligt.waarde === undefined ? 'niets' : 'onleesbaar';
  }

  /** Makes the first key. Not when there is one, nor when sheets lie there that another key belongs to. */
  async maak(keuze: Sleutelkeuze): Promise<Gemaakt | Mislukt<Sleutelfout>> {
    if (keuze.wie === 'gedeeld' && !isLangGenoeg(keuze.wachtzin)) return mislukt('te-kort');
    if (!kanVersleutelen()) return mislukt('geen-versleuteling');
    if (this.#record) return mislukt('bestaat-al');
    const ruw = nieuweRuwesleutel(this.#wereld.nieuweId());
    try {
      const bos = await this.#pakIn(ruw, keuze);
      const uit = await this.#leg(bos.record, (er) => er === undefined);
      if (uit === 'botst') return mislukt('bestaat-al');
      this.#alleenHier = uit !== 'bewaard';
      this.#record = bos.record;
      this.#open = await maakSleutelVan(ruw.bytes);
      this.#toon();
      return gemaakt(bos);
    } catch {
      // A browser that gives up halfway.
      return mislukt('onbekend');
    } finally {
      wisRuwesleutel(ruw);
    }
  }

  /** Opens the key. Whatever comes of it, nothing is erased. */
  async ontgrendel(opener: Opener): Promise<Gelukt | Mislukt<Ontgrendelfout>> {
    const uit = await this.#pakUit(opener);
    if (uit.soort !== 'open') return mislukt(uit.soort === 'verkeerd' ? 'verkeerd' : 'sleutel-onleesbaar');
    this.#open = await maakSleutelVan(uit.ruw.bytes);
    wisRuwesleutel(uit.ruw);
    return GELUKT;
  }

  /**
   * Opens with the printed code and puts a new passphrase there; the code goes on working. `nietBewaard` says why the new
   * passphrase is not on the disk: then it does not open anything later.
   */
  async ontgrendelMetCode(
    code: string,
    wachtzin: string,
  ): Promise<Gelukt<{ readonly nietBewaard?: Bewaarfout }> | Mislukt<Ontgrendelfout>> {
    if (!isLangGenoeg(wachtzin)) return mislukt('te-kort');
    const oud = this.#record;
    const uit = await this.#pakUit({ met: 'code', zin: code });
    if (uit.soort === 'onleesbaar') return mislukt('sleutel-onleesbaar');
    if (uit.soort === 'verkeerd' || oud?.soort !== 'gedeeld') return mislukt('verkeerd');
    const { rondes } = this.#wereld;
    const nieuw = await metVoortgang(this.#meter, rondes, () =>
      metNieuweWachtzin(oud, uit.ruw, { zin: wachtzin, rondes }),
    );
    const gelegd = await this.#leg(nieuw, (er) => leesSleutelrecord(er)?.kenmerk === oud.kenmerk);
    if (gelegd === 'bewaard') this.#record = nieuw;
    this.#open = await maakSleutelVan(uit.ruw.bytes);
    wisRuwesleutel(uit.ruw);
    this.#toon();
    if (gelegd === 'bewaard') return GELUKT;
    return { ...GELUKT, nietBewaard: gelegd === 'botst' ? 'geweigerd' : gelegd };
  }

  /** Another passphrase or another way: one record is put in place of another, so it is the old or the new one. */
  async wissel(oud: string, keuze: Sleutelkeuze): Promise<Gemaakt | Mislukt<Sleutelfout>> {
    if (keuze.wie === 'gedeeld' && !isLangGenoeg(keuze.wachtzin)) return mislukt('te-kort');
    const uit = await this.#pakUit({ met: 'wachtzin', zin: oud });
    if (uit.soort !== 'open') return mislukt('verkeerd');
    const { kenmerk } = uit.ruw;
    const bos = await this.#pakIn(uit.ruw, keuze);
    wisRuwesleutel(uit.ruw);
    const gelegd = await this.#leg(bos.record, (er) => leesSleutelrecord(er)?.kenmerk === kenmerk);
    if (gelegd !== 'bewaard') return mislukt(gelegd === 'botst' ? 'verkeerd' : gelegd);
    this.#record = bos.record;
    this.#toon();
    return gemaakt(bos);
  }

  async zetRust(ms: number): Promise<Gelukt | Mislukt<Bewaarfout>> {
    this.#rust = kiesRust(ms);
    this.#toon();
    const zet = [{ ...RUSTPLEK, waarde: this.#rust }];
    return naSchrijven(await this.#wereld.bank.schrijf({ eisen: [this.eis()], zet }));
  }

  /** Part of every write: our key is still the one on the disk. What was erased elsewhere does not come back. */
  eis(): Eis {
    const mijn = this.#record?.kenmerk;
    return { ...SLEUTELPLEK, keur: (er) => mijn !== undefined && leesSleutelrecord(er)?.kenmerk === mijn };
  }

  /** A key that could not be stored is tried again: gives whether there is one on the disk now. */
  async zorgVoorSleutel(): Promise<'bewaard' | Exclude<Sleutelfout, 'te-kort' | 'verkeerd' | 'geen-versleuteling'>> {
    if (!this.#alleenHier || !this.#record) return 'bewaard';
    const uit = await this.#leg(this.#record, (er) => er === undefined);
    if (uit === 'bewaard') this.#alleenHier = false;
    return uit === 'botst' ? 'bestaat-al' : uit;
  }

  /** Out of the memory of this page. */
  sluit(): void {
    this.#open = undefined;
  }

  /** There is no key any more. */
  vergeet(): void {
    this.#open = undefined;
    this.#record = undefined;
    this.#alleenHier = false;
    this.#rust = SLOT.rust;
    this.#toon();
  }

  #pakIn(ruw: Ruwesleutel, keuze: Sleutelkeuze): Promise<Bos> {
    const { rondes } = this.#wereld;
    return metVoortgang(this.#meter, aantalRondes(keuze, rondes), () => pakIn(ruw, keuze, rondes));
  }

  async #pakUit(opener: Opener): Promise<Uitgepakt> {
    const record = this.#record;
    if (!record) return { soort: 'onleesbaar' };
    return metVoortgang(this.#meter, rondesVan(record, opener), () => pakUit(record, opener));
  }

  async #leg(record: Sleutelrecord, keur: (er: unknown) => boolean) {
    const uit = await this.#wereld.bank.schrijf({
      eisen: [{ ...SLEUTELPLEK, keur }],
      zet: [{ ...SLEUTELPLEK, waarde: record }],
    });
    return uit.stand === 'niet-bewaard' ? uit.reden : uit.stand;
  }

  #toon(): void {
    const record = this.#record;
    if (!record) this.$sleutel.set({ soort: 'geen' });
    else if (record.soort === 'alleen-ik') this.$sleutel.set({ soort: 'alleen-ik' });
    else this.$sleutel.set({ soort: 'gedeeld', herstelcode: record.herstel !== undefined, rust: this.#rust });
  }
}

const gemaakt = ({ herstelcode }: Bos): Gemaakt => (herstelcode === undefined ? GELUKT : { ...GELUKT, herstelcode });
