import { bonstand, leesBon } from '#domain/wisbon.ts';
import { bekijkOpslag } from '#platform/controle/opslag.ts';
import { bonzin } from '#teksten/wisbon.ts';
import { maak, plek } from './dom.ts';

/**
 * `<vknz-bon>`: shows the receipt that the erasing page handed over. It
 * stays in the address, so that it can still be read after loading the page again. Anybody can write an address, and
 * somebody may go on after erasing, so it looks again whether anything is there now.
 */
class Wisbon extends HTMLElement {
  connectedCallback(): void {
    const toon = (): void => this.#toon();
    window.addEventListener('hashchange', toon);
    toon();
  }

  #toon(): void {
    const regels = leesBon(location.hash);
    plek(this, 'zonder').hidden = regels.length > 0;
    plek(this, 'met').hidden = regels.length === 0;
    if (regels.length === 0) return;
    for (const zin of this.querySelectorAll<HTMLElement>('[data-stand]'))
      zin.hidden = zin.dataset.stand !== bonstand(regels);
    plek(this, 'regels').replaceChildren(...regels.map((regel) => maak('li', bonzin(regel))));
    plek(this, 'sleutel').hidden = !regels.some((regel) => regel.plek === 'sleutel' && regel.stand === 'leeg');
    bekijkOpslag().then(({ databanken = [] }) => {
      const er = databanken.some(({ winkels = [] }) => winkels.some(({ aantal }) => aantal > 0));
      plek(this, 'nuwel').hidden = !er;
    }, console.error);
  }
}

customElements.define('vknz-bon', Wisbon);
