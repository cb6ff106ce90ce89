/** `<vknz-voorkeur>`: counts when somebody opens it. The code that reads the storage comes along only then. */
import type { Voorkeur } from '#domain/slim/voorkeur.ts';
import { voorkeurZegt } from '#teksten/matrix.ts';

class Spiegel extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#tel(), { once: true });
  }

  async #tel(): Promise<void> {
    this.#zeg(voorkeurZegt.laden);
    try {
      const { GENOEG, volgVoorkeur } = await import('./voorkeur.telling.ts');
      volgVoorkeur(this.dataset.register ?? '', (uitkomst) => this.#toon(uitkomst, GENOEG));
    } catch {
      this.#zeg(voorkeurZegt.nietGelezen);
    }
  }

  #rij(rol: string): HTMLElement | null {
    return this.querySelector(`[data-rol="${rol}"]`);
  }

  #zeg(zin: string): void {
    const plek = this.querySelector('[role="status"]');
    if (plek && plek.textContent !== zin) plek.textContent = zin;
  }

  #toon(uitkomst: Voorkeur | undefined, genoeg: number): void {
    const tabel = this.querySelector('table');
    if (tabel) tabel.hidden = uitkomst?.soort !== 'geteld';
    if (uitkomst === undefined) this.#zeg(voorkeurZegt.nietGelezen);
    else if (uitkomst.soort === 'te-weinig') this.#zeg(voorkeurZegt.teWeinig(uitkomst.keuzes, genoeg));
    else {
      const naam = (rol: string): string => this.#rij(rol)?.dataset.metLidwoord ?? rol;
      this.#zeg(voorkeurZegt.meest(uitkomst.meest.map(naam), uitkomst.keuzes));
      for (const [rol, aantal] of Object.entries(uitkomst.perRol)) {
        const rij = this.#rij(rol);
        rij?.querySelector('rect')?.setAttribute('width', String((100 * aantal) / uitkomst.keuzes));
        const woord = rij?.querySelector('td span');
        if (woord) woord.textContent = voorkeurZegt.keren(aantal);
      }
    }
  }
}

customElements.define('vknz-voorkeur', Spiegel);
