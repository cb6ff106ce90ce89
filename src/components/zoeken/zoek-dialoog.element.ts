import { isVeld, opentZoeken } from './sneltoets.ts';
import { haalAlvast, leesZoekplek } from './zoekplek.ts';

const eenToetsUit = (): boolean => document.documentElement.dataset.sneltoetsen === 'uit';

/**
 * `<vknz-zoek>`: the search button in the header. The page has a link to the search page; where a box is present, this
 * makes it a button that opens the box. The code that searches loads when the box opens, together with the index; on
 * the search page itself at once, and there the button and the shortcuts go to its field.
 */
class Zoek extends HTMLElement {
  readonly #stop = new AbortController();
  #begonnen = false;

  connectedCallback(): void {
    const { signal } = this.#stop;
    const venster = this.querySelector('dialog');
    const pagina = document.querySelector<HTMLElement>('[data-zoekpagina]');
    if (venster) {
      this.#maakKnop();
      venster.addEventListener('click', (klik) => this.#klik(venster, klik), { signal });
      venster.addEventListener('keydown', (toets) => this.#sluitMetEscape(venster, toets), { signal });
    }
    document.addEventListener('keydown', (toets) => this.#toets(toets), { signal });
    document.addEventListener('submit', (verzending) => this.#verstuur(verzending), { signal });
    if (pagina) void this.#begin(pagina);
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
    if (toets.defaultPrevented) return;
    if (!opentZoeken(toets, { inVeld: isVeld(toets.target), uit: eenToetsUit() })) return;
    // Last: it looks through the whole page, and this comes by at every key. A box that is open stays as it is.
    if (document.querySelector('dialog:modal')) return;
    toets.preventDefault();
    this.#open();
  }

  /** The question goes behind a `#`, so that it stays in the browser. The search page itself listens as well. */
  #verstuur(verzending: SubmitEvent): void {
    const formulier = verzending.target;
    if (!(formulier instanceof HTMLFormElement) || formulier.getAttribute('role') !== 'search') return;
    verzending.preventDefault();
    const vraag = formulier.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
    if (this.contains(formulier)) location.assign(`${formulier.action}#q=${encodeURIComponent(vraag)}`);
  }

  #open(): void {
    const opPagina = document.querySelector<HTMLInputElement>('[data-zoekpagina] input');
    const venster = this.querySelector('dialog');
    if (opPagina) opPagina.select();
    else if (venster) {
      venster.showModal();
      venster.querySelector('input')?.select();
      void this.#begin(venster);
    } else location.assign(this.querySelector('a')?.href ?? '');
  }

  /** A failed start is shown, and tried again when the person asks for it or opens the box once more. */
  async #begin(waar: HTMLElement): Promise<void> {
    if (this.#begonnen) return;
    this.#begonnen = true;
    try {
      const plek = leesZoekplek(this);
      if (plek) haalAlvast(plek);
      const code = await import('./zoek-code.ts');
      if (waar instanceof HTMLDialogElement) code.startZoekvenster(waar, plek);
      else code.startZoekpagina(waar, plek);
    } catch {
      this.#begonnen = false;
      this.#toonFout(waar);
    }
  }

  #toonFout(waar: HTMLElement): void {
    const status = waar.querySelector<HTMLElement>('[data-status]');
    const blok = waar.querySelector<HTMLElement>('[data-blok=onbereikbaar]');
    if (status) status.textContent = status.dataset.fout ?? '';
    if (blok) blok.hidden = false;
    blok?.querySelector('button')?.addEventListener('click', () => void this.#begin(waar), { once: true });
  }

  /** Beside the box, on the button to close, and on a link: that may go to another place on this same page. */
  #klik(venster: HTMLDialogElement, { target, ctrlKey, metaKey }: MouseEvent): void {
    const deel = target instanceof Element ? target.closest('[data-sluit], a') : null;
    if (target === venster || (deel && !ctrlKey && !metaKey)) venster.close();
  }

  /** In a search field, Escape would only empty the field in some browsers. */
  #sluitMetEscape(venster: HTMLDialogElement, toets: KeyboardEvent): void {
    if (toets.key !== 'Escape') return;
    toets.preventDefault();
    venster.close();
  }
}

customElements.define('vknz-zoek', Zoek);
