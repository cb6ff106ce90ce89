import {
  FILTERS,
  leesFilter,
  pastBij,
  schrijfFilter,
  VERKLAPT,
  type Filternaam,
  type Verhaalfilter,
  type Verhaalkenmerken,
} from '#domain/verhalenlijst.ts';
import { verhalenTelling } from '#teksten/verhalenlijst.ts';

/**
 * `<vknz-verhalenlijst>`: hides the cards that do not fit the filters, and keeps the filters in the address, behind the
 * `#`. Without JavaScript every story is there, and the form is not.
 */
class Verhalenlijst extends HTMLElement {
  readonly #kaarten = [...this.querySelectorAll<HTMLElement>('[data-kenmerken]')].map((kaart) => ({
    kaart,
    kenmerken: JSON.parse(kaart.dataset.kenmerken ?? '') as Verhaalkenmerken,
  }));

  connectedCallback(): void {
    this.#vul(leesFilter(location.hash));
    for (const naam of FILTERS) this.#keuze(naam)?.addEventListener('change', () => this.#gekozen());
    this.querySelector('form')?.addEventListener('submit', (verzending) => verzending.preventDefault());
    for (const knop of this.querySelectorAll('[data-wis]')) knop.addEventListener('click', () => this.#wis());
    window.addEventListener('hashchange', () => this.#vul(leesFilter(location.hash)));
  }

  #keuze(naam: Filternaam): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${naam}"]`);
  }

  /** From the address into the form. What the form does not know becomes "all". */
  #vul(filter: Verhaalfilter): void {
    for (const naam of FILTERS) {
      const keuze = this.#keuze(naam);
      if (!keuze) continue;
      keuze.value = filter[naam] ?? '';
      if (keuze.selectedIndex < 0) keuze.value = '';
    }
    const details = this.querySelector<HTMLDetailsElement>('form details');
    if (details && VERKLAPT.some((naam) => this.#keuze(naam)?.value)) details.open = true;
    this.#toon();
  }

  #filter(): Verhaalfilter {
    const lees = (naam: Filternaam): string | null => {
      const waarde = this.#keuze(naam)?.value ?? '';
      return waarde === '' ? null : waarde;
    };
    return {
      thema: lees('thema'),
      setting: lees('setting'),
      lengte: lees('lengte'),
      niveau: lees('niveau'),
      zelfbeeld: lees('zelfbeeld'),
      match: lees('match'),
    };
  }

  #gekozen(): void {
    history.replaceState(history.state, '', location.pathname + location.search + schrijfFilter(this.#filter()));
    this.#toon();
  }

  #wis(): void {
    for (const naam of FILTERS) {
      const keuze = this.#keuze(naam);
      if (keuze) keuze.value = '';
    }
    this.#gekozen();
    // The button that was pressed is gone now; the first filter is where one goes on.
    this.#keuze('thema')?.focus();
  }

  #toon(): void {
    const filter = this.#filter();
    let aantal = 0;
    for (const { kaart, kenmerken } of this.#kaarten) {
      const past = pastBij(kenmerken, filter);
      kaart.hidden = !past;
      if (past) aantal += 1;
    }
    const gekozen = FILTERS.some((naam) => filter[naam] !== null);
    const telling = this.querySelector('[role="status"]');
    const zin = verhalenTelling(aantal, this.#kaarten.length);
    if (telling && telling.textContent !== zin) telling.textContent = zin;
    this.querySelector('[data-geen]')?.toggleAttribute('hidden', aantal > 0);
    this.querySelector('[data-uit]')?.toggleAttribute('hidden', !gekozen || aantal === 0);
  }
}

if (!customElements.get('vknz-verhalenlijst')) customElements.define('vknz-verhalenlijst', Verhalenlijst);
