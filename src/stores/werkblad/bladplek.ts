import { atom, type PreinitializedWritableAtom } from 'nanostores';
import { gelijk } from '#domain/oefening/canoniek.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import type { Bank, Ligplaats } from '#platform/werkblad/bank.ts';
import { leesBladrecord, type Gelezen } from '#platform/werkblad/bladrecord.ts';
import type { Werkbladklok } from '#platform/werkblad/omgeving.ts';
import type { Stop } from '#platform/omgeving.ts';
import type { Bewaarstand, Werkbladfout } from './contract.ts';
import { Haastwerker } from './haastwerker.ts';
import { schrijfBlad, type Geschreven, type Schrijfwereld } from './schrijven.ts';

/** At most this much typing is lost when everything stops at once. */
export const UITSTEL = 300;
/** After this long without an answer from the disk, "bezig" is no longer true enough. */
export const TE_LANG = 5000;
/** How long after a failure it is tried again by itself. */
export const OPNIEUW = 10_000;
/** The first save is read back and compared, and after that one in so many. */
const STEEKPROEF = 20;

type Uitkomst = Geschreven | { readonly soort: 'niet-bewaard'; readonly reden: Werkbladfout };
/** A save that succeeded. */
export type Goed = Extract<Geschreven, { soort: 'bewaard' }>;

/** What a sheet needs of the store it is in. */
export interface Plekwereld extends Schrijfwereld {
  readonly klok: Werkbladklok;
  readonly bank: Bank;
  readonly sleutel: () => CryptoKey | undefined;
  /** Of this page, so that what one page put down in haste twice counts once. */
  readonly pagina: string;
  /** A key that could not be stored before is stored first. */
  readonly vooraf: () => Promise<Werkbladfout | undefined>;
  readonly getekend: () => void;
  readonly bewaard: (plek: Bladplek, uit: Goed) => void;
  readonly sleutelWeg: () => void;
  /** Nothing lies there any more, and nothing was written here since. */
  readonly verdwenen: (id: string) => void;
}

/** One sheet: what is on the screen, what is known of the disk, and the way from the one to the other. */
export class Bladplek {
  readonly $stand: PreinitializedWritableAtom<Bewaarstand>;
  readonly id: string;
  readonly #wereld: Plekwereld;
  readonly #haast: Haastwerker;
  #blad: Werkblad;
  /** The version that what is on the screen went on from. */
  #basis: Werkblad | undefined;
  /** What lies on the disk, as far as we know. */
  #er: Gelezen | undefined;
  /** Counts changes; what is above `#schoon` is not on the disk. Never a clock: clocks lie. */
  #vuil = 0;
  #schoon = 0;
  #gelukt = 0;
  /** Goes up when the sheet is dropped, so that what was under way no longer counts. */
  #leven = 0;
  #wekker: { readonly soort: 'uitstel' | 'opnieuw'; readonly stop: Stop } | undefined;
  #loopt: Promise<void> | undefined;

  constructor(wereld: Plekwereld, blad: Werkblad, opties: { er?: Gelezen; $stand?: Bladplek['$stand'] } = {}) {
    this.id = blad.id;
    this.#wereld = wereld;
    this.#blad = blad;
    this.#er = opties.er;
    this.#basis = opties.er ? blad : undefined;
    this.#vuil = opties.er ? 0 : 1;
    this.$stand = opties.$stand ?? atom<Bewaarstand>({ stand: 'nog-niets' });
    this.$stand.set(opties.er ? bewaardOp(blad) : { stand: 'bezig' });
    this.#haast = new Haastwerker(wereld, () => this.#nu());
  }

  #nu() {
    return { blad: this.#blad, basis: this.#basis, vuil: this.#vuil, bewaard: !this.isVuil };
  }

  get blad(): Werkblad {
    return this.#blad;
  }

  /** Whether something is on the screen that is not on the disk. */
  get isVuil(): boolean {
    return this.#vuil > this.#schoon;
  }

  /** What lies on the disk, as far as we know. */
  get er(): Gelezen | undefined {
    return this.#er;
  }

  /** The revision that lies on the disk, as far as we know. */
  get revisie(): number {
    return this.#er?.merk?.revisie ?? 0;
  }

  /** Takes a change over at once, and brings it to the disk soon. */
  wijzig(blad: Werkblad): void {
    this.#blad = blad;
    this.#vuil += 1;
    void this.#haast.zetKlaar();
    // After a failure it says so until a save succeeds, not "bezig" at every key.
    if (this.$stand.get().stand !== 'niet-bewaard') this.$stand.set({ stand: 'bezig' });
    this.#wereld.getekend();
    // Not started again at every key: who types on and on would never be saved.
    if (this.#wekker?.soort !== 'uitstel') this.#zetWekker('uitstel', UITSTEL);
  }

  /** Brings everything to the disk now. Resolves when that is done, or did not work. */
  spoel(): Promise<void> {
    this.#stopWekker();
    this.#loopt ??= this.#bewaar().finally(() => {
      this.#loopt = undefined;
    });
    return this.#loopt;
  }

  /** The page is going, or may be: a proper save might come too late. */
  verlaat(): void {
    if (!this.isVuil) return;
    this.#haast.zetNeer();
    void this.spoel();
  }

  /** Looks on the disk again, because somebody else may have written there. */
  async herlees(): Promise<void> {
    const [leven, keer, sleutel] = [this.#leven, this.#gelukt, this.#wereld.sleutel()];
    const ligt = await this.#wereld.bank.lees({ winkel: 'bladen', sleutel: this.id });
    if (!sleutel || ligt.stand === 'niet-gelezen') return;
    const plek = { winkel: 'bladen', id: this.id } as const;
    const gelezen = ligt.waarde === undefined ? undefined : await leesBladrecord(sleutel, plek, ligt.waarde);
    if (leven !== this.#leven) return;
    // Something of ours reached the disk meanwhile: what was read may be from before that.
    if (keer !== this.#gelukt) return this.herlees();
    this.#er = gelezen;
    if (this.isVuil) return;
    if (!gelezen) {
      this.#wereld.verdwenen(this.id);
      return;
    }
    if (gelezen.uitkomst.soort !== 'gelezen') return;
    this.#toonVersie(gelezen.uitkomst.blad);
    this.$stand.set(bewaardOp(this.#blad));
  }

  /** Out of the memory of this page. */
  laatVallen(): void {
    this.#stopWekker();
    this.#haast.laatVallen();
    this.#leven += 1;
    this.#schoon = this.#vuil;
    this.$stand.set({ stand: 'nog-niets' });
  }

  #toonVersie(blad: Werkblad): void {
    this.#blad = blad;
    this.#basis = blad;
    this.#wereld.getekend();
  }

  async #bewaar(): Promise<void> {
    while (this.isVuil) {
      const leven = this.#leven;
      const [vuil, mijn] = [this.#vuil, this.#blad];
      const weg = this.#haast.neergezet();
      const stop = this.#wereld.klok.straks(TE_LANG, () => this.#meld('duurt-lang'));
      const uit = await this.#schrijf(mijn, weg).finally(stop);
      if (leven !== this.#leven) return;
      if (uit.soort === 'bewaard') {
        await this.#neemAan(uit, vuil, mijn);
        if (leven !== this.#leven) return;
        this.#haast.geruimd(weg);
        if (this.$stand.get().stand === 'niet-bewaard') {
          this.#zetWekker('opnieuw', OPNIEUW);
          return;
        }
        continue;
      }
      if (uit.soort === 'sleutel-weg') this.#wereld.sleutelWeg();
      if (uit.soort === 'geweigerd' && uit.reden === 'leeg-over-vol') {
        this.#laatStaan(uit.er, vuil);
        return;
      }
      if (leven !== this.#leven) return;
      this.#meld(redenVan(uit));
      if (vuil !== this.#vuil) continue;
      this.#zetWekker('opnieuw', OPNIEUW);
      return;
    }
  }

  async #schrijf(mijn: Werkblad, weg: readonly Ligplaats[]): Promise<Uitkomst> {
    const sleutel = this.#wereld.sleutel();
    if (!sleutel) return { soort: 'niet-bewaard', reden: 'vergrendeld' };
    const fout = await this.#wereld.vooraf();
    if (fout !== undefined) return { soort: 'niet-bewaard', reden: fout };
    try {
      return await schrijfBlad(this.#wereld, { sleutel, mijn, basis: this.#basis, er: this.#er, weg });
    } catch {
      // Encrypting failed: no memory, or a browser that gives up.
      return { soort: 'niet-bewaard', reden: 'onbekend' };
    }
  }

  async #neemAan(uit: Goed, vuil: number, mijn: Werkblad): Promise<void> {
    const { besluit } = uit;
    this.#er = uit.er;
    this.#schoon = vuil;
    this.#gelukt += 1;
    const eerste = this.#gelukt % STEEKPROEF === 1;
    if (!this.isVuil) this.#toonVersie(besluit.blad);
    else if (besluit.soort === 'schrijf') {
      this.#basis = besluit.blad;
      this.#blad = { ...this.#blad, revisie: besluit.blad.revisie };
    }
    // What was typed meanwhile went on from `mijn`, and is joined with what is there now at the next save.
    else this.#basis = mijn;
    const goed = !eerste || (await this.#leesTerug(uit));
    if (goed) {
      this.$stand.set(this.isVuil ? { stand: 'bezig' } : { stand: 'bewaard', tijd: uit.tijd });
    } else {
      this.#schoon = Math.min(this.#schoon, vuil - 1);
      this.#meld('anders-gelezen');
    }
    this.#wereld.bewaard(this, uit);
  }

  /** Whether what was saved can be read and is the same. A newer version of another tab, or a failed read, proves nothing. */
  async #leesTerug({ er, besluit }: Goed): Promise<boolean> {
    const sleutel = this.#wereld.sleutel();
    const ligt = await this.#wereld.bank.lees({ winkel: 'bladen', sleutel: this.id });
    if (!sleutel || ligt.stand === 'niet-gelezen' || ligt.waarde === undefined) return ligt.stand === 'niet-gelezen';
    const terug = await leesBladrecord(sleutel, { winkel: 'bladen', id: this.id }, ligt.waarde);
    if (terug.uitkomst.soort === 'gelezen') {
      const { blad } = terug.uitkomst;
      if (blad.revisie > besluit.blad.revisie || gelijk(blad, besluit.blad)) return true;
    }
    // What lies there is what we wrote, gone wrong: it may be written over with what we hold.
    this.#er = { ...er, merk: terug.merk };
    return false;
  }

  /** Nothing was written here, and there is something there: that is what is shown. */
  #laatStaan(er: Gelezen | undefined, vuil: number): void {
    this.#er = er;
    if (this.#vuil !== vuil || er?.uitkomst.soort !== 'gelezen') return;
    this.#schoon = vuil;
    this.#toonVersie(er.uitkomst.blad);
    this.$stand.set(bewaardOp(this.#blad));
  }

  #zetWekker(soort: 'uitstel' | 'opnieuw', ms: number): void {
    this.#stopWekker();
    this.#wekker = { soort, stop: this.#wereld.klok.straks(ms, () => void this.spoel()) };
  }

  #stopWekker(): void {
    this.#wekker?.stop();
    this.#wekker = undefined;
  }

  #meld(reden: Werkbladfout): void {
    this.$stand.set({ stand: 'niet-bewaard', reden });
  }
}

/** Why it was not saved, in words the page has an explanation for. */
function redenVan(uit: Exclude<Uitkomst, { soort: 'bewaard' }>): Werkbladfout {
  // The words stay on the screen: what was taken away is not put back without somebody asking.
  if (uit.soort === 'sleutel-weg') return 'geweigerd';
  return uit.reden === 'leeg-over-vol' ? 'onbekend' : uit.reden;
}

function bewaardOp({ gewijzigd }: Werkblad): Bewaarstand {
  const tijd = Date.parse(gewijzigd);
  return Number.isNaN(tijd) ? { stand: 'nog-niets' } : { stand: 'bewaard', tijd };
}
