import { getal, voorspelZegt as t } from '#teksten/meetgok.ts';

/**
 * `<vknz-voorspel data-is="62" data-eenheid="…">`: says what somebody thought and what it is, and opens the figure. The
 * guess is in the page only. Without JavaScript there is no form, and the figure stands folded.
 */
class Voorspel extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      this.#toon();
    });
  }

  #toon(): void {
    const dacht = this.querySelector('input')?.valueAsNumber ?? NaN;
    const plek = this.querySelector('[role="status"]');
    const { is = '', eenheid = '' } = this.dataset;
    if (plek) plek.textContent = Number.isNaN(dacht) ? t.leeg : t.uitkomst(getal(dacht), getal(Number(is)), eenheid);
    const figuur = this.querySelector('details');
    if (figuur && !Number.isNaN(dacht)) figuur.open = true;
  }
}

if (!customElements.get('vknz-voorspel')) customElements.define('vknz-voorspel', Voorspel);
