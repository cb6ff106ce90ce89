/** The names of the form controls. A control per item is named after the item's id. */
export const VELD = { keuze: 'gekozen', markeren: 'beurt', optie: 'optie', tekst: 'tekst' } as const;

/** What stands in one control; empty when nothing does. */
export const tekstUit = (data: FormData, naam: string): string => {
  const waarde = data.get(naam);
  return typeof waarde === 'string' ? waarde : '';
};

/** Everything that is ticked under one name. */
export const alleUit = (data: FormData, naam: string): readonly string[] =>
  data.getAll(naam).filter((waarde) => typeof waarde === 'string');

/** The filled-in controls of these items, by item id. */
export const perItem = (data: FormData, items: readonly { readonly id: string }[]): Readonly<Record<string, string>> =>
  Object.fromEntries(items.map(({ id }) => [id, tekstUit(data, id)] as const).filter(([, waarde]) => waarde !== ''));
