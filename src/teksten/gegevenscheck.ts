export const plekken = (aantal: number): string => (aantal === 1 ? '1 plek' : `${aantal} plekken`);

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
  ookHierHulp: 'Anders verandert alleen wat naar buiten gaat.',
  verder: 'Ga verder',
  terug: 'Terug',
  eerstKiezen: 'Kies eerst bij elke plek. Of gebruik een van de twee knoppen bovenaan.',
} as const;
