/** `<vknz-matrix>`: choose a cell, predict what happens, then read. The finished HTML holds all of it; this shows one at a time. */
import { legVoorspellingNaast } from '#domain/slim/voorspelling.ts';
import type { ReactieId } from '#kern/slim.ts';
import { matrixZegt } from '#teksten/matrix.ts';
import stijl from './matrix-doen.css?url';
import './voorkeur.element.ts';

const RIJ = 4;

class Matrix extends HTMLElement {
  readonly #vakken = [...this.querySelectorAll<HTMLInputElement>('[name="matrix-vak"]')];
  readonly #keuzes = [...this.querySelectorAll<HTMLInputElement>('[name="matrix-reactie"]')];
  readonly #teksten = [...this.querySelectorAll<HTMLElement>('[data-reacties]')];
  readonly #vraag = this.querySelector<HTMLFieldSetElement>('[data-voorspel]');
  readonly #status = this.querySelector<HTMLElement>('[role="status"]');
  /** What was said about each cell that was read. */
  readonly #gezegd = new Map<string, string>();

  connectedCallback(): void {
    this.prepend(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stijl }));
    this.#toon(undefined);
    // A browser may remember what was chosen before a reload; what was read is not kept, so neither is this.
    for (const keuze of [...this.#vakken, ...this.#keuzes]) keuze.checked = false;
    for (const vak of this.#vakken) vak.addEventListener('change', () => this.#kies(vak.value));
    this.querySelector('table')?.addEventListener('keydown', (toets) => this.#loop(toets));
    this.addEventListener('click', ({ target }) => {
      const doe = target instanceof HTMLElement ? target.dataset.doe : undefined;
      if (doe !== undefined) this.#lees(doe === 'vergelijk');
    });
  }

  /** Up and down move in the column; left and right are what radio buttons do by themselves. */
  #loop(toets: KeyboardEvent): void {
    const stap = { ArrowUp: -RIJ, ArrowDown: RIJ }[toets.key];
    const hier = this.#vakken.findIndex((vak) => vak === toets.target);
    if (stap === undefined || hier < 0) return;
    toets.preventDefault();
    const daar = this.#vakken.at((hier + stap) % this.#vakken.length);
    daar?.focus();
    daar?.click();
  }

  get #vak(): string | undefined {
    return this.#vakken.find((vak) => vak.checked)?.value;
  }

  #tekstVan(vak: string | undefined): HTMLElement | undefined {
    return vak === undefined ? undefined : this.#teksten.find(({ id }) => id === `matrix-${vak}`);
  }

  #toon(vak: string | undefined): void {
    const open = this.#tekstVan(vak);
    for (const tekst of this.#teksten) tekst.toggleAttribute('data-dicht', tekst !== open);
  }

  #zeg(zin: string): void {
    if (this.#status) this.#status.textContent = zin;
  }

  #kies(vak: string): void {
    const [zelfbeeld = '', rol = ''] = this.#tekstVan(vak)?.dataset.namen?.split('|') ?? [];
    const kop = this.#vraag?.querySelector('[data-vak]');
    if (kop) kop.textContent = `‘${zelfbeeld}’ – ${rol}`;
    if (this.#vraag) this.#vraag.hidden = false;
    for (const keuze of this.#keuzes) keuze.checked = false;
    const gezegd = this.#gezegd.get(vak);
    this.#toon(gezegd === undefined ? undefined : vak);
    this.#zeg(gezegd ?? matrixZegt.voorspelEerst(zelfbeeld, rol));
  }

  #lees(metVoorspelling: boolean): void {
    const vak = this.#vak;
    const tekst = this.#tekstVan(vak);
    if (vak === undefined || !tekst) return;
    // Both come from our own HTML, where the build wrote the ids; the name of a reaction is its id.
    const gekozen = this.#keuzes.find(({ checked }) => checked)?.value as ReactieId | undefined;
    if (metVoorspelling && gekozen === undefined) {
      this.#zeg(matrixZegt.kiesEerst);
      return;
    }
    const reacties = (tekst.dataset.reacties?.split(' ') ?? []) as ReactieId[];
    const zin =
      metVoorspelling && gekozen !== undefined
        ? matrixZegt.naast(legVoorspellingNaast(gekozen, reacties), gekozen, reacties)
        : matrixZegt.zonder;
    this.#gezegd.set(vak, zin);
    this.#zeg(zin);
    this.#toon(vak);
    const stand = this.querySelector<HTMLElement>(`#matrix-stand-${vak}`);
    if (!stand) return;
    stand.textContent = stand.dataset.stand ?? '';
    stand.toggleAttribute('data-gelezen', true);
  }
}

customElements.define('vknz-matrix', Matrix);
