import type { ThemaId } from '#kern/themas.ts';
import type { Veldplek } from '#domain/werkblad/velden.ts';
import { plekken } from './gegevenscheck.ts';

/** Whether what is replaced has to go from the sheet as well. */
export const ookHier = 'Vervang het ook in mijn werkblad zelf';

/** Which field a text stands in. @param naam of the thema. */
export function veldnaam({ soort, nummer = 0, opzij = false }: Veldplek, naam: string): string {
  const weg = opzij ? ' (weggelegd thema)' : '';
  const bij = naam === '' ? '' : `${naam}${weg}: `;
  const namen: Readonly<Record<Veldplek['soort'], string>> = {
    titel: 'Naam van het werkblad',
    metWie: 'Ik kijk samen met',
    notities: 'Mijn notities',
    spreker: `Transcript, beurt ${nummer}: wie er spreekt`,
    transcript: `Transcript, beurt ${nummer}`,
    twijfel: 'Mijn twijfel of wens',
    vraag: `${bij}wat ik me afvraag`,
    waarneming: `${bij}wat ik zie, regel ${nummer}`,
    als: `${bij}voornemen ${nummer}, als`,
    dan: `${bij}voornemen ${nummer}, dan`,
    hoeGingHet: `${bij}voornemen ${nummer}, hoe het ging`,
    watLeverdeHetOp: `${bij}voornemen ${nummer}, wat het opleverde`,
    eerder: `${bij}eerder voornemen ${nummer}`,
    apart: 'Iets dat we niet konden lezen',
  };
  return namen[soort];
}

export type Themanaam = (thema: ThemaId) => string;

/** The quiet line below a field. */
export const schrijfwacht = {
  regel: (aantal: number) => `Leidt dit naar iemand? ${plekken(aantal)}`,
  bekijk: 'Bekijk',
  sluit: 'Sluit',
  bekijkBij: (label: string) => `Bekijk wat naar iemand kan leiden in: ${label}`,
  vervang: (door: string) => `Vervang door ${door}`,
  laat: 'Laat zo',
  over: (woord: string) => `bij ‘${woord}’`,
  klaar: 'Hier vonden we verder niets.',
} as const;
