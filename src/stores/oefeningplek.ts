import { atom } from 'nanostores';
import type { PreinitializedWritableAtom } from 'nanostores';
import { gelijk } from '#domain/oefening/canoniek.ts';
import { leesStaat } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { leesHaaststaat, neemMee } from '#domain/voortgang/haast.ts';
import type { Haaststaat } from '#domain/voortgang/haast.ts';
import { schrijfOver } from '#domain/voortgang/samenvoegen.ts';
import type { Haastwerk, Leesresultaat, Omgeving, OpslagRecord, Samenvoeging, Stop } from '#platform/omgeving.ts';
import { LADEN, LEEG, OPNIEUW, TE_LANG, UITSTEL } from './oefeningstatus.ts';
import type { Bewaard, OefeningStatus, StaatHerkomst } from './oefeningstatus.ts';

type Wereld = Pick<Omgeving, 'klok' | 'opslag' | 'melding'>;

/** One exercise: what is on the screen, what is known of the disk, and the way from the one to the other. */
export class Oefeningplek {
  readonly $status: PreinitializedWritableAtom<OefeningStatus> = atom<OefeningStatus>(LADEN);
  readonly #id: string;
  readonly #wereld: Wereld;
  /** What was on the disk when we last looked. */
  #basis: OefeningStaat | undefined;
  /** Counts changes; what is above `#schoon` is not on the disk. Never a clock: clocks lie. */
  #vuil = 0;
  #schoon = 0;
  /** How many saves succeeded. */
  #gelukt = 0;
  /** Goes up when everything is erased, so that a save that was under way no longer counts. */
  #leven = 0;
  #wekker: { readonly soort: 'uitstel' | 'opnieuw'; readonly stop: Stop } | undefined;
  #loopt: Promise<void> | undefined;
  #geladen: Promise<void> | undefined;
  /** What lies on the disk in haste and is on this screen: to be cleared away once it is saved properly. */
  readonly #haast = new Set<number>();
  /** The change that was put down in haste last. */
  #neergezet = 0;

  constructor(id: string, wereld: Wereld) {
    this.#id = id;
    this.#wereld = wereld;
  }

  /** Whether something is on the screen that is not on the disk. */
  get isVuil(): boolean {
    return this.#vuil > this.#schoon;
  }

  /** What is on the disk, as far as this page knows. */
  get basis(): OefeningStaat | undefined {
    return this.#basis;
  }

  /** Reads the disk, once. */
  laad(): Promise<void> {
    this.#geladen ??= this.herlees();
    return this.#geladen;
  }

  /** Reads the disk again, because somebody else may have written there. */
  async herlees(): Promise<void> {
    const leven = this.#leven;
    const keer = this.#gelukt;
    const { opslag } = this.#wereld;
    const [gelezen, haast] = await Promise.all([opslag.lees(this.#id), opslag.leesHaast()]);
    if (leven !== this.#leven) return;
    // Something of ours reached the disk meanwhile: what was read may be from before that.
    if (keer !== this.#gelukt) return this.herlees();
    this.#neemOver(gelezen);
    if (gelezen.stand === 'gelezen' && haast.stand === 'gelezen') this.#neemHaast(haast.waarde);
  }

  /** Takes a change over at once, and brings it to the disk soon; an attempt now. */
  wijzig(staat: OefeningStaat): void {
    if (staat.id !== this.#id) throw new RangeError(`staat of "${staat.id}" does not belong to "${this.#id}"`);
    const vorige = this.$status.get();
    const nieuwePoging = staat.pogingen.length !== (vorige.staat?.pogingen.length ?? 0);
    this.#vuil += 1;
    // After a failure it says so until a save succeeds, not "bezig" at every key.
    this.$status.set({
      ...vorige,
      staat,
      bewaard: vorige.bewaard.stand === 'niet-bewaard' ? vorige.bewaard : { stand: 'bezig' },
    });
    if (nieuwePoging) void this.spoel();
    // Not started again at every key: who types on and on would never be saved.
    else if (this.#wekker?.soort !== 'uitstel') this.#zetWekker('uitstel', UITSTEL);
  }

  /** Brings everything to the disk now. Resolves when that is done, or did not work. */
  spoel(): Promise<void> {
    this.#stopWekker();
    this.#loopt ??= this.#bewaar().finally(() => {
      this.#loopt = undefined;
    });
    return this.#loopt;
  }

  /** The page is going, or may be: a proper save might come too late, so the state is put down beside it as well. */
  verlaat(): void {
    const { staat } = this.$status.get();
    if (this.isVuil && staat && this.#neergezet !== this.#vuil) {
      this.#neergezet = this.#vuil;
      const inHaast: Haaststaat = { staat, basis: this.#basis };
      void this.#wereld.opslag.bewaarHaastig(inHaast).then((sleutel) => {
        if (sleutel !== undefined) this.#haast.add(sleutel);
        if (!this.isVuil) this.#ruim();
      });
    }
    void this.spoel();
  }

  /** Everything was erased, here or in another tab. */
  vergeet(): void {
    this.#stopWekker();
    this.#ruim();
    this.#leven += 1;
    this.#schoon = this.#vuil;
    this.#basis = undefined;
    this.#geladen = Promise.resolve();
    this.$status.set(LEEG);
  }

  #stopWekker(): void {
    this.#wekker?.stop();
    this.#wekker = undefined;
  }

  #neemOver(gelezen: Leesresultaat<unknown>): void {
    const { staat, bewaard } = this.$status.get();
    const ruw = gelezen.stand === 'gelezen' ? gelezen.waarde : gelezen.geheugen;
    const opgeslagen = this.#begrijp(ruw);
    if (gelezen.stand === 'niet-gelezen') {
      // Not to be read is not empty: what is on the screen stays.
      const nu = staat ?? opgeslagen ?? null;
      const niet: Bewaard = { stand: 'niet-bewaard', reden: gelezen.reden };
      this.$status.set({
        stand: 'klaar',
        staat: nu,
        bewaard: nu && !staat ? niet : bewaard,
        herkomst: { soort: 'niet-gelezen', reden: gelezen.reden },
      });
      return;
    }
    const onleesbaar = ruw !== undefined && !opgeslagen;
    const herkomst: StaatHerkomst = { soort: onleesbaar ? 'onleesbaar' : opgeslagen ? 'opslag' : 'nieuw' };
    if (this.isVuil && staat) {
      const samen = opgeslagen ? schrijfOver({ opgeslagen, nieuw: staat, basis: this.#basis }) : staat;
      this.$status.set({ stand: 'klaar', staat: samen, bewaard, herkomst });
    } else if (opgeslagen) {
      this.$status.set({
        stand: 'klaar',
        staat: opgeslagen,
        bewaard: { stand: 'bewaard', tijd: opgeslagen.gewijzigd },
        herkomst,
      });
    } else {
      this.$status.set({ ...LEEG, herkomst });
    }
    this.#basis = opgeslagen;
  }

  /** What a page left in its last moment. Ours and what is on the screen already is passed over. */
  #neemHaast(haast: readonly Haastwerk[]): void {
    for (const { sleutel, waarde } of haast) {
      const werk = leesHaaststaat(waarde);
      if (this.#haast.has(sleutel) || werk?.staat.id !== this.#id) continue;
      this.#haast.add(sleutel);
      const { staat } = this.$status.get();
      const samen =
        this.isVuil && staat
          ? schrijfOver({ opgeslagen: werk.staat, nieuw: staat, basis: undefined })
          : neemMee(staat ?? undefined, werk);
      if (staat && gelijk({ ...staat, gewijzigd: 0 }, { ...samen, gewijzigd: 0 })) continue;
      this.#vuil += 1;
      this.$status.set({ ...this.$status.get(), staat: samen, bewaard: { stand: 'bezig' } });
    }
    if (!this.isVuil) this.#ruim();
    else if (this.#haast.size > 0) void this.spoel();
  }

  #ruim(): void {
    const sleutels = [...this.#haast];
    this.#haast.clear();
    if (sleutels.length > 0) void this.#wereld.opslag.ruimHaast(sleutels);
  }

  #begrijp(ruw: unknown): OefeningStaat | undefined {
    const staat = leesStaat(ruw);
    return staat?.id === this.#id ? staat : undefined;
  }

  async #bewaar(): Promise<void> {
    while (this.isVuil) {
      const { staat } = this.$status.get();
      if (!staat) return;
      const revisie = this.#vuil;
      const leven = this.#leven;
      // Taken together: what is read from the disk meanwhile was not seen when these words were written.
      const basis = this.#basis;
      const stop = this.#wereld.klok.straks(TE_LANG, () => this.#meld({ stand: 'niet-bewaard', reden: 'duurt-lang' }));
      const resultaat = await this.#wereld.opslag.bewaar(staat, {
        samen: (er, nieuw) => this.#samen(er, nieuw, basis),
      });
      stop();
      if (leven !== this.#leven) {
        // Everything was erased while this was on its way: it may have arrived after the erasing.
        await this.#wereld.opslag.verwijder(this.#id);
        continue;
      }
      if (resultaat.stand === 'bewaard') {
        this.#schoon = revisie;
        this.#gelukt += 1;
        this.#bewaarde(this.#begrijp(resultaat.records[0]) ?? staat, resultaat.tijd);
      } else {
        this.#meld(resultaat);
        if (revisie !== this.#vuil) continue;
        this.#zetWekker('opnieuw', OPNIEUW);
        return;
      }
    }
  }

  /** Runs inside the transaction: what is there now, with what we have. */
  #samen(er: unknown, nieuw: OpslagRecord, basis: OefeningStaat | undefined): Samenvoeging {
    const opgeslagen = this.#begrijp(er);
    const staat = this.#begrijp(nieuw);
    if (!opgeslagen || !staat) return { record: nieuw, apart: opgeslagen ? [] : [er] };
    return { record: schrijfOver({ opgeslagen, nieuw: staat, basis }) };
  }

  #bewaarde(record: OefeningStaat, tijd: number): void {
    const { staat } = this.$status.get();
    this.#basis = record;
    const nu = this.isVuil && staat ? schrijfOver({ opgeslagen: record, nieuw: staat, basis: record }) : record;
    const bewaard: Bewaard = this.isVuil ? { stand: 'bezig' } : { stand: 'bewaard', tijd };
    this.$status.set({ stand: 'klaar', staat: nu, bewaard, herkomst: { soort: 'opslag' } });
    if (!this.isVuil) this.#ruim();
    this.#wereld.melding.stuur({ soort: 'bewaard', id: record.id, gewijzigd: record.gewijzigd });
  }

  #zetWekker(soort: 'uitstel' | 'opnieuw', ms: number): void {
    this.#stopWekker();
    this.#wekker = { soort, stop: this.#wereld.klok.straks(ms, () => void this.spoel()) };
  }

  #meld(bewaard: Bewaard): void {
    this.$status.set({ ...this.$status.get(), bewaard });
  }
}
