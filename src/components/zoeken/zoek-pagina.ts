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
import type { Zoekplek } from './zoekplek.ts';

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

/** Shows what is left of an answer after filtering. Keeps the last answer, because a filter asks nothing of the index. */
class Uitkomst {
  readonly #pagina: HTMLElement;
  readonly #formulier: Formulier;
  readonly #lijst: Zoeklijst;
  #stand: ZoekStand = { stand: 'leeg' };
  #aantal = PER_KEER;

  constructor(pagina: HTMLElement, formulier: Formulier, lijst: Zoeklijst) {
    this.#pagina = pagina;
    this.#formulier = formulier;
    this.#lijst = lijst;
  }

  /** A new answer, or the same one with other filters. */
  toon(stand: ZoekStand = this.#stand): void {
    this.#stand = stand;
    this.#aantal = PER_KEER;
    this.#schrijf();
  }

  meer(): void {
    const eerste = this.#aantal;
    this.#aantal += PER_KEER;
    this.#schrijf();
    this.#pagina.querySelectorAll<HTMLAnchorElement>('[data-treffers] a')[eerste]?.focus();
  }

  #schrijf(): void {
    const vraag = leesFormulier(this.#formulier);
    const adres = location.pathname + schrijfZoekvraag(vraag);
    if (!location.href.endsWith(adres)) history.replaceState(history.state, '', adres);
    this.#formulier.wis.hidden = vraag.soorten.length === 0 && vraag.thema === null;
    if (this.#stand.stand === 'zoekt') this.#wacht();
    else this.#schrijfTreffers(this.#stand, vraag);
  }

  /** While the next answer is on its way, the last one stays in place. */
  #wacht(): void {
    if (this.#pagina.querySelector('[data-treffers] li') !== null) return;
    this.#lijst.zeg(zoekStanden.zoekt);
    this.#lijst.blok(null);
  }

  #schrijfTreffers(stand: ZoekStand, vraag: Zoekvraag): void {
    const treffers = stand.stand === 'gevonden' ? filterTreffers(stand.treffers, vraag) : [];
    const niets = stand.stand === 'niets' || (stand.stand === 'gevonden' && treffers.length === 0);
    toonAantallen(this.#formulier, stand, vraag.thema);
    this.#lijst.treffers(treffers.slice(0, this.#aantal));
    vind(this.#pagina, '[data-meer]', HTMLElement).hidden = treffers.length <= this.#aantal;
    this.#lijst.blok(niets ? 'niets' : stand.stand === 'onbereikbaar' ? stand.stand : null);
    this.#lijst.zeg(standZin(stand, treffers.length));
  }
}

const vindFormulier = (pagina: HTMLElement): Formulier => ({
  veld: vind(pagina, 'input[type=search]', HTMLInputElement),
  soorten: [...pagina.querySelectorAll<HTMLInputElement>('input[name=soort]')],
  thema: vind(pagina, 'select', HTMLSelectElement),
  wis: vind(pagina, '[data-wis]', HTMLButtonElement),
});

/** The filters and the button for more: they change only what is shown of the answer there is. */
function luisterNaarKeuzes(pagina: HTMLElement, formulier: Formulier, uitkomst: Uitkomst): void {
  for (const keuze of [...formulier.soorten, formulier.thema]) keuze.addEventListener('change', () => uitkomst.toon());
  formulier.wis.addEventListener('click', () => {
    vulFormulier(formulier, { ...leesFormulier(formulier), soorten: [], thema: null });
    formulier.veld.focus();
    uitkomst.toon();
  });
  vind(pagina, '[data-meer]', HTMLElement).addEventListener('click', () => uitkomst.meer());
}

/** Brings the search page to life: searches while you type, and keeps the question and the filters in the address. */
export function startZoekpagina(pagina: HTMLElement, plek: Zoekplek | null): void {
  const motor = maakZoekmotor(plek);
  const lijst = maakZoeklijst(pagina, motor.fragment);
  const formulier = vindFormulier(pagina);
  const uitkomst = new Uitkomst(pagina, formulier, lijst);
  const verloop = maakZoekverloop({ zoek: motor.zoek, wacht: pauze, toon: (stand) => uitkomst.toon(stand) });
  const { veld } = formulier;
  motor.begin();
  if (veld.value === '') vulFormulier(formulier, leesZoekvraag(location.hash || location.search));
  luisterNaarKeuzes(pagina, formulier, uitkomst);
  veld.addEventListener('input', () => void verloop.vraag(veld.value));
  lijst.bijOpnieuw(() => void verloop.opnieuw());
  vind(pagina, 'form', HTMLFormElement).addEventListener('submit', (verzending) => {
    verzending.preventDefault();
    void verloop.opnieuw();
  });
  metPijltjes(pagina, veld);
  void verloop.vraag(veld.value);
}
