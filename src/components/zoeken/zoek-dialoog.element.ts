import { isVeld, opentZoeken } from './sneltoets.ts';
import { haalAlvast, leesZoekplek } from './zoekplek.ts';

const eenToetsUit = (): boolean => document.documentElement.dataset.sneltoetsen === 'uit';

/**
 * `<vknz-zoek>`: the search button in the header. The page has a link to the search page; where a box is present, this
 * makes it a button that opens the box. The code that searches loads when the box opens, together with the index.
 */
export class Zoek extends HTMLElement {
  /** Where the index is; the search page reads it here too. */
  readonly plek = leesZoekplek(this);
  readonly #stop = new AbortController();
  #begonnen = false;

  connectedCallback(): void {
    const { signal } = this.#stop;
    const venster = this.querySelector('dialog');
    if (venster) {
      this.#maakKnop();
      venster.addEventListener('click', (klik) => this.#klik(venster, klik.target), { signal });
      venster.addEventListener('keydown', (toets) => this.#sluitMetEscape(venster, toets), { signal });
    }
    document.addEventListener('keydown', (toets) => this.#toets(toets), { signal });
    if (this.plek && document.querySelector('vknz-zoekpagina')) haalAlvast(this.plek);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** A link goes somewhere, a button opens something: screen readers say which. */
  #maakKnop(): void {
    const link = this.querySelector('a');
    const knop = document.createElement('button');
    for (const { name, value } of link?.attributes ?? []) if (name !== 'href') knop.setAttribute(name, value);
    knop.type = 'button';
    knop.setAttribute('aria-haspopup', 'dialog');
    knop.append(...(link?.childNodes ?? []));
    knop.addEventListener('click', () => this.#open());
    link?.replaceWith(knop);
  }

  #toets(toets: KeyboardEvent): void {
    if (toets.defaultPrevented || toets.repeat || document.querySelector('dialog:modal') !== null) return;
    if (!opentZoeken(toets, { inVeld: isVeld(toets.target), uit: eenToetsUit() })) return;
    toets.preventDefault();
    this.#open();
  }

  #open(): void {
    const opPagina = document.querySelector<HTMLInputElement>('vknz-zoekpagina input[type=search]');
    const venster = this.querySelector('dialog');
    if (opPagina) opPagina.focus();
    else if (venster) {
      venster.showModal();
      venster.querySelector('input')?.select();
      void this.#begin(venster);
    } else location.assign(this.querySelector('a')?.href ?? '');
  }

  /** A failed start is shown, and tried again when the person asks for it or opens the box once more. */
  async #begin(venster: HTMLDialogElement): Promise<void> {
    if (this.#begonnen) return;
    this.#begonnen = true;
    const fout = venster.querySelector<HTMLElement>('[data-blok=onbereikbaar]');
    try {
      if (this.plek) haalAlvast(this.plek);
      (await import('./zoek-venster.ts')).startZoekvenster(venster, this.plek);
    } catch {
      this.#begonnen = false;
      if (fout) fout.hidden = false;
    }
  }

  #klik(venster: HTMLDialogElement, doel: EventTarget | null): void {
    if (doel === venster || (doel instanceof Element && doel.closest('[data-sluit]'))) venster.close();
    else if (doel instanceof Element && doel.closest('[data-opnieuw]')) void this.#begin(venster);
  }

  /** In a search field, Escape would only empty the field in some browsers. */
  #sluitMetEscape(venster: HTMLDialogElement, toets: KeyboardEvent): void {
    if (toets.key !== 'Escape') return;
    toets.preventDefault();
    venster.close();
  }
}

customElements.define('vknz-zoek', Zoek);
