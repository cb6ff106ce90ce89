import { volgInstellingen } from '#components/layout/volg-instellingen.ts';
import { leesInstellingen } from '#domain/voortgang/guards.ts';
import type { Instellingen } from '#domain/voortgang/types.ts';
import type { Zetresultaat } from '#stores/blijvend.ts';
import { instellingen, stelIn, zetStandaard } from '#stores/instellingen.ts';

/** Shows the settings in the form. */
function vul(form: HTMLFormElement, stand: Instellingen): void {
  const waarden = new Map<string, string | boolean>(Object.entries(stand));
  for (const veld of form.querySelectorAll('input')) {
    const waarde = waarden.get(veld.name);
    veld.checked = veld.type === 'radio' ? veld.value === waarde : waarde === true;
  }
}

/** What the form says now. */
function lees(form: HTMLFormElement): Instellingen {
  const data = new FormData(form);
  const schakelaars = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((veld) => [
    veld.name,
    veld.checked,
  ]);
  return leesInstellingen({ ...Object.fromEntries(data), ...Object.fromEntries(schakelaars) });
}

/**
 * `<vknz-instellingen data-bewaard data-niet-bewaard data-teruggezet>`: a form that is applied and saved at every
 * choice, stays in step with other tabs, and says beside the choice whether it will still be there tomorrow.
 */
class Instellingenformulier extends HTMLElement {
  #stops: readonly (() => void)[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('change', ({ target }) => this.#zeg(target, stelIn(lees(form)), this.dataset.bewaard));
    form.querySelector('[data-standaard]')?.addEventListener('click', ({ target }) => {
      this.#zeg(target, zetStandaard(), this.dataset.teruggezet);
    });
    this.#stops = [instellingen.subscribe((stand) => vul(form, stand)), volgInstellingen()];
  }

  disconnectedCallback(): void {
    this.#stops.forEach((stop) => stop());
  }

  #zeg(waar: EventTarget | null, { stand }: Zetresultaat, gelukt = ''): void {
    const hier = waar instanceof Element ? waar.closest('[data-groep]')?.querySelector('[data-stand]') : undefined;
    for (const plek of this.querySelectorAll('[data-stand]')) {
      plek.textContent = plek === hier ? (stand === 'bewaard' ? gelukt : (this.dataset.nietBewaard ?? '')) : '';
      plek.classList.toggle('niet', plek === hier && stand !== 'bewaard');
    }
  }
}

customElements.define('vknz-instellingen', Instellingenformulier);
