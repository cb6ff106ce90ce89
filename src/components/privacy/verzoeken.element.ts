import { controlelijst as t } from '#teksten/controlelijst.ts';
import { maak, plek } from './dom.ts';

/** `<vknz-verzoeken>`: counts what the browser says this page asked for, beginning with the page itself. */
class Verzoeken extends HTMLElement {
  /** The page itself is no resource of the page: the browser lists it apart. */
  readonly #adressen: string[] = performance.getEntriesByType('navigation').map(({ name }) => name);
  #kijker: PerformanceObserver | undefined;

  connectedCallback(): void {
    this.#kijker = new PerformanceObserver((nieuw) => {
      this.#adressen.push(...nieuw.getEntries().map(({ name }) => name));
      this.#toon();
    });
    this.#kijker.observe({ type: 'resource', buffered: true });
    this.#toon();
  }

  disconnectedCallback(): void {
    this.#kijker?.disconnect();
  }

  #toon(): void {
    const eigen = this.#adressen.filter((adres) => new URL(adres).origin === location.origin);
    plek(this, 'eigen').textContent = t.verzoeken(eigen.length);
    plek(this, 'elders').textContent = t.elders(this.#adressen.length - eigen.length);
    plek(this, 'adressen').replaceChildren(
      ...this.#adressen.map((adres) => maak('li', adres.replace(location.origin, ''))),
    );
  }
}

customElements.define('vknz-verzoeken', Verzoeken);
