import { atom, type PreinitializedWritableAtom } from 'nanostores';
import {
  magWijzigen,
  STIL_NA,
  tabstap,
  type Tabgebeurtenis,
  type Tabgevolg,
  type Tabstaat,
} from '#domain/werkblad/tabs.ts';
import type { Kanaal, Tabbericht } from '#platform/werkblad/kanaal.ts';
import type { Sloten } from '#platform/werkblad/sloten.ts';
import type { Klok, Stop } from '#platform/omgeving.ts';
import type { Recht } from './contract.ts';

export interface Tabwereld {
  readonly klok: Klok;
  readonly sloten: Sloten;
  readonly kanaal: Kanaal;
  readonly nieuweId: () => string;
  /** What the locks begin with. */
  readonly naam: string;
  /** Brings a sheet to the disk; the revision that lies there, or nothing when it did not work. */
  readonly bewaar: (id: string) => Promise<number | undefined>;
  /** Takes in what pages that are gone left of a sheet in their last moment. */
  readonly neemIn: (id: string) => Promise<void>;
  readonly herlees: (id: string) => Promise<void>;
  /** The sheet was taken by another tab; something may not have been saved. */
  readonly overgenomen: (id: string) => void;
}

/** Milliseconds that the right to write waits for what others left; what takes longer is joined afterwards. */
const INNEMEN = 1500;

interface Tab {
  staat: Tabstaat;
  /** How many parts of the page look at it. */
  kijkers: number;
  slot?: Stop | undefined;
  wekker?: Stop | undefined;
}

const ANDERS = { bezet: 'slot-bezet', verloren: 'slot-verloren', 'geen-sloten': 'geen-sloten' } as const;

const LADEN: Recht = { soort: 'laden' };

function rechtVan({ stand }: Tabstaat): Recht {
  switch (stand) {
    case 'los':
    case 'vragen':
      return LADEN;
    case 'schrijven':
      return { soort: 'schrijven' };
    case 'overnemen':
    case 'nemen':
      return { soort: 'overnemen' };
    default:
      return { soort: 'lezen', waarom: 'andere-tab' };
  }
}

/** Runs the machine of who may write, for every sheet this page looks at. */
export class Tabbeheer {
  readonly #wereld: Tabwereld;
  readonly #tabs = new Map<string, Tab>();
  readonly #rechten = new Map<string, PreinitializedWritableAtom<Recht>>();

  constructor(wereld: Tabwereld) {
    this.#wereld = wereld;
  }

  recht(id: string): PreinitializedWritableAtom<Recht> {
    const er = this.#rechten.get(id) ?? atom<Recht>(LADEN);
    this.#rechten.set(id, er);
    return er;
  }

  /** Whether a change of this sheet may be taken over. */
  mag(id: string): boolean {
    return magWijzigen(this.#tab(id).staat);
  }

  /** Whether this page took the right to write, so that it may take the sheet away as well. */
  staatVan(id: string): Tabstaat {
    return this.#tab(id).staat;
  }

  open(id: string): Stop {
    const tab = this.#tab(id);
    tab.kijkers += 1;
    this.#stap(id, { soort: 'open' });
    let open = true;
    return () => {
      if (!open) return;
      open = false;
      tab.kijkers -= 1;
      if (tab.kijkers > 0 || this.#tabs.get(id) !== tab) return;
      // What is not saved goes first: the next one who gets the lock must find it.
      void this.#wereld.bewaar(id).finally(() => {
        if (tab.kijkers === 0 && this.#tabs.get(id) === tab) this.#stap(id, { soort: 'sluit' });
      });
    };
  }

  /** Resolves when it is decided whether this tab may write. */
  neemOver(id: string): Promise<void> {
    const $recht = this.recht(id);
    this.#stap(id, { soort: 'neem-over', verzoek: this.#wereld.nieuweId() });
    if ($recht.get().soort !== 'overnemen') return Promise.resolve();
    return new Promise((klaar) => {
      const stop = $recht.listen(({ soort }) => {
        if (soort === 'overnemen') return;
        stop();
        klaar();
      });
    });
  }

  hoor(bericht: Tabbericht): void {
    if (bericht.soort !== 'vraag' && bericht.soort !== 'toegezegd') return;
    const { blad, verzoek } = bericht;
    if (!this.#tabs.has(blad)) return;
    this.#stap(blad, { soort: bericht.soort === 'vraag' ? 'gevraagd' : 'toegezegd', verzoek });
  }

  /** Lets everything go: the page is locked, or everything was erased. */
  laatVallen(): void {
    for (const id of [...this.#tabs.keys()]) this.#stap(id, { soort: 'sluit' });
    this.#tabs.clear();
  }

  #tab(id: string): Tab {
    const er = this.#tabs.get(id) ?? { staat: { stand: 'los' }, kijkers: 0 };
    this.#tabs.set(id, er);
    return er;
  }

  #stap(id: string, gebeurtenis: Tabgebeurtenis): void {
    const tab = this.#tab(id);
    const { staat, gevolgen } = tabstap(tab.staat, gebeurtenis);
    tab.staat = staat;
    if (staat.stand !== 'afstaan' && staat.stand !== 'overnemen') tab.wekker?.();
    this.recht(id).set(rechtVan(staat));
    for (const gevolg of gevolgen) this.#doe(id, tab, gevolg);
  }

  /** Who gets the lock goes on with the newest words, also with those that the last owner could only put down. */
  async #neemIn(id: string): Promise<void> {
    let stop: Stop = () => undefined;
    const teLang = new Promise<void>((klaar) => (stop = this.#wereld.klok.straks(INNEMEN, klaar)));
    await Promise.race([this.#wereld.neemIn(id).catch(() => undefined), teLang]);
    stop();
  }

  #doe(id: string, tab: Tab, gevolg: Tabgevolg): void {
    const { kanaal, klok, sloten, naam } = this.#wereld;
    const verder = (gebeurtenis: Tabgebeurtenis): void => {
      if (this.#tabs.get(id) === tab) this.#stap(id, gebeurtenis);
    };
    switch (gevolg.soort) {
      case 'vraag-slot': {
        tab.slot?.();
        let geldt = true;
        const stop = sloten.vraag(`${naam}:${id}`, gevolg.hoe, (antwoord) => {
          geldt = antwoord === 'gekregen';
          if (antwoord !== 'gekregen') verder({ soort: ANDERS[antwoord] });
          else void this.#neemIn(id).then(() => geldt && verder({ soort: 'slot-gekregen' }));
        });
        tab.slot = () => {
          geldt = false;
          stop();
        };
        return;
      }
      case 'laat-slot-los':
        tab.slot?.();
        tab.slot = undefined;
        return;
      case 'bewaar':
        void this.#wereld
          .bewaar(id)
          .then((revisie) => verder({ soort: revisie === undefined ? 'niet-bewaard' : 'bewaard' }));
        return;
      case 'vraag-over': {
        kanaal.stuur({ soort: 'vraag', blad: id, verzoek: gevolg.verzoek });
        return;
      }
      case 'zeg-toe':
        void this.#wereld
          .bewaar(id)
          .then((revisie = 0) => kanaal.stuur({ soort: 'toegezegd', blad: id, verzoek: gevolg.verzoek, revisie }));
        return;
      case 'wek':
        tab.wekker?.();
        tab.wekker = klok.straks(STIL_NA, () => verder({ soort: 'stil', verzoek: gevolg.verzoek }));
        return;
      case 'herlees':
        void this.#wereld.herlees(id);
        return;
      case 'overgenomen': {
        this.#wereld.overgenomen(id);
        return;
      }
    }
  }
}
