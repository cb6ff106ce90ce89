import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beslisSchrijven, geschreven, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import {
  magWijzigen,
  STIL_NA,
  tabstap,
  type Tabgebeurtenis,
  type Tabgevolg,
  type Tabstaat,
} from '#domain/werkblad/tabs.ts';

/** A tab in the model: the machine, what is on its screen, and what it has not heard yet. */
interface Tab {
  readonly nr: number;
  staat: Tabstaat;
  blad: Werkblad;
  basis: Werkblad;
  vuil: boolean;
  bevroren: boolean;
  readonly wachtrij: Tabgebeurtenis[];
  wekker: { om: number; verzoek: string } | undefined;
  /** The question about the lock that still counts; answers to older ones are dropped, as the driver does. */
  vraag: number;
}

type Zet =
  | {
      readonly wat: 'open' | 'sluit' | 'hoor' | 'typ' | 'bewaar' | 'neem-over' | 'bevries' | 'ontdooi' | 'crash';
      readonly tab: number;
    }
  | { readonly wat: 'tijd' };

/** A browser with tabs, locks, a channel and one record, in which everything happens in the order the test says. */
class Wereld {
  readonly tabs: Tab[];
  readonly bevestigd: string[] = [];
  schijf: Werkblad;
  kopieen: Werkblad[] = [];
  #houder: { tab: Tab; vraag: number } | undefined;
  #rij: { tab: Tab; vraag: number }[] = [];
  #nu = 0;
  #n = 0;
  readonly #sloten: boolean;

  constructor(aantal: number, sloten: boolean) {
    this.#sloten = sloten;
    this.schijf = { ...nieuwWerkblad({ nu: '', nieuweId: () => 'blad' }), revisie: 1 };
    this.tabs = Array.from({ length: aantal }, (_leeg, nr) => this.#nieuweTab(nr));
  }

  #nieuweTab(nr: number): Tab {
    const { schijf } = this;
    const staat = { stand: 'los' } as const;
    return {
      nr,
      staat,
      blad: schijf,
      basis: schijf,
      vuil: false,
      bevroren: false,
      wachtrij: [],
      wekker: undefined,
      vraag: 0,
    };
  }

  doe(zet: Zet): void {
    if (zet.wat === 'tijd') {
      this.#tijd();
      return;
    }
    const tab = this.tabs[zet.tab % this.tabs.length];
    if (!tab) return;
    if (zet.wat === 'crash') {
      this.#crash(tab);
      return;
    }
    if (zet.wat === 'ontdooi') tab.bevroren = false;
    if (tab.bevroren) return;
    this.#n += 1;
    switch (zet.wat) {
      case 'open':
      case 'sluit':
        if (zet.wat === 'sluit') this.#bewaar(tab);
        this.#stap(tab, { soort: zet.wat });
        return;
      case 'neem-over':
        this.#stap(tab, { soort: 'neem-over', verzoek: `v${this.#n}` });
        return;
      case 'hoor': {
        const eerste = tab.wachtrij.shift();
        if (eerste) this.#stap(tab, eerste);
        return;
      }
      case 'typ':
        if (tab.staat.stand === 'los' || !magWijzigen(tab.staat)) return;
        tab.blad = { ...tab.blad, titel: `${tab.blad.titel} t${tab.nr}.${this.#n}` };
        tab.vuil = true;
        return;
      case 'bewaar':
        this.#bewaar(tab);
        return;
      case 'bevries':
        tab.bevroren = true;
        return;
      default:
        return;
    }
  }

  /** Who writes, as far as they can know: whoever has to hear first that the lock was taken is not counted. */
  get schrijvers(): readonly Tab[] {
    return this.tabs.filter(
      ({ staat, wachtrij, bevroren }) =>
        staat.stand === 'schrijven' && !bevroren && !wachtrij.some(({ soort }) => soort === 'slot-verloren'),
    );
  }

  /** Compared and swapped, as the bank does it, in one go. */
  #bewaar(tab: Tab): boolean {
    if (!tab.vuil) return true;
    const besluit = beslisSchrijven(
      { opgeslagen: { soort: 'gelezen', blad: this.schijf, versie: 1 }, basis: tab.basis, mijn: tab.blad },
      { nu: '', nieuweId: () => `k${(this.#n += 1)}` },
    );
    if (besluit.soort === 'weiger') return false;
    this.bevestigd.push(...tab.blad.titel.split(' '));
    this.schijf = besluit.blad;
    if (besluit.soort === 'kopie') this.kopieen.push(besluit.kopie);
    Object.assign(tab, { blad: besluit.blad, basis: besluit.blad, vuil: false });
    return true;
  }

  #tijd(): void {
    this.#nu += STIL_NA;
    for (const tab of this.tabs) {
      if (tab.bevroren || !tab.wekker || tab.wekker.om > this.#nu) continue;
      const { verzoek } = tab.wekker;
      tab.wekker = undefined;
      this.#stap(tab, { soort: 'stil', verzoek });
    }
  }

  #crash(tab: Tab): void {
    tab.vraag += 1;
    this.#laatLos(tab);
    this.tabs[tab.nr] = this.#nieuweTab(tab.nr);
  }

  #laatLos(tab: Tab): void {
    this.#rij = this.#rij.filter((wie) => wie.tab !== tab);
    if (this.#houder?.tab !== tab) return;
    this.#houder = this.#rij.shift();
    this.#houder?.tab.wachtrij.push({ soort: 'slot-gekregen' });
  }

  #vraagSlot(tab: Tab, hoe: 'meteen' | 'wacht' | 'neem'): void {
    this.#laatLos(tab);
    tab.vraag += 1;
    // What was still on its way about an older question is dropped.
    const oud = tab.wachtrij.splice(0).filter(({ soort }) => !soort.startsWith('slot-'));
    tab.wachtrij.push(...oud);
    const ik = { tab, vraag: tab.vraag };
    if (!this.#sloten) return void tab.wachtrij.push({ soort: 'geen-sloten' });
    if (this.#houder && hoe === 'meteen') return void tab.wachtrij.push({ soort: 'slot-bezet' });
    if (this.#houder && hoe === 'wacht') return void this.#rij.push(ik);
    const was = this.#houder;
    this.#houder = ik;
    was?.tab.wachtrij.push({ soort: 'slot-verloren' });
    tab.wachtrij.push({ soort: 'slot-gekregen' });
  }

  #zeg(tab: Tab, gebeurtenis: Tabgebeurtenis): void {
    for (const ander of this.tabs) if (ander !== tab) ander.wachtrij.push(gebeurtenis);
  }

  #stap(tab: Tab, gebeurtenis: Tabgebeurtenis): void {
    const { staat, gevolgen } = tabstap(tab.staat, gebeurtenis);
    tab.staat = staat;
    for (const gevolg of gevolgen) this.#gevolg(tab, gevolg);
  }

  #gevolg(tab: Tab, gevolg: Tabgevolg): void {
    switch (gevolg.soort) {
      case 'vraag-slot': {
        this.#vraagSlot(tab, gevolg.hoe);
        return;
      }
      case 'laat-slot-los':
        tab.wachtrij.splice(0, Infinity, ...tab.wachtrij.filter(({ soort }) => !soort.startsWith('slot-')));
        {
          this.#laatLos(tab);
          return;
        }
      case 'bewaar':
        return void tab.wachtrij.push({ soort: this.#bewaar(tab) ? 'bewaard' : 'niet-bewaard' });
      case 'vraag-over': {
        this.#zeg(tab, { soort: 'gevraagd', verzoek: gevolg.verzoek });
        return;
      }
      case 'zeg-toe': {
        this.#zeg(tab, { soort: 'toegezegd', verzoek: gevolg.verzoek });
        return;
      }
      case 'wek':
        tab.wekker = { om: this.#nu + STIL_NA, verzoek: gevolg.verzoek };
        return;
      case 'herlees':
        if (!tab.vuil) Object.assign(tab, { blad: this.schijf, basis: this.schijf });
        return;
      case 'overgenomen':
        return void this.#bewaar(tab);
    }
  }

  alles(): string {
    return [this.schijf, ...this.kopieen].flatMap(geschreven).join(' ');
  }
}

const zet: fc.Arbitrary<Zet> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      wat: fc.constantFrom('open', 'hoor', 'hoor', 'hoor', 'typ', 'bewaar', 'neem-over'),
      tab: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('sluit', 'bevries', 'ontdooi', 'crash'), tab: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.constant({ wat: 'tijd' } as const) },
);

describe('C11: any order of things, in two to four tabs', () => {
  it('has at most one writer, and loses nothing that was acknowledged', () => {
    let overgenomen = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.array(zet, { minLength: 20, maxLength: 120, size: 'max' }),
        (aantal, zetten) => {
          const wereld = new Wereld(aantal, true);
          for (const stap of zetten) {
            wereld.doe(stap);
            expect(wereld.schrijvers.length).toBeLessThanOrEqual(1);
          }
          overgenomen += wereld.tabs.filter(({ staat }) => staat.stand === 'nemen' || staat.stand === 'afstaan').length;
          const alles = wereld.alles();
          expect(wereld.bevestigd.filter((woord) => !alles.includes(woord))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
    expect(overgenomen, 'takeovers happened').toBeGreaterThan(0);
  });

  it('without locks everybody may write, and still nothing that was acknowledged is lost', () => {
    fc.assert(
      fc.property(fc.array(zet, { minLength: 20, maxLength: 120, size: 'max' }), (zetten) => {
        const wereld = new Wereld(3, false);
        for (const stap of zetten) wereld.doe(stap);
        const alles = wereld.alles();
        expect(wereld.bevestigd.filter((woord) => !alles.includes(woord))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a takeover', () => {
  const gevraagd = { soort: 'gevraagd', verzoek: 'v' } as const;
  const schrijvend: Tabstaat = { stand: 'schrijven', met: 'slot' };

  it('is not agreed to before what was written is on the disk', () => {
    const { staat, gevolgen } = tabstap(schrijvend, gevraagd);
    expect(magWijzigen(staat)).toBe(false);
    expect(gevolgen).toEqual([{ soort: 'bewaar' }]);
    expect(tabstap(staat, { soort: 'bewaard' }).gevolgen).toContainEqual({ soort: 'zeg-toe', verzoek: 'v' });
    expect(tabstap(staat, { soort: 'niet-bewaard' })).toEqual({ staat: schrijvend, gevolgen: [] });
  });

  it('is agreed to once per question, and an old answer counts for nothing', () => {
    const vraagt = tabstap({ stand: 'lezen' }, { soort: 'neem-over', verzoek: 'nieuw' }).staat;
    expect(tabstap(vraagt, { soort: 'toegezegd', verzoek: 'oud' }).staat).toBe(vraagt);
    expect(tabstap(vraagt, { soort: 'toegezegd', verzoek: 'nieuw' }).gevolgen).toEqual([
      { soort: 'vraag-slot', hoe: 'neem' },
    ]);
    expect(tabstap(vraagt, { soort: 'stil', verzoek: 'nieuw' }).gevolgen).toEqual([
      { soort: 'vraag-slot', hoe: 'neem' },
    ]);
  });
});
