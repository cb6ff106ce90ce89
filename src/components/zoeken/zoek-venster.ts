import { schrijfZoekvraag } from '#domain/zoeken.ts';
import { maakZoekverloop, type ZoekStand } from '#domain/zoekverloop.ts';
import { naar } from '#kern/pad.ts';
import { zoekStanden, zoekWoorden } from '#teksten/zoeken.ts';
import { pauze } from './pauze.ts';
import { maakZoeklijst, metPijltjes, standZin, vind, type Zoeklijst } from './zoeklijst.ts';
import { maakZoekmotor } from './zoekmotor.ts';
import type { Zoekplek } from './zoekplek.ts';

const MEESTE = 8;

/** Shows where the search stands. While the next answer is on its way, the last one stays in place. */
function toonStand(lijst: Zoeklijst, stand: ZoekStand, leeg: boolean): void {
  if (stand.stand === 'zoekt') {
    if (!leeg) return;
    lijst.zeg(zoekStanden.zoekt);
    lijst.blok(null);
    return;
  }
  const treffers = stand.stand === 'gevonden' ? stand.treffers : [];
  lijst.treffers(treffers.slice(0, MEESTE));
  lijst.blok(stand.stand === 'niets' || stand.stand === 'onbereikbaar' ? stand.stand : null);
  lijst.zeg(standZin(stand, treffers.length));
}

/** The link below the list goes on with the same question on the search page. */
function toonVerder(link: HTMLAnchorElement, stand: ZoekStand): void {
  const tekst = 'vraag' in stand ? stand.vraag : '';
  link.href = naar('/zoeken/') + schrijfZoekvraag({ tekst, soorten: [], thema: null });
  const meer = stand.stand === 'gevonden' && stand.treffers.length > MEESTE;
  link.textContent = meer ? zoekStanden.alle(stand.treffers.length) : zoekWoorden.alles;
}

/** Brings the opened box to life: from here on, what is typed is looked up. */
export function startZoekvenster(venster: HTMLElement, plek: Zoekplek | null): void {
  const motor = maakZoekmotor(plek);
  const lijst = maakZoeklijst(venster, motor.fragment);
  const veld = vind(venster, 'input', HTMLInputElement);
  const verder = vind(venster, '[data-verder]', HTMLAnchorElement);
  const verloop = maakZoekverloop({
    zoek: motor.zoek,
    wacht: pauze,
    toon: (stand) => {
      toonStand(lijst, stand, venster.querySelector('[data-treffers] li') === null);
      toonVerder(verder, stand);
    },
  });
  metPijltjes(venster, veld);
  lijst.bijOpnieuw(() => {
    veld.focus();
    void verloop.opnieuw();
  });
  veld.addEventListener('input', () => void verloop.vraag(veld.value));
  motor.begin();
  void verloop.vraag(veld.value);
}
