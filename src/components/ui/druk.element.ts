/** `<vknz-druk>`: prints the page; with "antwoorden" it opens what is folded, and folds it again afterwards. */
class Druk extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (gebeurtenis) => {
      const soort =
        gebeurtenis.target instanceof Element
          ? gebeurtenis.target.closest<HTMLElement>('[data-druk]')?.dataset.druk
          : undefined;
      if (soort !== undefined) druk(soort === 'antwoorden');
    });
  }
}

function druk(metAntwoorden: boolean): void {
  const dicht = metAntwoorden ? [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')] : [];
  for (const details of dicht) details.open = true;
  document.documentElement.dataset.druk = metAntwoorden ? 'antwoorden' : 'gewoon';
  const terug = (): void => {
    for (const details of dicht) details.open = false;
    delete document.documentElement.dataset.druk;
  };
  window.addEventListener('afterprint', terug, { once: true });
  window.print();
}

customElements.define('vknz-druk', Druk);
