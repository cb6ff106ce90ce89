/**
 * `<vknz-tabs>`: a list of links to sections becomes tabs (WAI-ARIA), and the sections panels. Links to anything inside
 * a panel, on this page or from elsewhere, open that panel. Without JavaScript: a list of links, and all sections.
 */
class Tabs extends HTMLElement {
  readonly #tabs = [...this.querySelectorAll<HTMLAnchorElement>('[data-tabs] a')];
  readonly #panelen = this.#tabs.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

  connectedCallback(): void {
    this.querySelector('[data-tabs]')?.setAttribute('role', 'tablist');
    for (const [i, tab] of this.#tabs.entries()) this.#maakTab(tab, this.#panelen[i]);
    this.addEventListener('keydown', (toets) => this.#toets(toets));
    window.addEventListener('hashchange', () => this.#volg());
    this.#kies(0);
    this.#volg();
  }

  #maakTab(tab: HTMLAnchorElement, paneel: HTMLElement | undefined): void {
    if (!paneel) return;
    tab.closest('li')?.setAttribute('role', 'presentation');
    tab.id = `tab-${paneel.id}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', paneel.id);
    paneel.setAttribute('role', 'tabpanel');
    paneel.setAttribute('aria-labelledby', tab.id);
    paneel.tabIndex = 0;
    tab.addEventListener('click', (klik) => {
      // A tab shows its panel where it is; only links from elsewhere scroll.
      klik.preventDefault();
      this.#neem(this.#tabs.indexOf(tab));
    });
  }

  #kies(nummer: number): void {
    for (const [i, tab] of this.#tabs.entries()) {
      const aan = i === nummer;
      tab.setAttribute('aria-selected', String(aan));
      tab.tabIndex = aan ? 0 : -1;
      this.#panelen[i]?.toggleAttribute('data-dicht', !aan);
    }
    const gekozen = this.#panelen[nummer]?.id;
    for (const link of this.querySelectorAll('[data-schijf]')) {
      if (link.getAttribute('data-schijf') === gekozen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Chosen by a person: the address follows, without a step in the history. */
  #neem(nummer: number): void {
    this.#kies(nummer);
    history.replaceState(history.state, '', this.#tabs[nummer]?.hash ?? '');
  }

  /** The address points at something: open the panel it stands in. */
  #volg(): void {
    const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const nummer = doel ? this.#panelen.findIndex((paneel) => paneel.contains(doel)) : -1;
    if (!doel || nummer < 0) return;
    this.#kies(nummer);
    doel.scrollIntoView();
  }

  #toets(toets: KeyboardEvent): void {
    const hier = this.#tabs.findIndex((tab) => tab === toets.target);
    if (hier < 0 || toets.ctrlKey || toets.altKey || toets.metaKey) return;
    const laatste = this.#tabs.length - 1;
    const naar = {
      ArrowRight: hier === laatste ? 0 : hier + 1,
      ArrowLeft: hier === 0 ? laatste : hier - 1,
      Home: 0,
      End: laatste,
      ' ': hier,
    }[toets.key];
    if (naar === undefined) return;
    toets.preventDefault();
    this.#neem(naar);
    this.#tabs[naar]?.focus();
  }
}

customElements.define('vknz-tabs', Tabs);
