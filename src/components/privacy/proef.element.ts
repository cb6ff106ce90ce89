import type { Proef, Proefstand } from '#platform/controle/proef.ts';
import { controlelijst as t } from '#teksten/controlelijst.ts';
import { plek } from './dom.ts';

const woord = (uitkomst: Proefstand): string => {
  switch (uitkomst.stand) {
    case 'geweigerd':
      return t.geweigerd(uitkomst.door);
    case 'niet-geprobeerd':
      return t.nietGeprobeerd;
    case 'onzichtbaar':
      return t.onzichtbaar;
    case 'bestaat-niet':
      return t.bestaatNiet;
    case 'doorgelaten':
      return t.doorgelaten;
  }
};

/** `<vknz-proef data-nog-eens>`: tries every way out, only after a click. What it tries is fetched then. */
class Lekproef extends HTMLElement {
  #bezig = false;

  connectedCallback(): void {
    plek(this, 'begin').addEventListener('click', () => void this.#begin());
  }

  async #begin(): Promise<void> {
    if (this.#bezig) return;
    this.#bezig = true;
    const knop = plek(this, 'begin');
    knop.setAttribute('aria-disabled', 'true');
    const { probeerAlles } = await import('#platform/controle/proef.ts');
    const gehad: Proef[] = [];
    const alle = this.querySelectorAll('[data-weg]:not([data-vertrek])').length;
    await probeerAlles((proef) => {
      gehad.push(proef);
      this.#toon(proef);
      plek(this, 'stand').textContent = t.proefBezig(gehad.length, alle);
    });
    this.#besluit(gehad);
    knop.removeAttribute('aria-disabled');
    knop.textContent = this.dataset.nogEens ?? '';
    this.#bezig = false;
  }

  #toon({ id, uitkomst }: Proef): void {
    const rij = this.querySelector(`[data-weg="${id}"]`);
    if (!rij) return;
    rij.setAttribute('data-stand', uitkomst.stand);
    plek(rij, 'uitkomst').textContent = woord(uitkomst);
  }

  #besluit(gehad: readonly Proef[]): void {
    const tel = (stand: Proefstand['stand']): number => gehad.filter(({ uitkomst }) => uitkomst.stand === stand).length;
    const [open, onzichtbaar] = [tel('doorgelaten'), tel('onzichtbaar')];
    plek(this, 'stand').textContent = t.proefKlaar(gehad.length - open - onzichtbaar, open, onzichtbaar);
  }
}

customElements.define('vknz-proef', Lekproef);
