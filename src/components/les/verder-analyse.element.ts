/** `<vknz-verder-analyse hidden>`: offers the story somebody was looking at. */
import { laatsteAnalyse } from '#stores/laatsteanalyse.ts';

class VerderAnalyse extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    laatsteAnalyse.subscribe((plek) => {
      this.hidden = plek === undefined;
      if (!plek || !link) return;
      link.href = plek.href;
      link.textContent = plek.titel;
    });
  }
}

customElements.define('vknz-verder-analyse', VerderAnalyse);
