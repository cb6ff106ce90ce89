import type { ThemaId } from '#kern/themas.ts';
import type { Veldplek } from '#domain/werkblad/velden.ts';

const plekken = (aantal: number): string => (aantal === 1 ? '1 plek' : `${aantal} plekken`);

/** The firm check before something goes out. */
export const gegevenscheck = {
  kop: 'Staan er gegevens van mensen in?',
  gevonden: (aantal: number) =>
    `We vonden ${plekken(aantal)} die naar iemand ${aantal === 1 ? 'kan' : 'kunnen'} leiden. Kies steeds wat ermee gebeurt.`,
  geenGarantie: 'We vinden niet alles, en soms vergissen we ons. Lees je tekst ook zelf na.',
  niets: 'We vonden niets dat naar iemand leidt. Dat is geen garantie. Lees je tekst zelf nog eens na.',
  waarOpLetten: 'Let ook op dingen die samen één persoon aanwijzen: een beroep, een ziekte, een straat, een datum.',
  allesWeg: 'Vervang alles',
  allesBlijft: 'Laat alles staan',
  vervang: (door: string) => `Vervang door ${door}`,
  laat: 'Laat staan',
  keuzeBij: (woord: string) => `Wat gebeurt er met ‘${woord}’?`,
  nog: (aantal: number) => (aantal === 0 ? 'Je hebt overal gekozen.' : `Nog ${plekken(aantal)} te kiezen.`),
  ookHier: 'Vervang het ook in mijn werkblad zelf',
  ookHierHulp: 'Anders verandert alleen wat naar buiten gaat.',
  verder: 'Ga verder',
  terug: 'Terug',
  eerstKiezen: 'Kies eerst bij elke plek. Of gebruik een van de twee knoppen bovenaan.',
} as const;

/** Which field a text stands in. @param naam of the thema. */
export function veldnaam({ soort, nummer = 0, opzij = false }: Veldplek, naam: string): string {
  const weg = opzij ? ' (weggelegd thema)' : '';
  const bij = naam === '' ? '' : `${naam}${weg}: `;
  const namen: Readonly<Record<Veldplek['soort'], string>> = {
    titel: 'Naam van het werkblad',
    metWie: 'Ik kijk samen met',
    notities: 'Mijn aantekeningen',
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
