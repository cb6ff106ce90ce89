import { atom } from 'nanostores';
import { isLeeg, type Buiten, type Openfout, type Plek } from '#domain/werkblad.ts';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Stop } from '#platform/omgeving.ts';
import type { Tabbericht } from '#platform/werkblad/kanaal.ts';
import { kanVersleutelen } from '#platform/werkblad/kluis.ts';
import type { Werkbladomgeving } from '#platform/werkblad/omgeving.ts';
import { Bladen } from './bladen.ts';
import type { Bladplek, Goed } from './bladplek.ts';
import type { Bericht, Gelukt, Mislukt, Ontgrendelfout, Opslagstand, Werkbladfout } from './contract.ts';
import { allesVan, type Ding } from './resten.ts';
import { Sleutelhouder } from './sleutelhouder.ts';
import { Slotdrijver } from './slotdrijver.ts';
import { Tabbeheer } from './tabbeheer.ts';
import { Termijn } from './termijn.ts';
import { mislukt, naSchrijven } from './uitkomst.ts';
import { Versies } from './versies.ts';

/** What the locks of the sheets begin with. */
const SLOTNAAM = 'vknz-werkblad';

/** The parts of the store, and what they tell each other. */
export class Kern {
  readonly $opslag = atom<Opslagstand>({ stand: 'onbekend' });
  readonly $berichten = atom<readonly Bericht[]>([]);
  readonly wereld: Werkbladomgeving;
  readonly sleutels: Sleutelhouder;
  readonly slot: Slotdrijver;
  readonly bladen: Bladen;
  readonly tabs: Tabbeheer;
  readonly versies: Versies;
  readonly termijn: Termijn;
  /** Everybody waits for the first look. */
  #begonnen: Promise<void> = Promise.resolve();
  #gevraagd = false;

  constructor(wereld: Werkbladomgeving) {
    this.wereld = wereld;
    const { bank, klok, kanaal } = wereld;
    this.sleutels = new Sleutelhouder(wereld);
    const deel = { bank, klok, sleutel: () => this.sleutels.open, eis: () => this.sleutels.eis() };
    this.versies = new Versies(deel);
    this.termijn = new Termijn(deel);
    this.slot = new Slotdrijver({
      klok,
      kanaal,
      instelling: () => this.sleutels.instelling,
      bewaarAlles: () => this.#bewaarAlles(),
      laatVallen: () => this.laatVallen(),
    });
    this.bladen = new Bladen({
      ...deel,
      pagina: wereld.nieuweId(),
      buiten: () => this.buiten(),
      vooraf: () => this.#vooraf(),
      bewaard: (plek, uit) => this.#bewaard(plek, uit),
      sleutelWeg: () => this.$opslag.set({ stand: 'verdwenen' }),
      meld: (bericht) => this.meld(bericht),
    });
    this.tabs = new Tabbeheer({
      klok,
      kanaal,
      sloten: wereld.sloten,
      naam: SLOTNAAM,
      nieuweId: () => wereld.nieuweId(),
      bewaar: (id) => this.#bewaar(id),
      neemIn: (id) => this.bladen.neemIn(id),
      herlees: (id) => this.bladen.haalOp(id),
      overgenomen: (id) => this.#overgenomen(id),
    });
  }

  buiten(): Buiten {
    return { nu: new Date(this.wereld.klok.nu()).toISOString(), nieuweId: () => this.wereld.nieuweId() };
  }

  meld(bericht: Bericht): void {
    this.$berichten.set([...this.$berichten.get(), bericht]);
  }

  /** Starts to listen, to tick and to look. */
  begin(verlaat: (plek: Plek) => void): Stop {
    const { pagina, kanaal } = this.wereld;
    const stops = [
      this.slot.begin(verlaat),
      kanaal.luister((bericht) => this.#hoor(bericht)),
      pagina.bijVerlaten(() => this.bladen.plekken.forEach((plek) => plek.verlaat())),
      pagina.bijTerugkomst(() => {
        this.slot.keerTerug();
        for (const plek of this.bladen.plekken) void plek.herlees();
      }),
    ];
    this.#begonnen = this.#kijk();
    return () => {
      stops.forEach((stop) => stop());
      this.tabs.laatVallen();
    };
  }

  begonnen(): Promise<void> {
    return this.#begonnen;
  }

  /** The key is open: reads everything, and only then shows it. Gives why it did not work, or nothing. */
  async geopend(): Promise<Openfout | undefined> {
    const uit = await this.bladen.laad().catch(() => 'onbekend' as const);
    if (uit !== 'gelezen') {
      this.laatVallen();
      this.$opslag.set({ stand: 'alleen-geheugen', reden: uit });
      return 'opslag-dicht';
    }
    // A term that cannot be kept erases nothing, and is no reason to stay shut.
    await this.#houTermijn().catch(() => undefined);
    this.slot.stap({ soort: 'geopend', tijd: this.slot.nu() });
    return undefined;
  }

  /** Tries to open what opens by itself. */
  async openZelf(): Promise<void> {
    const uit = await this.sleutels.ontgrendel({ met: 'browser' }).catch(() => mislukt('onbekend'));
    const fout = uit.stand === 'gelukt' ? await this.geopend() : alsOpenfout(uit.reden);
    if (fout) this.slot.stap({ soort: 'mislukt', fout });
  }

  /** There is a key now, on the disk or only here. */
  merk(): void {
    const { sleutelopslag } = this.wereld;
    if (this.sleutels.isAlleenHier) return;
    sleutelopslag.schrijf(SLEUTELS.werkblad, '1');
    // It was empty because somebody erased it or took it away; the new key lies on the disk.
    if (this.$opslag.get().stand !== 'goed') this.$opslag.set({ stand: 'goed', blijvend: 'onbekend' });
  }

  /** Every key and every sheet out of the memory of this page. */
  laatVallen(): void {
    this.tabs.laatVallen();
    this.bladen.laatVallen();
    this.termijn.laatVallen();
    this.sleutels.sluit();
  }

  /** Everything was erased, here or in another tab: this page begins anew, and lets the database go. */
  volgWissen(): void {
    this.laatVallen();
    this.sleutels.vergeet();
    this.wereld.bank.laatLos();
    this.slot.herbegin();
    this.slot.stap({ soort: 'geen-sleutel', inhoud: false });
    this.$opslag.set({ stand: 'onbekend' });
    this.$berichten.set([{ soort: 'gewist', id: this.wereld.nieuweId() }]);
  }

  async #kijk(): Promise<void> {
    const { bank, sleutelopslag } = this.wereld;
    if (!kanVersleutelen()) {
      this.$opslag.set({ stand: 'geen-versleuteling' });
      this.slot.stap({ soort: 'geen-sleutel', inhoud: false });
      return;
    }
    const stand = await bank.stand();
    const goed = stand.stand === 'duurzaam';
    this.$opslag.set(goed ? { stand: 'goed', blijvend: await this.wereld.isVast() } : stand);
    const vondst = await this.sleutels.kijk();
    if (vondst === 'sleutel' || vondst === 'onleesbaar') {
      sleutelopslag.schrijf(SLEUTELS.werkblad, '1');
      this.slot.stap({ soort: 'sleutel-gevonden' });
      if (this.slot.$slot.get().stand === 'ontgrendelen-bezig') await this.openZelf();
      return;
    }
    const winkels = await Promise.all([bank.leesAlles('bladen'), bank.leesAlles('geschiedenis')]);
    const inhoud = winkels.some((alle) => alle.stand === 'gelezen' && alle.waarde.length > 0);
    // The mark says that there was something; nothing is there, and nobody erased it here.
    if (vondst === 'niets' && goed && !inhoud && sleutelopslag.lees(SLEUTELS.werkblad) !== undefined)
      this.$opslag.set({ stand: 'verdwenen' });
    this.slot.stap({ soort: 'geen-sleutel', inhoud });
  }

  async #houTermijn(): Promise<void> {
    const bezet = await this.wereld.sloten.bezet();
    const nu = this.wereld.klok.nu();
    // What is open in another tab is in use, also when nobody changes it.
    const bladen = this.bladen.plekken.map(({ id, blad }) => ({
      id,
      gewijzigd: bezet.has(`${SLOTNAAM}:${id}`) ? nu : Date.parse(blad.gewijzigd),
    }));
    const { weg, waarschuw, nogDagen } = await this.termijn.begin(bladen);
    let aantal = 0;
    for (const id of weg) if ((await this.haalVanSchijf(id)).stand === 'gelukt') aantal += 1;
    if (aantal > 0) this.meld({ soort: 'termijn-gewist', id: this.wereld.nieuweId(), aantal });
    if (waarschuw.length > 0)
      this.meld({ soort: 'bijna-gewist', id: this.wereld.nieuweId(), bladen: waarschuw, dagen: nogDagen });
  }

  /** Takes a sheet and all that belongs to it off the disk and out of this page. Gives what lay there. */
  async haalVanSchijf(id: string): Promise<Gelukt<{ readonly lag: readonly Ding[] }> | Mislukt<Bewaarfout>> {
    const { bank, kanaal } = this.wereld;
    const lag = await allesVan(bank, id);
    // The sheet itself also when it could not be looked at.
    const weg = [{ winkel: 'bladen', sleutel: id } as const, ...lag];
    const na = naSchrijven(await bank.schrijf({ eisen: [this.sleutels.eis()], weg }));
    if (na.stand === 'mislukt') return na;
    this.bladen.haalWeg(id);
    kanaal.stuur({ soort: 'verwijderd', blad: id });
    return { ...na, lag };
  }

  async #bewaarAlles(): Promise<string | undefined> {
    await this.bladen.spoel();
    const plek = this.bladen.plekken.find(({ isVuil }) => isVuil);
    if (!plek) return undefined;
    const stand = plek.$stand.get();
    return stand.stand === 'niet-bewaard' ? stand.reden : 'onbekend';
  }

  async #bewaar(id: string): Promise<number | undefined> {
    const plek = this.bladen.plek(id);
    await plek?.spoel();
    return plek?.isVuil ? undefined : (plek?.revisie ?? 0);
  }

  /** A key that could not be stored before is stored first. */
  async #vooraf(): Promise<Werkbladfout | undefined> {
    if (!this.sleutels.isAlleenHier) return undefined;
    const uit = await this.sleutels.zorgVoorSleutel();
    if (uit !== 'bewaard') return uit === 'bestaat-al' ? 'bezet' : uit;
    this.merk();
    return undefined;
  }

  #bewaard(plek: Bladplek, { besluit }: Goed): void {
    const { kanaal } = this.wereld;
    kanaal.stuur({ soort: 'bewaard', blad: plek.id, revisie: besluit.blad.revisie });
    if (besluit.soort === 'kopie') {
      void this.bladen.neemKopie(plek.id, besluit.kopie.id);
      kanaal.stuur({ soort: 'bewaard', blad: besluit.kopie.id, revisie: besluit.kopie.revisie });
    }
    void this.versies.snoei(plek.id);
    if (!this.#gevraagd && !isLeeg(besluit.blad)) void this.#vraagVast();
  }

  /** Asked once, at the first save of something that somebody wrote. */
  async #vraagVast(): Promise<void> {
    this.#gevraagd = true;
    const nu = this.$opslag.get();
    if (nu.stand !== 'goed' || nu.blijvend === 'ja') return;
    const blijvend = await this.wereld.houVast();
    if (this.$opslag.get().stand === 'goed') this.$opslag.set({ stand: 'goed', blijvend });
  }

  #overgenomen(id: string): void {
    const plek = this.bladen.plek(id);
    if (!plek) return;
    if (!plek.isVuil) return void plek.herlees();
    this.meld({ soort: 'overgenomen', id: this.wereld.nieuweId(), blad: id });
    // It is joined with what the other tab saves, or becomes a sheet of its own.
    void plek.spoel();
  }

  #hoor(bericht: Tabbericht): void {
    if (bericht.soort === 'gewist') {
      this.volgWissen();
      return;
    }
    if (bericht.soort === 'sleutel') {
      void this.termijn.herlees();
      return void this.#kijkNaarSleutel();
    }
    if (!this.sleutels.open) return;
    switch (bericht.soort) {
      case 'bewaard':
      case 'verwijderd':
        return void this.bladen.haalOp(bericht.blad);
      case 'bezig':
        if (this.slot.isOpen) this.slot.stap({ soort: 'bezig', tijd: this.slot.nu() });
        return;
      case 'vergrendeld': {
        this.slot.vergrendel('andere-tab');
        return;
      }
      default:
        this.tabs.hoor(bericht);
    }
  }

  async #kijkNaarSleutel(): Promise<void> {
    if ((await this.sleutels.kijk()) !== 'sleutel' || this.sleutels.open) return;
    this.slot.stap({ soort: 'sleutel-gevonden' });
    if (this.slot.$slot.get().stand === 'ontgrendelen-bezig') await this.openZelf();
  }
}

/** The same reason, as the lock knows it. */
export const alsOpenfout = (reden: Ontgrendelfout): Openfout =>
  reden === 'verkeerd' || reden === 'sleutel-onleesbaar' ? reden : 'opslag-dicht';
