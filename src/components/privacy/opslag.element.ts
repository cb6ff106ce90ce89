import { bekijkOpslag } from '#platform/controle/opslag.ts';
import type { Databankstand, Opslagbeeld, Sleutelstand } from '#platform/controle/opslag.ts';
import { controlelijst as t } from '#teksten/controlelijst.ts';
import { maak, plek } from './dom.ts';

const lijst = (zinnen: readonly string[], geen: string = t.geen): Node => {
  if (zinnen.length === 0) return maak('span', geen);
  return maak('ul', ...zinnen.map((zin) => maak('li', zin)));
};

const ofOnbekend = <T>(waarde: T | undefined, toon: (waarde: T) => Node): Node =>
  waarde === undefined ? maak('span', t.onbekend) : toon(waarde);

/** Ours all begin with the same letters; anything else belongs to a site at the same address. */
const vanWie = (naam: string): string => (naam.startsWith('vknz') ? naam : t.vreemd(naam));

const sleutels = (alle: readonly Sleutelstand[]): Node =>
  lijst(alle.map(({ naam, bytes }) => t.sleutel(vanWie(naam), bytes)));

const databanken = (alle: readonly Databankstand[]): Node => {
  if (alle.length === 0) return lijst([]);
  return maak(
    'ul',
    ...alle.map(({ naam, winkels }) =>
      maak(
        'li',
        vanWie(naam),
        winkels
          ? maak('ul', ...winkels.map((winkel) => maak('li', t.winkel(winkel.naam, winkel.aantal, winkel.bytes))))
          : maak('p', t.bezet),
      ),
    ),
  );
};

const rijen = (beeld: Opslagbeeld): readonly (readonly [string, Node])[] => [
  [t.databanken, ofOnbekend(beeld.databanken, databanken)],
  [t.lokaal, ofOnbekend(beeld.lokaal, sleutels)],
  [t.sessie, ofOnbekend(beeld.sessie, sleutels)],
  [t.bestanden, ofOnbekend(beeld.bestanden, sleutels)],
  [t.cookies, lijst(beeld.cookies, t.geenCookies)],
  [t.caches, ofOnbekend(beeld.caches, (namen) => lijst(namen))],
  [t.werkers, ofOnbekend(beeld.werkers, (aantal) => maak('span', aantal === 0 ? t.geen : String(aantal)))],
  [t.totaal, ofOnbekend(beeld.gebruik, ({ bytes, ruimte }) => maak('span', t.gebruik(bytes, ruimte)))],
  [t.blijvend, ofOnbekend(beeld.blijvend, (ja) => maak('span', ja ? t.blijvendJa : t.blijvendNee))],
];

/** `<vknz-opslag>`: what lies in this browser for this address, and how big it is. */
class Opslag extends HTMLElement {
  connectedCallback(): void {
    plek(this, 'opnieuw').addEventListener('click', () => void this.#kijk());
    void this.#kijk();
  }

  async #kijk(): Promise<void> {
    const beeld = await bekijkOpslag();
    plek(this, 'lijst').replaceChildren(...rijen(beeld).flatMap(([naam, wat]) => [maak('dt', naam), maak('dd', wat)]));
  }
}

customElements.define('vknz-opslag', Opslag);
