/**
 * `<vknz-blijvend>`: whether the browser promised to keep what is stored, and a button that asks for it. Never asked without
 * a click: some browsers put the question to the person.
 */
class Blijvend extends HTMLElement {
  connectedCallback(): void {
    // Absent outside a secure context, and in older browsers.
    const opslag = Reflect.get(navigator, 'storage') as Partial<StorageManager> | undefined;
    if (!opslag?.persist || !opslag.persisted) return;
    const vraag = opslag.persist.bind(opslag);
    this.#knop?.addEventListener('click', () => {
      void vraag().then(
        (ja) => this.#toon(ja ? 'ja' : 'nee'),
        () => this.#toon('nee'),
      );
    });
    void opslag.persisted().then(
      (ja) => {
        if (ja) this.#toon('ja');
        this.hidden = false;
      },
      () => undefined,
    );
  }

  get #knop(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  /** The button stays after a refusal: asking again later may help, and the focus keeps its place. */
  #toon(uitkomst: 'ja' | 'nee'): void {
    for (const deel of this.querySelectorAll<HTMLElement>('[data-deel]'))
      deel.hidden = deel.dataset.deel === 'vraag' ? uitkomst === 'ja' : deel.dataset.deel !== uitkomst;
    if (uitkomst === 'ja' && document.activeElement !== this.#knop) this.#knop?.setAttribute('hidden', '');
  }
}

customElements.define('vknz-blijvend', Blijvend);
