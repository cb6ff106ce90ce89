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
    const veld = this.querySelector('input');
    const dacht = veld?.valueAsNumber ?? NaN;
    const kan = veld?.validity.valid === true && !Number.isNaN(dacht);
    const plek = this.querySelector('[role="status"]');
    const { is = '', eenheid = '' } = this.dataset;
    const kanNiet = Number.isNaN(dacht) ? t.leeg : t.buiten(veld?.max);
    if (plek) plek.textContent = kan ? t.uitkomst(getal(dacht), getal(Number(is)), eenheid) : kanNiet;
    const figuur = this.querySelector('details');
    if (figuur && kan) figuur.open = true;
  }
}

if (!customElements.get('vknz-voorspel')) customElements.define('vknz-voorspel', Voorspel);
