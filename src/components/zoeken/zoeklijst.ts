import { naar } from '#kern/pad.ts';
import { soortNaam, zoekStanden } from '#teksten/zoeken.ts';
import type { Stuk, Treffer } from '#domain/zoeken.ts';
import type { ZoekStand } from '#domain/zoekverloop.ts';

/** The blocks of `Zoeklijst.astro` that only show in one state. */
export type Blok = 'niets' | 'onbereikbaar';

/** Writes states and results into the list that `Zoeklijst.astro` made. Everything goes in as text, never as markup. */
export interface Zoeklijst {
  /** Says in words where the search stands; read aloud politely. */
  readonly zeg: (tekst: string) => void;
  /** Shows one of the blocks, or none. */
  readonly blok: (naam: Blok | null) => void;
  readonly treffers: (treffers: readonly Treffer[]) => void;
  /** The person asks to try again. */
  readonly bijOpnieuw: (doe: () => void) => void;
}

type Fragment = (id: string) => Promise<readonly Stuk[]>;

/** A part of the page. @throws {Error} when it is not there: the script and the page are of two builds. */
export function vind<E extends Element>(wortel: ParentNode, keuze: string, soort: new () => E): E {
  const deel = wortel.querySelector(keuze);
  if (!(deel instanceof soort)) throw new Error(`${keuze} is missing in the search list`);
  return deel;
}

/** The sentence for a state; `aantal` is what is left of the results after filtering. */
export function standZin(stand: ZoekStand, aantal: number): string {
  switch (stand.stand) {
    case 'gevonden':
      return aantal > 0 ? zoekStanden.gevonden(aantal, stand.vraag) : zoekStanden.nietsMetFilter(stand.vraag);
    case 'niets':
      return zoekStanden.niets(stand.vraag);
    default:
      return zoekStanden[stand.stand];
  }
}

function alsTekst({ tekst, raak }: Stuk): Node {
  if (!raak) return document.createTextNode(tekst);
  const mark = document.createElement('mark');
  mark.textContent = tekst;
  return mark;
}

function maakRegel(sjabloon: HTMLTemplateElement, treffer: Treffer): Element {
  const regel = document.importNode(vind(sjabloon.content, 'li', HTMLElement), true);
  const link = vind(regel, 'a', HTMLAnchorElement);
  link.href = naar(treffer.pad);
  link.textContent = treffer.titel;
  vind(regel, '[data-soort]', HTMLElement).textContent = soortNaam[treffer.soort];
  vind(regel, '[data-pad]', HTMLElement).textContent = naar(treffer.pad);
  return regel;
}

/** The excerpt comes later, into a place that was kept free for it. Without it the result is still a result. */
async function vulFragment(regel: Element, stukken: Promise<readonly Stuk[]>): Promise<void> {
  try {
    vind(regel, '[data-fragment]', HTMLElement).replaceChildren(...(await stukken).map(alsTekst));
  } catch {
    // The title and the address are there; the words around the match are an extra.
  }
}

export function maakZoeklijst(wortel: ParentNode, fragment: Fragment): Zoeklijst {
  const status = vind(wortel, '[data-status]', HTMLElement);
  const lijst = vind(wortel, '[data-treffers]', HTMLElement);
  const sjabloon = vind(wortel, '[data-sjabloon]', HTMLTemplateElement);
  const blokken = [...wortel.querySelectorAll<HTMLElement>('[data-blok]')];
  return {
    zeg: (tekst) => {
      if (status.textContent !== tekst) status.textContent = tekst;
    },
    blok: (naam) => {
      for (const blok of blokken) blok.hidden = blok.dataset.blok !== naam;
    },
    treffers: (treffers) => {
      const regels = treffers.map((treffer) => maakRegel(sjabloon, treffer));
      lijst.replaceChildren(...regels);
      lijst.hidden = regels.length === 0;
      for (const [plaats, regel] of regels.entries()) {
        const treffer = treffers[plaats];
        if (treffer) void vulFragment(regel, fragment(treffer.id));
      }
    },
    bijOpnieuw: (doe) => vind(wortel, '[data-opnieuw]', HTMLElement).addEventListener('click', doe),
  };
}

/** The arrow keys go from the field into the results and back. */
export function metPijltjes(wortel: HTMLElement, veld: HTMLInputElement): void {
  wortel.addEventListener('keydown', (toets) => {
    if ((toets.key !== 'ArrowDown' && toets.key !== 'ArrowUp') || toets.altKey || toets.ctrlKey || toets.metaKey)
      return;
    const links = [...wortel.querySelectorAll<HTMLAnchorElement>('[data-treffers] a')];
    const hier = links.findIndex((link) => link === document.activeElement);
    if (links.length === 0 || (hier === -1 && document.activeElement !== veld)) return;
    toets.preventDefault();
    const doel = toets.key === 'ArrowDown' ? links[hier + 1] : (links[hier - 1] ?? veld);
    doel?.focus();
  });
}
