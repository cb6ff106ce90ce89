import { plek } from './dom.ts';

/** `<vknz-kopieer data-gelukt data-mislukt>`: a text with a button that copies it. Without JavaScript just the text. */
class Kopieer extends HTMLElement {
  connectedCallback(): void {
    const stand = plek(this, 'stand');
    plek(this, 'knop').addEventListener('click', () => {
      navigator.clipboard.writeText(plek(this, 'tekst').textContent).then(
        () => (stand.textContent = this.dataset.gelukt ?? ''),
        () => (stand.textContent = this.dataset.mislukt ?? ''),
      );
    });
  }
}

customElements.define('vknz-kopieer', Kopieer);
