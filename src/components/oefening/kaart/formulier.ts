import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Antwoord, AntwoordVan } from '#domain/oefening/antwoord.ts';
import type { LeerderOefening, LeerderVan } from '#domain/oefening/leerder.ts';

/** The names of the form controls. A control per item is named after the item's id. */
export const VELD = { keuze: 'gekozen', markeren: 'beurt', optie: 'optie', tekst: 'tekst' } as const;

const tekstUit = (data: FormData, naam: string): string => {
  const waarde = data.get(naam);
  return typeof waarde === 'string' ? waarde : '';
};
const alleUit = (data: FormData, naam: string): readonly string[] =>
  data.getAll(naam).filter((waarde) => typeof waarde === 'string');

/** The filled-in controls of these items, by item id. */
const perItem = (data: FormData, items: readonly { readonly id: string }[]): Readonly<Record<string, string>> =>
  Object.fromEntries(items.map(({ id }) => [id, tekstUit(data, id)] as const).filter(([, waarde]) => waarde !== ''));

type Lezer<S extends OefeningSoort> = (oefening: LeerderVan<S>, data: FormData) => AntwoordVan<S>;

const lezers: { readonly [S in OefeningSoort]: Lezer<S> } = {
  keuze: (_, data) => ({ soort: 'keuze', gekozen: alleUit(data, VELD.keuze) }),
  sorteren: ({ items }, data) => ({ soort: 'sorteren', groepen: perItem(data, items) }),
  koppelen: ({ links }, data) => ({ soort: 'koppelen', paren: perItem(data, links) }),
  // Steps are moved with buttons: without script there is nothing to read back.
  volgorde: ({ begin }) => ({ soort: 'volgorde', volgorde: [...begin] }),
  herschrijven: ({ items }, data) => ({ soort: 'herschrijven', teksten: perItem(data, items), gecheckt: [] }),
  voorspellen: (_, data) => ({
    soort: 'voorspellen',
    optie: tekstUit(data, VELD.optie) || null,
    tekst: tekstUit(data, VELD.tekst),
    vergeleken: [],
  }),
  markeren: (_, data) => ({ soort: 'markeren', beurten: alleUit(data, VELD.markeren) }),
};

/** What stands in the form now: answers that were given before the script was there. */
export function leesFormulier(oefening: LeerderOefening, data: FormData): Antwoord {
  const lees = <S extends OefeningSoort>(een: LeerderVan<S>): Antwoord => {
    const soort: S = een.soort;
    const lezer: Lezer<S> = lezers[soort];
    return lezer(een, data);
  };
  return lees<OefeningSoort>(oefening);
}
