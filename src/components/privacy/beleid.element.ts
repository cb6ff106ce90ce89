import { beleidUit, naastElkaar } from '#domain/controle/beleid.ts';
import type { Kop } from '#domain/controle/koppen.ts';
import { standVan } from '#domain/controle/kopstand.ts';
import { maak, plek } from './dom.ts';

interface Antwoord {
  readonly beleid: string;
  readonly koppen: Headers;
}

/** Asks the server again, so that what is shown is what it sends now and not what a cache remembers. */
async function haal(adres: string): Promise<Antwoord> {
  const antwoord = await fetch(adres, { cache: 'no-store', credentials: 'omit' });
  if (!antwoord.ok) throw new Error(`${adres} gives ${antwoord.status}`);
  return { beleid: beleidUit(await antwoord.text()) ?? '', koppen: antwoord.headers };
}

/** `<vknz-beleid data-werkblad data-niet data-goed data-anders data-ontbreekt data-mislukt>`; which headers to ask about is in its rows. */
class Beleid extends HTMLElement {
  connectedCallback(): void {
    this.#toon().catch(() => {
      plek(this, 'melding').textContent = this.dataset.mislukt ?? '';
    });
  }

  async #toon(): Promise<void> {
    const [werkblad, hier] = await Promise.all([haal(this.dataset.werkblad ?? ''), haal(location.pathname)]);
    const niet = this.dataset.niet ?? '';
    plek(this, 'regels').replaceChildren(
      ...naastElkaar(werkblad.beleid, hier.beleid).map(({ naam, een, ander }) =>
        this.#rij(naam, een ?? niet, ander ?? niet),
      ),
    );
    for (const rij of plek(this, 'koppen').querySelectorAll('tr')) {
      const { naam = '', waarde = '' } = rij.dataset;
      rij.querySelectorAll('td').forEach((cel, i) => {
        cel.textContent = this.#stand(i === 0 ? werkblad : hier, { naam, waarde });
      });
    }
    this.toggleAttribute('data-klaar', true);
  }

  #stand({ koppen }: Antwoord, kop: Kop): string {
    const gekregen = koppen.get(kop.naam);
    const woord = this.dataset[standVan(kop, gekregen)] ?? '';
    return standVan(kop, gekregen) === 'anders' ? `${woord}: ${gekregen ?? ''}` : woord;
  }

  #rij(naam: string, ...cellen: readonly string[]): HTMLElement {
    const kop = maak('th', maak('code', naam));
    kop.setAttribute('scope', 'row');
    return maak('tr', kop, ...cellen.map((cel) => maak('td', cel)));
  }
}

customElements.define('vknz-beleid', Beleid);
