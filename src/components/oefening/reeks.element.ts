/**
 * `<vknz-reeks data-items="[…]" data-hier="id">`: marks what was done in a series and offers the next one. Without script, or
 * when the storage cannot be read, what stands on the page is complete.
 */
import type { Reeksitem, Volgende } from '#domain/oefening/reeks.ts';
import { verderZegt } from '#teksten/reeks.ts';

/** An item with what a link to it needs. */
interface Item extends Reeksitem {
  readonly titel: string;
  readonly href: string;
}

class Reeks extends HTMLElement {
  connectedCallback(): void {
    // When the script does not arrive, the order of the page stays.
    this.#volg().catch(() => undefined);
  }

  async #volg(): Promise<void> {
    const items = JSON.parse(this.dataset.items ?? '[]') as readonly Item[];
    const { volgReeks } = await import('./reeks.telling.ts');
    volgReeks(items, this.dataset.hier, ({ gedaan, volgende }) => {
      for (const merk of this.querySelectorAll<HTMLElement>('[data-gedaan]'))
        merk.hidden = !gedaan.has(merk.dataset.gedaan ?? '');
      this.#bied(items, volgende);
    });
  }

  /** The exercise that somebody is at is no next one: then the order of the series stays. */
  #bied(items: readonly Item[], volgende: Volgende | null): void {
    const regel = this.querySelector<HTMLElement>('[data-verder]');
    const link = regel?.querySelector('a');
    const item = items.find(({ id }) => id === volgende?.id && id !== this.dataset.hier);
    if (!regel || !link || !volgende || !item) return;
    link.href = item.href;
    link.textContent = item.titel;
    const waarom = regel.querySelector('[data-waarom]');
    if (waarom) waarom.textContent = verderZegt[volgende.waarom];
    regel.hidden = false;
  }
}

if (!customElements.get('vknz-reeks')) customElements.define('vknz-reeks', Reeks);
