/** Every id once: a file's id in the whole course, an id inside a file in that file. */
import { leerplan } from '#kern/leerplan.ts';
import { genesteIds } from '../ids.ts';
import { alleItems, type Inhoud, type Item } from '../lees.ts';
import { meld, toon, type Melding } from '../melding.ts';

/** Ids of modules that do not exist yet; content that takes one makes that module impossible later. */
function geplandeModules({ modules }: Inhoud): ReadonlyMap<string, string> {
  const bestaan = new Set(modules.map(({ data }) => data.id));
  return new Map(
    leerplan
      .filter(({ id }) => !bestaan.has(id))
      .map(({ id }) => [id, 'src/kern/leerplan.ts (een module die nog komt)']),
  );
}

function bovenste(inhoud: Inhoud): Melding[] {
  const bezet = new Map(geplandeModules(inhoud));
  return alleItems(inhoud).flatMap((item) => {
    const eerder = bezet.get(item.data.id);
    bezet.set(item.data.id, item.bestand);
    if (eerder === undefined) return [];
    return [
      meld(item, ['id'], {
        gevonden: `${toon(item.data.id)}, die ook staat in ${eerder}`,
        verwacht: 'een id die nergens anders in de cursus voorkomt',
        schrijf: 'een andere id, bijvoorbeeld met de soort ervoor, en verander de verwijzingen mee',
      }),
    ];
  });
}

const plaatsVan = (pad: readonly (string | number)[]): string => pad.slice(0, -2).join('.');

/** @param zelfdeLijst whether two equal ids in one list are looked at; exercises have a rule of their own for that. */
function inEen(item: Item<{ readonly id: string }>, zelfdeLijst: boolean): Melding[] {
  const gezien = new Map<string, string>();
  return genesteIds(item.data).flatMap(({ id, pad }) => {
    const eerder = gezien.get(id);
    const plaats = plaatsVan(pad);
    gezien.set(id, plaats);
    if (eerder === undefined || (eerder === plaats && !zelfdeLijst)) return [];
    return [
      meld(item, pad, {
        gevonden: `${toon(id)}, die in dit bestand al bij ${eerder} staat`,
        verwacht: 'een id die in dit bestand één keer voorkomt',
        schrijf: 'een andere id, en verander de verwijzingen in dit bestand mee',
      }),
    ];
  });
}

export const controleerIds = (inhoud: Inhoud): Melding[] => [
  ...bovenste(inhoud),
  ...alleItems(inhoud).flatMap((item) =>
    inEen(item, !inhoud.oefeningen.some(({ bestand }) => bestand === item.bestand)),
  ),
];
