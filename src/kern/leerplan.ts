/** A module of the curriculum, whether it has lessons yet or not. */
export interface GeplandeModule {
  readonly id: string;
  readonly nummer: number;
  /** Ids of lessons that a leerpad may already name before their file exists. */
  readonly geplandeLessen?: readonly string[];
}

/** The twelve modules of the leerplan. A leerpad may name them before they have lessons; the site shows what exists. */
export const leerplan: readonly GeplandeModule[] = [
  { id: 'waarom-kijken', nummer: 1 },
  { id: 'werkwijze', nummer: 2 },
  { id: 'echtheid', nummer: 3 },
  { id: 'gezamenlijk-doel', nummer: 4 },
  { id: 'slim', nummer: 5 },
  { id: 'kijkwijzer', nummer: 6 },
  { id: 'leren-analyseren', nummer: 7 },
  { id: 'reflectie-en-feedback', nummer: 8, geplandeLessen: ['les-het-reflectiegesprek', 'les-de-scheve-verhouding'] },
  { id: 'zelf-aan-de-slag', nummer: 9 },
  { id: 'onderzoek', nummer: 10 },
  { id: 'lerende-organisatie', nummer: 11 },
  { id: 'train-de-trainer', nummer: 12 },
];
