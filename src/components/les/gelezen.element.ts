/**
 * Small elements of a reading page: which lessons were read, the "I have read this" button,
 * and the offer to go on where somebody was. No framework; about a kilobyte.
 */
import type { LaatsteLes } from '#domain/voortgang/types.ts';
import { klok } from '#platform/klok.ts';
import {
  bezoekLes,
  gelezen,
  isGelezen,
  laatsteGesprek,
  laatsteLes,
  markeerGelezen,
  markeerOngelezen,
} from '#stores/voortgang.ts';

/** `<vknz-gelezen data-les-id data-titel data-href>`: remembers the visit, and marks the lesson as read or not. */
class GelezenKnop extends HTMLElement {
  connectedCallback(): void {
    const { lesId = '', titel = '', href = '' } = this.dataset;
    const knop = this.querySelector('button');
    bezoekLes({ id: lesId, titel, href }, klok.nu());
    gelezen.subscribe((lessen) => knop?.setAttribute('aria-pressed', String(isGelezen(lessen, lesId))));
    knop?.addEventListener('click', () => {
      if (isGelezen(gelezen.get(), lesId)) markeerOngelezen(lesId);
      else markeerGelezen(lesId, klok.nu());
    });
  }
}

/** `<vknz-verder hidden>`: offers the lesson somebody was in; with `data-wat="gesprek"` the conversation, and the turn. */
class VerderGaan extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const toon = (plek: LaatsteLes | undefined): void => {
      this.hidden = plek === undefined;
      if (plek === undefined || link === null) return;
      link.href = plek.href;
      link.textContent = plek.titel;
    };
    if (this.dataset.wat !== 'gesprek') {
      laatsteLes.subscribe(toon);
      return;
    }
    const beurt = this.querySelector<HTMLElement>('[data-beurt]');
    laatsteGesprek.subscribe((gesprek) => {
      toon(gesprek);
      if (beurt) beurt.textContent = (beurt.dataset.beurt ?? '').replace('{beurt}', String(gesprek?.beurt ?? ''));
    });
  }
}

/** Fills in the steps of lessons that were read, wherever a list of lessons stands. */
function merk(): void {
  gelezen.subscribe((lessen) => {
    for (const stap of document.querySelectorAll<HTMLElement>('[data-les]')) {
      const klaar = isGelezen(lessen, stap.dataset.les ?? '');
      stap.toggleAttribute('data-klaar', klaar);
      for (const woord of stap.querySelectorAll<HTMLElement>('[data-gelezen]')) woord.hidden = !klaar;
    }
  });
}

if (!customElements.get('vknz-gelezen')) {
  customElements.define('vknz-gelezen', GelezenKnop);
  customElements.define('vknz-verder', VerderGaan);
  merk();
}
