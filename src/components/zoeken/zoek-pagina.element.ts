import {
  filterTreffers,
  isZoeksoort,
  leesZoekvraag,
  netteVraag,
  schrijfZoekvraag,
  telSoorten,
  type Zoekvraag,
} from '#domain/zoeken.ts';
import { maakZoekverloop, type ZoekStand } from '#domain/zoekverloop.ts';
import { zoekStanden } from '#teksten/zoeken.ts';
import { pauze } from './pauze.ts';
import { maakZoeklijst, metPijltjes, standZin, vind, type Zoeklijst } from './zoeklijst.ts';
import { maakZoekmotor } from './zoekmotor.ts';
import type { Zoek } from './zoek-dialoog.element.ts';

const PER_KEER = 10;

/** The parts of the form. */
interface Formulier {
  readonly veld: HTMLInputElement;
  readonly soorten: readonly HTMLInputElement[];
  readonly thema: HTMLSelectElement;
  readonly wis: HTMLButtonElement;
}

const leesFormulier = ({ veld, soorten, thema }: Formulier): Zoekvraag => ({
  tekst: netteVraag(veld.value),
  soorten: soorten.filter((vak) => vak.checked).flatMap((vak) => (isZoeksoort(vak.value) ? [vak.value] : [])),
  thema: thema.value || null,
});

function vulFormulier({ veld, soorten, thema }: Formulier, vraag: Zoekvraag): void {
  veld.value = vraag.tekst;
  for (const vak of soorten) vak.checked = vraag.soorten.some((soort) => soort === vak.value);
  thema.value = vraag.thema ?? '';
  if (thema.selectedIndex < 0) thema.value = '';
}

/** Shows behind every kind how many results it has; nothing while nothing was asked. */
function toonAantallen({ soorten }: Formulier, stand: ZoekStand, thema: string | null): void {
  const telling = stand.stand === 'gevonden' ? telSoorten(stand.treffers, thema) : null;
  for (const vak of soorten) {
    const naam = vind(vak.parentElement ?? vak, '[data-naam]', HTMLElement);
    const aantal = telling && isZoeksoort(vak.value) ? (telling.get(vak.value) ?? 0) : null;
    naam.textContent = zoekStanden.filterNaam(naam.dataset.naam ?? '', aantal);
  }
}

/** `<vknz-zoekpagina>`: searches while you type, and keeps the question and the filters in the address. */
class Zoekpagina extends HTMLElement {
  #stand: ZoekStand = { stand: 'leeg' };
  #aantal = PER_KEER;

  /** The search button in the header knows where the index is, and is fetching it already. */
  connectedCallback(): void {
    void customElements.whenDefined('vknz-zoek').then(() => this.#begin());
  }

  #begin(): void {
    const formulier: Formulier = {
      veld: vind(this, 'input[type=search]', HTMLInputElement),
      soorten: [...this.querySelectorAll<HTMLInputElement>('input[name=soort]')],
      thema: vind(this, 'select', HTMLSelectElement),
      wis: vind(this, '[data-wis]', HTMLButtonElement),
    };
    const motor = maakZoekmotor(document.querySelector<Zoek>('vknz-zoek')?.plek ?? null);
    motor.begin();
    const lijst = maakZoeklijst(this, motor.fragment);
    const verloop = maakZoekverloop({
      zoek: motor.zoek,
      wacht: pauze,
      toon: (stand) => {
        this.#stand = stand;
        this.#aantal = PER_KEER;
        this.#toon(lijst, formulier);
      },
    });
    vulFormulier(formulier, leesZoekvraag(location.search));
    this.#luister(lijst, formulier);
    const form = vind(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      void verloop.opnieuw();
    });
    formulier.veld.addEventListener('input', () => void verloop.vraag(formulier.veld.value));
    lijst.bijOpnieuw(() => void verloop.opnieuw());
    metPijltjes(this, formulier.veld);
    void verloop.vraag(formulier.veld.value);
  }

  /** What changes only what is shown of the answer there is. */
  #luister(lijst: Zoeklijst, formulier: Formulier): void {
    const opnieuw = (): void => {
      this.#aantal = PER_KEER;
      this.#toon(lijst, formulier);
    };
    for (const keuze of [...formulier.soorten, formulier.thema]) keuze.addEventListener('change', opnieuw);
    formulier.wis.addEventListener('click', () => {
      vulFormulier(formulier, { ...leesFormulier(formulier), soorten: [], thema: null });
      formulier.veld.focus();
      opnieuw();
    });
    vind(this, '[data-meer]', HTMLElement).addEventListener('click', () => {
      const eerste = this.#aantal;
      this.#aantal += PER_KEER;
      this.#toon(lijst, formulier);
      this.querySelectorAll<HTMLAnchorElement>('[data-treffers] a')[eerste]?.focus();
    });
  }

  #toon(lijst: Zoeklijst, formulier: Formulier): void {
    const stand = this.#stand;
    const vraag = leesFormulier(formulier);
    const gefilterd = vraag.soorten.length > 0 || vraag.thema !== null;
    const adres = location.pathname + schrijfZoekvraag(vraag) + location.hash;
    if (!location.href.endsWith(adres)) history.replaceState(history.state, '', adres);
    formulier.wis.hidden = !gefilterd;
    if (stand.stand === 'zoekt') {
      if (this.querySelector('[data-treffers] li') !== null) return;
      lijst.zeg(zoekStanden.zoekt);
      lijst.blok(null);
      return;
    }
    const treffers = stand.stand === 'gevonden' ? filterTreffers(stand.treffers, vraag) : [];
    toonAantallen(formulier, stand, vraag.thema);
    lijst.treffers(treffers.slice(0, this.#aantal));
    vind(this, '[data-meer]', HTMLElement).hidden = treffers.length <= this.#aantal;
    const niets = stand.stand === 'niets' || (stand.stand === 'gevonden' && treffers.length === 0);
    lijst.blok(niets ? 'niets' : stand.stand === 'onbereikbaar' ? stand.stand : null);
    lijst.zeg(standZin(stand, treffers.length));
  }
}

customElements.define('vknz-zoekpagina', Zoekpagina);
